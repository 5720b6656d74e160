import type { Area, EngineBorder, EngineFormat, EngineSheet } from "../../engine/engine";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, notImplemented } from "../host-error";
import { hostClass, type Property } from "../registry/host-class";
import { agreedFormat } from "./cell-formats";
import { colourArgument } from "./colours";
import { textArgument, wordArgument } from "./reading-arguments";
import { BorderTarget, RangePart, RangeTarget, type BorderEdge } from "./targets";

const EDGES: Readonly<Record<string, BorderEdge>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideHorizontal: "insideHorizontal",
  InsideVertical: "insideVertical",
};

const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_BORDER: EngineBorder = { style: "None", weight: "Thin", color: "#000000" };

type Side = "top" | "bottom" | "left" | "right";

/** The cells that carry a border, and on which of their sides; null when a range has no such border. */
function carriers({ range, edge }: BorderTarget): { area: Area; side: Side } | null {
  const { area } = range;
  const last = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  switch (edge) {
    case "top":
      return { area: { ...area, rowCount: 1 }, side: "top" };
    case "bottom":
      return { area: { ...area, row: last.row, rowCount: 1 }, side: "bottom" };
    case "left":
      return { area: { ...area, columnCount: 1 }, side: "left" };
    case "right":
      return { area: { ...area, column: last.column, columnCount: 1 }, side: "right" };
    case "insideHorizontal":
      return area.rowCount > 1 ? { area: { ...area, rowCount: area.rowCount - 1 }, side: "bottom" } : null;
    case "insideVertical":
      return area.columnCount > 1 ? { area: { ...area, columnCount: area.columnCount - 1 }, side: "right" } : null;
  }
}

function read<K extends keyof EngineBorder>(border: BorderTarget, key: K): EngineBorder[K] | null {
  const found = carriers(border);
  if (!found) return NO_BORDER[key];
  const range = new RangeTarget(border.range.sheet, found.area);
  return agreedFormat(range, ({ borders }) => (borders?.[found.side] ?? NO_BORDER)[key]);
}

function change(border: BorderTarget, key: keyof EngineBorder, value: string): void {
  const found = carriers(border);
  if (!found) return;
  // A colour or weight on a border that isn't there draws one, as in Excel.
  const drawn: Partial<EngineBorder> = key === "style" ? {} : { style: "Continuous" };
  setBorders(border.range.sheet, found.area, ({ borders = {} }) => {
    const before = borders[found.side] ?? NO_BORDER;
    const base = before.style === "None" ? { ...before, ...drawn } : before;
    return { ...borders, [found.side]: { ...base, [key]: value } };
  });
}

type Borders = NonNullable<EngineFormat["borders"]>;

/** Cells that are alike are set in one go: runs within a row, and rows that have the same runs. */
function setBorders(sheet: EngineSheet, area: Area, next: (format: EngineFormat) => Borders): void {
  let band: { runs: readonly Run[]; row: number; rowCount: number } | null = null;
  const flush = (): void => {
    for (const { column, columnCount, format } of band?.runs ?? []) {
      const { row, rowCount } = band ?? area;
      sheet.setFormat({ row, rowCount, column, columnCount }, { borders: next(format) });
    }
  };
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const runs = runsOf(sheet, row, area);
    if (band && sameRuns(band.runs, runs)) band.rowCount += 1;
    else {
      flush();
      band = { runs, row, rowCount: 1 };
    }
  }
  flush();
}

interface Run {
  readonly column: number;
  columnCount: number;
  readonly format: EngineFormat;
  readonly look: string;
}

function runsOf(sheet: EngineSheet, row: number, { column: first, columnCount }: Area): Run[] {
  const runs: Run[] = [];
  for (let column = first; column < first + columnCount; column++) {
    const format = sheet.format(row, column);
    const look = JSON.stringify(format.borders ?? {});
    const last = runs.at(-1);
    if (last?.look === look) last.columnCount += 1;
    else runs.push({ column, columnCount: 1, format, look });
  }
  return runs;
}

const sameRuns = (one: readonly Run[], other: readonly Run[]): boolean =>
  one.length === other.length &&
  one.every((run, index) => run.look === other[index]?.look && run.columnCount === other[index].columnCount);

const borderProperty = (
  key: keyof EngineBorder,
  check: (value: unknown) => string,
): Property<BorderTarget, HostContext> => ({
  get: (border) => read(border, key),
  set: (border, value) => {
    change(border, key, check(value));
  },
});

const sideName = ({ edge }: BorderTarget): string => Object.keys(EDGES).find((name) => EDGES[name] === edge) ?? "";

function item(range: RangeTarget, index: unknown): BorderTarget {
  const name = textArgument(index);
  if (/^Diagonal(Up|Down)$/.test(name)) throw notImplemented(`RangeBorderCollection.getItem("${name}")`);
  const edge = EDGES[name];
  if (!edge) throw invalidArgument();
  return new BorderTarget(range, edge);
}

const border: ModelDefinition<BorderTarget> = {
  name: "RangeBorder",
  target: BorderTarget,
  guard: ({ range }) => range.sheet,
  properties: {
    SideIndex: { get: sideName },
    Style: borderProperty("style", (value) => wordArgument(value, STYLES)),
    Weight: borderProperty("weight", (value) => wordArgument(value, WEIGHTS)),
    Color: borderProperty("color", colourArgument),
  },
};

const borders: ModelDefinition<RangePart> = {
  name: "RangeBorderCollection",
  target: RangePart,
  items: ({ range }) => Object.values(EDGES).map((edge) => new BorderTarget(range, edge)),
  properties: { Count: { get: () => Object.keys(EDGES).length } },
  methods: { GetItem: ({ range }, [index]) => item(range, index) },
};

export const borderClasses: readonly ModelClass[] = [hostClass(border), hostClass(borders)];
