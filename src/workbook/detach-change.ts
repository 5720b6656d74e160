import type { SituationKind } from "../domain/model";
import { sheets } from "../text/sheets";
import type { Book } from "./book";
import { contentOf, holdsAsWritten, type Edit, type FinalEdit, type WorkbookChange } from "./change";
import { readFrames } from "./frames";
import { detachList } from "./list-change";
import { newSettings } from "./settings-change";
import { settingNames } from "./settings-sheet";
import { cellAt, namedArea, sheetById } from "./snapshot";
import { writtenCells } from "./take-back";

/** What *Maak los* does: edits, and what the user reads of them beforehand. */
export interface Detaching {
  readonly edits: WorkbookChange;
  /** Headers of the columns that go. */
  readonly columns: readonly string[];
  /** Names of the sheets that go. */
  readonly sheetNames: readonly string[];
}

/**
 * Takes away our columns, names and untouched sheets. Sheets in which people wrote stay as ordinary sheets: their
 * formulas become what they show, since the columns that they look up go.
 */
export function detachBook(book: Book): Detaching {
  const { snapshot } = book;
  const list = detachList(book.list, snapshot);
  const situations = (["current", "target"] as const).flatMap((kind) => releaseMatrix(book, kind));
  const team: WorkbookChange = book.team === null ? [] : [{ edit: "releaseSheet", role: "team" }];
  const settings = situations.length === 0 ? untouchedSettings(book) : null;
  const version: Edit = { edit: "schemaVersion", before: snapshot.schemaVersion, after: null };
  return {
    edits: [...situations, ...list.edits, ...team, ...(settings === null ? [] : [settings]), version],
    columns: list.headers,
    sheetNames: settings === null ? [] : [sheets.names.settings],
  };
}

function releaseMatrix(book: Book, kind: SituationKind): WorkbookChange {
  const frame = readFrames(book.snapshot).get(kind);
  if (frame === undefined) return [];
  const frozen: Edit[] = [];
  for (const [row, rowPlace] of frame.rows)
    for (const [column, columnPlace] of frame.columns) {
      const cell = cellAt(frame.sheet, rowPlace, columnPlace);
      if (cell.formula === null) continue;
      const after = contentOf({ value: cell.value, formula: null });
      frozen.push({ edit: "write", role: kind, row, column, before: contentOf(cell), after });
    }
  return [...frozen, { edit: "releaseSheet", role: kind }];
}

/** Instellingen goes when it still holds what it was made with. */
function untouchedSettings(book: Book): FinalEdit | null {
  const found = namedArea(book.snapshot, settingNames.weeksPerYear);
  const sheet = found === null ? null : sheetById(book.snapshot, found.sheetId);
  if (sheet === null) return null;
  const made = newSettings(book.settings.schoolYear, sheet.name);
  if (made.edit !== "newSheet") return null;
  const written = writtenCells(made.steps);
  const untouched = [...written.values()].every(({ row, column, content }) =>
    holdsAsWritten(cellAt(sheet, row, column), content),
  );
  const count = sheet.values.flat().filter((value) => value !== "").length;
  if (!untouched || count !== written.size) return null;
  return { edit: "takeBackSheet", emptyFrom: null, sheet: sheet.id, steps: made.steps };
}
