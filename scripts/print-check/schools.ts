import { readFile } from "node:fs/promises";
import path from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { sheets } from "../../src/text/sheets";
import { runOnWorkbook } from "../../src/workbench/headless/run";
import type { PersonDetails, Step } from "../../src/workbench/headless/step";
import { catalogue, type CatalogueTask } from "../../src/workbook/list/catalogue/catalogue";
import { reportRoles } from "../../src/workbook/schema";

/** A school whose sheets are printed. */
export interface School {
  readonly name: string;
  readonly tasks: number;
  readonly people: readonly string[];
  /** The workbook before the add-in saw it. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** The sheets that the add-in makes. */
export const addInSheets: ReadonlySet<string> = new Set(
  Object.values(sheets.names).flatMap((name) => (typeof name === "string" && name !== sheets.names.list ? [name] : [])),
);

/** A basisschool that began small, the Takenoverzicht as a school filled it in, and a large secundaire school. */
export const schools: readonly School[] = [
  madeSchool("small", catalogue.slice(0, 18), ["Ann", "Directie"]),
  {
    name: "typical",
    tasks: 60,
    people: ["Ann", "Bram", "Chloë", "Directie", "Firma Netwerk"],
    bytes: async () => new Uint8Array(await readFile(path.join("tests", "workbooks", "takenoverzicht-ingevuld.xlsx"))),
  },
  madeSchool(
    "large",
    [...catalogue, ...catalogue.map((task) => ({ ...task, description: `${task.description} (campus 2)` }))],
    [
      "Ann Vandenbroucke-Willems",
      "Bram",
      "Chloë",
      "Dries",
      "Els",
      "Fatima",
      "Gunther",
      "Hanne",
      "Directie",
      "Secretariaat",
      "SG-dienst",
      "Firma Netwerk",
    ],
  ),
];

/** The workbook with every sheet of the add-in on it. */
export async function workbookOf(school: School): Promise<Uint8Array> {
  const bytes = await school.bytes();
  const made: readonly Step[] = [
    { do: "adopt", sheet: null, accept: true },
    { do: "proposeKinds" },
    ...filledIn(school.people, await descriptionsIn(bytes)),
    { do: "generate", situation: "current", consent: true },
    { do: "generate", situation: "target", consent: true },
    ...reportRoles.map((sheet): Step => ({ do: "report", sheet })),
  ];
  const run = await runOnWorkbook(bytes, made);
  const refused = run.report.steps.find(({ ok }) => !ok);
  if (refused !== undefined) throw new Error(`${refused.do}: ${refused.message}`);
  return run.bytes;
}

function madeSchool(name: string, tasks: readonly CatalogueTask[], people: readonly string[]): School {
  const rows = tasks.map(({ cluster, description }) => [cluster, description]);
  const marked = rows.map((row, task) => [
    ...row,
    ...people.map((_, person) => (isDoneBy(task, person, people.length) ? "x" : null)),
  ]);
  const bytes = () =>
    writeXlsx({
      sheets: [
        { name: "Taken", rows: [["Takenoverzicht"], [], [], ["Cluster", "Omschrijving"], ...rows] },
        {
          name: "Huidige situatie",
          rows: [["Huidige situatie"], [], [], ["Cluster", "Omschrijving", ...people], ...marked],
        },
      ],
    });
  return { name, tasks: tasks.length, people, bytes };
}

/** The first people do most; every eighth task is nobody's, every third has a second executor. */
function isDoneBy(task: number, person: number, people: number): boolean {
  const doers = task % 8 === 7 ? [] : [(task * task) % people, ...(task % 3 === 0 ? [(task + 1) % people] : [])];
  return doers.includes(person);
}

/** Hours, levels and days of the people, and the sizes of all tasks but a few. */
function filledIn(people: readonly string[], tasks: readonly string[]): readonly Step[] {
  const sizes = [0.25, 0.5, 0.25, "10 u/jaar", 1];
  return [
    ...people.flatMap((name, index): readonly Step[] => [
      { do: "setPerson", name, details: detailsOf(name, index) },
      ...(index < 3
        ? [{ do: "type", sheet: sheets.names.team, cell: `${"IJK".charAt(index)}${index + 5}`, value: "x" } as const]
        : []),
    ]),
    ...tasks.flatMap((task, index): readonly Step[] =>
      index % 10 === 9 ? [] : [{ do: "setSize", task, size: sizes[index % sizes.length] ?? null }],
    ),
  ];
}

function detailsOf(name: string, index: number): PersonDetails {
  if (name.startsWith("Firma")) return { level: "extern" };
  if (name.startsWith("SG")) return { level: "SG", hours: 4 };
  if (name === "Directie" || name === "Secretariaat") return { level: "school" };
  return { level: "school", role: index === 0 ? "TICT" : "PICT", hours: [9, 6, 4][index % 3] ?? null };
}

/** What stands below "Omschrijving" on the sheet Taken. */
async function descriptionsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const rows = (await readXlsx(bytes)).sheets.find(({ name }) => name === sheets.names.list)?.rows ?? [];
  const header = rows.findIndex((row) => row.includes(sheets.list.description));
  const column = rows[header]?.indexOf(sheets.list.description) ?? -1;
  return rows.slice(header + 1).flatMap((row) => (typeof row[column] === "string" ? [row[column]] : []));
}
