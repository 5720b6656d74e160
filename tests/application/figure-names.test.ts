import { readMatrix } from "../../src/workbook/matrix/matrix-sheet";
import { figureKeys, figureName, situationNames, type FigureKey } from "../../src/workbook/schema";
import { namedArea } from "../../src/workbook/snapshot";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

const sheet = "Huidige situatie";

async function generated(): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await school.addIn.generate("current", { consent: true });
  return school;
}

/** The line that each figure's name leads to, by the hidden key that stands there. */
function ledTo({ book }: MemorySchool): Readonly<Record<string, unknown>> {
  const snapshot = book.book.snapshot();
  const matrix = readMatrix(snapshot, "current");
  if (matrix === null) throw new Error("Nothing was generated.");
  const { headerRow, closingRow, sizeColumn, closingColumn, keyRow, keyColumn } = matrix;
  return Object.fromEntries(
    figureKeys.map((key) => {
      const area = namedArea(snapshot, figureName("current", key))?.area;
      if (area === undefined) return [key, "no name"];
      const ofColumn = area.row === headerRow && area.row + area.rowCount === closingRow + 1;
      const ofRow = area.column === sizeColumn && area.column + area.columnCount === closingColumn + 1;
      const values = book.values(sheet);
      return [key, ofColumn ? values[keyRow]?.[area.column] : ofRow ? values[area.row]?.[keyColumn] : "elsewhere"];
    }),
  );
}

const all = Object.fromEntries(figureKeys.map((key) => [key, key]));

async function expectSettled({ book, addIn }: MemorySchool): Promise<void> {
  const before = book.picture();
  const writes = book.port.applied.length;
  expect(await addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
  expect([book.picture(), book.port.applied.length]).toEqual([before, writes]);
}

describe("the names of a situation's figures", () => {
  test("lead to the whole line of each figure, also after tasks and people came and went", async () => {
    const school = await generated();
    expect(ledTo(school)).toEqual(all);
    await school.addIn.addPerson({ name: "Chloë" });
    await school.addIn.removePerson(school.personId("Bram"));
    school.book.hands.deleteRows("Taken", 6, 1);
    await school.addIn.generate("current", { consent: true });
    expect(ledTo(school)).toEqual(all);
    await expectSettled(school);
  });

  test.each<FigureKey>(["#covered", "#alone"])("come back when somebody deleted one: %s", async (key) => {
    const school = await generated();
    school.book.book.deleteName(figureName("current", key));
    expect(ledTo(school)).toEqual({ ...all, [key]: "no name" });
    await school.addIn.generate("current", { consent: true });
    expect(ledTo(school)).toEqual(all);
    await expectSettled(school);
  });

  test("lead back to their line when somebody made one lead elsewhere", async () => {
    const school = await generated();
    school.book.hands.name(figureName("current", "#core"), "Taken", { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    await school.addIn.generate("current", { consent: true });
    expect(ledTo(school)).toEqual(all);
  });

  test("and the lines themselves come on a sheet that was made before there were any", async () => {
    const school = await generated();
    const whole = school.book.values(sheet);
    for (const key of figureKeys) school.book.book.deleteName(figureName("current", key));
    const matrix = readMatrix(school.book.book.snapshot(), "current");
    school.book.hands.deleteColumns(sheet, matrix?.columns.get("#covered") ?? 0, 2);
    school.book.hands.deleteRows(sheet, matrix?.totals.get("#alone") ?? 0, 1);
    await school.addIn.generate("current", { consent: true });
    expect(ledTo(school)).toEqual(all);
    expect(school.book.values(sheet)).toEqual(whole);
    await expectSettled(school);
  });

  test("are those of the sheet again when its header or closing lines were deleted", async () => {
    const school = await generated();
    const matrix = readMatrix(school.book.book.snapshot(), "current");
    school.book.hands.deleteRows(sheet, matrix?.closingRow ?? 0, 1);
    school.book.hands.deleteRows(sheet, matrix?.headerRow ?? 0, 1);
    school.book.hands.deleteColumns(sheet, matrix?.closingColumn ?? 0, 1);
    school.book.hands.deleteColumns(sheet, matrix?.sizeColumn ?? 0, 1);
    await school.addIn.generate("current", { consent: true });
    expect(ledTo(school)).toEqual(all);
    await expectSettled(school);
  });

  test("go with Maak los, and Maak ongedaan brings them back", async () => {
    const school = await generated();
    const ours = () => school.book.book.names.filter(({ name }) => situationNames("current").includes(name));
    const before = ours();
    expect(before).toHaveLength(figureKeys.length + 3);
    await school.addIn.detach();
    await school.addIn.getState().feedback?.question?.accept();
    expect(ours()).toEqual([]);
    await school.addIn.undo();
    expect(ours()).toEqual(expect.arrayContaining(before));
    expect(ledTo(school)).toEqual(all);
  });
});
