import { deriveId, nameSign } from "../../domain/identity";
import type { Level, Person } from "../../domain/model";
import { weekdays } from "../../domain/weekdays";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import { teamNames, type TeamColumn } from "../schema";
import {
  endColumn,
  namedArea,
  sheetById,
  textAt,
  valueAt,
  type SheetSnapshot,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";
import { textsExchanged } from "../sorted-in-part";
import { tidyName } from "./person-name";

/** The key of the last row of Team's table. */
export const teamEndKey = "#end";

const otherColumnPrefix = "column:";

/** The key of a column of the school's own in Team. */
export function otherColumnKey(header: string): string {
  return `${otherColumnPrefix}${header}`;
}

/** True for the key of a column of the school's own. */
export function isOtherColumn(key: string): boolean {
  return key.startsWith(otherColumnPrefix);
}

/** A person as Team has it, with the row, zero-based, and what stands there. */
export interface PersonRow {
  readonly row: number;
  /** Its name is tidied: what was typed may be longer. */
  readonly person: Person;
  /** The sign of the name last written above this person's columns; "" when none was. */
  readonly storedSign: string;
}

export interface TeamSheet {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<TeamColumn, number>>> & {
    readonly personId: number;
    readonly name: number;
  };
  /** Columns of the school's own, by header. */
  readonly otherColumns: ReadonlyMap<string, number>;
  readonly rows: readonly PersonRow[];
  /** True when people stand on another row than their hidden ID: only the columns in sight were sorted. */
  readonly isSorted: boolean;
  /** The last row: of a person, or the empty one of a table without people. */
  readonly lastRow: number;
  /** The last row that the table takes in; people typed right below it are not in it yet. */
  readonly tableEnd: number;
}

type TeamFrame = Omit<TeamSheet, "rows" | "isSorted">;

/** The sheet Team by its defined names; null when it does not exist, or its columns were deleted. */
export function readTeam(snapshot: WorkbookSnapshot): TeamSheet | null {
  const ids = namedArea(snapshot, teamNames.personId);
  const sheet = ids === null ? null : sheetById(snapshot, ids.sheetId);
  if (ids === null || sheet === null) return null;
  const columns = teamColumns(snapshot, sheet);
  const { personId, name } = columns;
  if (personId === undefined || name === undefined) return null;
  const headerRow = ids.area.row;
  const table = tableAt(sheet, headerRow, personId);
  const end = table?.area ?? ids.area;
  const tableEnd = end.row + end.rowCount - 1;
  const lastRow = lastNamed(sheet, tableEnd, name);
  const otherColumns = headersBeside(sheet, headerRow, Object.values(columns));
  const known = { sheet, headerRow, lastRow, tableEnd, otherColumns, columns: { ...columns, personId, name } };
  return { ...known, ...readPeople(known) };
}

/** The table whose header has this cell, whatever it is called: that of a copied sheet has another name. */
export function tableAt(sheet: SheetSnapshot, row: number, column: number): TableSnapshot | null {
  const found = sheet.tables.find(
    ({ area }) => area.row === row && column >= area.column && column < area.column + area.columnCount,
  );
  return found ?? null;
}

/** How Team says that somebody can be reached; "" where it says nothing. */
export interface Reach {
  readonly email: string;
  readonly phone: string;
}

export function reachIn(team: TeamSheet | null, personId: string): Reach {
  const row = team?.rows.find(({ person }) => person.id === personId)?.row;
  const under = (header: string): string => {
    const column = team?.otherColumns.get(header);
    return team === null || row === undefined || column === undefined ? "" : textAt(team.sheet, row, column);
  };
  return { email: under(sheets.team.email), phone: under(sheets.team.phone) };
}

/** Team's own table; null when somebody made it an ordinary range. */
export function teamTable({ sheet, headerRow, columns }: TeamFrame): TableSnapshot | null {
  return tableAt(sheet, headerRow, columns.name);
}

/** The first column right of the table and of everything on the sheet. */
export function freeTeamColumn(sheet: SheetSnapshot, table: TableSnapshot | null): number {
  return Math.max(endColumn(sheet), table === null ? 0 : table.area.column + table.area.columnCount);
}

/** The last of the rows right below the table that have a name: Excel lets a table grow with them, others do not. */
export function lastNamed(sheet: SheetSnapshot, tableEnd: number, nameColumn: number): number {
  return textAt(sheet, tableEnd + 1, nameColumn) === "" ? tableEnd : lastNamed(sheet, tableEnd + 1, nameColumn);
}

function teamColumns(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): Partial<Record<TeamColumn, number>> {
  const columns: Partial<Record<TeamColumn, number>> = {};
  for (const [column, name] of Object.entries(teamNames) as [TeamColumn, string][]) {
    const found = namedArea(snapshot, name);
    if (found?.sheetId === sheet.id) columns[column] = found.area.column;
  }
  return columns;
}

/** Headers that are none of ours, with their columns. */
export function headersBeside(
  sheet: SheetSnapshot,
  headerRow: number,
  ours: readonly number[],
): ReadonlyMap<string, number> {
  const headers = new Map<string, number>();
  for (let column = sheet.area.column; column < endColumn(sheet); column++) {
    const header = textAt(sheet, headerRow, column);
    if (header !== "" && !ours.includes(column)) headers.set(header, column);
  }
  return headers;
}

/** The people on the rows below the header. */
export function readPeople(team: TeamFrame): Pick<TeamSheet, "rows" | "isSorted"> {
  const { sheet, columns } = team;
  const text = (row: number, column: number | undefined) => (column === undefined ? "" : textAt(sheet, row, column));
  const places = Array.from({ length: team.lastRow - team.headerRow }, (_, index) => team.headerRow + 1 + index);
  const rows = places.filter((row) => text(row, columns.name) !== "");
  const stored = rows.map((row): StoredPerson => ({
    row,
    name: text(row, columns.name),
    id: text(row, columns.personId),
    sign: text(row, columns.nameSign),
  }));
  const first = onFirstRows(stored);
  const own = besideNames(first);
  const ids = identify(own);
  const people = own.map(({ row, sign }, index) => {
    const hours = columns.hours === undefined ? "" : valueAt(sheet, row, columns.hours);
    const person: Person = {
      id: ids[index] ?? "",
      name: tidyName(text(row, columns.name)),
      role: text(row, columns.role),
      level: readLevel(text(row, columns.level)),
      hours: typeof hours === "number" && hours >= 0 ? hours : null,
      reachableOn: readReachable((header) => text(row, team.otherColumns.get(header))),
    };
    return { row, person, storedSign: sign };
  });
  return { rows: people, isSorted: own.some(({ id }, index) => id !== first[index]?.id) };
}

/** What stands on a row of Team. */
interface StoredPerson {
  readonly row: number;
  readonly name: string;
  /** "" when typed by hand, or copied from a row above. */
  readonly id: string;
  readonly sign: string;
}

/** An ID counts on the first of its rows. */
function onFirstRows(rows: readonly StoredPerson[]): readonly StoredPerson[] {
  const ids = rows.map(({ id }) => id);
  return rows.map((entry, index) => (ids.indexOf(entry.id) === index ? entry : { ...entry, id: "" }));
}

/** IDs and signs beside the names to which they belong, when these were sorted without them. */
function besideNames(rows: readonly StoredPerson[]): readonly StoredPerson[] {
  const keyed = rows.filter(({ id, sign }) => id !== "" && sign !== "");
  const moved = textsExchanged(
    keyed.map(({ row, name, sign }) => ({ row, shows: [nameSign(tidyName(name))], expects: [[sign]] })),
  );
  const from = new Map([...moved].map(([key, row]) => [row, rows.find((entry) => entry.row === key)]));
  return rows.map((entry) => {
    const { id, sign } = from.get(entry.row) ?? entry;
    return { ...entry, id, sign };
  });
}

const days = sheets.team.days;

/** The days beside which something is given that is no "nee"; null when nothing is given beside any. */
function readReachable(textUnder: (header: string) => string): Person["reachableOn"] {
  const given = weekdays.map((day) => [day, textUnder(days[day]).toLowerCase()] as const);
  if (given.every(([, text]) => text === "")) return null;
  return given.filter(([, text]) => !notReachable.includes(text)).map(([day]) => day);
}

const notReachable: readonly string[] = ["", "0", "-", words.no];

/** The ID of each row: the one that counts there, or else one from its name. */
function identify(rows: readonly StoredPerson[]): readonly string[] {
  const taken = new Set(rows.map(({ id }) => id));
  return rows.map(({ id, name }) => {
    if (id !== "") return id;
    const free = freePersonId(name, 1, taken);
    taken.add(free);
    return free;
  });
}

/** The ID of a new person with this name, the same on every machine; the first that is not taken. */
export function freePersonId(name: string, occurrence: number, taken: ReadonlySet<string>): string {
  const id = deriveId("p", name, occurrence);
  return taken.has(id) ? freePersonId(name, occurrence + 1, taken) : id;
}

function readLevel(text: string): Level {
  const plain = text.toLowerCase();
  if (plain === "sg") return "SG";
  return plain === "extern" ? "extern" : "school";
}
