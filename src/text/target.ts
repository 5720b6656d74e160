import type { MarkedCell } from "../domain/model";
import { bottlenecks } from "./bottlenecks";
import { agreeing, counted, hours, number, percent, quoted, tasks } from "./format";
import { sheets } from "./sheets";
import { words } from "./words";

/** The view Streefdoel: what the team wants to change from how it is now. */
export const target = {
  heading: "Streefdoel",
  untouched: `${bottlenecks.stillCopy.sentence} Kies in Taken een taak en geef ze door aan iemand anders.`,
  handOver: "Kies een taak",
  toTasks: "Pas verder aan in Taken",
  changesExecutor: (count: number): string =>
    `${tasks(count)} ${agreeing(count, "verandert", "veranderen")} van uitvoerder.`,
  losesExecutor: (count: number): string =>
    `${tasks(count)} ${agreeing(count, "wordt", "worden")} dan door niemand meer uitgevoerd.`,
  otherMarks: (count: number): string => `Bij ${tasks(count)} verandert alleen een ander merk.`,
  onlyOtherMarks: "Niemand draagt een taak over; alleen andere merken veranderen.",
  differences: "Wat verandert",
  comes: (name: string, cell: MarkedCell): string => `${name} ${words.markedCell(cell)}`,
  goes: (name: string, cell: MarkedCell): string => `Niet meer: ${name} (${words.markedCell(cell)})`,
  changes: (name: string, before: MarkedCell, after: MarkedCell): string =>
    `${name}: nu ${quoted(words.markedCell(before))}, dan ${quoted(words.markedCell(after))}`,
  nobody: "Niemand voert dit dan nog uit.",
  show: (task: string): string => `Toon ${quoted(task)} op Streefdoel`,
  takeBack: "Laat zoals nu",
  takeBackTask: (task: string): string => `Laat zoals nu: ${task}`,
  more: (count: number): string => `Toon nog ${counted(count, "taak", "taken")}`,

  figures: {
    heading: "Kerncijfers",
    figure: "Cijfer",
    now: "Nu",
    target: "Streefdoel",
    withoutExecutor: sheets.overview.withoutExecutor,
    onOnePerson: "Taken bij één persoon alleen",
    highestOccupancy: "Hoogste bezetting",
    busFactor: sheets.overview.busFactor,
    busFactorMore: sheets.overview.busFactorMore,
    technicalShare: sheets.overview.technicalShare,
    pedagogicalShare: sheets.overview.pedagogicalShare,
    hoursLeft: "Uren over of tekort",
    hours: (left: number): string => (left < 0 ? `${hours(-left)} tekort` : `${hours(left)} over`),
    none: "–",
    number,
    percent,
    explained: "Bezetting en uren: van wie uren en omvang bekend zijn.",
  },
};
