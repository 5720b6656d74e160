import type { Book } from "../workbook/book";
import { settingCell, settingNames } from "../workbook/settings/settings-sheet";
import { schoolYearOf } from "./clock";

/** The book in the school year that its sheets tell: the school's own, or that of this day until Instellingen says one. */
export function inSchoolYear(book: Book, today: string): Book {
  if (settingCell(book.snapshot, settingNames.schoolYear) !== null) return book;
  return { ...book, settings: { ...book.settings, schoolYear: schoolYearOf(today) } };
}
