import type { Outcome } from "../../src/application/state";
import { help } from "../../src/text/help";
import { ribbon } from "../../src/text/ribbon";
import { start } from "../../src/text/start";
import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../support/memory-school";

/** What is said of things typed by hand on a generated sheet: what became of them, and what to do. */

const now = "Huidige situatie";
/** Of a situation that was generated for four tasks and two people, zero-based. */
const at = { hours: 7, header: 11, first: 12, description: 2, size: 3, ann: 4, bram: 5, closing: 6 } as const;

const generated = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await generate(school);
  return school;
};
const generate = async ({ addIn }: MemorySchool): Promise<string> =>
  (await addIn.generate("current", { consent: true })).sentence;

describe("what is typed in a cell that follows another sheet", () => {
  test("is told, with where it belongs, and comes back with Maak ongedaan", async () => {
    const school = await generated();
    school.book.hands.type(now, at.first + 1, at.size, "L");
    school.book.hands.type(now, at.first + 3, at.description, "Nascholing en vorming");
    expect(await generate(school)).toBe(
      "Het blad ‘Huidige situatie’ is bijgewerkt: 2 cellen. Omvang en omschrijving horen in ‘Taken’: D14 en C16 op ‘Huidige situatie’ zijn weer zoals daar. Met ‘Maak ongedaan’ krijg je terug wat er stond.",
    );
    await school.addIn.undo();
    expect(school.book.values(now)[at.first + 1]?.[at.size]).toBe("L");
    expect(school.book.values(now)[at.first + 3]?.[at.description]).toBe("Nascholing en vorming");
  });

  test("is told of a formula of one's own too, of hours and of what is worked out", async () => {
    const school = await generated();
    school.book.hands.type(now, at.first, at.size, "=1+1");
    school.book.hands.type(now, at.hours, at.ann, 6);
    school.book.hands.type(now, at.first, at.closing + 1, 3);
    expect(await generate(school)).toContain(
      "Omvang en omschrijving horen in ‘Taken’: D13 op ‘Huidige situatie’ is weer zoals daar. Niveau en uren horen in ‘Team’: E8 op ‘Huidige situatie’ is weer zoals daar. H13 op ‘Huidige situatie’ vullen we zelf in",
    );
  });

  test("is told by assigning and by a change of the team as well, where it stands afterwards", async () => {
    const school = await generated();
    school.book.hands.type(now, at.first, at.size, "M");
    const assigned = await school.addIn.assign({
      situation: "current",
      taskIds: [school.taskId("Nascholing")],
      personId: school.personId("Ann"),
      marks: ["executes"],
      consent: false,
    });
    expect(assigned.sentence).toContain("D13 op ‘Huidige situatie’ is weer zoals daar");
    school.book.hands.type(now, at.first, at.closing + 1, 3);
    expect((await school.addIn.addPerson({ name: "Chloë" })).sentence).toContain("I13 op ‘Huidige situatie’ vullen we");
  });

  test("is not told of a task that was reworded in the list, nor of lines put in by hand", async () => {
    const school = await generated();
    school.book.hands.type("Taken", 4, 1, "Printers en scanners");
    school.book.hands.insertRows(now, at.first + 1, 1);
    school.book.hands.insertColumns(now, at.bram, 1);
    const sentence = await generate(school);
    expect(school.book.values(now)[at.first]?.[at.description]).toBe("Printers en scanners");
    expect(sentence).toMatch(/^Het blad ‘Huidige situatie’ is bijgewerkt: \d+ cel(len)?\.$/);
  });

  test("is not told of a task that was reworded, on the sheet that is brought up to date last either", async () => {
    const school = await generated();
    await school.addIn.generate("target", { consent: true });
    school.book.hands.type("Taken", 4, 1, "Printers en scanners");
    await generate(school);
    expect(school.book.values("Streefdoel")[at.first]?.[at.description]).toBe("Printers en scanners");
    expect((await school.addIn.generate("target", { consent: true })).sentence).toBe("Er was niets te wijzigen.");
    await school.addIn.undo();
    expect(school.book.values("Streefdoel")[at.first]?.[at.description]).toBe("Printers");
  });
});

describe("another name typed above somebody's column", () => {
  test("is told with the tasks that stay, and how to make it somebody else, which then works", async () => {
    const school = await generated();
    school.book.hands.type(now, at.header, at.ann, "Chloë");
    expect(await generate(school)).toContain(
      "Ann heet nu Chloë en houdt 2 taken. Is het iemand anders? Typ dan boven de kolom weer Ann en voeg Chloë toe bij Team.",
    );
    school.book.hands.type(now, at.header, at.ann, "Ann");
    await school.addIn.refresh();
    expect(await school.addIn.addPerson({ name: "Chloë" })).toMatchObject({ ok: true });
    const ann = school.personId("Ann");
    expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram", "Chloë"]);
    expect(school.shown().situations.current.assignments.filter(({ personId }) => personId === ann)).toHaveLength(2);
  });

  test("is no other person when only its capitals differ", async () => {
    const school = await generated();
    school.book.hands.type(now, at.header, at.ann, "ANN");
    expect(await generate(school)).not.toContain("iemand anders");
  });
});

describe("a column typed for somebody new", () => {
  const typedFor = async (texts: readonly string[]): Promise<MemorySchool> => {
    const school = await generated();
    school.book.hands.insertColumns(now, at.bram, 1);
    school.book.hands.type(now, at.header, at.bram, "Chloë");
    texts.forEach((text, index) => school.book.hands.type(now, at.first + index, at.bram, text || null));
    await school.addIn.refresh();
    return school;
  };
  const marked = (school: MemorySchool): readonly string[] => {
    const { people, situations } = school.shown();
    const chloe = people.find(({ name }) => name === "Chloë")?.id;
    return situations.current.assignments.filter(({ personId }) => personId === chloe).map(({ taskId }) => taskId);
  };

  test("counts with one odd word among the marks, which is listed and stays", async () => {
    const school = await typedFor(["U", "misschien", "V"]);
    for (let times = 0; times < 2; times++) {
      expect(marked(school)).toEqual([school.taskId("Printers"), school.taskId("ICT-visie")]);
      expect(school.shown().situations.current.unread).toEqual([{ sheet: now, cell: "F14", text: "misschien" }]);
      await generate(school);
      await school.addIn.refresh();
    }
    expect(school.book.values(now)[at.first + 1]?.[at.bram]).toBe("misschien");
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ cellsWritten: 0 });
  });

  test("does not count with as many odd words as marks", async () => {
    const school = await typedFor(["U", "misschien"]);
    expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram"]);
    expect(await generate(school)).toContain(
      "Kolom F (‘Chloë’) telt niet mee, want ‘misschien’ in F14 is geen merk. Pas die cel aan en vernieuw.",
    );
  });

  test("does not count without a name, below what is no name, or with something above it: says which and why", async () => {
    const school = await generated();
    school.book.hands.insertColumns(now, at.bram, 4);
    ["", "Opmerking", "Dirk", "Els"].forEach((name, index) => {
      if (name !== "") school.book.hands.type(now, at.header, at.bram + index, name);
      school.book.hands.type(now, at.first, at.bram + index, "U");
    });
    school.book.hands.type(now, at.hours, at.bram + 2, "4 uur");
    school.book.hands.type(now, at.hours, at.bram + 3, "2 uur");
    expect(await generate(school)).toContain(
      "Kolom F telt niet mee: er staat geen naam boven. Typ er een en vernieuw. Kolom G (‘Opmerking’) telt niet mee: dat lezen we niet als de naam van één persoon. Staan er merken van iemand in, typ dan die naam erboven en vernieuw. Kolom H (‘Dirk’) telt niet mee, want in H8 komt iets van ons. Maak die cel leeg en vernieuw. Zo is er nog 1 rij of kolom.",
    );
  });
});

describe("a name typed in the thin column right of the last person", () => {
  const typed = async (): Promise<MemorySchool> => {
    const school = await generated();
    school.book.hands.type(now, at.header, at.closing, "Chloë");
    ["x", "misschien", "V"].forEach((text, index) => school.book.hands.type(now, at.first + index, at.closing, text));
    await school.addIn.refresh();
    return school;
  };
  const marksOf = (school: MemorySchool, name: string): readonly string[] => {
    const { tasks, situations } = school.shown();
    const own = situations.current.assignments.filter(({ personId }) => personId === school.personId(name));
    return own.map(({ taskId, marks }) => `${tasks.find(({ id }) => id === taskId)?.description} ${marks.join(" ")}`);
  };
  const closing = ({ book }: MemorySchool, column: number) =>
    book
      .sheet(now)
      .grid({ row: 0, column, rowCount: 17, columnCount: 1 }, ({ value }) => value)
      .flat();

  test("is a person with a column of her own, beside which the thin column comes back", async () => {
    const school = await typed();
    expect(marksOf(school, "Chloë")).toEqual(["Printers executes", "ICT-visie replaces"]);
    expect(await generate(school)).toContain("is bijgewerkt");
    await school.addIn.refresh();
    expect(marksOf(school, "Chloë")).toEqual(["Printers executes", "ICT-visie replaces"]);
    expect(closing(school, at.closing).slice(at.header, at.first + 3)).toEqual(["Chloë", "U", "misschien", "V"]);
    expect(school.book.sheet(now).cell(4, at.closing).formula).toMatch(/^=SUMPRODUCT/);
    expect(closing(school, at.closing + 1).join("")).toBe("");
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ cellsWritten: 0 });
    expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram", "Chloë"]);
  });

  test("comes back as it was typed with Maak ongedaan", async () => {
    const school = await typed();
    const before = school.book.picture();
    await generate(school);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.picture()).toBe(before);
  });

  test("is that person when she is added at Team as well: one column, not two", async () => {
    const school = await typed();
    expect(await school.addIn.addPerson({ name: "Chloë" })).toMatchObject({
      ok: false,
      problem: { kind: "nameTaken" },
    });
    await school.addIn.addPerson({ name: "Dirk" });
    await school.addIn.refresh();
    expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram", "Chloë", "Dirk"]);
    const headers = school.book.values(now)[at.header] ?? [];
    expect(headers.filter((header) => header === "Chloë")).toHaveLength(1);
  });

  test("taken out of the team, merged, or beside a task that went, loses no mark", async () => {
    const removed = await typed();
    await removed.addIn.removePerson(removed.personId("Chloë"));
    await removed.addIn.refresh();
    expect(removed.shown().situations.current.loose.map(({ task, person }) => [task, person])).toEqual([
      ["ICT-visie", "Chloë"],
      ["Printers", "Chloë"],
    ]);
    const merged = await typed();
    const [keepId, goneId] = [merged.personId("Bram"), merged.personId("Chloë")];
    await merged.addIn.mergePeople({ keepId, goneId, consent: true });
    await merged.addIn.refresh();
    expect(merged.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram"]);
    expect(marksOf(merged, "Bram")).toEqual(
      expect.arrayContaining(["Printers executes", "Netwerk executes", "ICT-visie replaces"]),
    );
    const shorter = await typed();
    shorter.book.hands.deleteRows("Taken", 6, 1);
    await generate(shorter);
    await shorter.addIn.refresh();
    expect(marksOf(shorter, "Chloë")).toEqual(["Printers executes"]);
    expect(shorter.shown().situations.current.loose.map(({ task, person }) => [task, person])).toEqual([
      ["ICT-visie", "Chloë"],
    ]);
  });
});

describe("cells that could not be read", () => {
  test("are told where they stand after a sheet was set aside, the first three and how many more", async () => {
    const odd = ["soms", "misschien", "later", "vraag"].map((text, index) => ["Technisch", `Taak ${index}`, text, "x"]);
    const school = await openAdoptedSchool([
      { name: "Taken", cells: [["Cluster", "Omschrijving"], ...odd.map((row) => row.slice(0, 2))] },
      { name: now, cells: [["Cluster", "Omschrijving", "Ann", "Bram"], ...odd] },
    ]);
    expect(await generate(school)).toContain(
      "4 cellen konden we niet lezen; ze staan nog op ‘Huidige situatie (origineel)’: C2, C3, C4 en nog 1.",
    );
  });

  test("are told where they stand when lines came between, with those of the list", async () => {
    const school = await generated();
    school.book.hands.type(now, at.first + 3, at.ann, "af en toe");
    school.book.hands.insertRows("Taken", 5, 1);
    school.book.hands.type("Taken", 5, 1, "Smartphones");
    school.book.hands.type("Taken", 4, 5, "veel");
    expect(await generate(school)).toContain(
      "2 cellen konden we niet lezen; ze staan nog op ‘Huidige situatie’: E17; op ‘Taken’: F5.",
    );
    school.book.hands.type("Taken", 4, 5, null);
    school.book.hands.type("Taken", 5, 1, "Gsm's");
    expect(await generate(school)).toContain("1 cel konden we niet lezen; ze staat nog op ‘Huidige situatie’: E17.");
  });
});

describe("the sheet with the list deleted by hand", () => {
  const listGone =
    "Het blad met jullie takenlijst is weg. Haal het terug met Ctrl+Z of uit de versiegeschiedenis; wie wat doet, staat nog op ‘Huidige situatie’.";

  test.each<[string, (school: MemorySchool) => Promise<Outcome>]>([
    ["Huidige situatie", ({ addIn }) => addIn.generate("current", { consent: true })],
    ["Wijs toe", ({ addIn }) => addIn.assignSelected("p-1", ["executes"])],
    ["a person", ({ addIn }) => addIn.addPerson({ name: "Chloë" })],
    ["Overzicht", ({ addIn }) => addIn.makeReport("overview")],
    ["Gebruik dit bestand", ({ addIn }) => addIn.adopt({ accept: true })],
    ["Maak los", ({ addIn }) => addIn.detach()],
  ])("%s says so, how to bring it back, and what is still there", async (_button, useCase) => {
    const school = await generated();
    school.book.hands.deleteSheet("Taken");
    await school.addIn.refresh();
    expect(school.addIn.getState().leftWithoutList).toEqual([now]);
    expect(await useCase(school)).toMatchObject({ ok: false, sentence: listGone });
  });

  test("is no such thing in a workbook that was never in use, or was let go", async () => {
    const school = await generated();
    await school.addIn.detach();
    await school.addIn.getState().feedback?.question?.accept();
    school.book.hands.deleteSheet("Taken");
    await school.addIn.refresh();
    expect(school.addIn.getState().leftWithoutList).toBeNull();
  });
});

test("the preview promises the name that the new sheet will have", async () => {
  const school = await openMemorySchool([taskSheet, { name: "Team", cells: [["Onze ploeg"]] }]);
  expect(school.addIn.getState().found[0]?.sheetsToAdd).toEqual(["Team 2"]);
  await school.addIn.adopt({ accept: true });
  expect(school.book.values("Team 2").flat()).toContain("naam");
});

test("what is in the way of undo on a hidden line is told by its sheet, and undo works once it is put back", async () => {
  const school = await generated();
  school.book.hands.insertRows(now, at.first + 1, 1);
  expect(await school.addIn.undo()).toMatchObject({
    ok: false,
    problem: { kind: "undoInTheWay", sheet: now, cell: null },
    sentence:
      "Dit kan nu niet ongedaan gemaakt worden: op ‘Huidige situatie’ kwam er intussen iets bij of weg. Zet dat eerst terug en probeer opnieuw. Of sla deze stap over: hij blijft dan staan, en wat je daarvoor deed kan nog terug.",
  });
  school.book.hands.deleteRows(now, at.first + 1, 1);
  expect(await school.addIn.undo()).toMatchObject({ ok: true });
});

test("Maak los keeps every sheet that tells of the school, also one that was just made: as is said beforehand", async () => {
  const school = await generated();
  await school.addIn.makeReport("overview");
  const before = school.book.book.sheets.map(({ name }) => name);
  await school.addIn.detach();
  await school.addIn.getState().feedback?.question?.accept();
  expect(school.book.book.sheets.map(({ name }) => name)).toEqual(before);
  for (const said of [
    ribbon.detach.hint,
    start.detachHint,
    help.parts.flatMap(({ sentences = [] }) => sentences).join(" "),
  ])
    expect(said).toContain("Bladen waarin iets over jullie staat, blijven als gewone bladen: zo gaat niets verloren.");
});

test("Maak los names what goes and what stays, before and after, and that is what happens", async () => {
  const school = await generated();
  await school.addIn.setSize([school.taskId("Printers")], { per: "class", sizeClass: "L" });
  const stays =
    "Dit blijft, als gewone kolom of gewoon blad: kolom ‘Omvang’; bladen ‘Huidige situatie’, ‘Team’ en ‘Instellingen’.";
  const asked = (await school.addIn.detach()).sentence;
  expect(asked).toContain("Dit gaat weg: kolommen ‘Wie best?’, ‘Niveau’");
  expect(asked).toContain(stays);
  const outcome = await school.addIn.getState().feedback?.question?.accept();
  expect(outcome?.sentence).toMatch(/^Het bestand is losgemaakt\. Weg: \d kolommen\. /);
  expect(outcome?.sentence).toContain(stays);
  expect(school.book.values("Taken")[3]).toEqual(["Cluster", "Omschrijving", "Opmerking", "Omvang"]);
  for (const sheet of [now, "Team", "Instellingen"]) expect(school.book.values(sheet).length).toBeGreaterThan(0);
  expect((await school.addIn.undo()).sentence).toBe("Ongedaan gemaakt: Het bestand is losgemaakt.");
});
