import type { AddIn } from "../../src/application/add-in";
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
export async function openMemorySchool(sheets: readonly SheetFixture[]): Promise<MemorySchool> {
  const book = memoryWorkbook(sheets);
  const addIn = createAddIn(book.port, stillClock);
  await addIn.start();
  const shown = (): BookState => {
    const state = addIn.getState().book;
    if (state === null) throw new Error("The workbook is not in use.");
    return state;
  };
  const found = <Item extends { readonly id: string }>(item: Item | undefined, sought: string): string => {
    if (item === undefined) throw new Error(`There is no ${sought}.`);
    return item.id;
  };
  return {
    book,
    addIn,
    shown,
    personId: (name) =>
      found(
        shown().people.find((person) => person.name === name),
        name,
      ),
    taskId: (description) =>
      found(
        shown().tasks.find((task) => task.description === description),
        description,
      ),
  };
}

/** The same, with the workbook in use. */
export async function openAdoptedSchool(sheets: readonly SheetFixture[]): Promise<MemorySchool> {
  const school = await openMemorySchool(sheets);
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
