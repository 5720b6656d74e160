import fc from "fast-check";
import type { AddIn } from "../../src/application/add-in";
import { createAddIn } from "../../src/application/create-add-in";
import type { SituationState } from "../../src/application/state";
import { anySchool, openAnySchool, type AnySchool } from "../support/any-school";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { stillClock } from "../support/still-clock";

const seed = 20261122;
const situations = ["current", "target"] as const;

async function adopted(school: AnySchool): Promise<{ book: MemoryWorkbook; addIn: AddIn }> {
  const book = openAnySchool(school);
  const addIn = createAddIn(book.port, stillClock);
  await addIn.start();
  expect(await addIn.adopt({ sheet: school.listName, accept: true })).toMatchObject({ ok: true });
  return { book, addIn };
}

function stateOf(addIn: AddIn, situation: (typeof situations)[number]): SituationState {
  const state = addIn.getState().book?.situations[situation];
  if (state === undefined) throw new Error("The workbook is not in use.");
  return state;
}

/** Every cell that the school had, by the sheet's ID, as it stands now. */
function ownCells(book: MemoryWorkbook, own: ReadonlyMap<string, readonly (readonly [number, number])[]>) {
  return [...own].map(([sheet, places]) => places.map(([row, column]) => book.sheet(sheet).cell(row, column)));
}

function placesOf(book: MemoryWorkbook): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  return new Map(
    book.book.sheets.map((sheet) => {
      const places: [number, number][] = [];
      sheet.each((_, row, column) => places.push([row, column]));
      return [sheet.id, places] as const;
    }),
  );
}

const marksIn = (state: SituationState): readonly string[] =>
  [...state.assignments, ...state.loose].map(({ marks, share }) => `${marks.join()} ${share ?? ""}`).sort();

describe("any school's workbook", () => {
  test("loses no mark: each is placed, waits for its place, or is listed as unread", async () => {
    await fc.assert(
      fc.asyncProperty(anySchool, async (school) => {
        const { addIn } = await adopted(school);
        for (const situation of situations) {
          const { assignments, loose, unread, sheetName } = stateOf(addIn, situation);
          const listed = unread.filter(({ sheet }) => sheet === sheetName);
          expect(assignments.length + loose.length + listed.length).toBe(school.told[situation]);
          const before = marksIn(stateOf(addIn, situation));
          await addIn.generate(situation, { consent: true });
          await addIn.refresh();
          if (school.told[situation] > 0) expect(marksIn(stateOf(addIn, situation))).toEqual(before);
          expect(await addIn.generate(situation, { consent: true })).toMatchObject({ cellsWritten: 0 });
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("keeps every cell of the school's own, with its formula, format and note", async () => {
    await fc.assert(
      fc.asyncProperty(anySchool, async (school) => {
        const untouched = openAnySchool(school);
        const filled = placesOf(untouched);
        const { book, addIn } = await adopted(school);
        const titles = new Set(
          untouched.book.sheets.filter((sheet) => sheet.usedArea().rowCount === 1).map(({ id }) => id),
        );
        const own = new Map([...filled].filter(([id]) => !titles.has(id)));
        for (const situation of situations) await addIn.generate(situation, { consent: true });
        expect(ownCells(book, own)).toEqual(ownCells(untouched, own));
      }),
      { seed, numRuns: 40 },
    );
  });

  test("is exactly as it was when everything is undone", async () => {
    await fc.assert(
      fc.asyncProperty(anySchool, async (school) => {
        const before = openAnySchool(school).picture();
        const { book, addIn } = await adopted(school);
        for (const situation of situations) await addIn.generate(situation, { consent: true });
        while (addIn.getState().undo !== null) expect(await addIn.undo()).toMatchObject({ ok: true });
        expect(book.picture()).toBe(before);
      }),
      { seed, numRuns: 40 },
    );
  });
});
