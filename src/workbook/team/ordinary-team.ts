import { sheets } from "../../text/sheets";
import { plainHeader, titlesIn } from "../list/list-finder";
import { isOurSheet } from "../our-sheets";
import { teamNames, type TeamColumn } from "../schema";
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import { freeTeamColumn, headersBeside, lastNamed, readPeople, tableAt, type TeamSheet } from "./team-sheet";

/** A sheet Team that is not anchored: of the school's own, or left by *Maak los*. Read as it will be once it is. */
export interface OrdinaryTeam extends TeamSheet {
  /** The hidden columns that it lacks. */
  readonly toAdd: readonly HiddenColumn[];
}

type HiddenColumn = "personId" | "nameSign";

type TeamColumns = Partial<Record<TeamColumn, number>>;

/** How many rows from the top of the used area the headers can stand. */
const headerDepth = 40;

/** The sheet called Team with our headers, in a workbook that is not in use; null when there is none. */
export function readOrdinaryTeam(snapshot: WorkbookSnapshot): OrdinaryTeam | null {
  const sheet = sheetNamed(snapshot, sheets.names.team);
  if (snapshot.schemaVersion !== null || sheet?.visible !== true || isOurSheet(snapshot, sheet.id)) return null;
  const found = findHeaders(sheet);
  if (found === null) return null;
  const { headerRow, columns: own } = found;
  const table = tableAt(sheet, headerRow, own.name);
  const free = freeTeamColumn(sheet, table);
  const { personId = free, nameSign = own.personId === undefined ? free + 1 : free } = own;
  const tableEnd = table === null ? headerRow : table.area.row + table.area.rowCount - 1;
  const team = {
    sheet,
    headerRow,
    columns: { ...own, personId, nameSign },
    otherColumns: headersBeside(sheet, headerRow, Object.values(own)),
    lastRow: Math.max(headerRow + 1, lastNamed(sheet, tableEnd, own.name)),
    tableEnd,
  };
  const toAdd = (["personId", "nameSign"] as const).filter((column) => own[column] === undefined);
  return { ...team, ...readPeople(team), toAdd };
}

function findHeaders(
  sheet: SheetSnapshot,
): { readonly headerRow: number; readonly columns: TeamColumns & { readonly name: number } } | null {
  for (let index = 0; index < Math.min(sheet.area.rowCount, headerDepth); index++) {
    const headerRow = sheet.area.row + index;
    const columns = columnsIn(sheet, headerRow);
    const { name } = columns;
    const details = [columns.role, columns.level, columns.hours].filter((column) => column !== undefined);
    if (name !== undefined && details.length > 0) return { headerRow, columns: { ...columns, name } };
  }
  return null;
}

function columnsIn(sheet: SheetSnapshot, headerRow: number): TeamColumns {
  const columns: TeamColumns = {};
  for (const { column, title } of titlesIn(sheet, headerRow))
    for (const key of Object.keys(teamNames) as TeamColumn[])
      if (columns[key] === undefined && plainHeader(title) === plainHeader(sheets.team[key])) columns[key] = column;
  return columns;
}
