import { readFile } from "node:fs/promises";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { PersonChanges } from "../../src/application/add-in";
import type { Outcome } from "../../src/application/state";
import type { Size } from "../../src/domain/model";
import { sheets } from "../../src/text/sheets";
import { catalogue, type CatalogueTask } from "../../src/workbook/list/catalogue/catalogue";
import { reportRoles } from "../../src/workbook/schema";
import { openSchoolBytes, type School as OpenSchool } from "../../tests/support/open-school";

/** A school whose sheets are printed. */
export interface School {
  readonly name: string;
  readonly tasks: number;
  readonly people: readonly string[];
  /** Sheets that must not take more than one page. */
  readonly onePage: ReadonlySet<string>;
  /** The workbook before the add-in saw it. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** The sheets that the add-in makes. */
export const addInSheets: ReadonlySet<string> = new Set(
  Object.values(sheets.names).flatMap((name) => (typeof name === "string" && name !== sheets.names.list ? [name] : [])),
);

const { overview, contacts } = sheets.names;
/** Up to which whom to ask for what fits on one page. */
const fewTasks = 100;

/** Takes one page in every workbook. */
export const onePageAlways: ReadonlySet<string> = new Set([overview]);

function onePageOf(tasks: number): ReadonlySet<string> {
  return tasks > fewTasks ? onePageAlways : new Set([overview, contacts]);
}

/** A basisschool that began small, the Takenoverzicht as a school filled it in, and a large secundaire school. */
export const schools: readonly School[] = [
  madeSchool("small", catalogue.slice(0, 18), ["Ann", "Directie"]),
  {
    name: "typical",
    tasks: 60,
    onePage: onePageOf(60),
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

/** The school's workbook in use, with every sheet of the add-in on it. */
export async function openMadeSchool({ bytes, people }: School): Promise<OpenSchool> {
  const open = await openSchoolBytes(await bytes());
  const { addIn } = open;
  const done = (outcome: Outcome) => {
    if (!outcome.ok) throw new Error(outcome.sentence);
  };
  done(await addIn.adopt({ accept: true }));
  done(await addIn.proposeKinds());
  await describeTeam(open, people);
  for (const [index, size] of sizes.entries()) {
    const tasks = addIn.getState().book?.tasks ?? [];
    const some = tasks.filter((_, place) => place % 10 !== 9 && place % sizes.length === index);
    done(
      await addIn.setSize(
        some.map(({ id }) => id),
        size,
      ),
    );
  }
  done(await addIn.generate("current", { consent: true }));
  done(await addIn.generate("target", { consent: true }));
  for (const role of reportRoles) done(await addIn.makeReport(role));
  return open;
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
  return { name, tasks: tasks.length, onePage: onePageOf(tasks.length), people, bytes };
}

/** Every eighth task is nobody's, every third has a second executor. */
function isDoneBy(task: number, person: number, people: number): boolean {
  const doers =
    task % 8 === 7
      ? []
      : [(task * 5 + Math.floor(task / 3)) % people, ...(task % 3 === 0 ? [(task + 1) % people] : [])];
  return doers.includes(person);
}

const sizes = [
  { per: "week", hours: 0.25 },
  { per: "week", hours: 0.5 },
  { per: "week", hours: 1 },
  { per: "year", hours: 10 },
] as const satisfies readonly Size[];

/** Hours and levels of the people, and a day on which each of the first three can be reached. */
async function describeTeam({ addIn, host }: OpenSchool, people: readonly string[]): Promise<void> {
  for (const [index, name] of people.entries()) {
    const person = addIn.getState().book?.people.find((known) => known.name === name);
    await addIn.setPerson(person?.id ?? "", detailsOf(name, index));
    const day = ["I", "J", "K"][index];
    if (day !== undefined) await host.hands.type(sheets.names.team, `${day}${index + 5}`, "x");
  }
}

function detailsOf(name: string, index: number): PersonChanges {
  if (name.startsWith("Firma")) return { level: "extern" };
  if (name.startsWith("SG")) return { level: "SG", hours: 4 };
  if (name === "Directie" || name === "Secretariaat") return { level: "school" };
  return { level: "school", role: index === 0 ? "TICT" : "PICT", hours: [9, 6, 4][index % 3] ?? null };
}
