/** Opens a workbook on any Univer, in Node or in a browser. */
import type { FUniver } from "@univerjs/core/facade";
import type { WorkbookEngine } from "./engine";
import { UniverWorkbook, type WorkbookOptions } from "./univer/workbook";
import { readBook } from "./xlsx/read-book";

/**
 * Opens .xlsx bytes as a workbook on this Univer facade. Throws on what is no .xlsx file.
 *
 * @example const workbook = await openEngine(univerApi, bytes)
 */
export async function openEngine(
  univerApi: FUniver,
  bytes: Uint8Array,
  options: WorkbookOptions = {},
): Promise<WorkbookEngine> {
  return new UniverWorkbook(univerApi, await readBook(bytes), options);
}
