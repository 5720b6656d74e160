import type { AddIn } from "../../src/application/add-in";
import type { BookState, Outcome } from "../../src/application/state";
import { closeSchools, handMadeFile, handMadeMarks, openAdoptedSheets, taskFile } from "../support/excel-school";
import type { School } from "../support/open-school";
import { whoDoesWhat } from "../support/who-does-what";
import { sheetIn } from "../support/workbook-with";

/** Over genuine office.js: what people do with whole sheets, by their tabs. */
const now = "Huidige situatie";

afterEach(closeSchools);

async function bothGenerated(): Promise<School> {
  const school = await openAdoptedSheets(taskFile, handMadeFile);
  await generate(school.addIn);
  return school;
}

async function generate(addIn: AddIn): Promise<number> {
  const written: number[] = [];
  for (const kind of ["current", "target"] as const) {
    const outcome = await addIn.generate(kind, { consent: true });
    expect(outcome).toMatchObject({ ok: true });
    written.push(outcome.ok ? outcome.cellsWritten : 0);
  }
  return Math.max(...written);
}

function shown(addIn: AddIn): BookState {
  const { book } = addIn.getState();
  if (book === null) throw new Error("The workbook is not in use.");
  return book;
}
const personId = (addIn: AddIn, name: string) => shown(addIn).people.find((one) => one.name === name)?.id ?? "";
const taskId = (addIn: AddIn, text: string) => shown(addIn).tasks.find((one) => one.description === text)?.id ?? "";

/** Every button that writes on the sheets, in an order in which each has something to do. */
const buttons: Readonly<Record<string, (addIn: AddIn) => Promise<Outcome>>> = {
  toewijzen: (addIn) =>
    addIn.assign({
      situation: "current",
      taskIds: [taskId(addIn, "Nascholing")],
      personId: personId(addIn, "Bram"),
      marks: ["executes"],
      consent: false,
    }),
  "iemand toevoegen": (addIn) => addIn.addPerson({ name: "Dirk" }),
  "iemand hernoemen": (addIn) => addIn.renamePerson(personId(addIn, "Dirk"), "Dries"),
  "uren geven": (addIn) => addIn.setPerson(personId(addIn, "Dries"), { hours: 4 }),
  "omvang geven": (addIn) => addIn.setSize([taskId(addIn, "Netwerk")], { per: "week", hours: 2 }),
  "Wie best? geven": (addIn) => addIn.setKind([taskId(addIn, "Netwerk")], "core"),
  "Markeer knelpunten": (addIn) => addIn.highlight("current"),
  "Haal markering weg": (addIn) => addIn.clearHighlights(),
  "Voeg samen": (addIn) =>
    addIn.mergePeople({ keepId: personId(addIn, "Bram"), goneId: personId(addIn, "Dries"), consent: false }),
  "iemand weghalen": (addIn) => addIn.removePerson(personId(addIn, "Ann")),
};

/** Presses them all, and takes everything back. */
async function pressAll({ addIn }: School): Promise<void> {
  for (const [name, press] of Object.entries(buttons)) {
    const { ok, sentence } = await press(addIn);
    expect([name, ok, sentence]).toEqual([name, true, expect.not.stringContaining("niets te wijzigen")]);
  }
  expect(shown(addIn).people.map(({ name }) => name)).toEqual(["Bram"]);
  expect(
    shown(addIn)
      .situations.current.loose.map(({ person, task }) => `${person} ${task}`)
      .sort(),
  ).toEqual(["Ann Netwerk", "Ann Printers"]);
  for (let pressed = 0; pressed < Object.keys(buttons).length; pressed++)
    expect(await addIn.undo()).toMatchObject({ ok: true });
  expect(marks(addIn)).toEqual(handMadeMarks);
}

const marks = (addIn: AddIn) => whoDoesWhat(shown(addIn));

/** All that the copy holds and how it looks. */
function picture({ engine }: School, name: string): unknown {
  const sheet = sheetIn(engine, name);
  const area = sheet.usedArea({ formats: true });
  const { tables, conditionalFormats, validations } = sheet;
  const names = engine.names.filter(({ sheetId }) => sheetId === sheet.id).map(({ name: own }) => own);
  const cells = area && sheet.read(area).map((line) => line.map(({ value, formula }) => formula ?? value));
  const fills = cells?.map((line, row) => line.map((_, column) => sheet.format(row, column).fill));
  return structuredClone({ area, cells, fills, tables, conditionalFormats, validations, names });
}

describe.each(["Taken", "Team", now])("%s duplicated by its tab", (name) => {
  const copy = `${name} (2)`;

  test("has names and a table of its own, as in Excel, and stands before it", async () => {
    const { engine, host } = await bothGenerated();
    await host.hands.duplicateSheet(name);
    const order = engine.sheets.map((sheet) => sheet.name);
    expect(order.indexOf(copy)).toBe(order.indexOf(name) - 1);
    const [original, made] = [sheetIn(engine, name), sheetIn(engine, copy)];
    const named = engine.names.filter(({ formula }) => formula.includes(`'${copy}'!`));
    expect(named.length).toBeGreaterThan(0);
    for (const { sheetId } of named) expect(sheetId).toBe(made.id);
    expect(made.tables.map((table) => table.name)).toEqual(original.tables.map((table) => `${table.name}2`));
  });

  test("is an ordinary sheet: every button works on the original, and the copy stays as it is", async () => {
    const school = await bothGenerated();
    await school.host.hands.duplicateSheet(name);
    await school.engine.calculated();
    const before = picture(school, copy);
    await school.addIn.refresh();
    expect(marks(school.addIn)).toEqual(handMadeMarks);
    expect(await generate(school.addIn)).toBe(0);
    await pressAll(school);
    expect(picture(school, copy)).toEqual(before);
    await school.addIn.detach();
    expect(await school.addIn.getState().feedback?.question?.accept()).toMatchObject({ ok: true });
    expect(picture(school, copy)).toEqual(before);
  }, 60_000);

  test("stays ordinary when it is all that is left: nothing of it is taken for ours", async () => {
    const school = await bothGenerated();
    await school.host.hands.duplicateSheet(name);
    await school.host.hands.deleteSheet(name);
    await school.engine.calculated();
    const before = picture(school, copy);
    await school.addIn.refresh();
    if (name === "Taken") expect(school.addIn.getState().phase).toBe("found");
    else await generate(school.addIn);
    expect(picture(school, copy)).toEqual(before);
  });
});

test.each(["Taken", "Team", now])(
  "%s renamed, and dragged to another place: every button finds it",
  async (name) => {
    const school = await bothGenerated();
    const { hands } = school.host;
    await hands.renameSheet(name, "Onder een andere naam");
    for (const position of [1, school.engine.sheets.length]) {
      await hands.moveSheet("Onder een andere naam", position);
      await school.addIn.refresh();
      expect(school.engine.sheets[position - 1]?.name).toBe("Onder een andere naam");
      expect(await generate(school.addIn)).toBe(0);
    }
    await pressAll(school);
  },
  60_000,
);
