import { seriesData, type SeriesData } from "../../engine/chart-data";
import type { Area, EngineChart, EngineSheet } from "../../engine/engine";

/** A chart as it is to be drawn: what it shows now, over which cells. */
export interface ChartPicture {
  readonly area: Area;
  readonly title: string;
  readonly type: string;
  readonly gapWidth: number;
  readonly hasLegend: boolean;
  readonly reversed: boolean;
  readonly series: readonly SeriesData[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: "left" | "center" | "right";
  readonly size: number;
  /** Pixels that it may take. */
  readonly room: number;
}

/** What a chart consists of, in pixels. */
export interface ChartLayout {
  readonly frame: Box;
  readonly gridLines: readonly Box[];
  readonly bars: readonly (Box & { readonly color: string })[];
  readonly texts: readonly PlacedText[];
}

export function pictureOf(chart: EngineChart, sheets: readonly EngineSheet[]): ChartPicture {
  const { anchor, bars, name, title, type } = chart;
  const { gapWidth = 0, legend = null, reversed = false } = bars ?? {};
  const look = { gapWidth, hasLegend: legend !== null, reversed };
  return { area: anchor, title: title || name, type, ...look, series: seriesData(chart, sheets) };
}
