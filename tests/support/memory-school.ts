import type { AddIn } from "../../src/application/add-in";
import type { Clock } from "../../src/application/clock";
import { createAddIn } from "../../src/application/create-add-in";
import type { BookState } from "../../src/application/state";
import { memoryWorkbook, type MemoryWorkbook, type SheetFixture } from "./memory-workbook";
import { stillClock } from "./still-clock";

export interface MemorySchool {
  readonly book: MemoryWorkbook;
  readonly addIn: AddIn;
  /** What the pane shows of the adopted workbook. */
  readonly shown: () => BookState;
  readonly personId: (name: string) => string;
  readonly taskId: (description: string) => string;
}

/** A school's workbook in memory with the add-in started on it. */
export async function openMemorySchool(
  sheets: readonly SheetFixture[],
  clock: Clock = stillClock,
): Promise<MemorySchool> {
  const book = memoryWorkbook(sheets);
  const addIn = createAddIn(book.port, clock);
  await addIn.start();
  const shown = (): BookState => {
    const state = addIn.getState().book;
    if (state === null) throw new Error("The workbook is not in use.");
    return state;
  };
  const idOf = (item: { readonly id: string } | undefined, sought: string): string => {
    if (item === undefined) throw new Error(`There is no ${sought}.`);
    return item.id;
  };
  return {
    book,
    addIn,
    shown,
    personId: (sought) => {
      const person = shown().people.find(({ name }) => name === sought);
      return idOf(person, sought);
    },
    taskId: (sought) => {
      const task = shown().tasks.find(({ description }) => description === sought);
      return idOf(task, sought);
    },
  };
}

/** The same, with the workbook in use. */
export async function openAdoptedSchool(
  sheets: readonly SheetFixture[],
  clock: Clock = stillClock,
): Promise<MemorySchool> {
  const school = await openMemorySchool(sheets, clock);
  await school.addIn.adopt({ accept: true });
  return school;
}

/** A small list of tasks, as a school has it. */
export const taskSheet: SheetFixture = {
  name: "Taken",
  cells: [
    ["", "Takenoverzicht"],
    [],
    [],
    ["Cluster", "Omschrijving", "Opmerking"],
    ["Technisch", "Printers", "contract"],
    ["Technisch", "Netwerk", ""],
    ["Beleid", "ICT-visie", "elk jaar"],
    ["Beleid", "Nascholing", ""],
  ],
};

/** The situation of now, filled in by hand with names above the columns. */
export const handMadeSheet: SheetFixture = {
  name: "Huidige situatie",
  cells: [
    ["", "Huidige situatie"],
    ["Cluster", "Omschrijving", "Ann", "Bram"],
    ["Technisch", "Printers", "x", ""],
    ["Technisch", "Netwerk", "x", "x"],
    ["Beleid", "ICT-visie", "", "?"],
  ],
};
