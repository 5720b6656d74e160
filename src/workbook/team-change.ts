import type { Person } from "../domain/model";
import { sheets } from "../text/sheets";
import { words } from "../text/words";
import { contentOf, holds, type Edit, type KeyedCell } from "./change";
import { otherColumnKey, teamEndKey } from "./frames";
import { highlightSteps } from "./highlight-rules";
import { headerKey } from "./matrix-plan";
import { palette } from "./palette";
import { teamNames, teamTableName, type TeamColumn } from "./schema";
import { cellAt, type Area } from "./snapshot";
import type { Content, Step } from "./steps";
import type { TeamSheet } from "./team-sheet";
import { writeSteps, type PlacedCell } from "./write-cells";

const headers = sheets.team;

/** All columns of a new Team, with their widths in points; those without a key are the school's to fill. */
const layout: readonly { readonly key: TeamColumn | null; readonly header: string; readonly points: number }[] = [
  { key: "personId", header: headers.personId, points: 60 },
  { key: "name", header: headers.name, points: 130 },
  { key: "role", header: headers.role, points: 150 },
  { key: "school", header: headers.school, points: 110 },
  { key: "level", header: headers.level, points: 60 },
  { key: "hours", header: headers.hours, points: 84 },
  { key: null, header: headers.email, points: 140 },
  { key: null, header: headers.phone, points: 90 },
  ...[headers.monday, headers.tuesday, headers.wednesday, headers.thursday, headers.friday].map((header) => ({
    key: null,
    header,
    points: 74,
  })),
  { key: null, header: headers.notes, points: 180 },
  { key: "finding", header: headers.finding, points: 280 },
];

const headerRow = 3;
const nameColumn = 1;
const roomForPeople = 100;

/** The sheet Team with these people, as an Excel table. */
export function newTeam(people: readonly Person[], sheet: string): Edit {
  const lastRow = headerRow + Math.max(1, people.length);
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  const cells: PlacedCell[] = [
    text(0, nameColumn, headers.title),
    text(1, nameColumn, headers.explanation),
    ...layout.map(({ header }, column) => text(headerRow, column, header)),
    ...people.flatMap((person, index) =>
      Object.entries(personContents(person)).flatMap(([key, content]) => {
        const column = layout.findIndex((entry) => entry.key === key);
        return content === "empty" ? [] : [{ row: headerRow + 1 + index, column, content }];
      }),
    ),
  ];
  const band = (column: number): Area => ({
    row: headerRow,
    column,
    rowCount: lastRow - headerRow + 1,
    columnCount: 1,
  });
  const finding = layout.findIndex((entry) => entry.key === "finding");
  const steps: Step[] = [
    ...writeSteps(sheet, cells),
    {
      do: "addTable",
      sheet,
      area: { ...band(0), columnCount: layout.length },
      name: teamTableName,
      style: "TableStyleLight11",
    },
    ...layout.flatMap(({ key }, column): Step[] =>
      key === null ? [] : [{ do: "name", name: teamNames[key], sheet, area: band(column) }],
    ),
    ...layout.map(({ points }, column): Step => ({ do: "columnWidth", sheet, column, count: 1, points })),
    {
      do: "format",
      sheet,
      area: { row: 0, column: nameColumn, rowCount: 1, columnCount: 1 },
      format: { bold: true, fontSize: 16, fontColor: palette.heading },
    },
    {
      do: "format",
      sheet,
      area: { row: 1, column: nameColumn, rowCount: 1, columnCount: 1 },
      format: { fontColor: palette.muted },
    },
    {
      do: "format",
      sheet,
      area: { row: headerRow, column: 0, rowCount: 1, columnCount: layout.length },
      format: { bold: true, wrapText: true, verticalAlignment: "Bottom" },
    },
    ...highlightSteps(
      sheet,
      { row: headerRow + 1, column: nameColumn, rowCount: roomForPeople, columnCount: 1 },
      finding,
    ),
    ...highlightSteps(sheet, { row: headerRow + 1, column: finding, rowCount: roomForPeople, columnCount: 1 }, finding),
    { do: "hideColumns", sheet, column: 0, count: 1, hidden: true },
    { do: "freeze", sheet, rows: headerRow + 1, columns: nameColumn + 1 },
    {
      do: "page",
      sheet,
      page: {
        orientation: "landscape",
        paperSize: "a4",
        fitToWidth: true,
        titleRows: { first: headerRow, last: headerRow },
        footer: { left: sheets.purpose, center: "", right: sheets.page },
      },
    },
  ];
  return { edit: "newSheet", name: sheet, steps };
}

type PersonColumn = "personId" | "name" | "role" | "level" | "hours";

function personContents(person: Person): Readonly<Record<PersonColumn, Content>> {
  const text = (value: string): Content => (value === "" ? "empty" : { text: value });
  return {
    personId: text(person.id),
    name: text(person.name),
    role: text(person.role),
    level: text(words.level[person.level]),
    hours: person.hours === null ? "empty" : { number: person.hours },
  };
}

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

/** Gives people who were typed by hand their hidden ID. */
export function upkeepTeam(team: TeamSheet): readonly Edit[] {
  return team.rows.flatMap(({ row, person, storedId }): readonly Edit[] => {
    if (storedId === person.id) return [];
    const before = contentOf(cellAt(team.sheet, row, team.columns.personId));
    return [{ edit: "write", role: "team", row: person.id, column: "personId", before, after: { text: person.id } }];
  });
}
