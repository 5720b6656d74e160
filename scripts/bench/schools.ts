import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";

/** The workbooks that are measured: the filled Takenoverzicht, and a large one of the same shape. */
export async function schools(): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const filled = path.join("tests", "workbooks", "takenoverzicht-ingevuld.xlsx");
  return [
    { name: "60 tasks, 5 people (takenoverzicht-ingevuld.xlsx)", bytes: new Uint8Array(await readFile(filled)) },
    { name: "300 tasks, 20 people", bytes: await made(300, 20) },
  ];
}

const clusters = ["Technisch", "Ped.-didac.", "Beleid&Visie", "Administratie"];

/** A list with a hand-filled situation in which everyone does every twentieth task or so. */
async function made(taskCount: number, personCount: number): Promise<Uint8Array> {
  const cluster = (task: number) => clusters[Math.floor((task * clusters.length) / taskCount)] ?? "";
  const tasks = Array.from({ length: taskCount }, (_, task) => [
    cluster(task),
    `Taak ${task + 1} van het overzicht, zoals de school ze omschrijft`,
  ]);
  const people = Array.from({ length: personCount }, (_, person) => `Collega ${person + 1}`);
  const marks = (task: number) => people.map((_, person) => (task % personCount === person ? "x" : null));
  return writeXlsx({
    sheets: [
      { name: "Taken", rows: [["Takenoverzicht"], [], [], ["Cluster", "Omschrijving"], ...tasks] },
      {
        name: "Huidige situatie",
        rows: [
          ["", "Huidige situatie"],
          [],
          ["Cluster", "Omschrijving", ...people],
          ...tasks.map((task, index) => [...task, ...marks(index)]),
        ],
      },
      { name: "Streefdoel", rows: [["", "Streefdoel"]] },
    ],
  });
}
