import type { BottleneckKind } from "../domain/bottlenecks/finding";
import type { ShortListLine } from "../domain/short-list-line";
import type { FindingNames } from "./finding-names";
import { lightenProposal, spreadProposal } from "./finding-proposals";
import { findingKinds, findingProposal, findingSentence } from "./findings";
import { agreeing, listed, number, quoted, tasks } from "./format";

/** A line of the short list as one sentence. */
export function lineSentence(line: ShortListLine, names: FindingNames): string {
  const count = line.taskIds.length;
  if (count > 1 && line.kind in aboutSeveral) return aboutSeveral[line.kind as keyof typeof aboutSeveral](tasks(count));
  if (line.kind === "withoutExecutor" && count > 2) return `${tasks(count)} hebben nog niemand${ofWhichCore(line)}.`;
  if (line.kind === "withoutExecutor" && count === 2) return `Niemand doet ${taskNames(line, names)}.`;
  if (line.kind === "withoutReplacement" && line.personId !== null && count > 1) {
    return `${names.person(line.personId)} doet ${tasks(count)} alleen${ofWhichCore(line)}.`;
  }
  return findingSentence(line.finding, names);
}

/** Kinds of tasks that come on one line when they are many. */
const aboutSeveral = {
  ghostTask: (many: string) => `Bij ${many} rekent iedereen op iemand anders.`,
  doubtfulReplacement: (many: string) => `Voor ${many} is de vervanging onzeker.`,
  supportWelcome: (many: string) => `Voor ${many} is vorming of hulp welkom.`,
} satisfies Partial<Record<BottleneckKind, (many: string) => string>>;

/** What the team can do about a line. */
export function lineProposal(line: ShortListLine, names: FindingNames): string {
  const [first] = line.taskIds;
  if (first === undefined) return findingProposal(line.finding, names);
  const task = quoted(names.task(first));
  if (line.kind === "keyPerson") return spreadProposal(line.taskIds.map(names.task));
  if (line.kind === "heavierTarget" && line.personId !== null) return lightenProposal(line.taskIds.map(names.task));
  if (line.kind === "transferable") return `Bekijk samen wie iets overneemt, begin met ${task}.`;
  if (line.taskIds.length === 1) return findingProposal(line.finding, names);
  if (line.kind === "withoutExecutor") return `Duid iemand aan of zet op n.v.t., begin met ${task}.`;
  if (line.kind === "withoutReplacement") return `Kies vervangers, begin met ${task}.`;
  return findingProposal(line.finding, names);
}

/** What else was found on the same tasks or person: "Zonder vervanger (3)", by kind. */
export function lineTags({ tags }: ShortListLine): readonly string[] {
  const counts = new Map<BottleneckKind, number>();
  for (const { kind } of tags) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => (count === 1 ? findingKinds[kind] : `${findingKinds[kind]} (${count})`));
}

function ofWhichCore({ coreTasks }: ShortListLine): string {
  if (coreTasks === null || coreTasks === 0) return "";
  return `, waarvan ${number(coreTasks)} best bij de ICT-coördinator ${agreeing(coreTasks, "ligt", "liggen")}`;
}

function taskNames(line: ShortListLine, names: FindingNames): string {
  return listed(line.taskIds.map((taskId) => quoted(names.task(taskId))));
}
