import { palette } from "./palette";
import { isInside, wholeSheet, type Area, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";
import type { TakenAway } from "./steps/taken-away";

/** A rectangle on a sheet that exists. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Something on a cell beside its contents: a remark, which is a note or a comment, or a fill. */
export type Adornment = Cell & { readonly sheetId: string } & (
    { readonly kind: "remark" } | { readonly kind: "fill"; /** "#RRGGBB", in capitals. */ readonly color: string }
  );

/** Where to look for what would go: the cells that are taken away, and the lines beside them. */
export function areasToLookAt(taken: readonly TakenAway[]): readonly SheetArea[] {
  return taken.flatMap(({ sheet: { id: sheetId }, rows, columns, cleared, whole }) => {
    if (whole) return [{ sheetId, area: wholeSheet }];
    const ofRows = spans(rows).map(({ first, count }) => ({ ...wholeSheet, row: first, rowCount: count }));
    const ofColumns = spans(columns).map(({ first, count }) => ({ ...wholeSheet, column: first, columnCount: count }));
    return [...ofRows, ...ofColumns, ...cleared].map((area) => ({ sheetId, area }));
  });
}

/** Unbroken runs of these lines, with the line before and after each. */
function spans(lines: ReadonlySet<number>): readonly { readonly first: number; readonly count: number }[] {
  const wide = new Set([...lines].flatMap((line) => [Math.max(0, line - 1), line, line + 1]));
  const runs: { first: number; count: number }[] = [];
  for (const line of [...wide].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === line) last.count++;
    else runs.push({ first: line, count: 1 });
  }
  return runs;
}

/**
 * The workbook with, on each sheet, the cells of which something of somebody's own would go: a note, a comment, or a
 * fill that is not one of ours. A fill that runs across the line, as the line beside it that stays has it too, goes
 * with no line: Excel also gives it to every line that is put in.
 */
export function withBelongings(
  snapshot: WorkbookSnapshot,
  taken: readonly TakenAway[],
  adornments: readonly Adornment[],
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const taking = taken.find((one) => one.sheet.id === sheet.id);
    if (taking === undefined) return sheet;
    const onSheet = adornments.filter(({ sheetId }) => sheetId === sheet.id);
    const belongings = lostWith(taking, onSheet).sort((one, other) => one.row - other.row || one.column - other.column);
    return belongings.length === 0 ? sheet : { ...sheet, belongings };
  });
  return { ...snapshot, sheets };
}

/** True when something of somebody's own was found. */
export function hasBelongings({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ belongings }) => belongings !== undefined);
}

function lostWith({ rows, columns, cleared, whole }: TakenAway, adornments: readonly Adornment[]): Adornment[] {
  const fills = new Map(
    adornments.flatMap((one) => (one.kind === "fill" ? [[`${one.row},${one.column}`, one.color] as const] : [])),
  );
  const runsAcross = ({ row, column }: Cell, axis: "row" | "column", color: string) =>
    ([-1, 1] as const).some((direction) => {
      const gone = axis === "row" ? rows : columns;
      let line = (axis === "row" ? row : column) + direction;
      while (gone.has(line)) line += direction;
      return fills.get(axis === "row" ? `${line},${column}` : `${row},${line}`) === color;
    });
  return adornments.filter((one) => {
    const [inRow, inColumn] = [rows.has(one.row), columns.has(one.column)];
    const bare = whole || cleared.some((area) => isInside(area, one));
    if (one.kind === "remark") return bare || inRow || inColumn;
    if (ours.has(one.color)) return false;
    if (bare) return true;
    return (inRow && !runsAcross(one, "row", one.color)) || (inColumn && !runsAcross(one, "column", one.color));
  });
}

/** The fills that the add-in itself gives to cells; those of findings are rules, which lie over them. */
const ours: ReadonlySet<string> = new Set<string>([
  palette.headingFill,
  palette.totalsFill,
  ...palette.clusters,
  ...Object.values(palette.difference).map(({ fill }) => fill),
]);
