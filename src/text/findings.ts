import type { Finding, Incomplete, MinutesPerTask, TooManyTasks, Transferable } from "../domain/bottlenecks/finding";
import { agreeing, counted, hours, listed, number, quoted, tasks } from "./format";

/** How tasks and people are called in sentences, by ID: a task by its short name. */
export interface FindingNames {
  readonly task: (taskId: string) => string;
  readonly person: (personId: string) => string;
}

/** The name of each kind of bottleneck, as the column "soort" shows it. */
export const findingKinds: Readonly<Record<Finding["kind"], string>> = {
  withoutExecutor: "Zonder uitvoerder",
  withoutReplacement: "Zonder vervanger",
  tooManyTasks: "Te veel taken voor de uren",
  minutesPerTask: "Minuten per taak",
  transferable: "Kan iemand anders opnemen",
  incomplete: "Nog in te vullen",
};

/** What was found, as one sentence without judgement of anyone. */
export function findingSentence(finding: Finding, names: FindingNames): string {
  switch (finding.kind) {
    case "withoutExecutor":
      return nobodyDoes(names.task(finding.taskId), finding.data.replacers.map(names.person));
    case "withoutReplacement":
      return `Alleen ${names.person(finding.personId)} doet ${quoted(names.task(finding.taskId))}.`;
    case "tooManyTasks":
      return tooManyTasks(names.person(finding.personId), finding.data);
    case "minutesPerTask":
      return minutesPerTask(names.person(finding.personId), finding.data);
    case "transferable":
      return transferable(names.person(finding.personId), finding.data);
    case "incomplete":
      return incomplete(finding.data);
  }
}

/** The same beside the task or person that it is about, whose name stands there already. */
export function findingBeside(finding: Finding, names: FindingNames): string {
  if (finding.kind === "withoutExecutor") return "Niemand doet dit.";
  if (finding.kind === "withoutReplacement") return `Alleen ${names.person(finding.personId)} doet dit.`;
  return findingSentence(finding, names);
}

/** What the team can do about it. */
export function findingProposal(finding: Finding, names: FindingNames): string {
  switch (finding.kind) {
    case "withoutExecutor":
      return "Duid iemand aan, of zet de taak op n.v.t.";
    case "withoutReplacement":
      return "Kies iemand die kan vervangen.";
    case "tooManyTasks":
      return finding.data.nearlyFull
        ? "Kijk even wat erbij kan voor je nog een taak toevoegt."
        : "Geef af wat iemand anders kan opnemen.";
    case "minutesPerTask":
      return "Bundel taken per cluster.";
    case "transferable":
      return handOverProposal(finding.data.taskIds.map(names.task));
    case "incomplete":
      return incompleteProposal(finding.data);
  }
}

function nobodyDoes(task: string, replacers: readonly string[]): string {
  if (replacers.length === 0) return `Niemand doet ${quoted(task)}.`;
  return `Niemand doet ${quoted(task)}; ${listed(replacers)} ${agreeing(replacers.length, "kan", "kunnen")} vervangen.`;
}

function tooManyTasks(name: string, data: TooManyTasks["data"]): string {
  const fact = `${name}: ${hours(data.load)} taken voor ${hours(data.hours)} per week`;
  return data.nearlyFull ? `${fact}, dat is bijna vol.` : `${fact}.`;
}

function minutesPerTask(name: string, data: MinutesPerTask["data"]): string {
  if (data.hours === null || data.minutes === null) return `${name} heeft ${tasks(data.tasks)}.`;
  const minutes = counted(Math.round(data.minutes), "minuut", "minuten");
  return `${name}: ${tasks(data.tasks)} in ${hours(data.hours)}, gemiddeld ${minutes} per taak.`;
}

function transferable(name: string, data: Transferable["data"]): string {
  const fact = `${tasks(data.taskIds.length)} van ${name} kan ook iemand anders opnemen`;
  return data.hours === null ? `${fact}.` : `${fact}: samen ${hours(data.hours)} per week.`;
}

function handOverProposal(taskNames: readonly string[]): string {
  const [first] = taskNames;
  return first === undefined
    ? "Bekijk samen wie iets kan overnemen."
    : `Bekijk samen wie iets overneemt, begin met ${quoted(first)}.`;
}

function incomplete(data: Incomplete["data"]): string {
  if (data.tasks === 0) return "Er staan nog geen taken in de lijst.";
  if (data.people === 0) return "Er staat nog niemand in het team.";
  const missing = [
    lacking(data.tasksWithoutKind, "taak", "taken", "‘Wie best?’"),
    lacking(data.tasksWithoutSize, "taak", "taken", "omvang"),
    lacking(data.executorsWithoutHours, "persoon", "personen", "uren"),
  ].filter((part) => part !== null);
  return missing.length === 0 ? "Alles is ingevuld." : `Nog in te vullen: ${listed(missing)}.`;
}

function lacking(count: number, one: string, other: string, what: string): string | null {
  return count === 0 ? null : `${number(count)} ${agreeing(count, one, other)} zonder ${what}`;
}

function incompleteProposal(data: Incomplete["data"]): string {
  if (data.tasks === 0) return "Zet de eerste taak in je lijst.";
  if (data.people === 0) return "Voeg iemand toe bij Team.";
  if (data.tasksWithoutKind > 0) return "Begin met ‘Wie best?’: duid aan wie een taak best opneemt.";
  if (data.tasksWithoutSize > 0) return "Begin met de tien taken die het meeste tijd vragen.";
  return "Vul bij Team in hoeveel ICT-uren iemand heeft.";
}
