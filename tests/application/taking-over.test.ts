import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";
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
