import type { Assignment } from "../../domain/model";
import { shortName } from "../../domain/short-name";
import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import type { LooseMark } from "../../workbook/matrix/loose-block";
import { looseMarkOf, placedMark, placeLooseEdits } from "../../workbook/placing-change";
import type { LooseRequest, PlaceRequest } from "../add-in";
import { schoolYearOf } from "../clock";
import { sortedNotices } from "../notices";
import { refusePerson, refuseTask, refuseWithoutBook } from "../refusals";
import { refuse, type Plan, type Refusal } from "../plan";
import type { Session } from "../session";
import type { Outcome } from "../state";
import { askConsent } from "./situations";

/** Gives a mark of *Nog te plaatsen* its place, beside marks that stand there already. */
export function placeLoose(session: Session, request: PlaceRequest): Promise<Outcome> {
  return runOnLoose(
    session,
    request,
    () => placeLoose(session, { ...request, consent: true }),
    (book, mark) => {
      const { taskId, personId } = request;
      const task = book.tasks.find(({ id }) => id === taskId);
      const person = book.people.find(({ id }) => id === personId);
      if (task === undefined) return refuseTask(taskId);
      if (person === undefined) return refusePerson(personId);
      const placed = placedMark(book.situations[request.situation], mark, { taskId, personId });
      if (placed === null) return refuse("marksDontFit", person.name);
      return { placed, done: outcomes.loosePlaced(person.name, mark.marks, shortName(task.description)) };
    },
  );
}

/** Takes a mark of *Nog te plaatsen* away for good. */
export function clearLoose(session: Session, request: LooseRequest): Promise<Outcome> {
  return runOnLoose(
    session,
    request,
    () => clearLoose(session, { ...request, consent: true }),
    (_, mark) => {
      return { placed: null, done: outcomes.looseCleared(mark.person, shortName(mark.task)) };
    },
  );
}

interface Placing {
  readonly placed: Assignment | null;
  readonly done: string;
}

function runOnLoose(
  session: Session,
  request: LooseRequest,
  again: () => Promise<Outcome>,
  place: (book: Book, mark: LooseMark) => Placing | Refusal,
): Promise<Outcome> {
  const plan = (book: Book): Plan => {
    const mark = looseMarkOf(book.situations[request.situation], request.key);
    if (mark === null) return refuse("looseGone");
    const planned = place(book, mark);
    if ("ok" in planned) return planned;
    const today = session.clock.today();
    const written = { date: outcomes.date(today), schoolYear: schoolYearOf(today) };
    const { situation, consent } = request;
    const made = placeLooseEdits(book, request.key, planned.placed, { situation, consent, ...written });
    if (!made.ok) return askConsent(made, again);
    const done = [planned.done, ...sortedNotices(book, made.edits)].join(" ");
    return { ok: true, change: made.edits, done: () => done };
  };
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      return book === null ? refuseWithoutBook(snapshot) : plan(book);
    },
    { busy: outcomes.busy.placing },
  );
}
