import type { SheetSnapshot } from "../workbook/snapshot";

/** Excel on the web refuses an answer of more than 5 MB; what is known of sizes was measured at the reading before. */
const MOST_BYTES = 4_700_000;
/** Below this an answer is not too large by its cells, but by something else. */
const LEAST_BYTES = 50_000;
/** A cell's value and formula together, where a sheet was not read before. */
const UNREAD_CELL_BYTES = 30;
/** Rows that are measured of each sheet. */
const SAMPLED_ROWS = 100;

/** How large Excel's answers to a reading are, as far as earlier readings tell. */
export class AnswerSizes {
  /** Whether the contents of all sheets are too much for one answer. */
  inBlocks = false;
  /** Bytes to ask for in one answer. */
  answerBytes = MOST_BYTES;
  private bytesPerRow: ReadonlyMap<string, number> = new Map();

  /** After an answer that was too large: asks for less next time. False when there is no sense in that. */
  askLess(): boolean {
    if (this.inBlocks) this.answerBytes /= 2;
    this.inBlocks = true;
    return this.answerBytes >= LEAST_BYTES;
  }

  /** Bytes of a row of this sheet in an answer. */
  rowBytes({ id, area }: Pick<SheetSnapshot, "id" | "area">): number {
    return this.bytesPerRow.get(id) ?? area.columnCount * UNREAD_CELL_BYTES;
  }

  /** Remembers the sizes of what was read. */
  learn(sheets: readonly SheetSnapshot[]): void {
    this.bytesPerRow = new Map(
      sheets.filter(({ values }) => values.length > 0).map((sheet) => [sheet.id, meanRowBytes(sheet)]),
    );
    const total = sheets.reduce((sum, sheet) => sum + sheet.values.length * this.rowBytes(sheet), 0);
    this.answerBytes = MOST_BYTES;
    this.inBlocks = total > this.answerBytes;
  }
}

function meanRowBytes({ values, formulas }: SheetSnapshot): number {
  const stride = Math.ceil(values.length / SAMPLED_ROWS);
  const sampled = values.flatMap((line, row) => (row % stride === 0 ? [[line, formulas[row]]] : []));
  return new TextEncoder().encode(JSON.stringify(sampled)).length / sampled.length;
}
