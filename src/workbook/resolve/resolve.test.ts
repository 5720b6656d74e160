import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../../../tests/support/memory-school";
import { cellAddress } from "../a1";
import { inverse, type CellEdit, type Edit, type WorkbookChange } from "../change";
import { freshRows } from "../matrix/matrix-geometry";
import { resolve, type Resolved } from "./resolve";
import type { Step } from "../steps/steps";

const generated = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await school.addIn.generate("current", { consent: true });
  return school;
};

const firstTask = freshRows.header + 1;

const resolved = ({ book }: MemorySchool, change: WorkbookChange): Resolved => resolve(change, book.book.snapshot());
const steps = (school: MemorySchool, change: WorkbookChange): readonly Step[] => {
  const found = resolved(school, change);
  if (!found.ok) throw new Error(`${found.inTheWay.sheet} ${found.inTheWay.cell ?? ""} is in the way.`);
  return found.steps;
};

const sizeOf = (school: MemorySchool, task: string): CellEdit => ({
  edit: "write",
  role: "list",
  row: school.taskId(task),
  column: "size",
  before: "empty",
  after: { number: 2 },
});
const mark = (school: MemorySchool, task: string, person: string): CellEdit => ({
  edit: "write",
  role: "current",
  row: school.taskId(task),
  column: school.personId(person),
  before: "empty",
  after: { text: "U" },
});

describe("a cell named by keys", () => {
  test("is the one where its task stands now", async () => {
    const school = await generated();
    school.book.hands.insertRows("Taken", 4, 2);
    expect(steps(school, [sizeOf(school, "Netwerk")])).toEqual([
      expect.objectContaining({ do: "write", row: 7, column: 5, contents: [[{ number: 2 }]] }),
    ]);
  });

  test("is the one where its task will stand after rows that are put in before it is written", async () => {
    const school = await generated();
    const insert: Edit = {
      edit: "insertLines",
      role: "current",
      axis: "row",
      after: school.taskId("Printers"),
      keys: ["t-nieuw", "t-nieuwer"],
      cells: [{ row: "t-nieuwer", column: school.personId("Ann"), content: { text: "V" } }],
    };
    const written = steps(school, [mark(school, "Nascholing", "Bram"), insert]).filter((step) => step.do === "write");
    expect(written).toEqual([
      expect.objectContaining({ row: firstTask + 2, column: 4, contents: [[{ text: "V" }]] }),
      expect.objectContaining({ row: firstTask + 5, column: 5, contents: [[{ text: "U" }]] }),
    ]);
  });

  test("that holds something else than was expected is in the way, with its address", async () => {
    const school = await generated();
    school.book.hands.type("Taken", 5, 5, "L");
    expect(resolved(school, [sizeOf(school, "Netwerk")])).toEqual({
      ok: false,
      inTheWay: { sheet: "Taken", cell: "F6" },
    });
  });

  test("whose task is gone stops everything, and names the sheet", async () => {
    const school = await generated();
    const edit = sizeOf(school, "Netwerk");
    school.book.hands.deleteRows("Taken", 5, 1);
    expect(resolved(school, [sizeOf(school, "Printers"), edit])).toEqual({
      ok: false,
      inTheWay: { sheet: "Taken", cell: null },
    });
  });

  test.each<[Edit["edit"], (school: MemorySchool) => Edit]>([
    ["write", (school) => ({ ...mark(school, "Printers", "Ann"), role: "target" })],
    [
      "insertLines",
      () => ({ edit: "insertLines", role: "target", axis: "row", after: "#header", keys: ["t-1"], cells: [] }),
    ],
    [
      "removeLines",
      () => ({ edit: "removeLines", role: "target", axis: "row", after: "#header", keys: ["t-1"], cells: [] }),
    ],
  ])("on a sheet that is not there (%s) is in the way by that sheet's name", async (_edit, editOf) => {
    const school = await generated();
    expect(resolved(school, [editOf(school)])).toEqual({ ok: false, inTheWay: { sheet: "Streefdoel", cell: null } });
  });
});

describe("what must still hold when it is written", () => {
  test("are the keys and texts of every sheet that is written by key, and the cells that are written, and no other", async () => {
    const school = await generated();
    const found = resolved(school, [mark(school, "Printers", "Bram")]);
    const sheet = school.book.sheet("Huidige situatie").id;
    expect(found.ok && found.guards.map((guard) => [guard.sheet, guard.area.row, guard.area.column])).toEqual([
      [sheet, firstTask, 0],
      [sheet, firstTask, 2],
      [sheet, 2, 3],
      [sheet, firstTask, 5],
    ]);
    expect(found.ok && found.guards[0]?.expected[0]).toEqual([{ value: school.taskId("Printers"), formula: null }]);
    expect(found.ok && found.guards[3]?.expected).toEqual([[{ value: "", formula: null }]]);
  });
});

describe("lines", () => {
  const remove = (school: MemorySchool, task: string): Edit => ({
    edit: "removeLines",
    role: "current",
    axis: "row",
    after: "#header",
    keys: [school.taskId(task)],
    cells: [],
  });

  test("are not taken out with something on them that the change does not know", async () => {
    const school = await generated();
    expect(resolved(school, [remove(school, "Printers")])).toEqual({
      ok: false,
      inTheWay: { sheet: "Huidige situatie", cell: cellAddress(firstTask, 0) },
    });
  });

  test("go after a line that is still there, or not at all", async () => {
    const school = await generated();
    const insert: Edit = {
      edit: "insertLines",
      role: "current",
      axis: "column",
      after: "p-weg",
      keys: ["p-1"],
      cells: [],
    };
    expect(resolved(school, [insert])).toEqual({ ok: false, inTheWay: { sheet: "Huidige situatie", cell: null } });
  });
});

describe("sheets", () => {
  test("are not made over one of that name, whatever its case", async () => {
    const school = await generated();
    expect(resolved(school, [{ edit: "newSheet", name: "TEAM", steps: [] }])).toEqual({
      ok: false,
      inTheWay: { sheet: "TEAM", cell: null },
    });
  });

  test("are made in the place of one that the same change renames", async () => {
    const school = await generated();
    const change: readonly Edit[] = [
      { edit: "renameSheet", before: "Team", after: "Team (origineel)" },
      { edit: "newSheet", name: "Team", steps: [] },
    ];
    expect(steps(school, change).map((step) => step.do)).toEqual(["renameSheet", "addSheet"]);
    await school.book.port.apply(steps(school, change), []);
    expect(steps(school, inverse(change)).map((step) => step.do)).toEqual(["deleteSheet", "renameSheet"]);
  });

  test("are not renamed to a name that is taken, nor when they are gone", async () => {
    const school = await generated();
    const rename = (before: string, after: string): Edit => ({ edit: "renameSheet", before, after });
    expect(resolved(school, [rename("Taken", "Team")])).toMatchObject({ inTheWay: { sheet: "Team" } });
    expect(resolved(school, [rename("Weg", "Nieuw")])).toMatchObject({ inTheWay: { sheet: "Weg" } });
  });
});

test("the inverse of a change puts back in the opposite order, and has nothing for names that were stretched", () => {
  const change: readonly Edit[] = [
    { edit: "schemaVersion", before: null, after: 1 },
    { edit: "stretchNames", role: "list" },
    { edit: "renameSheet", before: "A", after: "B" },
  ];
  expect(inverse(change)).toEqual([
    { edit: "renameSheet", before: "B", after: "A" },
    { edit: "schemaVersion", before: 1, after: null },
  ]);
});

describe("a chart whose rows come", () => {
  const cluster: Edit = {
    edit: "insertLines",
    role: "current",
    axis: "row",
    after: "#load",
    keys: ["cluster:administratie"],
    cells: [],
  };
  const doneToCharts = (school: MemorySchool, change: WorkbookChange) =>
    steps(school, change).filter((step) => step.do === "addChart" || step.do === "chartData");

  test("is told of them once, last of all, and of the rows that stood before", async () => {
    const school = await generated();
    const all = steps(school, [cluster, { ...cluster, keys: ["cluster:veiligheid"] }]);
    const last = all.at(-1);
    expect(all.filter((step) => step.do === "chartData")).toEqual([last]);
    expect(last).toMatchObject({ data: { rowCount: 6 }, before: { rowCount: 4 } });
  });

  test("and that is made by the same change is told nothing besides", async () => {
    const school = await generated();
    const made = doneToCharts(school, [cluster, { edit: "addChart", role: "current", names: ["Ann", "Bram"] }]);
    expect(made).toMatchObject([{ do: "addChart", data: { rowCount: 5 } }]);
  });
});
