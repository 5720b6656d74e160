import { layOut } from "./chart-layout";
import type { ChartLayout, ChartPicture } from "./chart-picture";
import { type Canvas, paintChart } from "./paint-chart";
import { roundScale } from "./round-scale";

const frame = { x: 100, y: 50, width: 400, height: 240 };
const [blue, red] = ["#0000FF", "#FF0000"];
const people = ["Ann", "Bram"];

const picture: ChartPicture = {
  area: { row: 0, column: 0, rowCount: 12, columnCount: 6 },
  title: "Belasting",
  type: "BarStacked",
  gapWidth: 100,
  hasLegend: true,
  reversed: true,
  series: [
    { name: "Nu", categories: people, values: [12, 5], color: blue },
    { name: "Straks", categories: people, values: [8, null], color: red },
  ],
};

/** The bars of one colour, without the key in the legend: that of Ann and that of Bram. */
const barsOf = ({ bars }: ChartLayout, color: string) => bars.filter((bar) => bar.color === color).slice(0, 2);
const lengths = (type: string, side: "width" | "height") => {
  const layout = layOut({ ...picture, type }, frame);
  const unit = barsOf(layout, blue)[0]![side] / 12;
  return [blue, red].map((color) => barsOf(layout, color).map((bar) => Math.round(bar[side] / unit)));
};
const textsOf = ({ texts }: ChartLayout) => texts.map(({ text }) => text);

test.each([
  ["BarStacked", "width"],
  ["BarClustered", "width"],
  ["ColumnStacked", "height"],
] as const)("the bars of %s are as long as their values", (type, side) => {
  expect(lengths(type, side)).toEqual([
    [12, 5],
    [8, 0],
  ]);
});

test("stacked bars begin where the one before ends, clustered ones beside it", () => {
  const [stacked, standing, clustered] = ["BarStacked", "ColumnStacked", "BarClustered"].map((type) =>
    layOut({ ...picture, type }, frame),
  );
  const pair = (layout: ChartLayout) => [barsOf(layout, blue)[0]!, barsOf(layout, red)[0]!] as const;
  const [lyingFirst, lyingNext] = pair(stacked!);
  expect([lyingNext.x, lyingNext.y]).toEqual([lyingFirst.x + lyingFirst.width, lyingFirst.y]);
  const [below, above] = pair(standing!);
  expect(above.y + above.height).toBeCloseTo(below.y);
  const [upper, lower] = pair(clustered!);
  expect([lower.x, lower.y]).toEqual([upper.x, expect.closeTo(upper.y + upper.height)]);
});

test("shares of a hundred per cent fill the axis", () => {
  const layout = layOut({ ...picture, type: "BarStacked100" }, frame);
  const [[annNow, bramNow], [annLater]] = [barsOf(layout, blue), barsOf(layout, red)];
  expect(annNow!.width + annLater!.width).toBeCloseTo(bramNow!.width);
});

test("lying bars begin at the top when they are turned, and at the bottom else", () => {
  const places = (reversed: boolean) => barsOf(layOut({ ...picture, reversed }, frame), blue).map(({ y }) => y);
  expect(places(true)[0]).toBeLessThan(places(true)[1]!);
  expect(places(false)[0]).toBeGreaterThan(places(false)[1]!);
});

test("title, names, values and legend are written inside the frame", () => {
  const layout = layOut(picture, frame);
  expect(textsOf(layout)).toEqual(["Belasting", "0", "5", "10", "15", "20", ...people, "Nu", "Straks"]);
  for (const { x, y } of [...layout.texts, ...layout.bars]) {
    expect(x).toBeGreaterThan(frame.x);
    expect(x).toBeLessThan(frame.x + frame.width);
    expect(y).toBeGreaterThan(frame.y);
    expect(y).toBeLessThan(frame.y + frame.height);
  }
  expect(textsOf(layOut({ ...picture, hasLegend: false }, frame))).not.toContain("Nu");
});

test("a long legend goes on below, inside the frame, and leaves the bars their room", () => {
  const names = Array.from({ length: 12 }, (_, index) => `Leerkracht ${index + 1}`);
  const series = names.map((name) => ({ name, categories: people, values: [1, 2], color: blue }));
  const layout = layOut({ ...picture, series }, frame);
  const placed = layout.texts.filter(({ text }) => names.includes(text));
  expect(placed.map(({ text }) => text)).toEqual(names);
  const lines = [...new Set(placed.map(({ y }) => y))];
  expect(lines.length).toBeGreaterThan(1);
  for (const { x, y, room } of placed) {
    expect(x).toBeGreaterThan(frame.x);
    expect(x + room).toBeLessThanOrEqual(frame.x + frame.width);
    expect(y).toBeLessThan(frame.y + frame.height);
  }
  const bars = layout.bars.slice(0, 2 * names.length);
  expect(Math.max(...bars.map((bar) => bar.y + bar.height))).toBeLessThan(Math.min(...lines) - 11);
});

test("a chart that shows no bars has its title only, and one without values its names", () => {
  expect(textsOf(layOut({ ...picture, series: [] }, frame))).toEqual(["Belasting"]);
  const empty = picture.series.map((series) => ({ ...series, values: [null, null] }));
  expect(textsOf(layOut({ ...picture, series: empty }, frame))).toEqual(expect.arrayContaining(people));
});

test("everything of a chart is painted in its colour", () => {
  const painted: unknown[] = [];
  const canvas = {
    fillStyle: "",
    fillRect: (x: number, y: number) => painted.push([canvas.fillStyle, x, y]),
    ...Object.fromEntries(
      ["save", "restore", "beginPath", "rect", "clip", "strokeRect"].map((name) => [name, () => undefined]),
    ),
    fillText: (text: string) => painted.push(text),
  };
  const layout = layOut(picture, frame);
  paintChart(canvas as unknown as Canvas, layout);
  expect(painted).toEqual(expect.arrayContaining(textsOf(layout)));
  expect(painted).toEqual(expect.arrayContaining(layout.bars.map(({ color, x, y }) => [color, x, y])));
});

test.each([
  [0, 1, 1],
  [0.7, 0.8, 0.2],
  [1, 1, 0.2],
  [21, 25, 5],
  [60, 60, 10],
  [1234, 1500, 500],
])("an axis that holds %d ends at %d, in steps of %d", (value, maximum, step) => {
  const scale = roundScale(value);
  expect([scale.maximum, scale.step]).toEqual([expect.closeTo(maximum), expect.closeTo(step)]);
});
