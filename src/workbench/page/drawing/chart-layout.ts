import type { SeriesData } from "../../engine/chart-data";
import { legendOf } from "./chart-legend";
import { colorOf, EDGE, LETTER, LINE, SMALL } from "./chart-measures";
import type { Box, ChartLayout, ChartPicture, PlacedText } from "./chart-picture";
import { roundScale } from "./round-scale";

const TITLE = { height: 34, size: 16 };
/** The part of the width that names of categories may take beside lying bars. */
const NAMES = 0.3;

/** Where everything of a chart stands in its frame. A chart that shows no bars has its title only. */
export function layOut(picture: ChartPicture, frame: Box): ChartLayout {
  const { title, series } = picture;
  const center = frame.x + frame.width / 2;
  const heading: PlacedText = {
    text: title,
    x: center,
    y: frame.y + TITLE.height / 2,
    align: "center",
    size: TITLE.size,
    room: frame.width - 2 * EDGE,
  };
  if (series.length === 0) return { frame, gridLines: [], bars: [], texts: [heading] };
  const legend = legendOf(picture, frame);
  const plot = new Plot(picture, frame, legend.height);
  return {
    frame,
    gridLines: plot.gridLines(),
    bars: [...plot.bars(), ...legend.keys],
    texts: [heading, ...plot.texts(), ...legend.texts],
  };
}

/** The bars and their axes. Values lie along them from 0 to 1, categories across from 0 to 1. */
class Plot {
  private readonly lying: boolean;
  private readonly clustered: boolean;
  /** From the top or the left: lying bars begin at the bottom by themselves. */
  private readonly fromStart: boolean;
  private readonly categories: readonly string[];
  private readonly scale: { readonly maximum: number; readonly step: number };
  private readonly box: Box;

  constructor(
    private readonly picture: ChartPicture,
    frame: Box,
    legendHeight: number,
  ) {
    this.lying = picture.type.startsWith("Bar");
    this.clustered = picture.type.endsWith("Clustered");
    this.fromStart = this.lying === picture.reversed;
    this.categories = picture.series[0]?.categories ?? [];
    this.scale = roundScale(Math.max(0, ...this.categories.map((_, category) => this.lengthOf(category))));
    const longest = Math.max(0, ...this.categories.map((name) => name.length)) * LETTER;
    const left = this.lying ? Math.min(longest, frame.width * NAMES) + EDGE : 3 * EDGE;
    const below = LINE + legendHeight + EDGE;
    this.box = {
      x: frame.x + EDGE + left,
      y: frame.y + TITLE.height,
      width: Math.max(1, frame.width - left - 3 * EDGE),
      height: Math.max(1, frame.height - TITLE.height - below),
    };
  }

  bars(): ChartLayout["bars"] {
    const { series, gapWidth } = this.picture;
    const beside = this.clustered ? series.length : 1;
    const thickness = 1 / (beside + gapWidth / 100);
    return this.categories.flatMap((_, category) => {
      let end = 0;
      return series.map((each, index) => {
        const from = this.clustered ? 0 : end;
        end = from + this.valueOf(each, category);
        const turn = this.fromStart ? index : series.length - 1 - index;
        const within = (1 - beside * thickness) / 2 + (this.clustered ? turn * thickness : 0);
        const box = this.boxAt(from / this.scale.maximum, end / this.scale.maximum, category, within, thickness);
        return { ...box, color: colorOf(each, index) };
      });
    });
  }

  gridLines(): Box[] {
    const { x, y, width, height } = this.box;
    return this.ticks().map((value) => {
      const along = value / this.scale.maximum;
      return this.lying
        ? { x: x + along * width, y, width: 1, height }
        : { x, y: y + (1 - along) * height, width, height: 1 };
    });
  }

  texts(): PlacedText[] {
    const { x, y, width, height } = this.box;
    const room = this.lying ? x : width / Math.max(1, this.categories.length);
    const small = { size: SMALL, room };
    const values = this.ticks().map((value): PlacedText => {
      const along = value / this.scale.maximum;
      const text = String(value);
      return this.lying
        ? { ...small, text, x: x + along * width, y: y + height + LINE / 2, align: "center" }
        : { ...small, text, x: x - 5, y: y + (1 - along) * height, align: "right" };
    });
    const names = this.categories.map((text, category): PlacedText => {
      const middle = this.placeOf(category) + 0.5 / this.categories.length;
      return this.lying
        ? { ...small, text, x: x - 5, y: y + middle * height, align: "right" }
        : { ...small, text, x: x + middle * width, y: y + height + LINE / 2, align: "center" };
    });
    return [...values, ...names];
  }

  private ticks(): number[] {
    const { maximum, step } = this.scale;
    return Array.from({ length: Math.round(maximum / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
  }

  /** How long a category's bar is, or the longest of its bars. */
  private lengthOf(category: number): number {
    const values = this.picture.series.map((each) => this.valueOf(each, category));
    return this.clustered ? Math.max(...values) : values.reduce((sum, value) => sum + value, 0);
  }

  /** Bars that go below zero are not drawn. */
  private valueOf({ values }: SeriesData, category: number): number {
    const value = Math.max(0, values[category] ?? 0);
    if (!this.picture.type.endsWith("Stacked100")) return value;
    const sum = this.picture.series.reduce((total, each) => total + Math.max(0, each.values[category] ?? 0), 0);
    return sum === 0 ? 0 : value / sum;
  }

  /** Where a category begins. */
  private placeOf(category: number): number {
    const turn = this.fromStart ? category : this.categories.length - 1 - category;
    return turn / this.categories.length;
  }

  private boxAt(from: number, to: number, category: number, within: number, thickness: number): Box {
    const { x, y, width, height } = this.box;
    const slot = 1 / this.categories.length;
    const across = this.placeOf(category) + within * slot;
    return this.lying
      ? { x: x + from * width, y: y + across * height, width: (to - from) * width, height: thickness * slot * height }
      : {
          x: x + across * width,
          y: y + (1 - to) * height,
          width: thickness * slot * width,
          height: (to - from) * height,
        };
  }
}
