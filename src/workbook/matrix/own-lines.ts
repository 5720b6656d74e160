import { parseMarks } from "../../domain/marks";
import { textAt, valueAt } from "../snapshot";
import type { KeyedSheet } from "./typed-people";

/** How many of the user's own rows and columns, between those of tasks and people, have marks on them. */
export interface OwnLines {
  readonly rows: number;
  readonly columns: number;
}

/** Counts the lines without a key on which marks stand: what is on them does not count, which a user may not expect. */
export function ownLinesWithMarks(keyed: KeyedSheet): OwnLines {
  const { sheet, headerRow, closingRow, sizeColumn, closingColumn, taskRows, personColumns } = keyed;
  const [taskPlaces, personPlaces] = [new Set(taskRows.values()), new Set(personColumns.values())];
  const hasMark = (row: number, column: number) => {
    const read = parseMarks(valueAt(sheet, row, column), "generated");
    return "marks" in read && read.marks.length > 0;
  };
  const rows = between(headerRow, closingRow).filter(
    (row) => !taskPlaces.has(row) && [...personPlaces].some((column) => hasMark(row, column)),
  );
  const columns = between(sizeColumn, closingColumn).filter(
    (column) =>
      !personPlaces.has(column) &&
      textAt(sheet, headerRow, column) !== "" &&
      [...taskPlaces].some((row) => hasMark(row, column)),
  );
  return { rows: rows.length, columns: columns.length };
}

function between(before: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - before - 1) }, (_, index) => before + 1 + index);
}
