import type { Area, EngineSheet, EngineTable, WorkbookEngine } from "../../engine/engine";
import { intersect, parseArea } from "../addresses";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../host-error";
import { sameName } from "./range-lookup";

const MAX_NAME = 255;

/** Refuses a table's name that Excel refuses: no word, an address, or taken by another table or a name. */
export function checkTableName(engine: WorkbookEngine, name: string, own: EngineTable | null): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && name.length <= MAX_NAME && !parseArea(name);
  if (!legal) throw invalidArgument("The table name isn't valid.");
  const taken = engine.sheets.some((sheet) =>
    sheet.tables.some((table) => table !== own && sameName(table.name, name)),
  );
  if (taken || engine.names.some((item) => sameName(item.name, name))) throw itemAlreadyExists();
}

/** Refuses an area that cuts into another table. */
export function checkTableArea(sheet: EngineSheet, area: Area, own: EngineTable | null): void {
  if (sheet.tables.some((table) => table !== own && intersect(table.area, area))) {
    throw invalidOperation("A table can't overlap another table.");
  }
}

/** The first free name of the row Tabel1, Tabel2, …, as a Dutch Excel gives them. */
export function freeTableName(engine: WorkbookEngine): string {
  const taken = new Set(engine.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  let number = 1;
  while (taken.has(`tabel${number}`)) number += 1;
  return `Tabel${number}`;
}

/** Column headings as Excel makes them: texts, never empty, never twice. */
export function headingsOf(cells: readonly unknown[]): string[] {
  const headings: string[] = [];
  cells.forEach((cell, index) => {
    const wanted = cell === "" ? `Kolom${index + 1}` : String(cell);
    let heading = wanted;
    for (let number = 2; headings.some((other) => sameName(other, heading)); number++) heading = `${wanted}${number}`;
    headings.push(heading);
  });
  return headings;
}
