import { palette } from "./palette";

const white = "#FFFFFF";

/** How much one colour stands out on the other, 1 to 21, by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

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
