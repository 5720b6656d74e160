import type { Severity } from "../domain/bottlenecks/finding";
import { counted, number, tasks } from "./format";

const acceptedThisYear = "Aanvaard dit schooljaar";

/** The view Knelpunten, and the signs of seriousness on the sheets. */
export const bottlenecks = {
  heading: "Knelpunten",
  none: "Geen knelpunten gevonden met wat nu ingevuld is.",
  list: "Knelpunten",
  good: {
    executors: "Elke taak heeft iemand die ze doet.",
    second: "Geen enkele taak op school hangt van één persoon af.",
    hours: "Wie uren heeft, komt ermee toe.",
  },
  stillCopy: {
    sentence: "Het Streefdoel is nog gelijk aan de huidige situatie.",
    explanation: "Pas in Taken aan wie wat doet in het Streefdoel: dan zie je hier wat dat oplost, en wat er bij komt.",
    toTasks: "Naar Taken",
    toCurrent: "Bekijk Huidige situatie",
  },
  filter: {
    label: "Toon",
    first: "wat eerst komt",
    all: "alle knelpunten",
    kinds: "Per soort",
    people: "Per persoon",
  },
  first: (count: number): string =>
    count === 1 ? "Bekijk eerst dit knelpunt" : `Bekijk eerst deze ${number(count)} knelpunten`,
  all: (count: number): string => counted(count, "knelpunt", "knelpunten"),
  showAll: (count: number): string => `Toon alles (${count})`,
  showLess: "Toon minder",
  showPerson: (name: string): string => `Toon ${name} op het blad`,
  showTask: (task: string): string => `Toon ‘${task}’ op het blad`,
  showTasks: (count: number): string => `Toon ${tasks(count)}`,
  also: (tags: readonly string[]): string => `Ook: ${tags.join(" · ")}`,
  assign: "Wijs toe",
  toTasks: "Naar Taken",
  toTask: (task: string): string => `Naar Taken: ‘${task}’`,
  proposeKinds: "Vul het voorstel in",
  giveKinds: "Vul ‘Wie best?’ in",
  giveSizes: "Geef omvang",
  toTeam: "Naar Team",
  noneOpen: "Geen open knelpunten: wat er was, is aanvaard voor dit schooljaar.",
  acceptedThisYear,
  accepted: (count: number): string => `${acceptedThisYear} (${count})`,
  decision: {
    decide: "Beslis",
    is: { discussed: "Besproken", accepted: "Aanvaard" },
    of: (label: string, sentence: string): string => `${label}: ${sentence}`,
    legend: "Wat beslist het team?",
    about: (sentence: string): string => `Beslissing over: ${sentence}`,
    accepted: "Komt volgend schooljaar terug.",
    note: "Notitie van het team",
    severalNotes: "Er staan verschillende notities op het blad. Wat je hier schrijft, komt in de plaats.",
    notes: (notes: readonly string[]): string => `Notitie: ${notes.join(" · ")}`,
    where: (count: number): string =>
      count === 1
        ? "Komt op het blad ‘Knelpunten’."
        : `Komt op het blad ‘Knelpunten’, op ${counted(count, "rij", "rijen")}.`,
    save: "Noteer",
  },
  highlight: "Markeer knelpunten",
  clearHighlights: "Haal markering weg",
  severity: { 3: "eerst bekijken", 2: "bespreken", 1: "ter info" } satisfies Record<Severity, string>,
  /** Before the sentence in a cell, so that colour is never the only sign. */
  prefix: { 3: "●●● ", 2: "●● ", 1: "● " } satisfies Record<Severity, string>,
};
