import type { Person } from "../../domain/model";
import { nothingGiven } from "../../domain/people";
import { contentOf, holds, sameContent, type Edit, type KeyedCell } from "../change";
import { headerKey } from "../line-keys";
import { cellAt } from "../snapshot";
import { addTeamColumns, anchorTeam, personContents, type PersonColumn } from "./team-layout";
import type { OrdinaryTeam } from "./ordinary-team";
import { otherColumnKey, teamEndKey, type PersonRow, type TeamSheet } from "./team-sheet";

/**
 * The edits that make Team hold these people: who was typed by hand gets their hidden ID, what is given of someone is
 * written where it changed, in a column that was deleted too, and rows come and go. All else on Team is the school's.
 */
export function reconcileTeam(team: TeamSheet, people: readonly Person[]): readonly Edit[] {
  const wanted = new Map(people.map((person) => [person.id, person]));
  const stretch: readonly Edit[] = team.lastRow > team.tableEnd ? [{ edit: "stretchNames", role: "team" }] : [];
  return [
    ...stretch,
    ...team.rows.flatMap((entry) => {
      const person = wanted.get(entry.person.id);
      return person === undefined ? removeRow(team, entry) : writePerson(team, entry, person);
    }),
    ...addPeople(team, newcomers(team, people)),
    ...bringBackColumns(team, people),
  ];
}

/** Makes a sheet Team ours that is not: all that stands there stays, and who is not on it yet comes below. */
export function takeTeam(team: OrdinaryTeam, people: readonly Person[]): readonly Edit[] {
  return [...addPeople(team, newcomers(team, people)), anchorTeam(team, placed(team, people))];
}

/** Adds the column of signs to a Team that was made without; the people are those of `reconcileTeam`, before it. */
export function upkeepSigns(team: TeamSheet, people: readonly Person[]): readonly Edit[] {
  return team.columns.nameSign === undefined ? [addTeamColumns(team, ["nameSign"], placed(team, people))] : [];
}

/** Columns that somebody deleted, and that are needed for what is given of someone now. */
function bringBackColumns(team: TeamSheet, people: readonly Person[]): readonly Edit[] {
  const lost = (["role", "level", "hours"] as const).filter(
    (column) => team.columns[column] === undefined && people.some((person) => person[column] !== nothingGiven[column]),
  );
  return lost.length === 0 ? [] : [addTeamColumns(team, lost, placed(team, people))];
}

/** Everyone with the row on which they stand once newcomers have one. */
function placed(team: TeamSheet, people: readonly Person[]): readonly (Person & { readonly row: number })[] {
  const rows = new Map(team.rows.map(({ person, row }) => [person.id, row]));
  const firstFree = team.rows.length === 0 ? team.lastRow : team.lastRow + 1;
  newcomers(team, people).forEach(({ id }, index) => rows.set(id, firstFree + index));
  return people.flatMap((person) => {
    const row = rows.get(person.id);
    return row === undefined ? [] : [{ ...person, row }];
  });
}

function newcomers(team: TeamSheet, people: readonly Person[]): readonly Person[] {
  return people.filter(({ id }) => !team.rows.some(({ person }) => person.id === id));
}

/** Adds people below the last, in the empty row of a table without people first. */
function addPeople(team: TeamSheet, people: readonly Person[]): readonly Edit[] {
  const [first, ...rest] = people;
  if (first === undefined) return [];
  if (team.rows.length === 0) return [...fillEmptyRow(team, first), ...insertPeople(team, rest)];
  return insertPeople(team, people);
}

function fillEmptyRow(team: TeamSheet, person: Person): readonly Edit[] {
  return rowCells(team, person).map(({ column, content }) => ({
    edit: "write",
    role: "team",
    row: teamEndKey,
    column,
    before: "empty",
    after: content,
  }));
}

function insertPeople(team: TeamSheet, people: readonly Person[]): readonly Edit[] {
  if (people.length === 0) return [];
  const cells = people.flatMap((person) => rowCells(team, person));
  const keys = people.map((person) => person.id);
  return [{ edit: "insertLines", role: "team", axis: "row", after: teamEndKey, keys, cells }];
}

/** What stands on a new row, in the columns that this Team has. */
function rowCells(team: TeamSheet, person: Person): readonly KeyedCell[] {
  return Object.entries(personContents(person)).flatMap(([column, content]): readonly KeyedCell[] =>
    content === "empty" || team.columns[column as PersonColumn] === undefined
      ? []
      : [{ row: person.id, column, content }],
  );
}

/** Writes what became different of someone; what people typed that could not be read stays. */
function writePerson(team: TeamSheet, entry: PersonRow, person: Person): readonly Edit[] {
  const given = personContents(entry.person);
  return Object.entries(personContents(person)).flatMap(([key, after]): readonly Edit[] => {
    const column = key as PersonColumn;
    const place = team.columns[column];
    const isOurs = column === "personId" || column === "nameSign";
    if (place === undefined || (!isOurs && sameContent(given[column], after))) return [];
    const found = cellAt(team.sheet, entry.row, place);
    if (holds(found, after)) return [];
    return [{ edit: "write", role: "team", row: person.id, column, before: contentOf(found), after }];
  });
}

/** Takes someone's row out of the table, with all that stands on it; a table keeps one row, which is emptied. */
function removeRow(team: TeamSheet, entry: PersonRow): readonly Edit[] {
  const { id } = entry.person;
  const columns = [
    ...Object.entries(team.columns),
    ...[...team.otherColumns].map(([header, place]) => [otherColumnKey(header), place] as const),
  ];
  const cells = columns.flatMap(([column, place]): readonly KeyedCell[] => {
    const content = contentOf(cellAt(team.sheet, entry.row, place));
    return content === "empty" ? [] : [{ row: id, column, content }];
  });
  if (team.rows.length === 1 && entry.row === team.lastRow)
    return cells.map(({ column, content }) => ({
      edit: "write",
      role: "team",
      row: teamEndKey,
      column,
      before: content,
      after: "empty",
    }));
  const after = team.rows[team.rows.indexOf(entry) - 1]?.person.id ?? headerKey;
  return [{ edit: "removeLines", role: "team", axis: "row", after, keys: [id], cells, withBelongings: true }];
}
