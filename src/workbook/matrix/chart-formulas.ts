import { quotedText, rangeReference } from "../a1";
import { comparable } from "../comparable";
import { areaAt } from "../snapshot";
import { sheets } from "../../text/sheets";
import { chartHeaderKey } from "./chart-keys";
import { loadOf } from "./matrix-formulas";
import { columnBand, rowBand, type MatrixColumnKey, type MatrixGeometry } from "./matrix-geometry";

/**
 * What a person's column holds on a row of which the chart is drawn: the name, or the load in the cluster of that name, in
 * hours when everyone's load is. Formulas refer to nothing below the tasks, so that lines put in there change none of them.
 */
export function chartFormula(geometry: MatrixGeometry, column: number, key: string, name: string): string {
  if (key === chartHeaderKey) return `=${rangeReference(areaAt(geometry.headerRow, column, 1, 1), "A$1")}&""`;
  const band = (name: MatrixColumnKey) =>
    rangeReference(columnBand(geometry, geometry.columns.get(name) ?? geometry.closingColumn), "$A$1");
  const ofCluster = `(${comparable(band("#cluster"))}=${comparable(quotedText(name))})`;
  const amount = `IF(${inHours(geometry)},${band("#hoursPerWeek")},${band("#points")})`;
  return `=${loadOf(geometry, column, amount, ofCluster)}`;
}

/** The title above the rows, with the unit of the figures. */
export function chartTitle(geometry: MatrixGeometry): string {
  const { chart, chartUnits } = sheets.matrix;
  return `="${chart}, "&IF(${inHours(geometry)},"${chartUnits.hours}","${chartUnits.points}")`;
}

function inHours(geometry: MatrixGeometry): string {
  const row = (place: number) => rangeReference(rowBand(geometry, place), "$A$1");
  const loads = row(geometry.totals.get("#hoursLoad") ?? geometry.keyRow);
  return `SUMPRODUCT((${row(geometry.keyRow)}<>"")*(1-ISNUMBER(${loads})))=0`;
}
