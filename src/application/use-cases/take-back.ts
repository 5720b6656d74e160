import { differences } from "../../domain/differences";
import { shortName } from "../../domain/short-name";
import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import { situationData } from "../../domain/situations";
import { nameNotices, sortedNotices, typedOverNotices } from "../notices";
import type { Plan } from "../plan";
import { refuseTask, refuseWithoutBook } from "../refusals";
import type { Session } from "../session";
import type { Outcome } from "../state";
import { makeSituation } from "./situations";

/** Gives a task the marks on Streefdoel that it has now, for everyone at once. */
export function takeBack(session: Session, taskId: string, options: { readonly consent: boolean }): Promise<Outcome> {
  const again = () => takeBack(session, taskId, { consent: true });
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      return book === null ? refuseWithoutBook(snapshot) : planTakingBack(session, book, taskId, { ...options, again });
    },
    { busy: outcomes.busy.assigning },
  );
}

function planTakingBack(
  session: Session,
  book: Book,
  taskId: string,
  { consent, again }: { readonly consent: boolean; readonly again: () => Promise<Outcome> },
): Plan {
  const task = book.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return refuseTask(taskId);
  const different = differences(situationData(book, "current"), situationData(book, "target"));
  const people = different.find((one) => one.task.id === taskId)?.people ?? [];
  if (people.length === 0) return { ok: true, change: [], done: () => outcomes.nothingChanged };
  const changes = people.map(({ person, before }) => ({ taskId, personId: person.id, ...before }));
  const made = makeSituation(session, book, "target", { changes, consent, again });
  if (!made.ok) return made;
  const notices = [
    ...sortedNotices(book, made.change),
    ...nameNotices(book),
    ...typedOverNotices(book, "target", made.change),
  ];
  return { ...made, done: () => [outcomes.takenBack(shortName(task.description)), ...notices].join(" ") };
}
