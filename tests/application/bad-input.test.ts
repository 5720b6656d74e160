import type { Outcome, ProblemKind } from "../../src/application/state";
import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../support/memory-school";
import type { SheetFixture } from "../support/memory-workbook";

/** What the user reads, and that nothing was written. */
async function refused(
  school: MemorySchool,
  useCase: (school: MemorySchool) => Promise<Outcome>,
): Promise<{ readonly kind: ProblemKind; readonly sentence: string; readonly place: readonly (string | null)[] }> {
  const before = school.book.picture();
  const outcome = await useCase(school);
  expect(school.book.picture()).toBe(before);
  if (outcome.ok) throw new Error(`It went on: ${outcome.sentence}`);
  const { feedback, busy } = school.addIn.getState();
  expect(feedback).toMatchObject({ kind: "problem", sentence: outcome.sentence });
  expect(busy).toBeNull();
  return {
    kind: outcome.problem.kind,
    sentence: outcome.sentence,
    place: [outcome.problem.sheet, outcome.problem.cell],
  };
}

const nowhere = [null, null];
const opened = () => openAdoptedSchool([taskSheet, handMadeSheet]);
const assigning = ({ addIn, taskId, personId }: MemorySchool): Promise<Outcome> =>
  addIn.assign({
    situation: "current",
    taskIds: [taskId("Printers")],
    personId: personId("Bram"),
    marks: ["executes"],
    consent: true,
  });

describe("a workbook that cannot be adopted", () => {
  const notes: SheetFixture = { name: "Nota's", cells: [["Vergadering"], ["Printers"]] };

  test("without a list: says which headers to set", async () => {
    const school = await openMemorySchool([notes]);
    expect(await refused(school, ({ addIn }) => addIn.adopt({ accept: true }))).toEqual({
      kind: "noTaskList",
      sentence:
        "We vinden geen takenlijst. Zet boven je lijst de kolomtitels ‘Cluster’ en ‘Omschrijving’, wijs ze aan met ‘Neem de lijst hier’, of begin met de standaardlijst.",
      place: nowhere,
    });
  });

  test("with the headers of a list and no tasks: the same", async () => {
    const school = await openMemorySchool([{ name: "Taken", cells: [["Cluster", "Omschrijving"]] }]);
    expect(await refused(school, ({ addIn }) => addIn.adopt({ accept: true }))).toMatchObject({ kind: "noTaskList" });
  });

  test("empty: says to open the overview or begin with the catalogue", async () => {
    const school = await openMemorySchool([{ name: "Blad1", cells: [] }]);
    expect(await refused(school, ({ addIn }) => addIn.adopt({ accept: true }))).toEqual({
      kind: "emptyWorkbook",
      sentence: "Dit bestand is nog leeg. Open je takenoverzicht, of begin met de standaardlijst.",
      place: nowhere,
    });
  });

  test("with several lists: names them, and where to choose", async () => {
    const school = await openMemorySchool([taskSheet, { ...taskSheet, name: "Oude lijst" }]);
    expect(await refused(school, ({ addIn }) => addIn.adopt({ accept: true }))).toEqual({
      kind: "severalLists",
      sentence: "Er is meer dan één takenlijst: ‘Taken’ en ‘Oude lijst’. Kies op Start welke je gebruikt.",
      place: nowhere,
    });
  });

  test("with another sheet than the one asked for: says that this one holds no list", async () => {
    const school = await openMemorySchool([taskSheet, notes]);
    const found = await refused(school, ({ addIn }) => addIn.adopt({ sheet: "Nota's", accept: true }));
    expect(found).toEqual({
      kind: "noTaskList",
      sentence:
        "We vinden geen takenlijst op ‘Nota's’. Zet boven je lijst de kolomtitels ‘Cluster’ en ‘Omschrijving’, wijs ze aan met ‘Neem de lijst hier’, of begin met de standaardlijst.",
      place: ["Nota's", null],
    });
  });

  test("whose preview was declined: says that nothing changed", async () => {
    const school = await openMemorySchool([taskSheet]);
    expect(await refused(school, ({ addIn }) => addIn.adopt({ accept: false }))).toEqual({
      kind: "declined",
      sentence: "Er is niets gewijzigd.",
      place: nowhere,
    });
  });

  test.each<[string, (school: MemorySchool) => Promise<Outcome>]>([
    ["Huidige situatie", ({ addIn }) => addIn.generate("current", { consent: true })],
    ["Wijs toe", ({ addIn }) => addIn.assignSelected("p-1", ["executes"])],
    ["a size", ({ addIn }) => addIn.setSize(["t-1"], null)],
    ["a person", ({ addIn }) => addIn.addPerson({ name: "Ann" })],
    ["Markeer knelpunten", ({ addIn }) => addIn.highlight("current")],
    ["Haal markering weg", ({ addIn }) => addIn.clearHighlights()],
    ["Maak los", ({ addIn }) => addIn.detach()],
  ])("not adopted yet: %s points to Start", async (_button, useCase) => {
    expect(await refused(await openMemorySchool([taskSheet]), useCase)).toEqual({
      kind: "notAdopted",
      sentence: "Dit bestand is nog niet in gebruik. In het paneel, op Start, zie je hoe je begint.",
      place: nowhere,
    });
  });
});

describe("a workbook that cannot be written", () => {
  test("protected: names the sheet, and writes nothing on others either", async () => {
    const school = await opened();
    await school.addIn.generate("current", { consent: true });
    school.book.hands.type("Taken", 8, 1, "Helpdesk");
    school.book.hands.protect("Huidige situatie");
    expect(await refused(school, ({ addIn }) => addIn.generate("current", { consent: true }))).toEqual({
      kind: "protected",
      sentence: "Blad ‘Huidige situatie’ is beveiligd. Hef de beveiliging op bij ‘Controleren’ en probeer opnieuw.",
      place: ["Huidige situatie", null],
    });
  });

  test("read-only: says how to get a copy that can be written, and still shows what is in it", async () => {
    const school = await opened();
    school.book.book.readOnly = true;
    expect(await refused(school, assigning)).toEqual({
      kind: "readOnly",
      sentence: "Dit bestand is alleen-lezen geopend. Kies ‘Bewerken’ of werk in een eigen kopie om iets te wijzigen.",
      place: nowhere,
    });
    expect(school.shown().readOnly).toBe(true);
    expect(school.shown().tasks).toHaveLength(4);
  });

  test.each<[ProblemKind, string]>([
    ["busy", "Druk op Enter in die cel en probeer opnieuw."],
    ["sessionLost", "Sluit het bestand, open het opnieuw en probeer nog eens."],
    ["timeout", "Er is niets gewijzigd. Wacht even en probeer opnieuw."],
    ["throttled", "Er is niets gewijzigd. Wacht een minuut en probeer opnieuw."],
    ["tooLarge", "Kies wat minder taken en probeer opnieuw."],
  ])("%s: says what to do, and keeps showing what was read", async (kind, remedy) => {
    const school = await opened();
    const shown = school.shown();
    school.book.port.faults.problem({ kind } as never);
    const found = await refused(school, assigning);
    expect(found).toMatchObject({ kind, place: nowhere });
    expect(found.sentence).toContain(remedy);
    expect(school.shown()).toEqual(shown);
  });

  test("an unknown failure of Excel comes without its code", async () => {
    const school = await opened();
    school.book.port.faults.problem({ kind: "failed", code: "GeneralException" });
    const found = await refused(school, assigning);
    expect(found.kind).toBe("failed");
    expect(found.sentence).not.toMatch(/Exception|Error/);
    expect(found.sentence).toContain("Er is niets gewijzigd. Probeer opnieuw");
  });
});

describe("tasks and people that are not there", () => {
  test("an unknown task: says to choose another", async () => {
    const found = await refused(await opened(), ({ addIn }) => addIn.setKind(["t-weg"], "core"));
    expect(found).toMatchObject({ kind: "unknownTask", place: nowhere });
    expect(found.sentence).toBe("Die taak staat niet meer in de lijst. Kies een andere taak.");
  });

  test("an unknown person: says to choose or add someone", async () => {
    const found = await refused(await opened(), ({ addIn, taskId }) =>
      addIn.assign({
        situation: "current",
        taskIds: [taskId("Printers")],
        personId: "p-weg",
        marks: ["executes"],
        consent: true,
      }),
    );
    expect(found).toMatchObject({ kind: "unknownPerson", place: nowhere });
    expect(found.sentence).toBe("Die persoon staat niet meer in het team. Kies iemand anders of voeg de persoon toe.");
  });

  test.each<[string, (school: MemorySchool) => Promise<Outcome>]>([
    ["renamed", ({ addIn }) => addIn.renamePerson("p-weg", "Els")],
    ["changed", ({ addIn }) => addIn.setPerson("p-weg", { hours: 2 })],
    ["removed", ({ addIn }) => addIn.removePerson("p-weg")],
  ])("an unknown person cannot be %s", async (_action, useCase) => {
    expect(await refused(await opened(), useCase)).toMatchObject({ kind: "unknownPerson" });
  });

  test("nobody in the team: says to add someone first", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const found = await refused(school, ({ addIn, taskId }) =>
      addIn.assign({
        situation: "current",
        taskIds: [taskId("Printers")],
        personId: "p-1",
        marks: ["executes"],
        consent: true,
      }),
    );
    expect(found).toEqual({
      kind: "noPeople",
      sentence: "Er staat nog niemand in het team. Voeg eerst iemand toe bij Team.",
      place: nowhere,
    });
  });

  test("nothing selected: says where to click", async () => {
    const school = await opened();
    const nothing = {
      kind: "nothingSelected",
      sentence: "Er is nog geen taak gekozen. Klik op één of meer rijen in je takenlijst en probeer opnieuw.",
      place: nowhere,
    };
    const wijsToe = ({ addIn, personId }: MemorySchool) => addIn.assignSelected(personId("Ann"), ["executes"]);
    expect(await refused(school, wijsToe)).toEqual(nothing);
    school.book.hands.select("Taken", [{ first: 0, count: 2 }]);
    expect(await refused(school, wijsToe)).toEqual(nothing);
    school.book.hands.select("Team", [{ first: 4, count: 1 }]);
    expect(await refused(school, wijsToe)).toEqual(nothing);
  });
});

describe("names, hours and sizes that do not fit", () => {
  test.each([
    ["", "nameEmpty", "Vul een naam in."],
    ["   ", "nameEmpty", "Vul een naam in."],
    [
      " ANN ",
      "nameTaken",
      "Er staat al iemand met de naam ‘ANN’ in het team. Voeg iets toe dat hen onderscheidt, zoals een familienaam of de school.",
    ],
    ["A".repeat(101), "textTooLong", "Die tekst is te lang. Maak hem wat korter."],
    [
      "An\u0007n",
      "nameInvalid",
      "‘An n’ past hier niet: er staat een teken in dat niet in een naam hoort, zoals een nieuwe regel. Typ de naam opnieuw.",
    ],
    [
      "Ann\nBram",
      "nameInvalid",
      "‘Ann Bram’ past hier niet: er staat een teken in dat niet in een naam hoort, zoals een nieuwe regel. Typ de naam opnieuw.",
    ],
  ])("the name %j: %s", async (name, kind, sentence) => {
    const school = await opened();
    const expected = { kind, sentence, place: nowhere };
    expect(await refused(school, ({ addIn }) => addIn.addPerson({ name }))).toEqual(expected);
    expect(await refused(school, ({ addIn, personId }) => addIn.renamePerson(personId("Bram"), name))).toEqual(
      expected,
    );
  });

  test.each([-1, NaN, Infinity])("%p hours: asks for a number from 0", async (hours) => {
    const school = await opened();
    const found = await refused(school, ({ addIn, personId }) => addIn.setPerson(personId("Ann"), { hours }));
    expect(found).toMatchObject({ kind: "invalidValue", place: nowhere });
    expect(found.sentence).toContain("Geef een getal vanaf 0, of laat het veld leeg.");
    expect(found.sentence).not.toMatch(/NaN|Infinity/);
    expect(await refused(school, ({ addIn }) => addIn.addPerson({ name: "Els", hours }))).toEqual(found);
  });

  test.each(["week", "year"] as const)("a negative size per %s: the same", async (per) => {
    const school = await opened();
    const found = await refused(school, ({ addIn, taskId }) =>
      addIn.setSize([taskId("Printers")], { per, hours: -2.5 }),
    );
    expect(found).toEqual({
      kind: "invalidValue",
      sentence: "‘-2,5’ past hier niet. Geef een getal vanaf 0, of laat het veld leeg.",
      place: nowhere,
    });
  });
});

test.each([
  ["week", 168, "Een week telt 168 uur: vul voor een taak hoogstens zoveel in."],
  ["year", 8760, "Een jaar telt 8.760 uur: vul voor een taak hoogstens zoveel in."],
] as const)("more hours per %s for a task than there are: says how many that is", async (per, hours, sentence) => {
  const school = await opened();
  const setSize = (given: number) => school.addIn.setSize([school.taskId("Printers")], { per, hours: given });
  expect(await refused(school, () => setSize(hours + 1))).toMatchObject({ kind: "invalidValue", sentence });
  expect(await setSize(hours)).toMatchObject({ ok: true });
});

describe("Maak ongedaan", () => {
  test("with nothing to put back: says so", async () => {
    const school = await openMemorySchool([taskSheet]);
    expect(await refused(school, ({ addIn }) => addIn.undo())).toEqual({
      kind: "nothingToUndo",
      sentence:
        "Er is niets om ongedaan te maken. Wat je deed voor je het bestand opende of het paneel opnieuw laadde, kan hier niet terug.",
      place: nowhere,
    });
  });

  test("over what a colleague changed since: names the sheet and cell, and keeps what they typed", async () => {
    const school = await opened();
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    school.book.hands.type("Taken", 5, 5, "L");
    expect(await refused(school, ({ addIn }) => addIn.undo())).toEqual({
      kind: "undoInTheWay",
      sentence:
        "Dit kan nu niet ongedaan gemaakt worden: cel F6 op ‘Taken’ is intussen gewijzigd. Zet daar eerst terug wat er stond en probeer opnieuw. Of sla deze stap over: hij blijft dan staan, en wat je daarvoor deed kan nog terug.",
      place: ["Taken", "F6"],
    });
  });

  test("over what a colleague changed since: can leave that step, and go on with the one before it", async () => {
    const school = await opened();
    const { addIn, book } = school;
    await addIn.setSize([school.taskId("Printers")], { per: "week", hours: 1 });
    await addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    book.hands.type("Taken", 5, 5, "L");
    const after = book.picture();
    await addIn.undo();
    const { question } = addIn.getState().feedback ?? {};
    expect(question?.acceptLabel).toBe("Sla deze stap over");
    await question?.accept();
    expect(addIn.getState().feedback?.sentence).toBe("Overgeslagen, blijft staan: Omvang ingevuld voor 1 taak.");
    expect(book.picture()).toBe(after);
    expect(await addIn.undo()).toMatchObject({ ok: true });
    const sizeOf = (task: string) => addIn.getState().book?.tasks.find(({ description }) => description === task)?.size;
    expect([sizeOf("Printers"), sizeOf("Netwerk")]).toEqual([null, { per: "class", sizeClass: "L" }]);
  });

  test("a step that was left already, or was followed by another, is not left twice", async () => {
    const school = await opened();
    const { addIn, book } = school;
    await addIn.setSize([school.taskId("Printers")], { per: "week", hours: 1 });
    await addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    book.hands.type("Taken", 5, 5, "L");
    await addIn.undo();
    const { question } = addIn.getState().feedback ?? {};
    await question?.accept();
    expect(await question?.accept()).toMatchObject({ ok: false, problem: { kind: "doneMeanwhile" } });
    expect(addIn.getState().undo).toBe("Omvang ingevuld voor 1 taak");
  });

  test("over a generated sheet in which someone wrote: names that cell", async () => {
    const school = await opened();
    await school.addIn.generate("target", { consent: true });
    school.book.hands.type("Streefdoel", 20, 2, "afspraak");
    expect(await refused(school, ({ addIn }) => addIn.undo())).toMatchObject({
      kind: "undoInTheWay",
      place: ["Streefdoel", "C21"],
    });
  });

  test("when our columns were deleted by hand: names the sheet of the list as the school calls it", async () => {
    const school = await opened();
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    school.book.hands.renameSheet("Taken", "Onze taken");
    school.book.hands.deleteColumns("Onze taken", 7, 1);
    expect(await refused(school, ({ addIn }) => addIn.undo())).toMatchObject({
      kind: "undoInTheWay",
      place: ["Onze taken", null],
    });
  });
});

describe("what is not made yet", () => {
  test("highlights of a target that was not made: names the sheet to make first", async () => {
    expect(await refused(await opened(), ({ addIn }) => addIn.highlight("target"))).toEqual({
      kind: "notGenerated",
      sentence: "Het blad ‘Streefdoel’ is er nog niet. Maak het eerst, en markeer dan.",
      place: ["Streefdoel", null],
    });
  });

  test("a hand-made sheet in the way: says what will happen to it, and asks", async () => {
    const school = await opened();
    const found = await refused(school, ({ addIn }) => addIn.generate("current", { consent: false }));
    expect(found).toMatchObject({ kind: "consentNeeded", place: ["Huidige situatie", null] });
    expect(found.sentence).toContain("‘Huidige situatie (origineel)’");
    expect(school.addIn.getState().feedback?.question?.acceptLabel).toBe("Bewaar als (origineel) en ga verder");
  });
});
