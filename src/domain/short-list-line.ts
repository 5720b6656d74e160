import type { Abilities } from "./abilities";
import { ruleOf } from "./bottlenecks/find-bottlenecks";
import { findingKey, type BottleneckKind, type Finding, type Severity } from "./bottlenecks/finding";
import { isDiscussed, type Decisions } from "./decisions";
import type { Settings, Task } from "./model";
import { hoursPerWeek, pointsOf } from "./size";

/** What a line is about: the whole team, one person, one core task, other tasks, or what is not given yet. */
export type LineScope = "team" | "person" | "coreTask" | "task" | "missing";

/** One line of the short list. It is data; its sentence is made where it is shown. */
export interface ShortListLine {
  readonly kind: BottleneckKind;
  readonly scope: LineScope;
  /** Of the most serious finding that it stands for. */
  readonly severity: Severity;
  readonly personId: string | null;
  /** The tasks that it is about, core tasks first, the largest of them first. */
  readonly taskIds: readonly string[];
  /** How many of these tasks are core; null while none of them has a kind. */
  readonly coreTasks: number | null;
  /** Hours a week in these tasks, as far as given: what is more comes first. */
  readonly hours: number;
  /** True when somebody calls one of these tasks a bottleneck. */
  readonly reported: boolean;
  /** The finding that it is about: the one on its first task when it stands for several of one kind. */
  readonly finding: Finding;
  /** All findings that it stands for: `finding` and others of its kind. */
  readonly findings: readonly Finding[];
  /** Other findings on the same tasks or person. */
  readonly also: readonly Finding[];
  /** Those of them that may be told with it. */
  readonly tags: readonly Finding[];
  /** True when the team discussed all of these findings. */
  readonly discussed: boolean;
  /** What the team wrote of these findings, each text once. */
  readonly notes: readonly string[];
}

/** What a line is made of. */
export interface LineParts {
  readonly scope: LineScope;
  readonly personId: string | null;
  /** One or more, of one kind. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly also: readonly Finding[];
  /** In the order of the list. */
  readonly tasks: readonly Task[];
}

/** What a line's tasks and findings are looked up in. */
interface LineSources {
  readonly settings: Settings;
  readonly abilities: Abilities;
  readonly decisions: Decisions;
}

/** Makes a line: sorts and counts its tasks. */
export function lineOf(parts: LineParts, { settings, abilities, decisions }: LineSources): ShortListLine {
  const { scope, personId, findings, also } = parts;
  const tasks = heaviestFirst(parts.tasks, settings);
  const finding = findings.find(({ taskId }) => taskId === tasks[0]?.id) ?? findings[0];
  const all = [...findings, ...also];
  const kindsGiven = tasks.some((task) => task.kind !== null);
  return {
    kind: finding.kind,
    scope,
    severity: findings.reduce<Severity>((most, { severity }) => (severity > most ? severity : most), 1),
    personId,
    taskIds: tasks.map((task) => task.id),
    coreTasks: kindsGiven ? tasks.filter((task) => task.kind === "core").length : null,
    hours: tasks.reduce((total, task) => total + (hoursPerWeek(task.size, settings) ?? 0), 0),
    reported: tasks.some((task) => abilities.flagging(task, "bottleneck").length > 0),
    finding,
    findings,
    also,
    tags: also.filter(({ kind }) => personId === null || !ruleOf(kind).nameless),
    discussed: all.every((one) => isDiscussed(one, decisions)),
    notes: notesOn(all, decisions),
  };
}

/** What a line is known by in its list: its one finding, or what several are together, also when these become fewer. */
export function lineKey({ kind, personId, finding, findings }: ShortListLine): string {
  return findings.length === 1 ? findingKey(finding) : `${kind} ${personId}`;
}

/** The keys of all findings that a line tells of, its tags too: what the team decides of the line holds for each. */
export function decidedKeys({ findings, also }: ShortListLine): readonly string[] {
  return [...new Set([...findings, ...also].map(findingKey))];
}

function notesOn(findings: readonly Finding[], decisions: Decisions): readonly string[] {
  const notes = findings.map((finding) => decisions.get(findingKey(finding))?.note ?? "");
  return [...new Set(notes)].filter((note) => note !== "");
}

/** Core tasks first, then by size (by hours only if all have hours), then as they came. */
function heaviestFirst(tasks: readonly Task[], settings: Settings): readonly Task[] {
  const inHours = tasks.every((task) => hoursPerWeek(task.size, settings) !== null);
  const size = (task: Task): number =>
    inHours ? (hoursPerWeek(task.size, settings) ?? 0) : pointsOf(task.size, settings);
  const core = (task: Task): number => (task.kind === "core" ? 1 : 0);
  return [...tasks].sort((a, b) => core(b) - core(a) || size(b) - size(a));
}
