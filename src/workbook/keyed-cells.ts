import type { KeyedCell } from "./change";
import type { KeyPlaces } from "./key-places";
import type { PlacedCell } from "./steps/write-cells";

/** The cells where their keys stand; one whose row or column is not there is left out. */
export function placedCells(cells: readonly KeyedCell[], { rows, columns }: KeyPlaces): readonly PlacedCell[] {
  return cells.flatMap(({ row: rowKey, column: columnKey, content }) => {
    const [row, column] = [rows.get(rowKey), columns.get(columnKey)];
    return row === undefined || column === undefined ? [] : [{ row, column, content }];
  });
}
