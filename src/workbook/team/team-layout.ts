import { nameSign } from "../../domain/identity";
import type { Person } from "../../domain/model";
import { weekdays } from "../../domain/weekdays";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import type { Edit, KeyedCell, NewSheet } from "../change";
import { highlightSteps } from "../highlight-rules";
import { placedCells } from "../keyed-cells";
import { headerKey } from "../line-keys";
import { palette } from "../palette";
import { teamNames, teamTableName, type TeamColumn } from "../schema";
import type { Area, WorkbookSnapshot } from "../snapshot";
import { sideMargins, type CellFormat, type Content, type Step } from "../steps/steps";
import type { OrdinaryTeam } from "./ordinary-team";
import { freeTeamColumn, teamTable, type TeamSheet } from "./team-sheet";
import { newSheetName } from "../sheet-names";
import { writeSteps, type PlacedCell } from "../steps/write-cells";

const headers = sheets.team;

/** All columns of a new Team, with their widths in points; those without a key are the school's to fill. */
const layout: readonly { readonly key: TeamColumn | null; readonly header: string; readonly points: number }[] = [
  { key: "personId", header: headers.personId, points: 60 },
  { key: "name", header: headers.name, points: 132 },
  { key: "role", header: headers.role, points: 84 },
  { key: "school", header: headers.school, points: 74 },
  { key: "level", header: headers.level, points: 50 },
  { key: "hours", header: headers.hours, points: 60 },
  { key: null, header: headers.email, points: 104 },
  { key: null, header: headers.phone, points: 76 },
  ...weekdays.map((day) => ({
    key: null,
    header: headers.days[day],
    points: 56,
  })),
  { key: null, header: headers.notes, points: 72 },
  { key: "finding", header: headers.finding, points: 110 },
  { key: "nameSign", header: headers.nameSign, points: 60 },
];

const headerRow = 3;
const nameColumn = 1;
const roomForPeople = 100;

/** The sheet Team with these people, as an Excel table, beside what the workbook has already. */
export function newTeam(
  snapshot: WorkbookSnapshot,
  people: readonly Person[],
  sheet = newSheetName(snapshot, sheets.names.team),
): NewSheet {
  const rowCount = 1 + Math.max(1, people.length);
  const band = (column: number, columnCount: number): Area => ({ row: headerRow, column, rowCount, columnCount });
  const steps: Step[] = [
    ...writeSteps(sheet, teamCells(people)),
    { do: "addTable", sheet, area: band(0, layout.length), name: freeTableName(snapshot), style: "TableStyleLight11" },
    ...layout.flatMap(({ key }, column): Step[] =>
      key === null ? [] : [{ do: "name", name: teamNames[key], sheet, area: band(column, 1) }],
    ),
    ...dressTeam(sheet),
  ];
  return { edit: "newSheet", name: sheet, steps };
}

/** Of a Team that lost a column of ours, or that was copied, the table is still there. */
function freeTableName(snapshot: WorkbookSnapshot, number = 1): string {
  const name = number === 1 ? teamTableName : `${teamTableName}_${number}`;
  const taken = snapshot.sheets.some(({ tables }) => tables.some((table) => table.name === name));
  return taken ? freeTableName(snapshot, number + 1) : name;
}

function teamCells(people: readonly Person[]): readonly PlacedCell[] {
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  return [
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
}

const headerFormat: CellFormat = { bold: true, wrapText: true, verticalAlignment: "Bottom" };

/** The hidden columns as they were made, for when they come back. */
export function dressHiddenColumns({ sheet, headerRow: row, columns }: TeamSheet): readonly Step[] {
  return hiddenColumns.flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : dressColumn(sheet.id, row, column, key);
  });
}

const hiddenColumns = ["personId", "nameSign"] as const;

function dressColumn(sheet: string, row: number, column: number, key: PersonColumn): readonly Step[] {
  const lines = { sheet, column, count: 1 };
  const isHidden = hiddenColumns.some((hidden) => hidden === key);
  return [
    { do: "columnWidth", ...lines, points: layout.find((entry) => entry.key === key)?.points ?? 0 },
    { do: "format", sheet, area: { row, column, rowCount: 1, columnCount: 1 }, format: headerFormat },
    ...(isHidden ? [{ do: "hideColumns", ...lines, hidden: true } as const] : []),
  ];
}

type AddColumns = Extract<Edit, { edit: "addColumns" }>;
type PlacedPerson = Person & { readonly row: number };

/** Makes a sheet Team ours, with these people on it: names for its columns, and the hidden ones that it lacks. */
export function anchorTeam(team: OrdinaryTeam, people: readonly PlacedPerson[]): Edit {
  const { sheet, headerRow: row, columns, toAdd } = team;
  const added = addTeamColumns(team, toAdd, people);
  const own = (Object.entries(columns) as [TeamColumn, number][]).filter(([key]) => !toAdd.some((add) => add === key));
  const named = own.map(([key, column]): Extract<Step, { do: "name" }> => {
    const area = { row, column, rowCount: rowsOf(team, people), columnCount: 1 };
    return { do: "name", name: teamNames[key], sheet: sheet.id, area };
  });
  return { ...added, steps: [...added.steps, ...named], anchors: named.map(({ name }) => name) };
}

/** The rows of Team from its header to the last of these people. */
function rowsOf(team: TeamSheet, people: readonly PlacedPerson[]): number {
  return Math.max(team.lastRow, ...people.map((person) => person.row)) - team.headerRow + 1;
}

/** Columns at the right of a Team that lacks them, with these people in the rows below the header. */
export function addTeamColumns(
  team: TeamSheet,
  columns: readonly PersonColumn[],
  people: readonly PlacedPerson[],
): AddColumns {
  const { sheet, headerRow: row } = team;
  const table = teamTable(team);
  const first = freeTeamColumn(sheet, table);
  const rowCount = rowsOf(team, people);
  const cells = columns.flatMap((column): readonly KeyedCell[] => [
    { row: headerKey, column, content: { text: headers[column] } },
    ...people.map((person) => ({ row: person.id, column, content: personContents(person)[column] })),
  ]);
  const places = {
    rows: new Map([[headerKey, row], ...people.map((person) => [person.id, person.row] as const)]),
    columns: new Map(columns.map((key, index) => [key, first + index])),
  };
  const grown: readonly Step[] =
    table === null || first !== table.area.column + table.area.columnCount
      ? []
      : [
          {
            do: "resizeTable",
            sheet: sheet.id,
            name: table.name,
            area: { ...table.area, rowCount, columnCount: table.area.columnCount + columns.length },
          },
        ];
  return {
    edit: "addColumns",
    role: "team",
    cells,
    steps: [
      ...grown,
      ...writeSteps(sheet.id, placedCells(cells, places)),
      ...columns.flatMap((key, index): readonly Step[] => {
        const area = { row, column: first + index, rowCount, columnCount: 1 };
        return [
          { do: "name", name: teamNames[key], sheet: sheet.id, area },
          ...dressColumn(sheet.id, row, area.column, key),
        ];
      }),
    ],
    names: columns.map((key) => teamNames[key]),
    anchors: [],
  };
}

function dressTeam(sheet: string): readonly Step[] {
  const format = (row: number, column: number, columnCount: number) =>
    ({ do: "format", sheet, area: { row, column, rowCount: 1, columnCount } }) as const;
  const finding = layout.findIndex((entry) => entry.key === "finding");
  const below = (column: number): Area => ({
    row: headerRow,
    column,
    rowCount: roomForPeople,
    columnCount: 1,
  });
  return [
    ...layout.map(({ points }, column): Step => ({ do: "columnWidth", sheet, column, count: 1, points })),
    { ...format(0, nameColumn, 1), format: { bold: true, fontSize: 16, fontColor: palette.heading } },
    { ...format(1, nameColumn, 1), format: { fontColor: palette.muted } },
    { ...format(headerRow, 0, layout.length), format: headerFormat },
    ...highlightSteps(sheet, below(nameColumn), finding),
    ...highlightSteps(sheet, below(finding), finding),
    ...hiddenColumns.map((key): Step => {
      const column = layout.findIndex((entry) => entry.key === key);
      return { do: "hideColumns", sheet, column, count: 1, hidden: true };
    }),
    { do: "freeze", sheet, rows: headerRow + 1, columns: nameColumn + 1 },
    {
      do: "page",
      sheet,
      page: {
        orientation: "landscape",
        paperSize: "a4",
        sideMargins: sideMargins.narrow,
        fitToWidth: true,
        titleRows: { first: headerRow, last: headerRow },
        footer: { left: sheets.purpose, center: "", right: sheets.page },
      },
    },
  ];
}

export type PersonColumn = "personId" | "name" | "role" | "level" | "hours" | "nameSign";

/** What stands on someone's row in the columns that the add-in writes. */
export function personContents(person: Person): Readonly<Record<PersonColumn, Content>> {
  const text = (value: string): Content => (value === "" ? "empty" : { text: value });
  return {
    personId: text(person.id),
    name: text(person.name),
    role: text(person.role),
    level: text(words.level[person.level]),
    hours: person.hours === null ? "empty" : { number: person.hours },
    nameSign: text(nameSign(person.name)),
  };
}
