import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { sheetsOf, type MadeSheet } from "./made-sheets";

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
  // The smallest school has no Streefdoel to fill; to see that one is still empty costs a sync.
  const sheets = sheetsOf(tasks, people).filter(({ name }) => name !== "Streefdoel");
  const bytes = () => writeXlsx({ sheets: sheets.map(({ name, cells }) => ({ name, rows: rows(cells) })) });
  return { name: `${tasks} tasks, ${people} people`, tasks, people, ...how, bytes };
}

async function filled(): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join("tests", "workbooks", "takenoverzicht-ingevuld.xlsx")));
}
