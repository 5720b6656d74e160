import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";

/** The workbook of one school, and how large its division of tasks is. */
export interface School {
  readonly name: string;
  readonly tasks: number;
  readonly people: number;
  /** Larger ones take Univer half a minute to calculate, each time. */
  readonly calculated: boolean;
  /** Takes the workbench minutes. */
  readonly slow: boolean;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The filled Takenoverzicht, and ever larger schools of the same shape. */
export const schools: readonly School[] = [
  {
    name: "60 tasks, 5 people (takenoverzicht-ingevuld.xlsx)",
    tasks: 60,
    people: 5,
    calculated: true,
    slow: false,
    bytes: filled,
  },
  made(300, 20, { calculated: true, slow: false }),
  made(600, 60, { calculated: false, slow: false }),
  made(2000, 100, { calculated: false, slow: true }),
];

function made(tasks: number, people: number, how: Pick<School, "calculated" | "slow">): School {
  const rows = (cells: MadeSheet["cells"]) => cells.map((line) => line.map((text) => (text === "" ? null : text)));
  const bytes = () =>
    writeXlsx({ sheets: sheetsOf(tasks, people).map(({ name, cells }) => ({ name, rows: rows(cells) })) });
  return { name: `${tasks} tasks, ${people} people`, tasks, people, ...how, bytes };
}

async function filled(): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join("tests", "workbooks", "takenoverzicht-ingevuld.xlsx")));
}

export interface MadeSheet {
  readonly name: string;
  readonly cells: string[][];
}

const clusters = ["Technisch", "Ped.-didac.", "Beleid&Visie", "Administratie"];

/** A list with a hand-filled situation in which two or three people do each task, and an empty target. */
export function sheetsOf(taskCount: number, personCount: number): MadeSheet[] {
  const tasks = Array.from({ length: taskCount }, (_, task) => [clusterOf(task, taskCount), description(task)]);
  const people = Array.from({ length: personCount }, (_, person) => `Collega ${person + 1}`);
  return [
    { name: "Taken", cells: [["Takenoverzicht"], [], [], ["Cluster", "Omschrijving"], ...tasks] },
    {
      name: "Huidige situatie",
      cells: [
        ["", "Huidige situatie"],
        [],
        ["Cluster", "Omschrijving", ...people],
        ...tasks.map((task, index) => [...task, ...people.map((_, person) => markOf(index, person, personCount))]),
      ],
    },
    { name: "Streefdoel", cells: [["", "Streefdoel"]] },
  ];
}

function clusterOf(task: number, taskCount: number): string {
  return clusters[Math.floor((task * clusters.length) / taskCount)] ?? "";
}

/** One in twelve is as long as the longest that schools write: 240 characters. */
function description(task: number): string {
  const short = `Taak ${task + 1} van het overzicht, zoals de school ze omschrijft`;
  return task % 12 === 11 ? `${short}, met alles wat erbij hoort en wie het vraagt`.padEnd(240, " en nog wat") : short;
}

/** Two or three people a task; one task in ten has one, so that there is something to highlight. */
function markOf(task: number, person: number, personCount: number): string {
  const doers = [task, ...(task % 10 > 0 ? [task * 7 + 1] : []), ...(task % 2 > 0 ? [task * 11 + 3] : [])];
  return doers.some((doer) => doer % personCount === person) ? "x" : "";
}
