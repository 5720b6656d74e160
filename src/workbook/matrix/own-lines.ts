import { parseMarks } from "../../domain/marks";
import type { Person } from "../../domain/model";
import { samePerson } from "../../domain/people";
import { textAt, valueAt, type Cell } from "../snapshot";
import { isPersonName, obstacleIn, type KeyedSheet } from "./typed-people";

/** A row or column of the user's own, among those of tasks and people, with marks on it that do not count. Zero-based. */
export type OwnLine =
  | { readonly axis: "row"; readonly place: number; readonly text: string }
  | {
      readonly axis: "column";
      readonly place: number;
      /** What stands above it. */
      readonly text: string;
      readonly why: "noName" | "noPerson" | { readonly namesake: string } | (Cell & { readonly text: string });
    };

interface Surroundings {
  readonly descriptionColumn: number | undefined;
  /** Those in Team. */
  readonly members: readonly Pick<Person, "name">[];
  /** True when the closing column is somebody's, or is not there. */
  readonly closingElsewhere: boolean;
}

/** The lines without a key on which marks stand: what is on them does not count, which a user may not expect. */
export function ownLinesWithMarks(
  keyed: KeyedSheet,
  { descriptionColumn, members, closingElsewhere }: Surroundings,
): readonly OwnLine[] {
  const { sheet, headerRow, closingRow, sizeColumn, closingColumn, taskRows, personColumns } = keyed;
  const [taskPlaces, personPlaces] = [new Set(taskRows.values()), new Set(personColumns.values())];
  const hasMark = (row: number, column: number) => {
    const read = parseMarks(valueAt(sheet, row, column), "generated");
    return "marks" in read && read.marks.length > 0;
  };
  const rows = between(headerRow, closingRow).filter(
    (row) => !taskPlaces.has(row) && [...personPlaces].some((column) => hasMark(row, column)),
  );
  const columns = between(sizeColumn, closingElsewhere ? closingColumn : closingColumn + 1).filter(
    (column) => !personPlaces.has(column) && [...taskPlaces].some((row) => hasMark(row, column)),
  );
  return [
    ...columns.map((place): OwnLine => {
      const text = textAt(sheet, headerRow, place);
      return { axis: "column", place, text, why: whyNobody(keyed, place, text, members) };
    }),
    ...rows.map((place): OwnLine => ({
      axis: "row",
      place,
      text: descriptionColumn === undefined ? "" : textAt(sheet, place, descriptionColumn),
    })),
  ];
}

function whyNobody(
  keyed: KeyedSheet,
  column: number,
  name: string,
  members: readonly Pick<Person, "name">[],
): Extract<OwnLine, { axis: "column" }>["why"] {
  if (name === "") return "noName";
  const namesake = members.find((member) => samePerson(member.name, name));
  if (namesake !== undefined) return { namesake: namesake.name };
  if (!isPersonName(name)) return "noPerson";
  const obstacle = obstacleIn(keyed, column);
  if (obstacle === null) return "noPerson";
  return { ...obstacle, text: textAt(keyed.sheet, obstacle.row, obstacle.column) };
}

function between(before: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - before - 1) }, (_, index) => before + 1 + index);
}
