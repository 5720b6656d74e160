import type { CellValue } from "../workbook/snapshot";
import { ChangedWhileReading } from "./errors";
import type { AnswerSizes } from "./answer-sizes";
import { areaOf, type SheetWithoutTables } from "./read-sheets";

/** A sheet whose rows are added as they are read. */
type GrowingSheet = SheetWithoutTables & { readonly values: CellValue[][]; readonly formulas: CellValue[][] };

/** Some rows of one sheet. */
interface Block {
  readonly sheet: GrowingSheet;
  /** Within the sheet's area. */
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * The contents of sheets whose sizes were just read, in as many syncs as answers that Excel allows.
 *
 * Throws `ChangedWhileReading` when a sheet has grown, shrunk or gone meanwhile: its rows may have moved. A cell that was
 * only changed is read as it was when its turn came.
 */
export async function readBlocks(
  { worksheets }: Excel.Workbook,
  sheets: readonly SheetWithoutTables[],
  sizes: AnswerSizes,
  sync: () => Promise<void>,
): Promise<SheetWithoutTables[]> {
  const read = sheets.map((sheet): GrowingSheet => ({ ...sheet, values: [], formulas: [] }));
  for (const blocks of answersFor(read, sizes)) {
    const takers = blocks.map((block) => queueBlock(worksheets, block));
    const used = read.map((sheet) => queueArea(worksheets, sheet));
    await sync();
    used.forEach((unchanged) => {
      if (!unchanged()) throw new ChangedWhileReading();
    });
    takers.forEach((take) => take());
  }
  return read;
}

function queueBlock(worksheets: Excel.WorksheetCollection, { sheet, firstRow, rowCount }: Block): () => void {
  const { row, column, columnCount } = sheet.area;
  const range = worksheets
    .getItemOrNullObject(sheet.id)
    .getRangeByIndexes(row + firstRow, column, rowCount, columnCount);
  range.load("values,formulas");
  return () => addRows(sheet, range);
}

function addRows(sheet: GrowingSheet, { values, formulas }: Excel.Range): void {
  sheet.values.push(...(values as CellValue[][]));
  sheet.formulas.push(...(formulas as CellValue[][]));
}

/** After the sync: whether the sheet still has the area that was read. */
function queueArea(worksheets: Excel.WorksheetCollection, { id, area }: SheetWithoutTables): () => boolean {
  const used = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    const now = areaOf(used);
    return (["row", "column", "rowCount", "columnCount"] as const).every((key) => now[key] === area[key]);
  };
}

/** The rows of all sheets in order, as many together as one answer may hold; a row that is too large is alone. */
function answersFor(sheets: readonly GrowingSheet[], sizes: AnswerSizes): readonly (readonly Block[])[] {
  const answers: Block[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const rowBytes = sizes.rowBytes(sheet);
    for (let firstRow = 0; firstRow < sheet.area.rowCount;) {
      if (room < rowBytes) {
        answers.push([]);
        room = sizes.answerBytes;
      }
      const rowCount = Math.min(sheet.area.rowCount - firstRow, Math.max(1, Math.floor(room / rowBytes)));
      answers.at(-1)?.push({ sheet, firstRow, rowCount });
      room -= rowCount * rowBytes;
      firstRow += rowCount;
    }
  }
  return answers;
}
