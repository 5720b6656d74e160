import type { WorkbookSnapshot } from "../workbook/snapshot";
import { AnswerSizes } from "./answer-sizes";

/** What the port remembers of the workbook between two batches, so that they can be few and small. Never taken for true. */
export class KnownWorkbook {
  /** Ids or names of tables to ask for at once with the next read. */
  tables: ReadonlySet<string>;
  /** Sheets to ask for at once with the next read. */
  sheetCount = 12;
  /** How much can be asked for at once. */
  readonly sizes = new AnswerSizes();
  /** Names of sheets by id. */
  sheetNames: ReadonlyMap<string, string> = new Map();
  /** Defined names, in lower case; null before the first read. */
  names: ReadonlySet<string> | null = null;
  /** Ids of sheets that the add-in itself added and deleted, so that their events can be told from others'. */
  readonly addedSheets = new Set<string>();
  readonly deletedSheets = new Set<string>();

  constructor(private readonly ownTables: readonly string[]) {
    this.tables = new Set(ownTables);
  }

  /** Remembers what was read. */
  learn(
    snapshot: WorkbookSnapshot,
    definedNames: readonly string[],
    tables: readonly { id: string; name: string }[],
  ): void {
    this.sheetCount = snapshot.sheets.length;
    this.sizes.learn(snapshot.sheets);
    this.sheetNames = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet.name]));
    this.names = new Set(definedNames.map((name) => name.toLowerCase()));
    const absent = this.ownTables.filter((own) => !tables.some((table) => table.name === own));
    this.tables = new Set([...tables.map((table) => table.id), ...absent]);
  }
}
