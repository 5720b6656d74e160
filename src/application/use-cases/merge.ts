import { outcomes } from "../../text/outcomes";
import { readBook, type Book } from "../../workbook/book";
import { mergeEdits } from "../../workbook/merge-change";
import { readReport } from "../../workbook/report/report-sheet";
import type { MergeRequest } from "../add-in";
import { schoolYearOf } from "../clock";
import { sortedNotices } from "../notices";
import { refusePerson, refuseWithoutBook } from "../refusals";
import { refuse, type Plan } from "../plan";
import type { Session } from "../session";
import type { Outcome } from "../state";
import { askConsent } from "./situations";

/** Makes one person of two who turned out to be the same. */
export function mergePeople(session: Session, request: MergeRequest): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      return book === null ? refuseWithoutBook(snapshot) : planMerge(session, book, request);
    },
    { busy: outcomes.busy.team },
  );
}

function planMerge(session: Session, book: Book, request: MergeRequest): Plan {
  const { keepId, goneId, consent } = request;
  const kept = book.people.find(({ id }) => id === keepId);
  const gone = book.people.find(({ id }) => id === goneId);
  if (kept === undefined) return refusePerson(keepId);
  if (gone === undefined) return refusePerson(goneId);
  if (kept === gone) return refuse("samePerson", kept.name);
  const today = session.clock.today();
  const made = mergeEdits(book, kept, gone, { consent, date: outcomes.date(today), schoolYear: schoolYearOf(today) });
  if (!made.ok) return askConsent(made, () => mergePeople(session, { ...request, consent: true }));
  const shared = [...book.ratings, ...book.workedHours].some(({ personId }) => personId === goneId);
  const ratings = readReport(book.snapshot, "ratings");
  const stays = shared && ratings !== null ? [outcomes.ratingsStay(gone.name, ratings.sheet.name)] : [];
  const notices = [...stays, ...made.setAside.map(outcomes.setAside), ...sortedNotices(book, made.edits)];
  const done = [outcomes.merged(kept.name, gone.name), ...notices].join(" ");
  return { ok: true, change: made.edits, done: () => done };
}
