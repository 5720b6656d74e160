import { readBook, type Book } from "../workbook/book";
import type { WorkbookChange } from "../workbook/change";
import { resolve } from "../workbook/resolve/resolve";
import { predict } from "../workbook/steps/predict";

/** The book as this change leaves it: where a cell stands then is where the user finds it. */
export function bookAfter(book: Book, change: WorkbookChange): Book {
  const resolved = resolve(change, book.snapshot);
  return (resolved.ok ? readBook(predict(book.snapshot, resolved.steps)) : null) ?? book;
}
