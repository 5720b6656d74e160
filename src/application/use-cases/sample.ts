import { outcomes } from "../../text/outcomes";
import { sheets } from "../../text/sheets";
import { readBook, type Book } from "../../workbook/book";
import type { NewSheet } from "../../workbook/change";
import { hideKeys } from "../../workbook/detach-change";
import { readMatrix } from "../../workbook/matrix/matrix-sheet";
import { readReport } from "../../workbook/report/report-sheet";
import { dressingOf } from "../../workbook/resolve/take-back";
import { holdsMoreThanSample, isSample, sheetsOfSample } from "../../workbook/sample/read-sample";
import { sampleEdits, sampleSheets } from "../../workbook/sample/sample-edits";
import { reportRoles } from "../../workbook/schema";
import { settingCell, settingNames } from "../../workbook/settings/settings-sheet";
import { freeSheetName } from "../../workbook/sheet-names";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Step } from "../../workbook/steps/steps";
import { schoolYearOf } from "../clock";
import { refuse, type FinalPlan, type Plan, type Refusal } from "../plan";
import { refuseWithoutBook } from "../refusals";
import type { Session } from "../session";
import type { Outcome } from "../state";

/** *Probeer met een voorbeeld*: sheets of an example beside those of the school, in use at once. */
export function trySample(session: Session): Promise<Outcome> {
  return session.run((snapshot) => planSample(session, snapshot), {
    busy: outcomes.busy.tryingSample,
    shows: (snapshot) => readMatrix(snapshot, "current"),
  });
}

function planSample(session: Session, snapshot: WorkbookSnapshot): Plan {
  if (readBook(snapshot) !== null) return { ok: true, change: [], done: () => outcomes.nothingChanged };
  return { ok: true, change: sampleEdits(snapshot, written(session)), done: () => outcomes.sampleTried };
}

/** *Haal voorbeeld weg*: all sheets of the example; asks first when somebody put tasks or people of their own there. */
export function removeSample(session: Session, consent = false): Promise<Outcome> {
  return session.runFinal((snapshot) => planRemoval(session, snapshot, consent), {
    busy: outcomes.busy.removingSample,
  });
}

function planRemoval(session: Session, snapshot: WorkbookSnapshot, consent: boolean): FinalPlan {
  const book = readBook(snapshot);
  if (book === null) return refuseWithoutBook(snapshot);
  if (!isSample(snapshot)) return refuse("notSample");
  const going = sheetsOfSample(snapshot);
  if (!consent && holdsMoreThanSample(snapshot, book.tasks, book.people)) return askRemoval(session, snapshot);
  return {
    ok: true,
    change: [
      ...roomFor(snapshot, going),
      { edit: "removeSheets", sheetIds: going.map(({ id }) => id) },
      { edit: "schemaVersion", before: snapshot.schemaVersion, after: null },
    ],
    dressing: looksOf(session, book),
    done: () => outcomes.sampleRemoved,
  };
}

/** Asks before the sheets of the example go. */
export function askRemoval(session: Session, snapshot: WorkbookSnapshot): Refusal {
  return {
    ...refuse("consentNeeded"),
    sentence: outcomes.question.removeSample(sheetsOfSample(snapshot).map(({ name }) => name)),
    question: { acceptLabel: outcomes.accept.removeSample, accept: () => removeSample(session, true) },
  };
}

/** A workbook keeps a sheet that can be seen. */
function roomFor(snapshot: WorkbookSnapshot, going: readonly SheetSnapshot[]): readonly NewSheet[] {
  const stays = snapshot.sheets.some((sheet) => sheet.visible && !going.includes(sheet));
  return stays ? [] : [{ edit: "newSheet", name: freeSheetName(snapshot, sheets.names.empty), steps: [] }];
}

/** How the sheets were dressed, for when they come back: those of the example as they are made, others as they hide keys. */
function looksOf(session: Session, book: Book): readonly Step[] {
  const { snapshot, list, team, situations } = book;
  const going = new Set(sheetsOfSample(snapshot).map(({ id }) => id));
  const rest = { ...snapshot, sheets: snapshot.sheets.filter(({ id }) => !going.has(id)) };
  const made = sampleSheets(rest, written(session));
  const here = [
    [made.settings, settingCell(snapshot, settingNames.school)?.sheet],
    [made.list, list.sheet],
    [made.team, team?.sheet],
    [made.current, situations.current.matrix?.sheet],
  ] as const;
  const own = here.flatMap(([{ steps }, sheet]) =>
    sheet === undefined ? [] : steps.flatMap((step) => dressingOf(step, sheet.name)),
  );
  const reports = reportRoles.map((role) => readReport(snapshot, role));
  const others = [situations.target.matrix, ...reports].filter((sheet) => sheet !== null);
  return [
    ...own,
    ...others.flatMap((other) => hideKeys({ ...other, sheet: { ...other.sheet, id: other.sheet.name } })),
  ];
}

function written(session: Session) {
  const date = session.clock.today();
  return { date: outcomes.date(date), schoolYear: schoolYearOf(date) };
}
