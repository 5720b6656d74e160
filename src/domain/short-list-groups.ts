import { bottleneckRules } from "./bottlenecks/find-bottlenecks";
import type { BottleneckKind, Finding } from "./bottlenecks/finding";
import type { AnyBottleneckRule } from "./bottlenecks/rule";
import type { Division } from "./division";
import { groupBy } from "./group-by";
import type { Task } from "./model";
import { lineOf, type LineParts, type ShortListLine } from "./short-list-line";

/** More tasks of one kind than this come on one line. */
const mostSingleTasks = 2;

/** The most serious of some findings on the same task or person, and the others. */
interface Leading {
  readonly finding: Finding;
  readonly also: readonly Finding[];
}

/** All lines that findings make together, in no special order. */
export function linesOf(findings: readonly Finding[], division: Division): readonly ShortListLine[] {
  const parts = [
    ...taskParts(findings, division),
    ...workloadParts(findings, division),
    ...findings.filter((finding) => isShownAs("closing", finding)).map(closingParts),
  ];
  return parts.map((part) => lineOf(part, division.situation.settings));
}

/** How heavy a kind weighs beside an equally serious one: 0 is the heaviest. */
export function rankOf(kind: BottleneckKind): number {
  return bottleneckRules.findIndex((rule) => rule.kind === kind);
}

/** One finding per task; by kind, on cards per person or by task. */
function taskParts(findings: readonly Finding[], division: Division): readonly LineParts[] {
  const byTask = groupBy(
    findings.filter((finding) => finding.taskId !== null),
    (finding) => finding.taskId,
  );
  const leading = [...byTask.values()].flatMap(leadingOf);
  const byKind = groupBy(leading, ({ finding }) => finding.kind);
  return [...byKind.values()].flatMap((ofKind) => {
    const asCards = ofKind.every(({ finding }) => isShownAs("card", finding));
    return asCards ? cardParts(ofKind, division) : singleOrGroupedParts(ofKind, division);
  });
}

function cardParts(ofKind: readonly Leading[], division: Division): readonly LineParts[] {
  const byPerson = groupBy(ofKind, ({ finding }) => finding.personId);
  return [...byPerson.values()].flatMap((ofPerson) => togetherOn("person", ofPerson, division));
}

/** Many tasks on one line; of a few, each core task has its own. */
function singleOrGroupedParts(ofKind: readonly Leading[], division: Division): readonly LineParts[] {
  if (ofKind.length > mostSingleTasks) return togetherOn("team", ofKind, division);
  const core = new Set(division.tasks.filter((task) => task.kind === "core").map((task) => task.id));
  const isCore = ({ finding }: Leading): boolean => finding.taskId !== null && core.has(finding.taskId);
  return [
    ...ofKind.filter(isCore).flatMap((one) => togetherOn("coreTask", [one], division)),
    ...togetherOn(
      "task",
      ofKind.filter((one) => !isCore(one)),
      division,
    ),
  ];
}

function togetherOn(scope: LineParts["scope"], together: readonly Leading[], division: Division): readonly LineParts[] {
  const [first, ...others] = together.map(({ finding }) => finding);
  if (!first) return [];
  const ids = new Set([first, ...others].map(({ taskId }) => taskId));
  const tasks = division.tasks.filter((task) => ids.has(task.id));
  const also = together.flatMap((one) => one.also);
  return [{ scope, personId: first.personId, findings: [first, ...others], also, tasks }];
}

/** One line per person. That hours are nearly full goes along with something else, and makes no line by itself. */
function workloadParts(findings: readonly Finding[], division: Division): readonly LineParts[] {
  const byPerson = groupBy(
    findings.filter((finding) => isShownAs("workload", finding)),
    (finding) => finding.personId,
  );
  return [...byPerson].flatMap(([personId, ofPerson]) => {
    const hints = ofPerson.filter(isHint);
    return leadingOf(ofPerson.filter((finding) => !isHint(finding))).map(({ finding, also }): LineParts => ({
      scope: "person",
      personId,
      findings: [finding],
      also: [...also, ...hints],
      tasks: tasksBehind(finding, division),
    }));
  });
}

function closingParts(finding: Finding): LineParts {
  return { scope: "missing", personId: null, findings: [finding], also: [], tasks: [] };
}

function tasksBehind(finding: Finding, division: Division): readonly Task[] {
  if (finding.kind === "transferable") return division.tasks.filter((task) => finding.data.taskIds.includes(task.id));
  const person = division.situation.people.find(({ id }) => id === finding.personId);
  return person ? division.executedBy(person) : [];
}

function leadingOf(findings: readonly Finding[]): readonly Leading[] {
  const [finding, ...also] = [...findings].sort((a, b) => b.severity - a.severity || rankOf(a.kind) - rankOf(b.kind));
  return finding ? [{ finding, also }] : [];
}

function isHint(finding: Finding): boolean {
  return finding.kind === "tooManyTasks" && finding.data.nearlyFull;
}

function isShownAs(shownAs: AnyBottleneckRule["shownAs"], finding: Finding): boolean {
  return bottleneckRules.some((rule) => rule.kind === finding.kind && rule.shownAs === shownAs);
}
