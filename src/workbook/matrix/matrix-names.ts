import type { SituationKind } from "../../domain/model";
import { figureKeys, figureName, matrixNames } from "../schema";
import { namedArea, type Area, type WorkbookSnapshot } from "../snapshot";
import type { SheetKey, Step } from "../steps/steps";
import { columnBand, marksBlock, rowBand, type MatrixGeometry } from "./matrix-geometry";

/** The names that anchor a situation, and those by which formulas on other sheets find its figures. */
export function nameSteps(sheet: SheetKey, situation: SituationKind, geometry: MatrixGeometry): readonly Step[] {
  return [...namedBands(situation, geometry)].flatMap(([name, area]): readonly Step[] =>
    area === null ? [] : [{ do: "name", name, sheet, area }],
  );
}

/** True when every one of these names leads to its whole line on this sheet. */
export function hasItsNames(
  snapshot: WorkbookSnapshot,
  sheetId: string,
  situation: SituationKind,
  geometry: MatrixGeometry,
): boolean {
  return [...namedBands(situation, geometry)].every(([name, area]) => {
    const found = namedArea(snapshot, name);
    return area !== null && found?.sheetId === sheetId && isSameArea(found.area, area);
  });
}

/** Each name with its line; null for a line that was deleted. */
function namedBands(situation: SituationKind, geometry: MatrixGeometry): ReadonlyMap<string, Area | null> {
  const names = matrixNames[situation];
  const columns = new Map<string, number>(geometry.columns);
  const totals = new Map<string, number>(geometry.totals);
  const bandOf = (key: string): Area | null => {
    const [column, row] = [columns.get(key), totals.get(key)];
    if (column !== undefined) return columnBand(geometry, column);
    return row === undefined ? null : rowBand(geometry, row);
  };
  return new Map([
    [names.taskIds, columnBand(geometry, geometry.keyColumn)],
    [names.personIds, rowBand(geometry, geometry.keyRow)],
    [names.marks, marksBlock(geometry)],
    ...figureKeys.map((key) => [figureName(situation, key), bandOf(key)] as const),
  ]);
}

function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}
