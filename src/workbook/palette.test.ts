import { contrast } from "../../tests/support/contrast";
import { palette } from "./palette";

const white = "#FFFFFF";

const { ink, muted, heading, headingFill, totalsFill, findings, ratings, difference, clusters, series, bar } = palette;

/** Every text of the sheets with the fill that it may stand on. */
const texts: Readonly<Record<string, readonly [text: string, fill: string]>> = {
  "a cell": [ink, white],
  "a hint": [muted, white],
  "a heading": [heading, headingFill],
  "a title": [heading, white],
  "a figure in a heading": [ink, headingFill],
  "a hint in a heading": [muted, headingFill],
  "a total": [ink, totalsFill],
  "a hint beside totals": [muted, totalsFill],
  "a figure on its bar": [ink, bar],
  ...Object.fromEntries(
    Object.entries(findings).map(([level, { font, fill }]) => [`a finding ${level}`, [font, fill]]),
  ),
  ...Object.fromEntries(Object.entries(ratings).map(([level, fill]) => [`a rating ${level}`, [ink, fill]])),
  ...Object.fromEntries(Object.entries(difference).map(([kind, { font, fill }]) => [`what is ${kind}`, [font, fill]])),
  ...Object.fromEntries(clusters.map((fill, index) => [`the band of cluster ${index + 1}`, [ink, fill]])),
};

it.each(Object.entries(texts))("shows %s at 4.5 : 1 or better", (_, [text, fill]) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

it.each(series)("draws bar %s at 3 : 1 or better on white", (color) => {
  expect(contrast(color, white)).toBeGreaterThanOrEqual(3);
});

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", white)).toBeCloseTo(21);
  expect(contrast("#777777", white)).toBeCloseTo(4.48, 2);
});
