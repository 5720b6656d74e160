import { sheets } from "../text/sheets";
import type { SituationKind } from "../domain/model";

/**
 * Where things stand in an adopted workbook. Anchors are workbook-scoped defined names: they survive renaming, moving
 * and inserting, and formulas can use them.
 */

/** The lay-out written by this version, kept in the workbook's settings. */
export const schemaVersion = 1;

/** A sheet by what it is for, whatever the school calls it. */
export type SheetRole = "list" | "team" | SituationKind | ReportRole;

/** Sheets that are made on request: what was found, and what people share. */
export type ReportRole = "bottlenecks" | "overview" | "contacts" | "ratings";

/** Columns of the list of tasks, the school's own first. */
export type ListColumn = "cluster" | "description" | "kind" | "level" | "size" | "finding" | "taskId" | "fingerprint";

/** Each name covers its column from the header to the last task. */
export const listNames: Readonly<Record<ListColumn, string>> = {
  cluster: "Taken_Cluster",
  description: "Taken_Omschrijving",
  kind: "Taken_Soort",
  level: "Taken_Niveau",
  size: "Taken_Omvang",
  finding: "Taken_Knelpunt",
  taskId: "Taken_ID",
  fingerprint: "Taken_Tekst",
};

/** Covers the headers of the columns that adopting added: so they are told from the school's own of the same title. */
export const addedColumnsName = "Taken_Toegevoegd";

/** Covers the title of the list of an example that a school tries. */
export const sampleName = "Taken_Voorbeeld";

/** The columns that adopting adds where the list lacks them, in this order. */
export const addedListColumns = ["kind", "level", "size", "finding", "taskId", "fingerprint"] as const;

export const listHeaders: Readonly<Record<ListColumn, string>> = sheets.list;

/** Columns of Team that the add-in reads; it has more, which are the school's. */
export type TeamColumn = "personId" | "name" | "role" | "school" | "level" | "hours" | "finding" | "nameSign";

export const teamNames: Readonly<Record<TeamColumn, string>> = {
  personId: "Team_ID",
  name: "Team_Naam",
  role: "Team_Rol",
  school: "Team_School",
  level: "Team_Niveau",
  hours: "Team_Uren",
  finding: "Team_Knelpunt",
  nameSign: "Team_Tekst",
};

export const teamTableName = "Takenoverzicht_Team";

/** The hidden column of keys and the hidden row of keys of a generated situation. */
interface MatrixNames {
  /** Column A from the header row to the thin closing row: the Taak-IDs. */
  readonly taskIds: string;
  /** The hidden row from the column left of the first person to the thin closing column: the persons' IDs. */
  readonly personIds: string;
  /** From the hidden row to the thin closing row, as wide as that of the persons: the marks below the persons' IDs. */
  readonly marks: string;
}

/** Columns and rows of a situation whose figures formulas on other sheets use. */
export type FigureKey =
  | "#cluster"
  | "#executors"
  | "#inside"
  | "#covered"
  | "#core"
  | "#hoursPerWeek"
  | "#points"
  | "#tasks"
  | "#hoursLoad"
  | "#pointsLoad"
  | "#hours"
  | "#occupancy"
  | "#alone";

const figureWords: Readonly<Record<FigureKey, string>> = {
  "#cluster": "Cluster",
  "#executors": "Uitvoerders",
  "#inside": "Intern",
  "#covered": "Dekking",
  "#core": "Kern",
  "#hoursPerWeek": "Uren",
  "#points": "Punten",
  "#tasks": "Takenaantal",
  "#hoursLoad": "Belasting",
  "#pointsLoad": "Puntenlast",
  "#hours": "ICTuren",
  "#occupancy": "Bezetting",
  "#alone": "Alleen",
};

const situationWords: Readonly<Record<SituationKind, string>> = { current: "Huidig", target: "Streef" };

/** The name of a figure's column (as long as that of the tasks) or row (as long as that of the people). */
export function figureName(situation: SituationKind, figure: FigureKey): string {
  return `${situationWords[situation]}_${figureWords[figure]}`;
}

/** Stands beside a core task, in the column of that figure. */
export const coreSign = "K";

export const figureKeys = Object.keys(figureWords) as readonly FigureKey[];

export const matrixNames: Readonly<Record<SituationKind, MatrixNames>> = {
  current: { taskIds: "Huidig_Taken", personIds: "Huidig_Personen", marks: "Huidig_Merken" },
  target: { taskIds: "Streef_Taken", personIds: "Streef_Personen", marks: "Streef_Merken" },
};

/** Every name of a situation: its anchors and its figures. */
export function situationNames(situation: SituationKind): readonly string[] {
  const { taskIds, personIds, marks } = matrixNames[situation];
  return [taskIds, personIds, marks, ...figureKeys.map((figure) => figureName(situation, figure))];
}

/** The hidden column and row of keys of each report. */
export const reportNames: Readonly<Record<ReportRole, { readonly rows: string; readonly columns: string }>> = {
  bottlenecks: { rows: "Knelpunten_Rijen", columns: "Knelpunten_Kolommen" },
  overview: { rows: "Overzicht_Rijen", columns: "Overzicht_Kolommen" },
  contacts: { rows: "WieDoetWat_Rijen", columns: "WieDoetWat_Kolommen" },
  ratings: { rows: "Inschaling_Rijen", columns: "Inschaling_Kolommen" },
};

export const reportRoles = Object.keys(reportNames) as readonly ReportRole[];
