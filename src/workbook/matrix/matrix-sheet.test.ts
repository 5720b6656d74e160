import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../../../tests/support/memory-school";
import { freshRows } from "./matrix-geometry";
import { readMatrix, type Matrix } from "./matrix-sheet";

async function generated(): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await school.addIn.generate("current", { consent: true });
  return school;
}

function matrixOf({ book }: MemorySchool): Matrix {
  const matrix = readMatrix(book.book.snapshot(), "current");
  if (matrix === null) throw new Error("Nothing was generated.");
  return matrix;
}

const sheet = "Huidige situatie";
const firstTask = freshRows.header + 1;
const firstPerson = 4;

describe("a generated situation", () => {
  test("is none before it was generated, and none after its keys were deleted", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    expect(readMatrix(school.book.book.snapshot(), "current")).toBeNull();
    await school.addIn.generate("current", { consent: true });
    expect(readMatrix(school.book.book.snapshot(), "target")).toBeNull();
    school.book.hands.deleteColumns(sheet, 0, 1);
    expect(readMatrix(school.book.book.snapshot(), "current")).toBeNull();
  });

  test("has a row for each task and a column for each person, in their order", async () => {
    const school = await generated();
    const matrix = matrixOf(school);
    expect([...matrix.taskRows]).toEqual([
      [school.taskId("Printers"), firstTask],
      [school.taskId("Netwerk"), firstTask + 1],
      [school.taskId("ICT-visie"), firstTask + 2],
      [school.taskId("Nascholing"), firstTask + 3],
    ]);
    expect([...matrix.personColumns]).toEqual([
      [school.personId("Ann"), firstPerson],
      [school.personId("Bram"), firstPerson + 1],
    ]);
    expect([matrix.closingRow, matrix.closingColumn]).toEqual([firstTask + 4, firstPerson + 2]);
  });

  test("is read the same on other rows and columns, and under another name", async () => {
    const school = await generated();
    const before = matrixOf(school).cells;
    school.book.hands.insertRows(sheet, firstTask, 2);
    school.book.hands.insertColumns(sheet, firstPerson, 1);
    school.book.hands.renameSheet(sheet, "Nu");
    expect(matrixOf(school).cells).toEqual(before);
    expect(matrixOf(school).taskRows.get(school.taskId("Printers"))).toBe(firstTask + 2);
  });

  test("counts no mark on a row or in a column without a key: those are the user's", async () => {
    const school = await generated();
    const before = matrixOf(school);
    school.book.hands.insertRows(sheet, firstTask + 1, 1);
    school.book.hands.type(sheet, firstTask + 1, firstPerson, "U");
    expect(matrixOf(school)).toMatchObject({ cells: before.cells, unread: before.unread });
  });

  test("lets the first of a row that was copied count", async () => {
    const school = await generated();
    const before = matrixOf(school).cells;
    const copied = school.book.values(sheet)[firstTask] ?? [];
    school.book.hands.insertRows(sheet, firstTask + 1, 1);
    copied.forEach((value, column) => school.book.hands.type(sheet, firstTask + 1, column, value));
    school.book.hands.type(sheet, firstTask + 1, firstPerson, "V");
    expect(matrixOf(school).cells).toEqual(before);
  });

  test("keeps what it cannot read apart, with its place", async () => {
    const school = await generated();
    school.book.hands.type(sheet, firstTask + 2, firstPerson + 1, "misschien");
    expect(matrixOf(school).unread).toEqual([{ row: firstTask + 2, column: firstPerson + 1, text: "misschien" }]);
  });

  test("has marks of who left below the closing row, with their words", async () => {
    const school = await generated();
    const [bram, netwerk] = [school.personId("Bram"), school.taskId("Netwerk")];
    await school.addIn.removePerson(bram);
    expect(matrixOf(school).loose).toMatchObject([
      { taskId: netwerk, personId: bram, description: "Netwerk", personName: "Bram", marks: ["executes"] },
    ]);
    expect(matrixOf(school).looseTitleRow).toBe(firstTask + 5);
  });

  test("follows a mark that is changed in the block of loose marks", async () => {
    const school = await generated();
    await school.addIn.removePerson(school.personId("Bram"));
    const [line] = matrixOf(school).loose;
    school.book.hands.type(sheet, line?.row ?? 0, matrixOf(school).sizeColumn, "V");
    await school.addIn.refresh();
    expect(school.shown().situations.current.loose).toMatchObject([
      { task: "Netwerk", person: "Bram", marks: ["replaces"] },
    ]);
  });
});
