import type { Adornment, SheetArea } from "../workbook/belongings";
import { isInside, type Area } from "../workbook/snapshot";
import { showsNotes, type Requirements } from "./capabilities";
import { areaOf } from "./read-sheets";
import type { Batch } from "./run-batch";

type Remark = Excel.Comment | Excel.Note;

/** What says whether this Excel tells of notes. */
interface Seeing {
  readonly excel: typeof Excel;
  readonly requirements?: Requirements | undefined;
}

/** Cells whose look is asked for in one answer: some 2.5 MB, half of what Excel on the web allows. */
const MOST_CELLS = 50_000;

/**
 * Notes, comments and fills in these areas, in two syncs: where cells are in use and what remarks there are, then the
 * looks of those cells and the places of those remarks. A large sheet takes more.
 */
export function readAdornments(asked: readonly SheetArea[], seeing: Seeing): Batch<readonly Adornment[]> {
  return async ({ workbook: { worksheets } }, sync) => {
    const sheets = [...new Set(asked.map(({ sheetId }) => sheetId))].map((id) => {
      const sheet = worksheets.getItem(id);
      return { id, sheet, remarks: queueRemarks(sheet, seeing) };
    });
    const areas = asked.map(({ sheetId, area }) => queueUsed(worksheets.getItem(sheetId), sheetId, area));
    await sync();

    const remarks = sheets.map((sheet) => queuePlaces(sheet.id, sheet.remarks()));
    const fills: Adornment[] = [];
    for (const answer of answersFor(areas.flatMap((used) => blocksOf(used())))) {
      const takers = answer.map((block) => queueFills(worksheets.getItem(block.sheetId), block));
      await sync();
      fills.push(...takers.flatMap((take) => take()));
    }
    const inAreas = ({ sheetId, ...cell }: Adornment) =>
      asked.some((one) => one.sheetId === sheetId && isInside(one.area, cell));
    return [...fills, ...remarks.flatMap((take) => take()).filter(inAreas)];
  };
}

function queueUsed(sheet: Excel.Worksheet, sheetId: string, { row, column, rowCount, columnCount }: Area) {
  const used = sheet.getRangeByIndexes(row, column, rowCount, columnCount).getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return (): SheetArea => ({ sheetId, area: areaOf(used) });
}

/** The comments of a sheet, and its notes where Excel tells of them. */
function queueRemarks(sheet: Excel.Worksheet, { excel, requirements }: Seeing): () => readonly Remark[] {
  const { comments } = sheet;
  comments.load("items/id");
  if (requirements !== undefined && showsNotes(requirements, excel)) {
    const { notes } = sheet;
    notes.load("items/authorName");
    return () => [...comments.items, ...notes.items];
  }
  return () => comments.items;
}

function queuePlaces(sheetId: string, remarks: readonly Remark[]): () => readonly Adornment[] {
  const places = remarks.map((remark) => {
    const range = remark.getLocation();
    range.load("rowIndex,columnIndex");
    return range;
  });
  return () => places.map(({ rowIndex: row, columnIndex: column }) => ({ sheetId, row, column, kind: "remark" }));
}

function queueFills(sheet: Excel.Worksheet, { sheetId, area }: SheetArea): () => readonly Adornment[] {
  const { row, column, rowCount, columnCount } = area;
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const looks = range.getCellProperties({ format: { fill: { color: true } } });
  return () =>
    looks.value.flatMap((line, down) =>
      line.flatMap(({ format }, right): readonly Adornment[] => {
        const color = (format?.fill?.color ?? noFill).toUpperCase();
        return color === noFill ? [] : [{ sheetId, row: row + down, column: column + right, kind: "fill", color }];
      }),
    );
}

/** What Excel gives for a cell without a fill, and for a white one (office-js #6218). */
const noFill = "#FFFFFF";

/** Blocks of rows that fit in one answer; a row is never too large for one. */
function blocksOf({ sheetId, area }: SheetArea): readonly SheetArea[] {
  if (area.rowCount === 0) return [];
  const rows = Math.max(1, Math.floor(MOST_CELLS / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => {
    const row = area.row + index * rows;
    return { sheetId, area: { ...area, row, rowCount: Math.min(rows, area.row + area.rowCount - row) } };
  });
}

/** As many blocks together as one answer may hold; the first answer, which may have none, tells of remarks too. */
function answersFor(blocks: readonly SheetArea[]): readonly (readonly SheetArea[])[] {
  const answers: SheetArea[][] = [[]];
  let room = MOST_CELLS;
  for (const block of blocks) {
    const cells = block.area.rowCount * block.area.columnCount;
    if (cells > room) {
      answers.push([]);
      room = MOST_CELLS;
    }
    answers.at(-1)?.push(block);
    room -= cells;
  }
  return answers;
}
