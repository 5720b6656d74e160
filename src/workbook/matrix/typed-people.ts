import { parseMarks } from "../../domain/marks";
import type { Person } from "../../domain/model";
import { parseNames } from "../../domain/names";
import { samePerson } from "../../domain/people";
import { isOtherHeader } from "../hand-made/hand-made";
import { longestName } from "../../domain/limits";
import { cellAt, textAt, type SheetSnapshot } from "../snapshot";
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
 * Columns between the first and the closing one whose header somebody typed as the name of a new person, by the ID that
 * this person has, or gets. Not those of who has a column already, nor where anything stands that a person's column
 * would overwrite.
 */
export function typedPeople(
  keyed: KeyedSheet,
  members: readonly Pick<Person, "id" | "name">[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const taken = new Set(members.map(({ id }) => id));
  const isTaken = (id: string) => found.has(id) || keyed.personColumns.has(id);
  for (let column = keyed.sizeColumn + 1; column < keyed.closingColumn; column++) {
    const name = textAt(keyed.sheet, keyed.headerRow, column);
    if (name === "" || textAt(keyed.sheet, keyed.keyRow, column) !== "" || !isFree(keyed, column)) continue;
    const namesake = members.find((member) => samePerson(member.name, name));
    const isExact = namesake === undefined ? isPersonName(name) : namesake.name === name;
    const id = namesake?.id ?? freePersonId(name, 1, taken);
    if (isExact && !isTaken(id)) found.set(id, column);
  }
  return found;
}

/** True when a person's column would overwrite nothing: nothing above the header, marks or nothing beside the tasks. */
function isFree({ sheet, headerRow, closingRow, taskRows }: KeyedSheet, column: number): boolean {
  if (cellAt(sheet, headerRow, column).formula !== null) return false;
  for (let row = sheet.area.row; row < headerRow; row++) if (!isEmpty(sheet, row, column)) return false;
  return (
    isEmpty(sheet, closingRow, column) &&
    [...taskRows.values()].every((row) => {
      const { value, formula } = cellAt(sheet, row, column);
      return formula === null && "marks" in parseMarks(value, "generated");
    })
  );
}

function isEmpty(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { value, formula } = cellAt(sheet, row, column);
  return value === "" && formula === null;
}

/** True for what is written as one person's name. */
function isPersonName(text: string): boolean {
  if (text.length > longestName || hasControlCharacter(text) || isOtherHeader(text) || noteHeader.test(text))
    return false;
  const { names, doubtful } = parseNames(text, []);
  return names.length === 1 && doubtful.length === 0 && /\p{L}/u.test(text);
}
