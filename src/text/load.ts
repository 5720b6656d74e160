import { counted, hours, number, percent, points, tasks } from "./format";
import { words } from "./words";

/** The view Belasting: who has how many tasks and how much work. */
export const load = {
  heading: "Belasting",
  empty: "Er staat nog niemand in het team. Daarna zie je hier hoe de taken verdeeld zijn.",
  nothingAssigned: "Nog niemand voert een taak uit in deze situatie.",
  purpose: "Voor taakverdeling, niet voor evaluatie",
  situation: "Situatie",
  chart: "Belasting per persoon",
  table: "Belasting in cijfers",
  showTable: "Toon als tabel",
  person: "Persoon",
  taskCount: "Taken",
  load: "Belasting",
  ownHours: "ICT-uren",
  occupancy: "Bezetting",
  none: "–",
  noHours: "geen uren",
  tasks: (count: number): string => tasks(count),
  amount: (value: number, unit: "hours" | "points"): string => (unit === "hours" ? hours(value) : points(value)),
  ofHours: (value: number, own: number): string => `${number(value)} van ${hours(own)}`,
  occupancyIs: (share: number): string => `bezetting ${percent(share)}`,
  occupancyShort: (share: number): string => percent(share),
  unitHours: "In uren per week.",
  unitPoints: (s: number, m: number, l: number): string =>
    `In punten: S = ${number(s)}, M = ${number(m)}, L = ${number(l)}. Geef elke taak een omvang in uren om uren te zien.`,
  withoutSize: (count: number): string =>
    `${counted(count, "taak telt", "taken tellen")} als M omdat er nog geen omvang staat.`,
  mix: "Per cluster",
  cluster: (name: string): string => (name === "" ? words.noCluster : name),
  clusterShare: (name: string, taskCount: number): string =>
    `${name === "" ? words.noCluster : name}: ${tasks(taskCount)}`,
};
