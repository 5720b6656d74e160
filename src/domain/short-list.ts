import type { Finding } from "./bottlenecks/finding";
import { divisionOf } from "./division";
import type { SituationData } from "./model";
import { linesOf, rankOf } from "./short-list-groups";
import type { LineScope, ShortListLine } from "./short-list-line";

/** "korte lijst": the few lines that help, what touches most first. */
export interface ShortList {
  readonly lines: readonly ShortListLine[];
  /** What is shown before *Toon alles*: at most five lines, at most two of a kind. */
  readonly firstScreen: readonly ShortListLine[];
}

const mostOnFirstScreen = 5;
const mostOfAKindOnFirstScreen = 2;

const scopes: readonly LineScope[] = ["team", "person", "coreTask", "task", "missing"];

/**
 * Makes the short list of a situation's findings: one finding per task (the most serious; the others go along as tags),
 * one card per person for tasks without replacement, one line per person for the workload, more than two tasks without
 * executor on one line. Order: whole team, person, core task, other tasks, what is missing; within these by what it
 * touches (core tasks, then the number of tasks, then their hours). Without any task or person that comes first.
 *
 * Findings may be left out beforehand, such as those that the team accepted.
 */
export function shortList(findings: readonly Finding[], situation: SituationData): ShortList {
  const lines = [...linesOf(findings, divisionOf(situation))].sort(mostTouchedFirst);
  return { lines, firstScreen: firstScreenOf(lines) };
}

function mostTouchedFirst(a: ShortListLine, b: ShortListLine): number {
  return (
    levelOf(a) - levelOf(b) ||
    touchesCore(b) - touchesCore(a) ||
    b.taskIds.length - a.taskIds.length ||
    b.hours - a.hours ||
    b.severity - a.severity ||
    rankOf(a.kind) - rankOf(b.kind)
  );
}

function levelOf({ finding, scope }: ShortListLine): number {
  const nothingToGoOn = finding.kind === "incomplete" && (finding.data.tasks === 0 || finding.data.people === 0);
  return nothingToGoOn ? -1 : scopes.indexOf(scope);
}

function touchesCore(line: ShortListLine): number {
  return line.coreTasks === null || line.coreTasks === 0 ? 0 : 1;
}

function firstScreenOf(lines: readonly ShortListLine[]): readonly ShortListLine[] {
  const shown: ShortListLine[] = [];
  for (const line of lines) {
    const ofKind = shown.filter((other) => other.kind === line.kind).length;
    if (shown.length < mostOnFirstScreen && ofKind < mostOfAKindOnFirstScreen) shown.push(line);
  }
  return shown;
}
