import { parseMarks } from "../../domain/marks";
import type { Person } from "../../domain/model";
import { parseNames } from "../../domain/names";
import { samePerson } from "../../domain/people";
import { isOtherHeader } from "../hand-made/hand-made";
import { longestName } from "../../domain/limits";
import { cellAt, textAt, type Cell, type CellContent, type SheetSnapshot } from "../snapshot";
import { hasControlCharacter } from "../team/person-name";
import { freePersonId } from "../team/team-sheet";
import type { MatrixGeometry } from "./matrix-geometry";

/** A generated sheet with the lines that have a key. */
export type KeyedSheet = Pick<
  MatrixGeometry,
  "keyColumn" | "keyRow" | "headerRow" | "closingRow" | "sizeColumn" | "closingColumn" | "taskRows" | "personColumns"
> & { readonly sheet: SheetSnapshot };

/** Headers of columns that a school puts between names, beside those of any list. */
const noteHeader =
  /^(afspra(ak|ken)|commentaar|contact|telefoon|gsm|e-?mail|mail|extra|reserve|info|link|klaar|ok|gedaan|wanneer|periode|trimester|vraag|vragen|todo|te doen)$/i;

/**
 * Columns from the first to the last one whose header somebody typed as the name of a new person, by the ID that
 * this person has, or gets. Not those of who has a column already, nor where anything else stands than a person's
 * column has.
 */
export function typedPeople(
  keyed: KeyedSheet,
  members: readonly Pick<Person, "id" | "name">[],
  last: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const taken = new Set(members.map(({ id }) => id));
  const isTaken = (id: string) => found.has(id) || keyed.personColumns.has(id);
  for (let column = keyed.sizeColumn + 1; column <= last; column++) {
    const name = textAt(keyed.sheet, keyed.headerRow, column);
    if (name === "" || textAt(keyed.sheet, keyed.keyRow, column) !== "" || obstacleIn(keyed, column) !== null) continue;
    const namesake = members.find((member) => samePerson(member.name, name));
    const isExact = namesake === undefined ? isPersonName(name) : namesake.name === name;
    const id = namesake?.id ?? freePersonId(name, 1, taken);
    if (isExact && !isTaken(id)) found.set(id, column);
  }
  return found;
}

/**
 * What keeps a column from being a person's, which would overwrite it or is not about marks: something above the header
 * or at the end, or beside the tasks more of something else than of marks. Null for nothing.
 */
export function obstacleIn({ sheet, headerRow, closingRow, taskRows }: KeyedSheet, column: number): Cell | null {
  if (cellAt(sheet, headerRow, column).formula !== null) return { row: headerRow, column };
  const above = Array.from({ length: Math.max(0, headerRow - sheet.area.row) }, (_, index) => sheet.area.row + index);
  const taken = [...above, closingRow].find((row) => !isEmpty(sheet, row, column));
  if (taken !== undefined) return { row: taken, column };
  const rows = [...taskRows.values()];
  const odd = rows.filter((row) => !isMarkOrEmpty(cellAt(sheet, row, column)));
  const filled = rows.filter((row) => !isEmpty(sheet, row, column));
  const [first] = odd;
  return first === undefined || filled.length > 2 * odd.length ? null : { row: first, column };
}

function isMarkOrEmpty({ value, formula }: CellContent): boolean {
  return formula === null && "marks" in parseMarks(value, "generated");
}

function isEmpty(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { value, formula } = cellAt(sheet, row, column);
  return value === "" && formula === null;
}

/** True for what is written as one person's name. */
export function isPersonName(text: string): boolean {
  if (text.length > longestName || hasControlCharacter(text) || isOtherHeader(text) || noteHeader.test(text))
    return false;
  const { names, doubtful } = parseNames(text, []);
  return names.length === 1 && doubtful.length === 0 && /\p{L}/u.test(text);
}
