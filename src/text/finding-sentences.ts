import type { FindingData } from "../domain/bottlenecks/finding";
import type { ByKind } from "./finding-names";
import { agreeing, counted, hours, listed, number, percent, percentPoints, quoted, tasks } from "./format";
import { words } from "./words";

/** What was found, as one sentence without judgement of anyone. */
export const sentences: ByKind = {
  withoutExecutor: ({ taskId, data }, names) => nobodyDoes(names.task(taskId), data.replacers.map(names.person)),
  ghostTask: ({ taskId }, names) => `${quoted(names.task(taskId))}: iedereen rekent op iemand anders.`,
  withoutReplacement: ({ taskId, personId }, names) =>
    `Alleen ${names.person(personId)} doet ${quoted(names.task(taskId))}.`,
  doubtfulReplacement: ({ taskId }, names) => `Voor ${quoted(names.task(taskId))} is de vervanging onzeker.`,
  keyPerson: ({ personId, data }, names) => keyPerson(names.person(personId), data),
  tooManyTasks: ({ personId, data }, names) => tooManyTasks(names.person(personId), data),
  room: ({ data }) => `Er is nog ongeveer ${hours(data.hours)} ruimte in het team.`,
  minutesPerTask: ({ personId, data }, names) => minutesPerTask(names.person(personId), data),
  unevenLoad: ({ data }) => `Het verschil in belasting is ${percentPoints(data.difference)}.`,
  displacement: ({ personId, data }, names) => displacement(personId === null ? null : names.person(personId), data),
  supportWelcome: ({ taskId }, names) => `Voor ${quoted(names.task(taskId))} is vorming of hulp welkom.`,
  twoRoles: () => "Eén persoon combineert de technische en de pedagogische rol.",
  transferable: ({ personId, data }, names) => transferable(names.person(personId), data),
  outsourced: ({ personId, data }, names) =>
    `${names.person(personId)} doet ${tasks(data.taskIds.length)}. Wie volgt dat op school op?`,
  wrongLevel: ({ data }, names) => wrongLevel(data, names.group),
  reported: ({ personId, data }, names) =>
    `${names.person(personId)} meldt ${counted(data.taskIds.length, "knelpunt", "knelpunten")}.`,
  unclearDecision: ({ data }) => `Voor ${tasks(data.taskIds.length)} is niet duidelijk wie beslist.`,
  daysWithoutContact: ({ data }) =>
    `Op ${listed(data.days.map((day) => words.weekday[day]))} is er niemand voor eerstelijnshulp.`,
  heavierTarget: ({ personId, data }, names) => heavierTarget(personId === null ? null : names.person(personId), data),
  moreThanAppointed: ({ personId, data }, names) =>
    `${names.person(personId)} werkt ${hours(data.worked)}; de aanstelling is ${hours(data.appointed)}.`,
  incomplete: ({ data }) => incomplete(data),
};

function nobodyDoes(task: string, replacers: readonly string[]): string {
  if (replacers.length === 0) return `Niemand doet ${quoted(task)}.`;
  return `Niemand doet ${quoted(task)}; ${listed(replacers)} ${agreeing(replacers.length, "kan", "kunnen")} vervangen.`;
}

function tooManyTasks(name: string, data: FindingData["tooManyTasks"]): string {
  const fact = `${name}: ${hours(data.load)} taken voor ${hours(data.hours)} per week`;
  return data.nearlyFull ? `${fact}, dat is bijna vol.` : `${fact}.`;
}

function keyPerson(name: string, { taskIds, coreTasks }: FindingData["keyPerson"]): string {
  const lie = agreeing(taskIds.length, "ligt", "liggen");
  return `Valt ${name} uit, dan ${lie} ${number(taskIds.length)} van de ${counted(coreTasks, "kerntaak", "kerntaken")} stil.`;
}

function displacement(name: string | null, data: FindingData["displacement"]): string {
  const { unit, technical, pedagogical, total } = data;
  const whose = name === null ? "" : ` van ${name}`;
  if (unit === "hours") {
    const [first, second] = [technical, pedagogical].map((part) => percent(part / total));
    return `${first} van de uren${whose} gaat naar techniek, ${second} naar pedagogische ondersteuning.`;
  }
  const which = name === null ? " met een uitvoerder" : whose;
  return `${number(technical)} van de ${tasks(total)}${which} ${agreeing(technical, "is", "zijn")} technisch, ${number(
    pedagogical,
  )} pedagogisch.`;
}

function wrongLevel({ which, taskIds }: FindingData["wrongLevel"], group: string): string {
  const count = taskIds.length;
  return which === "stillAtSchool"
    ? `${tasks(count)} ${agreeing(count, "is", "zijn")} bedoeld voor ${group}, maar ${agreeing(count, "zit", "zitten")} nog op school.`
    : `${tasks(count)} van ${group} ${agreeing(count, "heeft", "hebben")} op school geen aanspreekpunt.`;
}

function heavierTarget(name: string | null, { before, after, taskIds }: FindingData["heavierTarget"]): string {
  const count = taskIds.length;
  if (name === null)
    return `In het Streefdoel doet niemand nog ${tasks(count)} die nu wel ${agreeing(count, "gebeurt", "gebeuren")}.`;
  if (before !== null && after !== null && after > before)
    return `In het Streefdoel gaat ${name} van ${number(before)} naar ${hours(after)}.`;
  return `In het Streefdoel ${agreeing(count, "wordt", "worden")} ${tasks(count)} zwaarder voor ${name}.`;
}

function minutesPerTask(name: string, data: FindingData["minutesPerTask"]): string {
  if (data.hours === null || data.minutes === null) return `${name} heeft ${tasks(data.tasks)}.`;
  const minutes = counted(Math.round(data.minutes), "minuut", "minuten");
  return `${name}: ${tasks(data.tasks)} in ${hours(data.hours)}, gemiddeld ${minutes} per taak.`;
}

function transferable(name: string, data: FindingData["transferable"]): string {
  const fact = `${tasks(data.taskIds.length)} van ${name} kan ook iemand anders opnemen`;
  return data.hours === null ? `${fact}.` : `${fact}: samen ${hours(data.hours)} per week.`;
}

function incomplete(data: FindingData["incomplete"]): string {
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
