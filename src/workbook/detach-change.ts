import type { Book } from "./book";
import { holdsAsWritten, type Edit, type FinalEdit, type WorkbookChange } from "./change";
import { detachList } from "./list/list-change";
import type { Matrix } from "./matrix/matrix-sheet";
import { readReport } from "./report/report-sheet";
import { reportRoles } from "./schema";
import { newSettings } from "./settings/settings-change";
import { settingsSheet } from "./settings/settings-sheet";
import { cellAt } from "./snapshot";
import type { Step } from "./steps/steps";
import { writtenCells } from "./resolve/take-back";
import { dressHiddenColumns } from "./team/team-layout";

interface OursNamed {
  readonly columns: readonly string[];
  readonly sheetNames: readonly string[];
}

/** What *Maak los* does: edits, and what the user reads of them beforehand. */
interface Detaching {
  readonly edits: WorkbookChange;
  /** Headers of the columns and names of the sheets that go. */
  readonly gone: OursNamed;
  /** Those that stay as ordinary ones, since people wrote in them. */
  readonly kept: OursNamed;
  /** The looks of the lines that come back when this is undone. */
  readonly dressing: readonly Step[];
}

/**
 * Takes away our columns, names and untouched sheets. Sheets in which people wrote stay as ordinary sheets: their
 * formulas become what they show, since the columns that they look up go.
 */
export function detachBook(book: Book): Detaching {
  const { snapshot } = book;
  const list = detachList(book.list, snapshot);
  const matrices = [book.situations.current.matrix, book.situations.target.matrix].filter((matrix) => matrix !== null);
  const reports = reportRoles.map((role) => readReport(snapshot, role)).filter((report) => report !== null);
  const settings = matrices.length === 0 ? untouchedSettings(book) : null;
  const ourSettings = settingsSheet(book.snapshot);
  const version: Edit = { edit: "schemaVersion", before: snapshot.schemaVersion, after: null };
  return {
    edits: [
      ...matrices.map(({ situation }) => ({ edit: "releaseSheet", role: situation }) as const),
      ...reports.map(({ role }) => ({ edit: "releaseSheet", role }) as const),
      ...list.edits,
      ...(book.team === null ? [] : [{ edit: "releaseSheet", role: "team" } as const]),
      ...(settings === null ? [] : [settings]),
      version,
    ],
    gone: { columns: list.headers, sheetNames: ourSettings !== null && settings !== null ? [ourSettings.name] : [] },
    kept: {
      columns: list.kept,
      sheetNames: [
        ...[...matrices, ...reports].map(({ sheet }) => sheet.name),
        ...(book.team === null ? [] : [book.team.sheet.name]),
        ...(ourSettings !== null && settings === null ? [ourSettings.name] : []),
      ],
    },
    dressing: [
      ...list.dressing,
      ...[...matrices, ...reports].flatMap(hideKeys),
      ...(book.team === null ? [] : dressHiddenColumns(book.team)),
    ],
  };
}

/** The hidden lines of keys of a generated sheet, hidden again. */
export function hideKeys({
  sheet,
  keyColumn,
  keyRow,
}: Pick<Matrix, "sheet" | "keyColumn" | "keyRow">): readonly Step[] {
  return [
    { do: "hideColumns", sheet: sheet.id, column: keyColumn, count: 1, hidden: true },
    { do: "hideRows", sheet: sheet.id, row: keyRow, count: 1, hidden: true },
  ];
}

/** Instellingen goes when it still holds what it was made with. */
function untouchedSettings(book: Book): Extract<FinalEdit, { edit: "takeBackSheet" }> | null {
  const sheet = settingsSheet(book.snapshot);
  if (sheet === null) return null;
  const made = newSettings(book.settings.schoolYear, sheet.name);
  const written = writtenCells(made.steps);
  const untouched = [...written.values()].every(({ row, column, content }) =>
    holdsAsWritten(cellAt(sheet, row, column), content),
  );
  const count = sheet.values.flat().filter((value) => value !== "").length;
  if (!untouched || count !== written.size) return null;
  return { edit: "takeBackSheet", emptyFrom: null, sheet: sheet.id, steps: made.steps };
}
