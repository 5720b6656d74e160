import type { NeededData, SchoolNeed } from "../domain/bottlenecks/needed-data";
import type { ReportedBesideFound } from "../domain/reported-beside-found";
import { findingKinds } from "./findings";
import type { FollowedTask, GroupTask } from "../domain/outside-work";
import type { Weekday } from "../domain/model";
import { agreeing, listed, number, quoted, tasks } from "./format";
import { words } from "./words";

type WhatAndWhere = Readonly<Record<SchoolNeed, { readonly what: string; readonly where: string }>>;

/** What a school can fill in, and where. */
export const schoolNeeds = (group: string): WhatAndWhere => ({
  tasks: { what: "De taken zelf", where: "in jullie takenlijst" },
  executors: { what: "Wie welke taak uitvoert (U)", where: "bij Taken" },
  replacers: { what: "Wie kan vervangen (V)", where: "bij Taken" },
  kinds: { what: "‘Wie best?’ per taak", where: "bij Taken" },
  clusters: {
    what: "Clusters voor technische én voor pedagogische taken",
    where: "in de kolom ‘Cluster’ van jullie takenlijst",
  },
  levels: { what: `Welke taken of mensen van ${group} zijn`, where: "bij ‘Niveau’, in Taken en in Team" },
  sizes: { what: "Omvang in uren van alles wat iemand met ICT-uren doet", where: "bij Taken" },
  hours: { what: "ICT-uren per week van wie taken uitvoert", where: "bij Team" },
  balance: {
    what: "Dat jullie ruimte en ongelijke verdeling willen zien",
    where: "op ‘Instellingen’, bij ‘Ruimte en ongelijke verdeling melden’",
  },
  ratings: { what: "Hoe iemand zichzelf inschaalt, van wie dat wil delen", where: "op ‘Inschaling’" },
  allRatings: { what: "De inschaling van iedereen met ICT-uren", where: "op ‘Inschaling’" },
  firstLine: { what: "Wie de helpdesk of eerstelijnshulp doet (U)", where: "bij Taken" },
  days: {
    what: "De dagen waarop wie eerstelijnshulp doet, te bereiken is",
    where: "op ‘Team’, vanaf ‘bereikbaar maandag’",
  },
  mandates: {
    what: "Dat jullie met mandaten werken (B, S en A)",
    where: "op ‘Instellingen’, bij ‘Mandaten B, S en A gebruiken’",
  },
  decisions: { what: "Wie beslist (B), voor een deel van de taken", where: "bij Taken" },
  target: { what: "Een Streefdoel", where: "met de knop ‘Streefdoel’ op het lint" },
});

/** What can be told once it is filled in. */
export function unlocked({ unlocks, helps }: Pick<NeededData, "unlocks" | "helps">): string {
  const kinds = (some: NeededData["unlocks"]): string => listed(some.map((kind) => quoted(findingKinds[kind])));
  if (unlocks.length === 0) return `Mee nodig voor ${kinds(helps)}.`;
  const also = helps.length === 0 ? "" : ` Mee nodig voor ${kinds(helps)}.`;
  return `Dan kijken we ook ${kinds(unlocks)} na.${also}`;
}

/** What cannot be told yet, in the pane and on the sheet Knelpunten. */
export const notYetTold = {
  heading: "Nog niet te zeggen",
  summary: (count: number): string => `Nog niet te zeggen (${count})`,
  explanation: "Vul je dit in, dan kunnen we meer vertellen. Het mag gerust leeg blijven.",
  fillIn: (where: string): string => `In te vullen ${where}.`,
  go: { tasks: "Naar Taken", team: "Naar Team", target: "Naar Streefdoel" },
  goFor: (go: string, what: string): string => `${go}: ${what}`,
};

/** "gemeld tegenover berekend" */
export const reportedBeside = {
  heading: "Gemeld tegenover berekend",
  sentence: ({ both, onlyReported, onlyFound }: ReportedBesideFound): string =>
    `${tasks(both.length)} ${agreeing(both.length, "is", "zijn")} gemeld én gevonden, ${number(onlyReported.length)} alleen gemeld, ${number(onlyFound.length)} alleen gevonden.`,
};

/** What else the figures tell, below the short list. */
export const insights = {
  heading: "In cijfers",
  ghostTasks: {
    heading: "Iedereen rekent op iemand anders",
    count: (count: number): string => (count === 0 ? "Bij geen enkele taak." : `Bij ${tasks(count)}.`),
  },
  onlyReported: "Alleen gemeld:",
  group: {
    heading: (group: string): string => `Bij ${group}`,
    count: (work: readonly GroupTask[]): string => {
      const without = work.filter(({ followers }) => followers.length === 0).length;
      const moving = work.filter(({ moves }) => moves).length;
      const which = [
        moving === 0 ? "" : `${number(moving)} ${agreeing(moving, "komt", "komen")} erbij in het Streefdoel`,
        without === 0 ? "elk met een aanspreekpunt op school" : `${number(without)} zonder aanspreekpunt op school`,
      ].filter((part) => part !== "");
      return `${tasks(work.length)}: ${which.join(", ")}.`;
    },
    asked: (names: readonly string[]): string =>
      names.length === 0 ? "– nog geen aanspreekpunt" : `– aanspreekpunt: ${listed(names)}`,
  },
  outsourced: {
    heading: "Uitbesteed: wie volgt op?",
    count: (firm: string, work: readonly FollowedTask[]): string => {
      const without = work.filter(({ followers }) => followers.length === 0).length;
      return `${firm}: ${tasks(work.length)}; ${without === 0 ? "bij elke volgt iemand op" : `bij ${number(without)} volgt nog niemand op`}.`;
    },
    followed: (names: readonly string[]): string =>
      names.length === 0 ? "– nog niemand" : `– ${listed(names)} ${agreeing(names.length, "volgt", "volgen")} op`,
  },
  mandates: {
    heading: "Wie beslist?",
    decided: (decided: number, total: number): string =>
      `Bij ${decided === 0 ? "geen" : number(decided)} van de ${tasks(total)} staat wie beslist.`,
    unclear: (count: number): string => `Voor ${tasks(count)} is dat nog niet duidelijk.`,
  },
  contacts: {
    heading: "Te bereiken voor eerstelijnshulp",
    day: (day: Weekday): string => words.weekday[day],
    names: (names: readonly string[]): string => (names.length === 0 ? "niemand" : listed(names)),
  },
};
