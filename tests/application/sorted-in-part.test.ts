import { longestShownText } from "../../src/domain/limits";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";
import { whoDoesWhat } from "../support/who-does-what";

type Kind = "current" | "target";
const now = "Huidige situatie";
const sheetOf: Readonly<Record<Kind, string>> = { current: now, target: "Streefdoel" };
/** Of a situation that was generated for four tasks and two people, zero-based. */
const at = { key: 0, cluster: 1, description: 2, ann: 4, bram: 5, finding: 14, first: 12 } as const;
const list = { description: 1, finding: 6, first: 4 } as const;
const team = { key: 0, name: 1, hours: 5, notes: 13, first: 4 } as const;
const filled = ["Netwerk Ann executes", "Netwerk Bram executes", "Printers Ann executes"];
const sortedNow = "De rijen van ‘Huidige situatie’ waren deels gesorteerd; de merken staan weer bij hun taak.";
const sortedTeam = "De rijen van ‘Team’ waren deels gesorteerd; de merken blijven bij hun persoon.";

async function generated(sheets: readonly SheetFixture[] = [taskSheet, handMadeSheet]): Promise<MemorySchool> {
  const school = await openAdoptedSchool(sheets);
  for (const kind of ["current", "target"] as const) await generate(school, kind);
  return school;
}

async function generate({ addIn }: MemorySchool, kind: Kind = "current"): Promise<string> {
  const outcome = await addIn.generate(kind, { consent: true });
  expect(outcome).toMatchObject({ ok: true });
  return outcome.sentence;
}

/** Sorts what is in sight of a situation by description: the column with hidden keys stays as it was. */
function sortInSight({ book }: MemorySchool, kind: Kind = "current", first = at.first, rowCount = 4): void {
  const area = { row: first, column: at.cluster, rowCount, columnCount: at.finding };
  book.hands.sort(sheetOf[kind], area, at.description);
}

/** Sorts Team from its names up to the notes, without the hidden columns at either side. */
function sortTeamInSight({ book }: MemorySchool): void {
  book.hands.sort("Team", { row: team.first, column: team.name, rowCount: 2, columnCount: team.notes }, team.name);
}

const marks = ({ shown }: MemorySchool, kind?: Kind) => whoDoesWhat(shown(), kind);

/** The same as it stands in the cells of a situation. */
function written({ book }: MemorySchool, kind: Kind = "current"): readonly (readonly unknown[])[] {
  const rows = book.values(sheetOf[kind]).slice(at.first, at.first + 4);
  return rows.map((row) => [row[at.description], row[at.ann] ?? "", row[at.bram] ?? ""]);
}

/** Everything that stands on the sheets is right: another run finds nothing to write. */
async function expectSettled({ addIn }: MemorySchool): Promise<void> {
  for (const kind of ["current", "target"] as const)
    expect(await addIn.generate(kind, { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
}

describe("a situation of which only what is in sight was sorted", () => {
  test("keeps each mark beside its task: in the pane at once, and on the sheet when it is generated", async () => {
    const school = await generated();
    sortInSight(school);
    const sorted = written(school);
    await school.addIn.refresh();
    expect(marks(school)).toEqual(filled);
    expect(await generate(school)).toContain(sortedNow);
    expect(written(school)).toEqual(sorted);
    expect(marks(school)).toEqual(filled);
    expect(await generate(school)).not.toContain("gesorteerd");
    await expectSettled(school);
  });

  test("is put back by Maak ongedaan exactly as it was sorted", async () => {
    const school = await generated();
    sortInSight(school);
    const before = school.book.picture();
    await generate(school);
    expect(school.book.picture()).not.toBe(before);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
    expect(marks(school)).toEqual(filled);
  });

  test("gets a new mark beside the task that is in sight, which is said", async () => {
    const school = await generated();
    sortInSight(school);
    const [personId, taskIds] = [school.personId("Bram"), [school.taskId("Nascholing")]];
    const request = { situation: "current", taskIds, personId, marks: ["executes"], consent: true } as const;
    expect((await school.addIn.assign(request)).sentence).toContain(sortedNow);
    expect(marks(school)).toEqual(["Nascholing Bram executes", ...filled]);
    expect(written(school)).toContainEqual(["Nascholing", "", "U"]);
    await expectSettled(school);
  });

  test("is highlighted beside the task that is in sight, and so is the list", async () => {
    const school = await generated();
    const beside = (sheet: string, first: number, text: number, finding: number) =>
      new Map(
        school.book
          .values(sheet)
          .slice(first, first + 4)
          .map((row) => [row[text], row[finding]]),
      );
    const findings = () => [
      beside(now, at.first, at.description, at.finding),
      beside("Taken", list.first, list.description, list.finding),
    ];
    await school.addIn.highlight("current");
    const before = findings();
    expect(before[1]?.get("Netwerk")).not.toBe(before[1]?.get("Nascholing"));
    sortInSight(school);
    await school.addIn.highlight("current");
    expect(findings()).toEqual(before);
  });

  test("keeps its marks when only some rows were sorted, as under a filter", async () => {
    const school = await generated();
    sortInSight(school, "current", at.first, 2);
    await generate(school);
    expect(marks(school)).toEqual(filled);
    await expectSettled(school);
  });

  test("keeps those of tasks with the same text, by cluster and by order", async () => {
    const double: SheetFixture = {
      name: "Taken",
      cells: [
        ["Cluster", "Omschrijving"],
        ["Technisch", "Varia"],
        ["Beleid", "Varia"],
        ["Beleid", "Varia"],
        ["Beleid", "Begroting"],
      ],
    };
    const school = await generated([double, handMadeSheet]);
    const ids = school.shown().tasks.map(({ id }) => id);
    const assign = (task: number, name: string) =>
      school.addIn.assign({
        situation: "current",
        taskIds: [ids[task] ?? ""],
        personId: school.personId(name),
        marks: ["executes"],
        consent: true,
      });
    await assign(0, "Ann");
    await assign(1, "Bram");
    const before = school.shown().situations.current.assignments;
    expect(before).toHaveLength(2);
    // By cluster: the two of Beleid come before the one of Technisch.
    const area = { row: at.first, column: at.cluster, rowCount: 4, columnCount: at.finding };
    school.book.hands.sort(now, area, at.cluster);
    await school.addIn.refresh();
    const byTask = (one: { taskId: string }, other: { taskId: string }) => one.taskId.localeCompare(other.taskId);
    expect([...school.shown().situations.current.assignments].sort(byTask)).toEqual([...before].sort(byTask));
    await generate(school);
    expect([...school.shown().situations.current.assignments].sort(byTask)).toEqual([...before].sort(byTask));
    await expectSettled(school);
  });

  test("is told apart also where texts are shortened, and where the list was reworded since", async () => {
    const long = `Printers ${"x".repeat(longestShownText)}`;
    const cells = taskSheet.cells.map((row) => row.map((text) => (text === "Printers" ? long : text)));
    const school = await generated([{ ...taskSheet, cells }, handMadeSheet]);
    const [personId, taskIds] = [school.personId("Ann"), [school.taskId(long)]];
    await school.addIn.assign({ situation: "current", taskIds, personId, marks: ["replaces"], consent: true });
    school.book.hands.type("Taken", 5, 1, "Wifi");
    sortInSight(school);
    await school.addIn.refresh();
    const kept = [`${long} Ann replaces`, "Wifi Ann executes", "Wifi Bram executes"];
    expect(marks(school)).toEqual(kept);
    for (const kind of ["current", "target"] as const) await generate(school, kind);
    expect(marks(school)).toEqual(kept);
    await expectSettled(school);
  });

  test("stays told apart after a size was set and a task was reworded again", async () => {
    const school = await generated();
    sortInSight(school);
    const [id] = [school.taskId("Netwerk")];
    const outcome = await school.addIn.setSize([id], { per: "week", hours: 2 });
    expect(outcome.sentence).toContain(sortedNow);
    for (const text of ["Wifi", "Draadloos"]) {
      school.book.hands.type("Taken", 5, 1, text);
      await school.addIn.setSize([id], { per: "week", hours: text.length });
    }
    expect(marks(school)).toEqual(["Draadloos Ann executes", "Draadloos Bram executes", "Printers Ann executes"]);
    await generate(school);
    expect(written(school)).toContainEqual(["Draadloos", "U", "U"]);
  });

  test("keeps the marks of both when a task that was sorted along is taken off the list", async () => {
    const school = await generated();
    sortInSight(school);
    school.book.hands.deleteRows("Taken", 4, 1);
    await school.addIn.refresh();
    const loose = () => school.shown().situations.current.loose.map(({ task, person }) => [task, person]);
    expect([marks(school), loose()]).toEqual([filled.slice(0, 2), [["Printers", "Ann"]]]);
    await generate(school);
    expect([marks(school), loose()]).toEqual([filled.slice(0, 2), [["Printers", "Ann"]]]);
  });

  test("is put right too when it is the other situation that is generated", async () => {
    const school = await generated();
    sortInSight(school, "target");
    const sorted = written(school, "target");
    expect(await generate(school)).toContain("De rijen van ‘Streefdoel’ waren deels gesorteerd");
    expect(marks(school, "target")).toEqual(filled);
    expect(written(school, "target")).toEqual(sorted);
    await expectSettled(school);
  });

  test("by a colleague, between reading and writing: the mark comes beside the task that was meant", async () => {
    const school = await generated();
    const [personId, taskIds] = [school.personId("Bram"), [school.taskId("Nascholing")]];
    school.book.port.faults.meanwhile(() => sortInSight(school));
    const request = { situation: "current", taskIds, personId, marks: ["executes"], consent: true } as const;
    if (!(await school.addIn.assign(request)).ok) await school.addIn.assign(request);
    await school.addIn.refresh();
    expect(marks(school)).toEqual(["Nascholing Bram executes", ...filled]);
  });
});

describe("a list of which only the school's columns were sorted", () => {
  const cells = [...taskSheet.cells.slice(0, 6), ["Technisch", "Printers", ""], ...taskSheet.cells.slice(6)];
  const twice: SheetFixture = { ...taskSheet, cells };
  const sortList = ({ book }: MemorySchool) =>
    book.hands.sort("Taken", { row: list.first, column: 0, rowCount: 5, columnCount: 3 }, list.description);

  /** Netwerk has a size, which stands in a column of ours. */
  const withSize = async (sheets: readonly SheetFixture[]): Promise<MemorySchool> => {
    const school = await generated(sheets);
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    return school;
  };
  async function expectKept(school: MemorySchool, before: readonly string[]): Promise<void> {
    await school.addIn.refresh();
    const kept = () => {
      expect(marks(school)).toEqual(before);
      const sized = school.shown().tasks.filter(({ size }) => size !== null);
      expect(sized.map(({ description }) => description)).toEqual(["Netwerk"]);
    };
    kept();
    await generate(school);
    kept();
  }

  test("keeps the marks and size of every task when two have the same text", async () => {
    const school = await withSize([twice, handMadeSheet]);
    const before = marks(school);
    expect(before).toContain("Netwerk Bram executes");
    sortList(school);
    await expectKept(school, before);
    const texts = school.shown().tasks.map(({ description }) => description);
    expect(texts).toEqual(["ICT-visie", "Nascholing", "Netwerk", "Printers", "Printers"]);
  });

  test("keeps them when a row was copied since, hidden cells and all", async () => {
    const school = await withSize([taskSheet, handMadeSheet]);
    school.book.hands.sort("Taken", { row: list.first, column: 0, rowCount: 4, columnCount: 3 }, list.description);
    school.book.hands.insertRows("Taken", list.first, 1);
    const [, original = []] = school.book.values("Taken").slice(list.first);
    original.forEach((value, column) => school.book.hands.type("Taken", list.first, column, value));
    await expectKept(school, filled);
  });
});

describe("no sort", () => {
  test("a description typed over on the sheet is written again, and its marks stay", async () => {
    const school = await generated();
    school.book.hands.type(now, at.first, at.description, "Iets anders");
    expect(await generate(school)).not.toContain("gesorteerd");
    expect(written(school)[0]).toEqual(["Printers", "U", ""]);
  });

  test("a description that stands twice after it was copied over another is written again, and marks stay", async () => {
    const school = await generated();
    school.book.hands.type(now, at.first, at.description, "Netwerk");
    await generate(school);
    expect(marks(school)).toEqual(filled);
    expect(written(school)[0]).toEqual(["Printers", "U", ""]);
  });

  test("two people renamed in Team, one to the other's old name, keep their own marks", async () => {
    const school = await generated();
    school.book.hands.type("Team", team.first, team.name, "Anke");
    school.book.hands.type("Team", team.first + 1, team.name, "Ann");
    expect(await generate(school)).not.toContain("gesorteerd");
    expect(marks(school)).toEqual(["Netwerk Anke executes", "Netwerk Ann executes", "Printers Anke executes"]);
  });
});

describe("Team of which only what is in sight was sorted", () => {
  async function withWim(): Promise<MemorySchool> {
    const school = await generated();
    await school.addIn.renamePerson(school.personId("Ann"), "Wim");
    await school.addIn.setPerson(school.personId("Wim"), { hours: 4 });
    return school;
  }
  const kept = ["Netwerk Bram executes", "Netwerk Wim executes", "Printers Wim executes"];

  test("leaves everyone their marks, column and hours, and gets its IDs beside the names", async () => {
    const school = await withWim();
    const header = school.book.values(now)[at.first - 1];
    sortTeamInSight(school);
    await school.addIn.refresh();
    expect(marks(school)).toEqual(kept);
    expect(await generate(school)).toContain(sortedTeam);
    expect(marks(school)).toEqual(kept);
    expect(school.book.values(now)[at.first - 1]).toEqual(header);
    const { people } = school.shown();
    expect(people.map(({ name, hours }) => [name, hours])).toEqual([
      ["Bram", null],
      ["Wim", 4],
    ]);
    expect(
      school.book
        .values("Team")
        .slice(team.first)
        .map((row) => row[team.key]),
    ).toEqual(people.map(({ id }) => id));
    await expectSettled(school);
  });

  test("is put right by any change of the team, and back by Maak ongedaan", async () => {
    const school = await withWim();
    sortTeamInSight(school);
    const before = school.book.picture();
    expect((await school.addIn.setPerson(school.personId("Wim"), { hours: 6 })).sentence).toContain(sortedTeam);
    expect(marks(school)).toEqual(kept);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("follows who is renamed above a column at the same time", async () => {
    const school = await withWim();
    sortTeamInSight(school);
    school.book.hands.type(now, at.first - 1, at.ann, "Willem");
    await generate(school);
    expect(marks(school)).toEqual(["Netwerk Bram executes", "Netwerk Willem executes", "Printers Willem executes"]);
    await expectSettled(school);
  });
});
