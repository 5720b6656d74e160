import type { TaskBesideTarget } from "../domain/beside-target";
import type { MarkedCell, Weekday } from "../domain/model";
import { agreeing, hours, listed, number, tasks } from "./format";
import { words } from "./words";

/** The page of one person: what they do, now and in the target, and what was found about it. */
export const person = {
  open: (name: string): string => `Bekijk ${name}`,
  gone: "Wie je bekeek, staat niet meer in het team.",
  back: (where: string): string => `Terug naar ${where}`,
  show: "Toon op het blad",
  noRole: "nog geen rol",
  hours: (value: number): string => `${hours(value)} voor ICT`,
  noHours: "uren niet opgegeven",
  reachable: (days: readonly Weekday[] | null): string => {
    if (days === null) return "Te bereiken: niet opgegeven.";
    return days.length === 0
      ? "Te bereiken: geen vaste dag."
      : `Te bereiken op ${listed(days.map((day) => words.weekday[day]))}.`;
  },
  findings: (count: number): string => `Knelpunten (${number(count)})`,
  newInTarget: "Nieuw in het Streefdoel",
  noFindings: "Geen knelpunten gevonden met wat nu ingevuld is.",
  /** @param count those that someone executes, as they count for the load */
  tasks: (count: number): string => `Taken (${number(count)})`,
  otherTasks: (count: number): string =>
    `En nog ${number(count)} die niet ${agreeing(count, "meetelt", "meetellen")}: zonder U, n.v.t. of met omvang 0.`,
  noTasks: (name: string): string => `${name} heeft nog geen taken.`,
  toTasks: "Naar Taken",
  /** What someone does on a task, and its size. */
  about: (cell: MarkedCell, size: string | null): string =>
    [words.markedCell(cell), ...(size === null ? [] : [size])].join(" · "),
  change: ({ now, target, change }: TaskBesideTarget): string | null => {
    if (change === "added") return "komt erbij in het Streefdoel";
    if (change === "dropped") return "valt weg in het Streefdoel";
    return change === "changed" && now !== null && target !== null
      ? `in het Streefdoel: ${words.markedCell(target)}`
      : null;
  },
  /** What the target changes in all; null where there is none. */
  changes: (all: readonly TaskBesideTarget[]): string => {
    const of = (change: TaskBesideTarget["change"]): number => all.filter((one) => one.change === change).length;
    const [added, dropped, changed] = [of("added"), of("dropped"), of("changed")];
    const parts = [
      added === 0 ? "" : `${agreeing(added, "komt", "komen")} er ${tasks(added)} bij`,
      dropped === 0 ? "" : `${agreeing(dropped, "valt", "vallen")} er ${tasks(dropped)} weg`,
      changed === 0 ? "" : `${agreeing(changed, "verandert", "veranderen")} er ${tasks(changed)}`,
    ].filter((part) => part !== "");
    return parts.length === 0 ? "In het Streefdoel verandert hier niets." : `In het Streefdoel ${listed(parts)}.`;
  },
  ratings: {
    heading: (name: string): string => `Wat ${name} zelf aangaf`,
    where: "Op het blad ‘Inschaling’ gedeeld. Voor taakverdeling, niet voor evaluatie.",
    able: "Dit lukt",
    unsure: "Vorming of hulp is welkom",
    someoneElse: "Iemand anders doet dit",
    forGroup: (group: string): string => `Taak voor ${group}`,
    bottleneck: "Knelpunt voor mij",
  },
};
