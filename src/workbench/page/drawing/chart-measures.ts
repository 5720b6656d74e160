/** Sizes of a drawn chart, in pixels, and its colours. */
import type { SeriesData } from "../../engine/chart-data";

export const SMALL = 11;
export const LINE = 18;
export const EDGE = 12;
/** Pixels that a letter takes, amply. */
export const LETTER = 6.5;

/** Excel's own colours, for series without one. */
const OWN_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const colorOf = ({ color }: SeriesData, index: number): string =>
  color ?? OWN_COLORS[index % OWN_COLORS.length] ?? "#808080";
