import { writeXlsx } from "hucre/xlsx";
import { openSchoolBytes, type School } from "./open-school";

export type FileSheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

const opened: School[] = [];

/** Lets go of all that was opened; for afterEach. */
export function closeSchools(): void {
  for (const { host, engine } of opened.splice(0)) {
    host.dispose();
    engine.dispose();
  }
}

/** A file in the played Excel, with the add-in started on it over genuine office.js, until closeSchools. */
export async function openFile(bytes: Uint8Array): Promise<School> {
  const school = await openSchoolBytes(bytes);
  opened.push(school);
  return school;
}

/** The same for a file of these sheets. */
export async function openSheets(...sheets: readonly FileSheet[]): Promise<School> {
  return openFile(await writeXlsx({ sheets: [...sheets] }));
}

/** The same with the workbook in use. */
export async function openAdoptedSheets(...sheets: readonly FileSheet[]): Promise<School> {
  const school = await openSheets(...sheets);
  expect(await school.addIn.adopt({ accept: true })).toMatchObject({ ok: true });
  return school;
}

/** What a person does in the workbook while the add-in is open. */
export const byHand = ({ host }: School, work: () => void): Promise<void> =>
  host.host.edit({ source: "Local", triggerSource: "Unknown" }, work);

/** A small list of tasks, from the first row on. */
export const taskFile: FileSheet = {
  name: "Taken",
  rows: [
    ["Cluster", "Omschrijving", "Opmerking"],
    ["Technisch", "Printers", ""],
    ["Technisch", "Netwerk", "contract"],
    ["Beleid", "ICT-visie", ""],
    ["Beleid", "Nascholing", ""],
  ],
};

/** The situation of now, filled in by hand. */
export const handMadeFile: FileSheet = {
  name: "Huidige situatie",
  rows: [
    ["Cluster", "Omschrijving", "Ann", "Bram"],
    ["Technisch", "Printers", "x", ""],
    ["Technisch", "Netwerk", "x", "x"],
    ["Beleid", "ICT-visie", "", "x"],
  ],
};

/** What handMadeFile says, in the words of whoDoesWhat. */
export const handMadeMarks = [
  "ICT-visie Bram executes",
  "Netwerk Ann executes",
  "Netwerk Bram executes",
  "Printers Ann executes",
];
