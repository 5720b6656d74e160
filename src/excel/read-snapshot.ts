import type { Area, NameSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { parseAreaFormula } from "../workbook/a1";
import type { KnownWorkbook } from "./known-workbook";
import { readBlocks } from "./read-blocks";
import { SheetChain, type SheetWithoutTables } from "./read-sheets";
import { queueTableList, queueTables, tablesOn } from "./read-tables";
import type { Batch } from "./run-batch";

/** The only key that the add-in keeps in the workbook's settings. */
export const SCHEMA_VERSION_KEY = "takenoverzicht.schemaVersion";

/** Sheets asked for beyond those known, so that one or two new ones cost no sync. */
const SPARE_SHEETS = 2;

/**
 * Reads the whole workbook, in one sync as a rule; one too large for that first by the sizes of its sheets, then by
 * blocks of rows.
 *
 * Sheets are asked for one after the other ("the next one, if any") with their used ranges, which needs no list of them
 * beforehand. A further sync follows only for more sheets than last time, and for tables not seen before.
 */
export function readSnapshot(known: KnownWorkbook, viewOnly: () => boolean): Batch<WorkbookSnapshot> {
  return async (context, sync) => {
    const { workbook } = context;
    const books = queueWorkbook(workbook);
    const names = queueNames(workbook);
    const listed = queueTableList(workbook);
    const areas = new Map<string, Area>();
    const asked = queueTables(workbook, known.tables, areas);
    const { inBlocks } = known.sizes;
    const chain = new SheetChain(workbook.worksheets.getFirst(), inBlocks ? "sizes" : "contents");
    chain.extend(known.sheetCount + SPARE_SHEETS);
    await sync();

    asked();
    const tables = listed();
    const unseen = tables.filter((table) => !areas.has(table.id)).map((table) => table.id);
    let late = unseen.length > 0 ? queueTables(workbook, unseen, areas) : null;
    while (late !== null || !chain.complete) {
      if (!chain.complete) chain.extend(chain.length);
      await sync();
      late?.();
      late = null;
    }

    const sheets = inBlocks ? await readBlocks(workbook, chain.sheets(), known.sizes, sync) : chain.sheets();
    const snapshot: WorkbookSnapshot = {
      ...books(viewOnly()),
      sheets: sheets.map((sheet) => ({ ...sheet, tables: tablesOn(sheet.id, tables, areas) })),
      names: names.areas(sheets),
    };
    known.learn(snapshot, names.all(), tables);
    return snapshot;
  };
}

type Book = Pick<WorkbookSnapshot, "readOnly" | "manualCalculation" | "schemaVersion">;

function queueWorkbook(workbook: Excel.Workbook): (viewOnly: boolean) => Book {
  const { application } = workbook;
  const setting = workbook.settings.getItemOrNullObject(SCHEMA_VERSION_KEY);
  workbook.load("readOnly");
  application.load("calculationMode");
  setting.load("value");
  return (viewOnly) => ({
    readOnly: viewOnly || workbook.readOnly,
    manualCalculation: application.calculationMode === "Manual",
    schemaVersion: takeVersion(setting),
  });
}

function takeVersion(setting: Excel.Setting): number | null {
  const version: unknown = setting.isNullObject ? null : setting.value;
  return typeof version === "number" ? version : null;
}

function queueNames(workbook: Excel.Workbook): {
  all(): string[];
  areas(sheets: readonly SheetWithoutTables[]): NameSnapshot[];
} {
  const { names } = workbook;
  names.load("items/name,items/formula,items/scope");
  const ofWorkbook = () => names.items.filter((item) => item.scope === "Workbook");
  return {
    all: () => ofWorkbook().map((item) => item.name),
    areas: (sheets) =>
      ofWorkbook().flatMap((item) => {
        const reference = parseAreaFormula(String(item.formula));
        const sheet = sheets.find((one) => one.name.toLowerCase() === reference?.sheetName.toLowerCase());
        return reference && sheet ? [{ name: item.name, sheetId: sheet.id, area: reference.area }] : [];
      }),
  };
}
