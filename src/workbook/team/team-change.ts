import { otherColumnKey, teamEndKey } from "./team-sheet";
import type { Person } from "../../domain/model";
import { contentOf, holds, type Edit, type KeyedCell } from "../change";
import { headerKey } from "../matrix/matrix-plan";
import { cellAt } from "../snapshot";
import { personContents, type PersonColumn } from "./team-layout";
import type { TeamSheet } from "./team-sheet";

/** Adds people below the last, in the empty row of a table without people first. */
export function addPeople(team: TeamSheet, people: readonly Person[]): readonly Edit[] {
  const [first, ...rest] = people;
  if (first === undefined) return [];
  if (team.rows.length === 0) return [...fillEmptyRow(first), ...insertPeople(rest)];
  return insertPeople(people);
}

function fillEmptyRow(person: Person): readonly Edit[] {
  return Object.entries(personContents(person)).flatMap(([column, after]): readonly Edit[] =>
    after === "empty" ? [] : [{ edit: "write", role: "team", row: teamEndKey, column, before: "empty", after }],
  );
}

function insertPeople(people: readonly Person[]): readonly Edit[] {
  if (people.length === 0) return [];
  const cells = people.flatMap((person) =>
    Object.entries(personContents(person)).flatMap(([column, content]): readonly KeyedCell[] =>
      content === "empty" ? [] : [{ row: person.id, column, content }],
    ),
  );
  const keys = people.map((person) => person.id);
  return [{ edit: "insertLines", role: "team", axis: "row", after: teamEndKey, keys, cells }];
}

/** Writes what is given of someone; cells that already hold it are left alone. */
export function setPerson(team: TeamSheet, person: Person): readonly Edit[] {
  const entry = team.rows.find((candidate) => candidate.person.id === person.id);
  if (entry === undefined) return [];
  return Object.entries(personContents(person)).flatMap(([column, after]): readonly Edit[] => {
    const place = team.columns[column as PersonColumn];
    if (place === undefined) return [];
    const found = cellAt(team.sheet, entry.row, place);
    if (holds(found, after)) return [];
    return [{ edit: "write", role: "team", row: person.id, column, before: contentOf(found), after }];
  });
}

/** Takes someone's row out of the table, with all that stands on it; a table keeps one row, which is emptied. */
export function removePerson(team: TeamSheet, personId: string): readonly Edit[] {
  const entry = team.rows.find((candidate) => candidate.person.id === personId);
  if (entry === undefined) return [];
  const index = team.rows.indexOf(entry);
  const columns = [
    ...Object.entries(team.columns),
    ...[...team.otherColumns].map(([header, place]) => [otherColumnKey(header), place] as const),
  ];
  const cells = columns.flatMap(([column, place]): readonly KeyedCell[] => {
    const content = contentOf(cellAt(team.sheet, entry.row, place));
    return content === "empty" ? [] : [{ row: personId, column, content }];
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
  const after = team.rows[index - 1]?.person.id ?? headerKey;
  return [{ edit: "removeLines", role: "team", axis: "row", after, keys: [personId], cells }];
}

/** Gives people who were typed by hand their hidden ID, and takes those right below the table into it. */
export function upkeepTeam(team: TeamSheet): readonly Edit[] {
  const stretch: readonly Edit[] = team.lastRow > team.tableEnd ? [{ edit: "stretchNames", role: "team" }] : [];
  const ids = team.rows.flatMap(({ row, person, storedId }): readonly Edit[] => {
    if (storedId === person.id) return [];
    const before = contentOf(cellAt(team.sheet, row, team.columns.personId));
    return [{ edit: "write", role: "team", row: person.id, column: "personId", before, after: { text: person.id } }];
  });
  return [...stretch, ...ids];
}
