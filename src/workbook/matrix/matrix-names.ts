import type { SituationKind } from "../../domain/model";
import { figureKeys, figureName, matrixNames } from "../schema";
import type { SheetKey, Step } from "../steps/steps";
import { columnBand, rowBand, type MatrixGeometry } from "./matrix-geometry";

/** The names that anchor a situation, and those by which formulas on other sheets find its figures. */
export function nameSteps(sheet: SheetKey, situation: SituationKind, geometry: MatrixGeometry): readonly Step[] {
  const names = matrixNames[situation];
  const columns = new Map<string, number>(geometry.columns);
  const totals = new Map<string, number>(geometry.totals);
  const figures = figureKeys.flatMap((key): readonly Step[] => {
    const [column, row] = [columns.get(key), totals.get(key)];
    const name = figureName(situation, key);
    if (column !== undefined) return [{ do: "name", name, sheet, area: columnBand(geometry, column) }];
    return row === undefined ? [] : [{ do: "name", name, sheet, area: rowBand(geometry, row) }];
  });
  return [
    { do: "name", name: names.taskIds, sheet, area: columnBand(geometry, geometry.keyColumn) },
    { do: "name", name: names.personIds, sheet, area: rowBand(geometry, geometry.keyRow) },
    ...figures,
  ];
}
