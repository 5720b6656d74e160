import { openAdoptedSchool, openMemorySchool, type MemorySchool } from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";

const taken = (...cells: SheetFixture["cells"]): SheetFixture => ({ name: "Taken", cells });
const header = ["Cluster", "Omschrijving"];
const texts = ({ shown }: MemorySchool) => shown().tasks.map(({ description }) => description);
const columnOf = ({ book }: MemorySchool, title: string) => book.values("Taken")[0]?.indexOf(title) ?? -1;

describe("a description that becomes an error", () => {
  const withMarks = async () => {
    const school = await openAdoptedSchool([taken(header, ["A", "Printers"], ["A", "Netwerk"], ["A", "Wifi"])]);
    await school.addIn.addPerson({ name: "Ann" });
    const taskIds = school.shown().tasks.map(({ id }) => id);
    const request = { personId: school.personId("Ann"), marks: ["executes"] as const, consent: false };
    await school.addIn.assign({ situation: "current", taskIds, ...request });
    return { school, taskIds };
  };

  test("keeps its task and marks, is listed with its cell, and is itself again once the formula works", async () => {
    const { school, taskIds } = await withMarks();
    const before = school.book.values("Taken");
    school.book.hands.type("Taken", 2, 1, "#N/A");
    school.book.hands.type("Taken", 3, 1, "#N/A");
    await school.addIn.generate("current", { consent: false });
    await school.addIn.refresh();
    expect(school.shown().tasks.map(({ id }) => id)).toEqual(taskIds);
    expect(school.shown().situations.current.assignments).toHaveLength(3);
    expect(school.shown().situations.current.unread).toEqual([
      { sheet: "Taken", cell: "B3", text: "#N/A" },
      { sheet: "Taken", cell: "B4", text: "#N/A" },
    ]);
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({ cellsWritten: 0 });
    school.book.hands.type("Taken", 2, 1, "Netwerk");
    school.book.hands.type("Taken", 3, 1, "Wifi");
    await school.addIn.generate("current", { consent: false });
    expect(school.book.values("Taken")).toEqual(before);
    expect(school.shown().tasks.map(({ id }) => id)).toEqual(taskIds);
  });

  test("is no task where none was known", async () => {
    const school = await openAdoptedSchool([taken(header, ["A", "Printers"], ["A", "#VERW!"])]);
    expect(texts(school)).toEqual(["Printers"]);
    expect(school.shown().situations.current.unread).toEqual([{ sheet: "Taken", cell: "B3", text: "#VERW!" }]);
    expect(school.book.values("Taken")[2]?.[columnOf(school, "Taak-ID")]).toBe("");
  });
});

describe("a list in an Excel table with hidden rows and columns", () => {
  test("lets the table take in our columns, and has them out again when undone", async () => {
    const school = await openMemorySchool([taken([...header, "Nota"], ["A", "Printers", ""], ["A", "Netwerk", ""])]);
    school.book.hands.addTable("Taken", { row: 0, column: 0, rowCount: 3, columnCount: 3 }, "Takenlijst");
    school.book.sheet("Taken").rowLines[1] = { hidden: true };
    school.book.sheet("Taken").columnLines[2] = { hidden: true };
    const before = school.book.picture();
    await school.addIn.adopt({ accept: true });
    expect(texts(school)).toEqual(["Printers", "Netwerk"]);
    expect(school.book.sheet("Taken").tables).toMatchObject([{ name: "Takenlijst", area: { columnCount: 9 } }]);
    expect(school.book.sheet("Taken").rowLines[1]).toEqual({ hidden: true });
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });
});

describe("several lists", () => {
  const other = (name: string): SheetFixture => ({ name, cells: [header, ["A", "Printers"]] });

  test("are left to the user to choose from, by the sheet's name or in the pane", async () => {
    const school = await openMemorySchool([other("1"), other("Taken 'oud' & co")]);
    const outcome = await school.addIn.adopt({ accept: true });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "severalLists" } });
    expect(outcome.sentence).toContain("‘1’ en ‘Taken 'oud' & co’");
    expect(await school.addIn.adopt({ sheet: "Taken 'oud' & co", accept: true })).toMatchObject({ ok: true });
    await school.addIn.addPerson({ name: "Ann" });
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({ ok: true });
    expect(school.shown().listSheetName).toBe("Taken 'oud' & co");
  });
});

describe("proposals for Wie best?", () => {
  test("say so when there are none left", async () => {
    const school = await openAdoptedSchool([taken(header, ["A", "Iets van onze school alleen"])]);
    expect(await school.addIn.proposeKinds()).toMatchObject({
      ok: true,
      cellsWritten: 0,
      sentence: expect.stringMatching(/^Er is geen voorstel meer/) as unknown,
    });
  });
});

describe("proposals from the standard list", () => {
  const standard = "Uitwerken van een disaster recovery plan";
  const noWork = "Nauw betrokken zijn bij/deel uitmaken van het directieteam";

  test("say which descriptions got size 0, as they are no work in themselves", async () => {
    const school = await openAdoptedSchool([taken(header, ["A", standard], ["A", noWork])]);
    expect((await school.addIn.proposeKinds()).sentence).toBe(
      "Voorstel voor ‘Wie best?’ ingevuld bij 2 taken. 1 omschrijving is op zich geen werk: daar staat nu omvang 0. Pas gerust aan.",
    );
    expect(school.shown().tasks.map(({ size }) => size)).toEqual([null, { per: "week", hours: 0 }]);
  });

  test("say so too where Wie best? was given already", async () => {
    const school = await openAdoptedSchool([taken(header, ["A", noWork])]);
    await school.addIn.setKind([school.taskId(noWork)], "core");
    expect((await school.addIn.proposeKinds()).sentence).toBe(
      "1 omschrijving is op zich geen werk: daar staat nu omvang 0. Pas gerust aan.",
    );
  });

  test("say nothing of sizes where none is written", async () => {
    const school = await openAdoptedSchool([taken(header, ["A", standard])]);
    expect((await school.addIn.proposeKinds()).sentence).toBe(
      "Voorstel voor ‘Wie best?’ ingevuld bij 1 taak. Pas gerust aan.",
    );
  });
});

describe("a hand-made sheet", () => {
  const read = async (...cells: SheetFixture["cells"]) => {
    const school = await openAdoptedSchool([
      taken(header, ["A", "Printers"], ["A", "Netwerk"]),
      { name: "Huidige situatie", cells },
    ]);
    const { people, situations } = school.shown();
    const name = (id: string) => people.find((person) => person.id === id)?.name;
    return {
      people: people.map((person) => person.name),
      marks: situations.current.assignments.map(({ personId }) => name(personId)),
      loose: situations.current.loose.map(({ person, task }) => [person, task]),
      unread: situations.current.unread.map(({ cell, text }) => [cell, text]),
    };
  };

  test("without clusters is read too", async () => {
    expect(await read(["Taak", "Ann", "Bram"], ["Printers", "x", ""], ["Netwerk", "x", "x"])).toMatchObject({
      people: ["Ann", "Bram"],
      marks: ["Ann", "Ann", "Bram"],
    });
  });

  test("may have names and a column Wie? beside each other, and two such columns", async () => {
    expect(
      await read(["Cluster", "Taak", "Ann", "Wie?", "Verantwoordelijke"], ["A", "Printers", "x", "Bram", "zoë"]),
    ).toMatchObject({ people: ["Ann", "Bram", "zoë"], marks: ["Ann", "Bram", "zoë"] });
  });

  test("has a name that was wrapped by hand on one line", async () => {
    expect(await read([...header, "Ann\nPeeters"], ["A", "Printers", "x"])).toMatchObject({ people: ["Ann Peeters"] });
  });

  test("names in Wie? who stands above a column, in another case, but not when that fits two", async () => {
    const rows = [
      ["A", "Printers", "", "", "ANN"],
      ["A", "Netwerk", "", "", "bram "],
    ];
    expect(await read([...header, "Ann", "ann", "Wie?"], ...rows)).toEqual({
      people: ["Ann", "ann", "bram"],
      marks: ["bram"],
      loose: [],
      unread: [["E2", "ANN"]],
    });
  });

  test("keeps what stands beside an error, as a mark without its place", async () => {
    expect(await read([...header, "Ann"], ["A", "#N/A", "x"])).toMatchObject({ loose: [["Ann", "#N/A"]] });
  });

  test("takes no numbers, codes or hours for people", async () => {
    const columns = ["#", "Taak-ID", "Cluster", "Omschrijving", "Aantal uren", "Uren per jaar", "Ann", "Niveau"];
    expect(await read(columns, [1, "t", "A", "Printers", 2, 80, "x", "SG"])).toMatchObject({ people: ["Ann"] });
  });
});
