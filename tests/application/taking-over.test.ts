import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";

const withFaxes: SheetFixture = {
  name: "Huidige situatie",
  cells: [
    ["Cluster", "Omschrijving", "Ann", "Bram"],
    ["Technisch", "Printers", "x", ""],
    ["Technisch", "Faxen", "x", ""],
    ["Technisch", "Telexen", "x", ""],
  ],
};

const loose = ({ shown }: MemorySchool) =>
  shown().situations.current.loose.map(({ task, person, marks }) => [task, person, ...marks]);
const marks = ({ shown }: MemorySchool, person: string) =>
  shown().situations.current.assignments.flatMap((entry) => {
    const name = shown().people.find(({ id }) => id === entry.personId)?.name;
    const task = shown().tasks.find(({ id }) => id === entry.taskId);
    return name === person ? [task?.description] : [];
  });

describe("taking over what was filled in by hand", () => {
  test("keeps every mark of a task that the list lacks, run after run", async () => {
    const school = await openAdoptedSchool([taskSheet, withFaxes]);
    const kept = [
      ["Faxen", "Ann", "executes"],
      ["Telexen", "Ann", "executes"],
    ];
    expect(loose(school)).toEqual(kept);
    await school.addIn.generate("current", { consent: true });
    for (let run = 0; run < 2; run++) {
      await school.addIn.refresh();
      expect(loose(school)).toEqual(kept);
      expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
    }
  });

  test("brings such a mark home once the list has its task", async () => {
    const school = await openAdoptedSchool([taskSheet, withFaxes]);
    await school.addIn.generate("current", { consent: true });
    school.book.hands.type("Taken", 8, 1, "Faxen");
    await school.addIn.generate("current", { consent: true });
    await school.addIn.refresh();
    expect(loose(school)).toEqual([["Telexen", "Ann", "executes"]]);
    expect(marks(school, "Ann")).toEqual(["Printers", "Faxen"]);
  });

  test("brings marks home of somebody who joins the team later", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    school.book.hands.addSheet("Huidige situatie");
    handMadeSheet.cells.forEach((cells, row) =>
      cells.forEach((value, column) => school.book.hands.type("Huidige situatie", row, column, value)),
    );
    await school.addIn.generate("current", { consent: true });
    expect(loose(school)).toHaveLength(3);
    await school.addIn.addPerson({ name: "Ann" });
    expect(marks(school, "Ann")).toEqual(["Printers", "Netwerk"]);
    expect(loose(school)).toEqual([["Netwerk", "Bram", "executes"]]);
    await school.addIn.refresh();
    expect(marks(school, "Ann")).toEqual(["Printers", "Netwerk"]);
  });

  test("says under which name the school's own sheet will go on", async () => {
    const taken = { name: "Huidige situatie (origineel)", cells: [["van vorig jaar"]] };
    const { addIn, book } = await openAdoptedSchool([taskSheet, handMadeSheet, taken]);
    const own = book.values("Huidige situatie");
    const outcome = await addIn.generate("current", { consent: false });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "consentNeeded", sheet: "Huidige situatie" } });
    const name = "Huidige situatie (origineel) 2";
    expect(outcome.sentence).toContain(`‘${name}’`);
    await addIn.getState().feedback?.question?.accept();
    expect(book.values(name)).toEqual(own);
    expect(book.values("Huidige situatie (origineel)")).toEqual([["van vorig jaar"]]);
  });
});

describe("a lone sign in a hand-made sheet", () => {
  const withSigns: SheetFixture = {
    name: "Huidige situatie",
    cells: [
      ["Cluster", "Omschrijving", "Ann", "Bram"],
      ["Technisch", "Printers", "x", "v"],
      ["Technisch", "Netwerk", "V", 1],
    ],
  };
  const generated = ({ shown }: MemorySchool) =>
    shown().situations.current.assignments.map((entry) => [
      shown().tasks.find(({ id }) => id === entry.taskId)?.description,
      shown().people.find(({ id }) => id === entry.personId)?.name,
      ...entry.marks,
    ]);

  test("is counted before anything is taken over, and can be read as V", async () => {
    const school = await openMemorySchool([taskSheet, withSigns]);
    const { addIn } = school;
    const read = () => addIn.getState().found[0]?.loneSigns.map(({ sign, count, mark }) => [sign, count, mark]);
    expect(read()).toEqual([
      ["v", 2, "executes"],
      ["1", 1, "executes"],
    ]);
    await addIn.readSign("1", "replaces");
    await addIn.readSign("v", "replaces");
    await addIn.readSign("1", "executes");
    expect(read()).toEqual([
      ["v", 2, "replaces"],
      ["1", 1, "executes"],
    ]);
    await addIn.adopt({ accept: true });
    await addIn.generate("current", { consent: true });
    await addIn.refresh();
    expect(generated(school)).toEqual([
      ["Printers", "Ann", "executes"],
      ["Printers", "Bram", "replaces"],
      ["Netwerk", "Ann", "replaces"],
      ["Netwerk", "Bram", "executes"],
    ]);
    expect(school.shown().loneSigns).toEqual([]);
  });

  test("is counted anew in a list that was pointed out", async () => {
    const { addIn, book } = await openMemorySchool([taskSheet, withSigns]);
    book.hands.select("Taken", [{ first: 3, count: 1 }], 1);
    await addIn.pickList();
    await addIn.readSign("v", "replaces");
    expect(addIn.getState().picked?.loneSigns[0]).toMatchObject({ sign: "v", mark: "replaces" });
  });
});

describe("a list that is the hand-made sheet itself", () => {
  test.each([
    [[], "Taken"],
    [[{ name: "Taken", cells: [["van vorig jaar"]] }], "Taken 2"],
  ] as const)("beside %j goes on as %j, in the question and when it is done", async (others, name) => {
    const { addIn, book } = await openAdoptedSchool([withFaxes, ...others]);
    const own = book.values("Huidige situatie");
    expect((await addIn.generate("current", { consent: false })).sentence).toContain(
      `ook jullie takenlijst. Het blijft precies zoals het is, met de naam ‘${name}’`,
    );
    expect(addIn.getState().feedback?.question?.acceptLabel).toBe(`Noem het ‘${name}’ en ga verder`);
    const done = await addIn.getState().feedback?.question?.accept();
    expect(done?.sentence).toContain(`Jullie lijst heet nu ‘${name}’.`);
    expect(book.values(name)).toEqual(own);
    expect(addIn.getState().book).toMatchObject({ listSheetName: name });
    await addIn.undo();
    expect(book.values("Huidige situatie")).toEqual(own);
  });
});

const withWho = (header: string): SheetFixture => ({
  name: "Taken",
  cells: [
    ["Cluster", "Omschrijving", header],
    ["Technisch", "Printers", "Ann"],
    ["Technisch", "Netwerk", "Bram"],
    ["Beleid", "ICT-visie", "Ann en Bram"],
    ["Beleid", "Nascholing", ""],
  ],
});

describe("a column Wie? in the list itself", () => {
  const wholeDivision = { Ann: ["Printers", "ICT-visie"], Bram: ["Netwerk", "ICT-visie"] };
  const division = (school: MemorySchool) => ({ Ann: marks(school, "Ann"), Bram: marks(school, "Bram") });

  test.each(["Wie?", "Door wie", "Uitvoerder"])(
    "called %j tells who was found, before anything is added",
    async (header) => {
      const { addIn } = await openMemorySchool([withWho(header)]);
      const [found] = addIn.getState().found;
      expect(found?.people).toEqual([
        { name: "Ann", sheetName: "Taken", doubtful: false },
        { name: "Bram", sheetName: "Taken", doubtful: false },
      ]);
    },
  );

  test("is the current situation until one is made, and is left as it is", async () => {
    const school = await openAdoptedSchool([withWho("Wie?")]);
    expect(school.shown().situations.current).toMatchObject({ source: "handMade", sheetName: "Taken" });
    expect(division(school)).toEqual(wholeDivision);
    await school.addIn.highlight("current");
    const [header, ...lines] = school.book.values("Taken");
    const finding = header?.indexOf("Knelpunt") ?? -1;
    expect(lines.map((line) => String(line[finding]).includes("Niemand"))).toEqual([false, false, false, true]);
    await school.addIn.clearHighlights();
    expect(await school.addIn.generate("current", { consent: false })).toMatchObject({ ok: true });
    expect(division(school)).toEqual(wholeDivision);
    expect(school.book.values("Taken").map((line) => line[2])).toEqual(["Wie?", "Ann", "Bram", "Ann en Bram", ""]);
    expect(school.book.book.snapshot().sheets.map(({ name }) => name)).not.toContain("Taken (origineel)");
  });

  test("is taken over when the first task is assigned", async () => {
    const school = await openAdoptedSchool([withWho("Wie?")]);
    const request = { situation: "current", marks: ["executes"], consent: false } as const;
    await school.addIn.assign({
      ...request,
      taskIds: [school.taskId("Nascholing")],
      personId: school.personId("Bram"),
    });
    expect(division(school)).toEqual({ ...wholeDivision, Bram: [...wholeDivision.Bram, "Nascholing"] });
  });

  test("is not read again once the situation was made", async () => {
    const school = await openAdoptedSchool([withWho("Wie?")]);
    await school.addIn.generate("current", { consent: false });
    school.book.hands.type("Taken", 4, 2, "Ann");
    await school.addIn.refresh();
    await school.addIn.generate("current", { consent: false });
    expect(division(school)).toEqual(wholeDivision);
  });

  test("gives way to a sheet that was filled in by hand", async () => {
    const school = await openAdoptedSchool([withWho("Wie?"), handMadeSheet]);
    expect(division(school)).toEqual({ Ann: ["Printers", "Netwerk"], Bram: ["Netwerk"] });
  });

  test("says nothing as long as it is empty", async () => {
    const { shown } = await openAdoptedSchool([
      {
        name: "Taken",
        cells: [
          ["Cluster", "Omschrijving", "Wie?"],
          ["Technisch", "Printers", ""],
        ],
      },
    ]);
    expect(shown().situations.current.source).toBe("none");
  });
});

describe("the tab of a generated sheet", () => {
  const tabs = ({ book }: MemorySchool) => book.book.snapshot().sheets.map(({ name }) => name);
  const besideOwn = async (): Promise<MemorySchool> => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet, { name: "Lokalen", cells: [["Lokaal 1"]] }]);
    await school.addIn.generate("current", { consent: true });
    return school;
  };

  test("comes right before that of the school's own, so that who looks for it there finds the one in use", async () => {
    const [first, second, third, fourth] = tabs(await besideOwn());
    expect([first, second, third, fourth]).toEqual([
      "Taken",
      "Huidige situatie",
      "Huidige situatie (origineel)",
      "Lokalen",
    ]);
  });

  test("stays where somebody dragged it", async () => {
    const school = await besideOwn();
    const { book } = school.book;
    book.sheets = [...book.sheets].reverse();
    const dragged = tabs(school);
    await school.addIn.addPerson({ name: "Eva" });
    await school.addIn.generate("current", { consent: true });
    expect(tabs(school)).toEqual(dragged);
  });

  test("goes with Maak ongedaan, and the school's own has its name and place again", async () => {
    const school = await besideOwn();
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(tabs(school).slice(0, 3)).toEqual(["Taken", "Huidige situatie", "Lokalen"]);
  });

  test("comes at the end where the school has none of its own", async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await school.addIn.generate("target", { consent: true });
    expect(tabs(school).at(-1)).toBe("Streefdoel");
  });
});
