import { counted, hours, number, percent, points, tasks } from "./format";
import { words } from "./words";

const ofWhat = { hours: "van de uren", tasks: "van de taken" };

/** The view Belasting: who has how many tasks and how much work. */
export const load = {
  heading: "Belasting",
  empty: "Er staat nog niemand in het team. Voeg iemand toe, dan zie je hier hoe de taken verdeeld zijn.",
  nothingAssigned: "Nog niemand voert een taak uit. Wijs taken toe, dan zie je hier hoe ze verdeeld zijn.",
  purpose: "Voor taakverdeling, niet voor evaluatie.",
  list: "Belasting per persoon",
  asTable: "Toon als tabel",
  person: "Persoon",
  taskCount: "Taken",
  load: "Belasting",
  ownHours: "ICT-uren",
  occupancy: "Bezetting",
  minutesIs: (value: number): string =>
    `gemiddeld ${value < 120 ? counted(Math.round(value), "minuut", "minuten") : hours(value / 60)} per taak`,
  mix: {
    heading: "Techniek en pedagogie",
    kind: "Soort taken",
    now: "Nu",
    target: "Streefdoel",
    of: (now: "hours" | "tasks", target: "hours" | "tasks"): string =>
      now === target ? `Deel ${ofWhat[now]}.` : `Nu: deel ${ofWhat[now]}. Streefdoel: deel ${ofWhat[target]}.`,
    technical: "Technisch",
    pedagogical: "Pedagogisch",
  },
  none: "–",
  noHours: "niet opgegeven",
  tasks: (count: number): string => tasks(count),
  amount: (value: number, unit: "hours" | "points"): string => (unit === "hours" ? hours(value) : points(value)),
  ofHours: (value: number, own: number): string => `${number(value)} van ${hours(own)}`,
  occupancyIs: (share: number): string => `bezetting ${percent(share)}`,
  percent: (share: number): string => percent(share),
  estimate: "Schat in uren",
  estimated: (value: number): string => `± ${hours(value)} (geschat)`,
  estimateExplained: (perPoint: number): string =>
    `Geschat over de uren van het hele team: 1 punt is ongeveer ${counted(Math.round(perPoint * 60), "minuut", "minuten")} per week.`,
  unitHours: "In uren per week.",
  unitPoints: (s: number, m: number, l: number): string =>
    `In punten: S = ${number(s)}, M = ${number(m)}, L = ${number(l)}. Met een omvang in uren bij elke taak zie je uren.`,
  withoutSize: (count: number): string =>
    `${counted(count, "taak telt", "taken tellen")} als M omdat er nog geen omvang staat.`,
  /** @param amount the load in these tasks; null when it cannot be told by cluster */
  ofCluster: (name: string, taskCount: number, amount: string): string =>
    `${name === "" ? words.noCluster : name}: ${tasks(taskCount)}, ${amount}`,
  now: "Nu",
  inSituation: (name: string, situation: string): string => `${name}, ${situation}`,
  frame: "Het kader is zo lang als de uren die iemand heeft.",
  outside: "Extern: een taak die ook iemand van het team uitvoert, telt hier als 0.",
  noHoursYet: "Vul je bij Team in hoeveel uur iemand heeft, dan zie je die hier mee.",
  stillCopy: "Het Streefdoel is nog gelijk aan de huidige situatie.",
  toTeam: "Naar Team",
  toTasks: "Naar Taken",
  order: {
    label: "Volgorde",
    team: "zoals in Team",
    name: "op naam",
    load: "op belasting, meeste eerst",
    occupancy: "op bezetting, hoogste eerst",
  },
};
