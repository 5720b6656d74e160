import type { KeyedCell } from "./change";
import type { PlacedCell } from "./steps/write-cells";

/** Where keys stand on a sheet. */
export interface KeyPlaces {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** The cells where their keys stand; one whose row or column is not there is left out. */
export function placedCells(cells: readonly KeyedCell[], { rows, columns }: KeyPlaces): readonly PlacedCell[] {
  return cells.flatMap(({ row: rowKey, column: columnKey, content }) => {
    const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
    return row === undefined || column === undefined ? [] : [{ row, column, content }];
  });
}
