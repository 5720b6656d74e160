import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import type { SelectionOutcome } from "../add-in";
import { refuse, type Refusal } from "../plan";
import { refuseWithoutBook } from "../refusals";
import { selectedTasks } from "../selected-tasks";
import type { Session } from "../session";
import type { Outcome } from "../state";

/** Takes the tasks on the selected rows as those that are chosen; says why when there is nothing to assign. */
export async function takeSelection(session: Session): Promise<SelectionOutcome> {
  const selection = await session.port.selection();
  let taken: ReturnType<typeof selectedTasks> = { situation: "current", taskIds: [] };
  const outcome = await askBook(session, (book) => {
    taken = selectedTasks(book.snapshot, selection);
    if (book.snapshot.readOnly) return refuse("readOnly");
    return taken.taskIds.length === 0 ? refuse("nothingSelected") : outcomes.rowsTaken(taken.taskIds.length);
  });
  if (outcome.ok) session.store.set({ selectedTaskIds: taken.taskIds });
  return { ...outcome, situation: taken.situation };
}

/** Says what the team's load can be seen of, or what must be filled in first. */
export function checkTeam(session: Session): Promise<Outcome> {
  return askBook(session, ({ tasks, people }) => outcomes.read(tasks.length, people.length));
}

/** Asks something of a workbook in use that has a team, without writing. */
function askBook(session: Session, ask: (book: Book) => string | Refusal): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      if (book.people.length === 0) return refuse("noPeople");
      const said = ask(book);
      return typeof said === "string" ? { ok: true, change: [], nothing: said, done: () => said } : said;
    },
    { busy: outcomes.busy.reading },
  );
}
