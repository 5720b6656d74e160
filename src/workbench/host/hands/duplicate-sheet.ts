import { renameSheetInFormula } from "../../engine/cells/formula-references";
import type { Area, EngineSheet, EngineValue, WorkbookEngine } from "../../engine/engine";
import { rangeOfFormula } from "../model/range-lookup";

/**
 * Copies a sheet as dragging its tab with Ctrl does: "Taken (2)" comes right before it. Names of the workbook that refer
 * to the sheet get a copy that only the new sheet knows, and tables get a name of their own. Charts are not copied.
 */
export function duplicateSheet(engine: WorkbookEngine, sheet: EngineSheet): void {
  const copy = engine.addSheet(freeName(engine, sheet.name));
  engine.moveSheet(copy, engine.sheets.indexOf(sheet));
  const area = sheet.usedArea({ formats: true });
  if (area !== null) {
    copyLines(sheet, copy, area);
    copyCells(sheet, copy, area);
  }
  for (const merge of sheet.merges()) copy.merge(merge);
  for (const { area: table, name, style } of sheet.tables) copy.addTable(table, freeTableName(engine, name), style);
  copy.validations.push(...sheet.validations.map((validation) => ({ ...validation })));
  copy.conditionalFormats.push(...sheet.conditionalFormats.map((format) => ({ ...format, id: `${format.id} copy` })));
  copy.frozen = sheet.frozen;
  Object.assign(copy.page, structuredClone(sheet.page));
  copyNames(engine, sheet, copy);
}

function copyLines(from: EngineSheet, to: EngineSheet, area: Area): void {
  for (let column = 0; column < area.column + area.columnCount; column++) {
    to.setColumnWidth(column, 1, from.columnWidth(column));
    if (from.isColumnHidden(column)) to.setColumnHidden(column, 1, true);
  }
  for (let row = 0; row < area.row + area.rowCount; row++) {
    to.setRowHeight(row, 1, from.rowHeight(row));
    if (from.isRowHidden(row)) to.setRowHidden(row, 1, true);
  }
}

/** A formula that names its own sheet names the copy there. */
function copyCells(from: EngineSheet, to: EngineSheet, area: Area): void {
  const contents = from.read(area).map((line) =>
    line.map(({ value, formula }): EngineValue => {
      if (formula !== null) return renameSheetInFormula(formula, from.name, to.name);
      return typeof value === "string" && value !== "" ? `'${value}` : value;
    }),
  );
  contents.forEach((line, down) =>
    line.forEach((_, right) => {
      const [row, column] = [area.row + down, area.column + right];
      to.setFormat({ row, column, rowCount: 1, columnCount: 1 }, from.format(row, column));
      const note = from.note(row, column);
      if (note !== null) to.setNote(row, column, note);
    }),
  );
  to.write(area, contents);
}

function copyNames(engine: WorkbookEngine, from: EngineSheet, to: EngineSheet): void {
  for (const name of [...engine.names]) {
    const isOwn =
      name.sheetId === null ? rangeOfFormula(engine, name.formula)?.sheet === from : name.sheetId === from.id;
    if (!isOwn) continue;
    engine.setName({ ...name, sheetId: to.id, formula: renameSheetInFormula(name.formula, from.name, to.name) });
  }
}

function freeName(engine: WorkbookEngine, name: string, number = 2): string {
  const copy = `${name.slice(0, 27)} (${number})`;
  return engine.sheet(copy) === null ? copy : freeName(engine, name, number + 1);
}

/** Excel puts a number after the name, the same for all tables: the first that is free. */
function freeTableName(engine: WorkbookEngine, name: string, number = 2): string {
  const tables = engine.sheets.flatMap((sheet) => sheet.tables);
  const isTaken = tables.some((table) => table.name.toLowerCase() === `${name}${number}`.toLowerCase());
  return isTaken ? freeTableName(engine, name, number + 1) : `${name}${number}`;
}
