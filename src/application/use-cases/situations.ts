import type { Mark, SituationKind } from "../../domain/model";
import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import { readMatrix } from "../../workbook/matrix/matrix-sheet";
import { situationEdits, type SetAside, type SituationEdits } from "../../workbook/situation-change";
import type { AssignRequest } from "../add-in";
import { bookAfter } from "../book-after";
import { schoolYearOf } from "../clock";
import { foreseeAssignment } from "../foresee";
import { nameNotices, ownLineNotices, settingNotices, sortedNotices, typedOverNotices } from "../notices";
import { refusedCount, refusePerson, refuseTask, refuseWithoutBook } from "../refusals";
import { selectedTasks } from "../selected-tasks";
import { refuse, type Plan, type Refusal } from "../plan";
import type { Session } from "../session";
import type { Outcome } from "../state";

/** Makes or brings up to date the sheet of a situation. */
export function generate(
  session: Session,
  situation: SituationKind,
  options: { readonly consent: boolean },
): Promise<Outcome> {
  const again = () => generate(session, situation, { consent: true });
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      const made = makeSituation(session, book, situation, { changes: [], consent: options.consent, again });
      if (!made.ok) return made;
      const notices = [
        ...sortedNotices(book, made.change),
        ...nameNotices(book),
        ...typedOverNotices(book, situation, made.change),
        ...ownLineNotices(book, situation, made.change),
        ...settingNotices(book),
      ];
      return {
        ...made,
        notices,
        done: (cells) => [generatedSentence(book, situation, made, cells), ...notices].join(" "),
      };
    },
    {
      busy: outcomes.busy.generating(situation),
      shows: (snapshot) => readMatrix(snapshot, situation),
    },
  );
}

/** Sets one person's marks on tasks; makes the situation's sheet first where there is none. */
export function assign(session: Session, request: AssignRequest): Promise<Outcome> {
  const again = () => assign(session, { ...request, consent: true });
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      return book === null ? refuseWithoutBook(snapshot) : planAssignment(session, book, request, again);
    },
    { busy: outcomes.busy.assigning, foresee: foreseeAssignment(request) },
  );
}

/** Assigns the tasks on the selected rows, in the situation of the sheet that is selected. */
export async function assignSelected(session: Session, personId: string, marks: readonly Mark[]): Promise<Outcome> {
  const selection = await session.port.selection();
  const again = () => assignSelected(session, personId, marks);
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      const selected = selectedTasks(snapshot, selection);
      const request = { ...selected, personId, marks, consent: false };
      const accept = () => assign(session, { ...request, consent: true });
      return planAssignment(session, book, request, selected.taskIds.length === 0 ? again : accept);
    },
    { busy: outcomes.busy.assigning },
  );
}

function planAssignment(session: Session, book: Book, request: AssignRequest, again: () => Promise<Outcome>): Plan {
  const { taskIds, personId, marks, situation } = request;
  const person = book.people.find(({ id }) => id === personId);
  if (book.people.length === 0) return refuse("noPeople");
  if (person === undefined) return refusePerson(personId);
  const unknown = taskIds.find((id) => !book.tasks.some((task) => task.id === id));
  if (unknown !== undefined) return refuseTask(unknown);
  if (taskIds.length === 0) return refuse("nothingSelected");
  const changes = taskIds.map((taskId) => ({ taskId, personId, marks }));
  const made = makeSituation(session, book, situation, { changes, consent: request.consent, again });
  if (!made.ok) return made;
  const notices = [
    ...sortedNotices(book, made.change),
    ...nameNotices(book),
    ...typedOverNotices(book, situation, made.change),
  ];
  return { ...made, done: () => [outcomes.assigned(person.name, taskIds.length, marks), ...notices].join(" ") };
}

interface MakeOptions {
  readonly changes: Parameters<typeof situationEdits>[1]["changes"];
  readonly consent: boolean;
  /** The same with consent. */
  readonly again: () => Promise<Outcome>;
}

type Made = Extract<Plan, { ok: true }> & { readonly generated: boolean; readonly setAside: SetAside | null };

/** The edits that make a situation hold these changes, or why they cannot be made. */
export function makeSituation(
  session: Session,
  book: Book,
  situation: SituationKind,
  { changes, consent, again }: MakeOptions,
): Made | Extract<Plan, { ok: false }> {
  const refusal = refusedCount(book);
  if (refusal !== null) return refusal;
  const date = session.clock.today();
  const request = { situation, changes, consent, date: outcomes.date(date), schoolYear: schoolYearOf(date) };
  const made = situationEdits(book, request);
  if (!made.ok) return askConsent(made, again);
  const { edits, generated, setAside } = made;
  return { ok: true, change: edits, generated, setAside, done: () => outcomes.nothingChanged };
}

/** Asks before a hand-made sheet gets another name; `again` runs the same with consent. */
export function askConsent(
  refused: Extract<SituationEdits, { readonly ok: false }>,
  again: () => Promise<Outcome>,
): Refusal {
  const { sheetName, setAside } = refused;
  const asking = setAside.isList
    ? { sentence: outcomes.question.renameList(sheetName, setAside.name) }
    : { about: { text: setAside.name } };
  return {
    ok: false,
    problem: { kind: "consentNeeded", sheet: sheetName, cell: null },
    ...asking,
    question: { acceptLabel: outcomes.accept.setAside(setAside), accept: again },
  };
}

function generatedSentence(book: Book, situation: SituationKind, made: Made, cells: number): string {
  const unread = unreadNow(book, situation, made);
  return [
    made.generated
      ? outcomes.generated(situation, book.tasks.length, book.people.length)
      : outcomes.regenerated(situation, cells),
    ...(made.setAside === null ? [] : [outcomes.setAside(made.setAside)]),
    ...(unread.size === 0 ? [] : [outcomes.unreadKept(unread)]),
  ].join(" ");
}

/** The cells that could not be read, by sheet, where they stand once the sheet is made. */
function unreadNow(book: Book, situation: SituationKind, { change, generated, setAside }: Made) {
  const before = book.situations[situation];
  const found = generated || before.unread.length === 0 ? before : bookAfter(book, change).situations[situation];
  const ownName = before.handMade.form === "absent" ? null : before.handMade.sheet.name;
  const bySheet = new Map<string, readonly string[]>();
  for (const { sheet, cell } of found.unread) {
    const name = sheet === ownName && setAside !== null ? setAside.name : sheet;
    bySheet.set(name, [...(bySheet.get(name) ?? []), cell]);
  }
  return bySheet;
}
