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

/** Forgets the formulas that hold one of these words, so that they are read again. */
export function forgetFormulasWith(book: UniverBook, words: readonly string[]): void {
  const [first] = book.sheetIds();
  if (first === undefined || words.length === 0) return;
  forgetReadings();
  book
    .sheetFacade(first)
    .getInject()
    .get(IFunctionService)
    .deleteFormulaAstCacheKey(...words);
}
