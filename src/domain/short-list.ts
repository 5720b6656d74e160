import { abilitiesOf } from "./abilities";
import type { Finding } from "./bottlenecks/finding";
import { isAccepted, type Decision, type Decisions } from "./decisions";
import { divisionOf } from "./division";
import type { SituationData } from "./model";
import { linePartsOf, rankOf } from "./short-list-groups";
import { decidedKeys, lineOf, type LineScope, type ShortListLine } from "./short-list-line";

/** "korte lijst": the few lines that help, what touches most first. */
export interface ShortList {
  readonly lines: readonly ShortListLine[];
  /** What is shown before *Toon alles*: at most five lines, at most two of a kind. */
  readonly firstScreen: readonly ShortListLine[];
  /** What the team accepted this school year, which stands on none of the others. */
  readonly accepted: readonly ShortListLine[];
}

const mostOnFirstScreen = 5;
const mostOfAKindOnFirstScreen = 2;

const scopes: readonly LineScope[] = ["team", "person", "coreTask", "task", "missing"];

/**
 * Makes the short list of a situation's findings: one finding per task (the most serious; the others go along as tags),
 * one card per person for tasks without replacement, one line per person for the workload, more than two tasks without
 * executor on one line. What the team accepted this school year is left out, what it discussed comes last.
 *
 * Order: whole team, person, core task, other tasks, what is missing; within these by what it touches (core tasks once,
 * what somebody reported once, then the number of tasks, then their hours). Without any task or person that comes first.
 */
export function shortList(
  findings: readonly Finding[],
  situation: SituationData,
  decisions: Decisions = new Map(),
): ShortList {
  const { settings } = situation;
  const accepts = (finding: Finding): boolean => isAccepted(finding, decisions, settings.schoolYear);
  const sources = { settings, decisions, abilities: abilitiesOf(situation) };
  const linesOf = (some: readonly Finding[]): readonly ShortListLine[] =>
    linePartsOf(some, divisionOf(situation))
      .map((parts) => lineOf(parts, sources))
      .sort(mostTouchedFirst);
  const lines = linesOf(findings.filter((finding) => !accepts(finding)));
  return { lines, firstScreen: firstScreenOf(lines), accepted: linesOf(findings.filter(accepts)) };
}

/** The short list after the team decided of these findings, by their keys: of each line that tells of no other. */
export function decidedShortList(
  { lines, accepted }: ShortList,
  findings: ReadonlySet<string>,
  { status, note }: { readonly status: Decision["status"]; readonly note: string | null },
): ShortList {
  const isDecided = (line: ShortListLine): boolean => decidedKeys(line).every((key) => findings.has(key));
  const others = (some: readonly ShortListLine[]): readonly ShortListLine[] => some.filter((line) => !isDecided(line));
  const decided = [...lines, ...accepted].filter(isDecided).map((line) => ({
    ...line,
    discussed: status === "discussed",
    notes: note === null ? line.notes : [note].filter((text) => text !== ""),
  }));
  const join = (some: readonly ShortListLine[], isTheirs: boolean): readonly ShortListLine[] =>
    [...others(some), ...(isTheirs ? decided : [])].sort(mostTouchedFirst);
  const open = join(lines, status !== "accepted");
  return { lines: open, firstScreen: firstScreenOf(open), accepted: join(accepted, status === "accepted") };
}

function mostTouchedFirst(a: ShortListLine, b: ShortListLine): number {
  return (
    Number(a.discussed) - Number(b.discussed) ||
    levelOf(a) - levelOf(b) ||
    touched(b) - touched(a) ||
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

/** Core tasks count once, and so does what somebody reported. */
function touched({ coreTasks, reported }: ShortListLine): number {
  return Number((coreTasks ?? 0) > 0) + Number(reported);
}

function firstScreenOf(lines: readonly ShortListLine[]): readonly ShortListLine[] {
  const shown: ShortListLine[] = [];
  for (const line of lines) {
    const ofKind = shown.filter((other) => other.kind === line.kind).length;
    if (shown.length < mostOnFirstScreen && ofKind < mostOfAKindOnFirstScreen) shown.push(line);
  }
  return shown;
}
