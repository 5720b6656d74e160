/** The names of the series below a chart, each with a key in its colour. */
import { colorOf, EDGE, LETTER, LINE, SMALL } from "./chart-measures";
import type { Box, ChartLayout, ChartPicture, PlacedText } from "./chart-picture";

interface Legend {
  readonly texts: readonly PlacedText[];
  readonly keys: ChartLayout["bars"];
  readonly height: number;
}

interface Entry {
  readonly name: string;
  readonly color: string;
  readonly width: number;
}

const KEY = 9;
/** Between a key and its name. */
const GAP = 5;

/** Every line in the middle, at the bottom of the frame; names that do not fit on one line go on below. */
export function legendOf({ hasLegend, series }: ChartPicture, frame: Box): Legend {
  if (!hasLegend) return { texts: [], keys: [], height: 0 };
  const room = frame.width - 2 * EDGE;
  const entries = series.map((each, index): Entry => {
    const width = KEY + GAP + each.name.length * LETTER + EDGE;
    return { name: each.name, color: colorOf(each, index), width: Math.min(room, width) };
  });
  const lines = linesOf(entries, room);
  const placed = lines.flatMap((line, index) => {
    const y = frame.y + frame.height - EDGE - SMALL / 2 - (lines.length - 1 - index) * LINE;
    return besideEachOther(line, frame).map(({ entry, x }) => ({ ...entry, x, y }));
  });
  return {
    texts: placed.map(({ name, width, x, y }) => ({
      text: name,
      x: x + KEY + GAP,
      y,
      align: "left",
      size: SMALL,
      room: width - KEY - GAP,
    })),
    keys: placed.map(({ color, x, y }) => ({ x, y: y - KEY / 2, width: KEY, height: KEY, color })),
    height: lines.length * LINE,
  };
}

const widthOf = (entries: readonly Entry[]): number => entries.reduce((sum, { width }) => sum + width, 0);

function linesOf(entries: readonly Entry[], room: number): readonly (readonly Entry[])[] {
  const lines: Entry[][] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last && widthOf(last) + entry.width <= room) last.push(entry);
    else lines.push([entry]);
  }
  return lines;
}

function besideEachOther(line: readonly Entry[], frame: Box): readonly { readonly entry: Entry; readonly x: number }[] {
  const first = frame.x + (frame.width - widthOf(line)) / 2;
  return line.map((entry, index) => ({ entry, x: first + widthOf(line.slice(0, index)) }));
}
