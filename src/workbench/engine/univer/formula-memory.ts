/**
 * What Univer remembers of formulas it has read. It remembers them by their text alone, for all workbooks in the process,
 * and goes on looking at a name's old cells when the name has moved: this makes it forget.
 */
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { UniverBook } from "./univer-book";

/** Forgets how formulas were read: another workbook's names may have gone into it. */
export function forgetReadings(): void {
  new LexerTreeBuilder().dispose();
}

/** In every formula's key, also in the number that a long formula is kept under. */
const anyKey = "";

/** Forgets all formulas, so that they are read again: long ones do not tell which names they hold. */
export function forgetFormulas(book: UniverBook): void {
  const [first] = book.sheetIds();
  if (first === undefined) return;
  forgetReadings();
  book.sheetFacade(first).getInject().get(IFunctionService).deleteFormulaAstCacheKey(anyKey);
}
