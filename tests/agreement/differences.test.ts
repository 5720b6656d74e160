import { readXlsx } from "hucre/xlsx";
import { formatAssignment } from "../../src/domain/marks";
import type { SituationKind } from "../../src/domain/model";
import { sheets } from "../../src/text/sheets";
import { cellAddress } from "../../src/workbook/a1";
import { ruleFormulas } from "../../src/workbook/matrix/difference";
import { readMatrix, type Matrix } from "../../src/workbook/matrix/matrix-sheet";
import type { Cell } from "./figures";
import { createExcelPort } from "../../src/excel/excel-port";
import { recalculated } from "../../scripts/libreoffice";
import { openSchool, type School } from "../support/open-school";

const { current, target } = sheets.names;
const words = sheets.matrix.differences;

/** Right of everything on the sheet: room for the rules as formulas, which show what they mark. */
const scratch = { added: 40, dropped: 60 } as const;

async function matrixIn({ host }: School, situation: SituationKind): Promise<Matrix> {
  const read = await createExcelPort({ excel: host.excel }).read();
  const matrix = read.ok ? readMatrix(read.snapshot, situation) : null;
  if (matrix === null) throw new Error("not generated");
  return matrix;
}

/** The marks of a situation as they are written, by task and person. */
function marksIn({ addIn }: School, situation: SituationKind): ReadonlyMap<string, string> {
  const assignments = addIn.getState().book?.situations[situation].assignments ?? [];
  return new Map(assignments.map((entry) => [`${entry.taskId} ${entry.personId}`, formatAssignment(entry)]));
}

/** What the domain says that differs: each cell, and each task in a word. */
function differencesIn(school: School): { readonly cells: readonly string[]; readonly tasks: readonly string[] } {
  const [now, then] = [marksIn(school, "current"), marksIn(school, "target")];
  const book = school.addIn.getState().book;
  const cells: string[] = [];
  const tasks: string[] = [];
  for (const task of book?.tasks ?? []) {
    const changed = (book?.people ?? [])
      .map(({ id }) => `${task.id} ${id}`)
      .filter((key) => (now.get(key) ?? "") !== (then.get(key) ?? ""));
    const added = changed.filter((key) => then.has(key));
    cells.push(...changed.map((key) => `${key} ${then.has(key) ? "added" : "dropped"}`));
    const gone = changed.some((key) => now.has(key));
    const isLeft = (book?.people ?? []).some(({ id }) => then.has(`${task.id} ${id}`));
    const dropped = isLeft ? words.dropped : words.nobody;
    const word = added.length === 0 ? dropped : gone ? words.moved : words.added;
    if (changed.length > 0) tasks.push(`${task.id} ${word}`);
  }
  return { cells: cells.sort(), tasks: tasks.sort() };
}

/** Writes the rules beside the sheet, as they are for each of its cells. */
async function putRules(school: School, matrix: Matrix): Promise<void> {
  await school.host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(target);
    for (const row of matrix.taskRows.values())
      for (const column of matrix.personColumns.values())
        for (const kind of ["added", "dropped"] as const) {
          const formula = ruleFormulas({ ...matrix, headerRow: row, sizeColumn: column })[kind];
          sheet.getRange(cellAddress(row, scratch[kind] + column)).formulas = [[formula]];
        }
    await context.sync();
  });
}

function shownOn(rows: readonly (readonly Cell[])[], matrix: Matrix): ReturnType<typeof differencesIn> {
  const cells: string[] = [];
  const tasks: string[] = [];
  for (const [taskId, row] of matrix.taskRows) {
    const word = rows[row]?.[matrix.columns.get("#difference") ?? 0] ?? "";
    if (word !== "") tasks.push(`${taskId} ${String(word)}`);
    for (const [personId, column] of matrix.personColumns)
      for (const kind of ["added", "dropped"] as const)
        if (Number(rows[row]?.[scratch[kind] + column] ?? 0) !== 0) cells.push(`${taskId} ${personId} ${kind}`);
  }
  return { cells: cells.sort(), tasks: tasks.sort() };
}

async function expectShown(school: School): Promise<ReturnType<typeof differencesIn>> {
  await school.engine.calculated();
  expect(await school.addIn.refresh()).toMatchObject({ ok: true });
  const matrix = await matrixIn(school, "target");
  const expected = differencesIn(school);
  await putRules(school, matrix);
  await school.engine.calculated();
  const bytes = await school.engine.save();
  for (const calculated of [bytes, ...(await recalculated([bytes]))]) {
    const { sheets: all } = await readXlsx(calculated);
    expect(shownOn(all.find(({ name }) => name === target)?.rows ?? [], matrix)).toEqual(expected);
  }
  school.host.dispose();
  return expected;
}

async function adopted(): Promise<School> {
  const school = await openSchool("takenoverzicht-ingevuld.xlsx");
  await school.addIn.adopt({ accept: true });
  return school;
}

/** Both situations, the Streefdoel still a copy of now. */
async function copied(): Promise<School> {
  const school = await adopted();
  await school.host.hands.deleteSheet(target);
  await school.addIn.generate("current", { consent: true });
  return school;
}

/** At once, as the workbench calculates after each change. */
async function typeAll({ host }: School, name: string, cells: readonly (readonly [string, string])[]): Promise<void> {
  await host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (const [cell, text] of cells) sheet.getRange(cell).values = [[text]];
    await context.sync();
  });
}

describe("a Streefdoel shows what differs from now, in the workbench and in LibreOffice", () => {
  test("nothing while it is a copy, also of marks that are spelled otherwise", async () => {
    const school = await copied();
    for (const [cell, text] of Object.entries({ E13: "s u", F13: "ja", G13: "?", H13: "u 70", E14: "X", F14: "nee" }))
      await school.host.hands.type(current, cell, text);
    await school.addIn.generate("target", { consent: true });
    expect(await expectShown(school)).toEqual({ cells: [], tasks: [] });
  });

  test("each mark that came, went or changed, with tasks, people and a line of one's own in another order", async () => {
    const school = await copied();
    const { host, addIn } = school;
    await addIn.generate("target", { consent: true });
    const before = await matrixIn(school, "target");
    await host.hands.sortRows(target, { from: 13, to: before.closingRow, by: "C" });
    await host.hands.insertColumns(current, "E");
    await host.hands.insertRows(target, 20);
    const typed = ["u", "", "V", "uv", "x", "?", "U50", "sub", "", "U", "nee", "U70"];
    const places = [4, 5, 6, 7, 8].flatMap((column) => [13, 15, 17, 21, 24].map((row) => cellAddress(row, column)));
    const rowOfNone = ["E34", "F34", "G34", "H34", "I34"].map((cell) => [cell, ""] as const);
    await typeAll(school, current, [
      ["E12", "Opmerking"],
      ["E20", "U"],
      ["G30", "U70"],
      ...["F45", "G46", "H47", "I48", "J49"].map((cell) => [cell, "V"] as const),
    ]);
    await typeAll(school, target, [
      ...places.map((cell, index) => [cell, typed[index % typed.length] ?? ""] as const),
      ...rowOfNone,
      ["F20", "U"],
      ["G36", "V"],
      ["H37", "V"],
    ]);
    const { cells, tasks } = await expectShown(school);
    expect(cells.length).toBeGreaterThan(12);
    expect(new Set(tasks.map((line) => line.split(" ")[1]))).toEqual(
      new Set([words.added, words.dropped, words.moved, words.nobody]),
    );
  });

  test("nothing, and no error, without a Huidige situatie", async () => {
    const school = await adopted();
    await school.host.hands.deleteSheet(current);
    await school.addIn.generate("target", { consent: true });
    const matrix = await matrixIn(school, "target");
    await putRules(school, matrix);
    await school.engine.calculated();
    const bytes = await school.engine.save();
    for (const calculated of [bytes, ...(await recalculated([bytes]))]) {
      const { sheets: all } = await readXlsx(calculated);
      const rows = all.find(({ name }) => name === target)?.rows ?? [];
      expect(matrix.cells.length).toBeGreaterThan(0);
      expect(shownOn(rows, matrix)).toEqual({ cells: [], tasks: [] });
      const shown = [...matrix.taskRows.values()].map(
        (row) => rows[row]?.[matrix.columns.get("#difference") ?? 0] ?? "",
      );
      expect(new Set(shown)).toEqual(new Set([""]));
    }
    school.host.dispose();
  });
});
