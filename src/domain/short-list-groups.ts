import { bottleneckRules, ruleOf } from "./bottlenecks/find-bottlenecks";
import type { BottleneckKind, Finding, FindingOf } from "./bottlenecks/finding";
import type { AnyBottleneckRule } from "./bottlenecks/rule";
import type { Division } from "./division";
import { groupBy } from "./group-by";
import type { Task } from "./model";
import type { LineParts } from "./short-list-line";

/** More tasks of one kind than this come on one line. */
const mostSingleTasks = 2;

/** The most serious of some findings on the same task or person, and the others. */
interface Leading {
  readonly finding: Finding;
  readonly also: readonly Finding[];
}

/** What all lines are made of that findings make together, in no special order. */
export function linePartsOf(findings: readonly Finding[], division: Division): readonly LineParts[] {
  return [
    ...taskParts(findings, division),
    ...ownLineParts(findings, division),
    ...findings.filter((finding) => isShownAs("closing", finding)).map(closingParts),
  ];
}

/** How heavy a kind weighs beside an equally serious one: 0 is the heaviest. */
export function rankOf(kind: BottleneckKind): number {
  return bottleneckRules.indexOf(ruleOf(kind));
}

/** One finding per task; by kind, on cards per person or by task. */
function taskParts(findings: readonly Finding[], division: Division): readonly LineParts[] {
  const byTask = groupBy(
    findings.filter((finding) => finding.taskId !== null),
    (finding) => finding.taskId,
  );
  const leading = [...byTask.values()].flatMap(leadingOf);
  const onCards = leading.filter(({ finding }) => isShownAs("card", finding));
  const keyPeople = findings.filter((finding) => finding.kind === "keyPerson");
  const byKind = groupBy(
    leading.filter((one) => !onCards.includes(one)),
    ({ finding }) => finding.kind,
  );
  return [
    ...cardParts(onCards, keyPeople, division),
    ...[...byKind.values()].flatMap((ofKind) => singleOrGroupedParts(ofKind, division)),
  ];
}

/** One card per person; that of a key person says so, with the tasks without replacement as tags. */
function cardParts(
  alone: readonly Leading[],
  keyPeople: readonly FindingOf<"keyPerson">[],
  division: Division,
): readonly LineParts[] {
  const byPerson = groupBy(alone, ({ finding }) => finding.personId);
  const keys = new Map(keyPeople.map((finding) => [finding.personId, finding]));
  return [...new Set([...keys.keys(), ...byPerson.keys()])].flatMap((personId) => {
    const cards = togetherOn("person", byPerson.get(personId) ?? [], division);
    const key = personId === null ? undefined : keys.get(personId);
    if (key === undefined) return cards;
    const also = cards.flatMap((card) => [...card.findings, ...card.also]);
    return [{ ...lineParts(key, division), also }];
  });
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

/** One line per person, and per finding on the team. That hours are nearly full only goes along with something else. */
function ownLineParts(findings: readonly Finding[], division: Division): readonly LineParts[] {
  const shown = findings.filter((finding) => isShownAs("line", finding));
  return [...groupBy(shown, (finding) => finding.personId ?? finding).values()].flatMap((together) => {
    const hints = together.filter(isHint);
    return leadingOf(together.filter((finding) => !isHint(finding))).map(({ finding, also }): LineParts => ({
      ...lineParts(finding, division),
      also: [...also, ...hints],
    }));
  });
}

/** A line of its own. */
function lineParts(finding: Finding, division: Division): LineParts {
  const { personId } = finding;
  const scope = personId === null ? "team" : "person";
  return { scope, personId, findings: [finding], also: [], tasks: tasksBehind(finding, division) };
}

function closingParts(finding: Finding): LineParts {
  return { scope: "missing", personId: null, findings: [finding], also: [], tasks: [] };
}

/** The tasks that a finding names, or else all of the person's. */
function tasksBehind(finding: Finding, division: Division): readonly Task[] {
  if ("taskIds" in finding.data) {
    const named = new Set(finding.data.taskIds);
    return division.tasks.filter((task) => named.has(task.id));
  }
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
  return ruleOf(finding.kind).shownAs === shownAs;
}
