import { writtenLegendWidth } from "../../domain/marks";
import { sheets } from "../../text/sheets";
import { rangeReference, type Anchoring } from "../a1";
import type { KeyedCell } from "../change";
import { palette } from "../palette";
import { matrixNames } from "../schema";
import { legendNames } from "../settings/settings-sheet";
import { areaAt, type Area } from "../snapshot";
import type { CellFormat, SheetKey, Step } from "../steps/steps";
import { entries } from "./mark-entries";
import { rowBand, type MatrixGeometry, type MatrixTotalKey, type TargetColumnKey } from "./matrix-geometry";

/**
 * What shows, on a Streefdoel, how it differs from the current situation: cells are held against those of the same task
 * and person there, wherever these stand, by what their marks say rather than how they are spelled. Without a Huidige
 * situatie nothing is shown.
 */
export type DifferenceFormulas = Readonly<Record<TargetColumnKey, string>>;

const { taskIds, personIds, marks } = matrixNames.current;
const legend = legendNames.written;

/** The marks in these cells as the add-in writes them; an error where there are none. */
function written(range: string): string {
  return `MID(${legend},FIND(${entries(range)},${legend})-${writtenLegendWidth},${writtenLegendWidth})`;
}

/**
 * The same, with one text for all cells without marks: no error, since LibreOffice finds nothing in an array with errors.
 */
function writtenOrNone(range: string): string {
  const places = `FIND(${entries(range)},${legend}&${entries(range)})`;
  return `MID(${legend},${places}-${writtenLegendWidth},${writtenLegendWidth})`;
}

function isMark(range: string): string {
  return `ISNUMBER(FIND(${entries(range)},${legend}))`;
}

/**
 * The formulas on a task's row: where it stands now among the named marks (at 1, where no marks are, when it does not);
 * how many persons have other marks than now, those who had marks in thousands; and that in a word, which says so when
 * nobody has marks any more.
 */
export function differenceFormulas(geometry: MatrixGeometry, row: number): DifferenceFormulas {
  const at = (column: number) => cell(row, column, "$A1");
  const [place, changes] = [at(columnOf(geometry, "#placeNow")), at(columnOf(geometry, "#changes"))];
  const here = rangeReference(rowBand(geometry, row), "$A1");
  const keys = rangeReference(rowBand(geometry, geometry.keyRow), "$A$1");
  const now = `INDEX(${marks},${place},0)`;
  const same = `ISNUMBER(MATCH(${keys}&${writtenOrNone(here)},${personIds}&${writtenOrNone(now)},0))`;
  // Most rows stand as they do now, which is seen much faster than what each mark says.
  const asNow = `IFERROR(SUMPRODUCT((${keys}<>${personIds})+(${here}<>${now})),1)`;
  const words = sheets.matrix.differences;
  const dropped = `IF(SUMPRODUCT((${keys}<>"")*${isMark(here)})=0,"${words.nobody}","${words.dropped}")`;
  return {
    "#placeNow": `=IF(ISNUMBER(ROWS(${marks})),IFERROR(MATCH(${at(geometry.keyColumn)},${taskIds},0)+ROWS(${marks})-ROWS(${taskIds}),1),"")`,
    "#changes": `=IF(${asNow}=0,0,IFERROR(SUMPRODUCT((${keys}<>"")*${isMark(here)}*(1-1001*${same}))+1000*SUMPRODUCT((${personIds}<>"")*${isMark(now)}),0))`,
    "#difference": `=IF(${changes}=0,"",IF(${changes}<1000,"${words.added}",IF(MOD(${changes},1000)=0,${dropped},"${words.moved}")))`,
  };
}

/** Points: as wide as the longest of the words. */
const width = 46;

const looks = {
  added: { ...palette.difference.added, outline: "Continuous" },
  dropped: { ...palette.difference.dropped, outline: "Dash" },
} as const;

/** The rules that mark the cells that differ, and a look for what explains them. */
export function dressDifferences(sheet: SheetKey, geometry: MatrixGeometry): readonly Step[] {
  if (geometry.situation !== "target") return [];
  const { headerRow, closingRow } = geometry;
  const area = { ...rowBand(geometry, headerRow), rowCount: closingRow - headerRow + 1 };
  const { added, dropped } = ruleFormulas(geometry);
  const helpers = columnOf(geometry, "#placeNow");
  const sample = (key: MatrixTotalKey, { fill, font }: { readonly fill: string; readonly font: string }): Step => {
    const format: CellFormat = { fill, fontColor: font, bold: true, horizontalAlignment: "Center", gridLines: font };
    return { do: "format", sheet, area: areaAt(rowOf(geometry, key), columnOf(geometry, "#executors"), 1, 1), format };
  };
  return [
    rule(sheet, area, dropped, looks.dropped),
    rule(sheet, area, added, looks.added),
    { do: "hideColumns", sheet, column: helpers, count: 2, hidden: true },
    { do: "columnWidth", sheet, column: columnOf(geometry, "#difference"), count: 1, points: width },
    sample(legendRows.added, looks.added),
    sample(legendRows.dropped, looks.dropped),
  ];
}

function rule(
  sheet: SheetKey,
  area: Area,
  formula: string,
  { fill, font, outline }: (typeof looks)["added" | "dropped"],
): Step {
  return { do: "highlightWhere", sheet, area, formula, fill, fontColor: font, outline };
}

/**
 * For the top left cell of the marks with their header. INDIRECT, as Excel takes no rule with a name that is not there
 * yet: it costs nothing more here, as rules are worked out whenever their cells are shown. They are kept below 255
 * characters. Lines without a key are the user's, and have no place.
 */
export function ruleFormulas(geometry: MatrixGeometry): Readonly<Record<"added" | "dropped", string>> {
  const { headerRow, sizeColumn, keyRow } = geometry;
  const key = cell(keyRow, sizeColumn, "A$1");
  const place = cell(headerRow, columnOf(geometry, "#placeNow"), "$A1");
  const here = cell(headerRow, sizeColumn, "A1");
  const now = `HLOOKUP(${key},INDIRECT("${marks}"),${place},0)`;
  const sameHere = `ISNUMBER(FIND(${written(now)}&${entries(here)},${legend}))`;
  const markHere = `ISNUMBER(FIND(${entries(here)},${legend})/${place}/LEN(${key}))`;
  return {
    added: `=${markHere}>${sameHere}`,
    dropped: `=(${key}<>"")*(${isMark(now)}>${isMark(here)})`,
  };
}

const legendRows = { added: "#level", dropped: "#tasks", moved: "#hoursLoad" } as const;

/** What the looks mean, at the right of the totals: a cell that looks so, and words beside it. */
export function differenceLegend(): readonly KeyedCell[] {
  const words = sheets.matrix.differenceLegend;
  const text = (row: string, column: string, value: string): KeyedCell => ({ row, column, content: { text: value } });
  return [
    text(legendRows.added, "#executors", "U"),
    text(legendRows.added, "#inside", words.added),
    text(legendRows.dropped, "#inside", words.dropped),
    text(legendRows.moved, "#inside", words.moved),
  ];
}

function columnOf(geometry: MatrixGeometry, key: TargetColumnKey | "#executors"): number {
  return geometry.columns.get(key) ?? geometry.closingColumn;
}

function rowOf(geometry: MatrixGeometry, key: MatrixTotalKey): number {
  return geometry.totals.get(key) ?? geometry.keyRow;
}

function cell(row: number, column: number, anchoring: Anchoring): string {
  return rangeReference(areaAt(row, column, 1, 1), anchoring);
}
