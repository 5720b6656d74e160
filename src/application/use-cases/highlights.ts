import type { Finding } from "../../domain/bottlenecks/finding";
import type { SituationKind } from "../../domain/model";
import type { FindingNames } from "../../text/finding-names";
import { findingBeside } from "../../text/findings";
import { outcomes } from "../../text/outcomes";
import { sheets } from "../../text/sheets";
import { readBook } from "../../workbook/book";
import {
  clearHighlights as clearEdits,
  highlight as highlightEdits,
  type Highlight,
} from "../../workbook/finding-change";
import { readAdoptedList } from "../../workbook/list/task-list";
import { readMatrix } from "../../workbook/matrix/matrix-sheet";
import { findingsOf } from "../book-state";
import { namesOf } from "../finding-names";
import { refuseWithoutBook } from "../refusals";
import type { Session } from "../session";
import type { Outcome } from "../state";

/** *Markeer knelpunten*: the heaviest finding of each task and person, beside it and in colour. */
export function highlight(session: Session, situation: SituationKind): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      if (situation === "target" && book.situations.target.matrix === null) {
        const problem = { kind: "notGenerated", sheet: sheets.names.target, cell: null } as const;
        return { ok: false, problem };
      }
      const findings = findingsOf(book, situation);
      const names = namesOf(book);
      const highlights = {
        tasks: heaviest(findings, names, (finding) => finding.taskId),
        people: heaviest(findings, names, (finding) => (finding.taskId === null ? finding.personId : null)),
      };
      const change = highlightEdits(book, situation, highlights);
      return { ok: true, change, done: () => outcomes.highlighted(highlights.tasks.size, situation) };
    },
    {
      busy: outcomes.busy.highlighting,
      shows: (snapshot) => readMatrix(snapshot, situation) ?? readAdoptedList(snapshot),
    },
  );
}

/** *Haal markering weg*. */
export function clearHighlights(session: Session): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      const book = readBook(snapshot);
      if (book === null) return refuseWithoutBook(snapshot);
      return { ok: true, change: clearEdits(book), done: () => outcomes.highlightsCleared };
    },
    { busy: outcomes.busy.clearingHighlights },
  );
}

function heaviest(
  findings: readonly Finding[],
  names: FindingNames,
  keyOf: (finding: Finding) => string | null,
): ReadonlyMap<string, Highlight> {
  const highlights = new Map<string, Highlight>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key === null || (highlights.get(key)?.severity ?? 0) >= finding.severity) continue;
    highlights.set(key, { severity: finding.severity, sentence: findingBeside(finding, names) });
  }
  return highlights;
}
