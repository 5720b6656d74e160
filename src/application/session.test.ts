import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../../tests/support/memory-school";
import { memoryWorkbook } from "../../tests/support/memory-workbook";
import { stillClock } from "../../tests/support/still-clock";
import type { Clock } from "./clock";
import { createAddIn } from "./create-add-in";
import type { AddInState } from "./state";

const inUse = () => openAdoptedSchool([taskSheet, handMadeSheet]);

const assign = ({ addIn, taskId, personId }: MemorySchool, task: string, person: string) =>
  addIn.assign({
    situation: "current",
    taskIds: [taskId(task)],
    personId: personId(person),
    marks: ["executes"],
    consent: true,
  });

/** Every state that the pane would draw, while something runs. */
async function statesDuring({ addIn }: MemorySchool, run: () => Promise<unknown>): Promise<readonly AddInState[]> {
  const states: AddInState[] = [];
  const unsubscribe = addIn.subscribe(() => states.push(addIn.getState()));
  await run();
  unsubscribe();
  return states;
}

/** A clock whose time passes when the test says so. */
function patientClock(): { readonly clock: Clock; readonly pass: () => void } {
  const waiting = new Set<() => void>();
  const after: Clock["after"] = (_milliseconds, callback) => {
    waiting.add(callback);
    return () => waiting.delete(callback);
  };
  const pass = () => {
    for (const callback of waiting) callback();
    waiting.clear();
  };
  return { clock: { ...stillClock, after }, pass };
}

/** Lets what was started by itself come to its end. */
const settled = (school: MemorySchool) => school.addIn.showTask("none", "list");

describe("use cases that are asked at the same time", () => {
  test("run one after another, each on what the one before it wrote", async () => {
    const school = await inUse();
    const outcomes = await Promise.all([
      assign(school, "ICT-visie", "Ann"),
      assign(school, "Nascholing", "Bram"),
      school.addIn.addPerson({ name: "Dirk" }),
    ]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    await school.addIn.refresh();
    expect(school.shown().situations.current.assignments).toHaveLength(5);
    expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram", "Dirk"]);
  });

  test("go on after one that failed", async () => {
    const school = await inUse();
    school.book.port.faults.problem({ kind: "busy" });
    const [first, second] = await Promise.all([assign(school, "ICT-visie", "Ann"), assign(school, "ICT-visie", "Ann")]);
    expect([first.ok, second.ok]).toEqual([false, true]);
  });
});

describe("what is said", () => {
  test("while something runs, and no longer when it is done", async () => {
    const school = await inUse();
    const states = await statesDuring(school, () => assign(school, "ICT-visie", "Ann"));
    expect(states[0]?.busy?.sentence).toBe("De taken worden toegewezen …");
    expect(states.at(-1)).toMatchObject({
      busy: null,
      feedback: { kind: "done", sentence: "Ann voert 1 taak uit." },
    });
  });

  test("is cleared when it failed too", async () => {
    const school = await inUse();
    school.book.port.faults.problem({ kind: "timeout" }, 2);
    const states = await statesDuring(school, () => assign(school, "ICT-visie", "Ann"));
    expect(states[0]?.busy).not.toBeNull();
    expect(states.at(-1)).toMatchObject({ busy: null, feedback: { kind: "problem" } });
  });

  test("that nothing was changed, when a question is answered with no", async () => {
    const { addIn } = await inUse();
    await addIn.generate("current", { consent: false });
    expect(addIn.getState().feedback?.question).not.toBeNull();
    addIn.dismissFeedback();
    expect(addIn.getState().feedback).toEqual({ kind: "done", sentence: "Er is niets gewijzigd.", question: null });
    addIn.dismissFeedback();
    expect(addIn.getState().feedback).toBeNull();
  });

  test("nothing while the workbook is only read again", async () => {
    const school = await inUse();
    school.addIn.dismissFeedback();
    const states = await statesDuring(school, () => school.addIn.refresh());
    expect(states.every(({ busy, feedback }) => busy === null && feedback === null)).toBe(true);
  });

  test("that there was nothing to change, and nothing is written then", async () => {
    const school = await inUse();
    await assign(school, "ICT-visie", "Ann");
    const applied = school.book.port.applied.length;
    expect(await assign(school, "ICT-visie", "Ann")).toEqual({
      ok: true,
      sentence: "Er was niets te wijzigen.",
      cellsWritten: 0,
    });
    expect(school.book.port.applied).toHaveLength(applied);
  });
});

describe("what is shown", () => {
  test("is what is in the workbook, after something was written", async () => {
    const school = await inUse();
    await assign(school, "ICT-visie", "Ann");
    const shown = school.shown();
    await school.addIn.refresh();
    expect(school.shown()).toEqual(shown);
  });

  test("stays after a failed reading", async () => {
    const school = await inUse();
    const shown = school.shown();
    school.book.port.faults.problem({ kind: "busy" });
    expect(await school.addIn.refresh()).toMatchObject({ ok: false, problem: { kind: "busy" } });
    expect(school.addIn.getState()).toMatchObject({ phase: "ready", book: shown });
  });

  test("is that nothing could be read, when the first reading failed", async () => {
    const { port } = memoryWorkbook([taskSheet]);
    const addIn = createAddIn(port, stillClock);
    port.faults.problem({ kind: "sessionLost" });
    await addIn.start();
    expect(addIn.getState()).toMatchObject({ phase: "unreadable", feedback: { kind: "problem" } });
    await addIn.refresh();
    expect(addIn.getState().phase).toBe("found");
  });

  test("follows what others do, once they are quiet", async () => {
    const { clock, pass } = patientClock();
    const school = await openAdoptedSchool([taskSheet], clock);
    const { hands, port } = school.book;
    const { reads } = port;
    hands.type("Taken", 4, 1, "Scanners");
    hands.type("Taken", 5, 1, "Kabels");
    expect(school.shown().tasks[0]?.description).toBe("Printers");
    pass();
    await settled(school);
    expect(school.shown().tasks.map(({ description }) => description)).toContain("Kabels");
    expect(port.reads).toBe(reads + 2);
  });

  test("follows others from the next reading on, when Excel did not take that at first", async () => {
    const { clock, pass } = patientClock();
    const { book } = await openAdoptedSchool([taskSheet]);
    const addIn = createAddIn(book.port, clock);
    book.port.faults.problem({ kind: "timeout" }, 2);
    await addIn.start();
    await addIn.refresh();
    book.hands.type("Taken", 4, 1, "Scanners");
    pass();
    await addIn.showTask("none", "list");
    expect(addIn.getState().book?.tasks[0]?.description).toBe("Scanners");
  });

  test("says so when the workbook cannot be read to follow the selection or to show a task", async () => {
    const { clock, pass } = patientClock();
    const school = await openAdoptedSchool([taskSheet], clock);
    school.book.hands.select("Taken", [{ first: 4, count: 1 }]);
    school.book.port.faults.problem({ kind: "sessionLost" });
    pass();
    await settled(school);
    expect(school.addIn.getState().feedback?.sentence).toContain("De verbinding met het bestand is weg.");
    school.addIn.dismissFeedback();
    school.book.port.faults.problem({ kind: "timeout" });
    await school.addIn.showTask(school.taskId("Netwerk"), "list");
    expect(school.addIn.getState().feedback?.sentence).toContain("Excel antwoordt niet.");
  });

  test("are the tasks on the rows that are selected, in the list or in a situation", async () => {
    const { clock, pass } = patientClock();
    const school = await openAdoptedSchool([taskSheet, handMadeSheet], clock);
    await school.addIn.generate("current", { consent: true });
    const select = async (sheet: string, first: number, count: number) => {
      school.book.hands.select(sheet, [{ first, count }]);
      pass();
      await settled(school);
      return school.addIn.getState().selectedTaskIds;
    };
    expect(await select("Taken", 4, 2)).toEqual([school.taskId("Printers"), school.taskId("Netwerk")]);
    expect(await select("Huidige situatie", 14, 1)).toEqual([school.taskId("ICT-visie")]);
    expect(await select("Team", 4, 1)).toEqual([]);
  });

  test("are the selected tasks from the first reading on", async () => {
    const { book } = await openAdoptedSchool([taskSheet]);
    book.hands.select("Taken", [{ first: 6, count: 1 }]);
    const addIn = createAddIn(book.port, stillClock);
    await addIn.start();
    const visie = addIn.getState().book?.tasks[2];
    expect(visie?.description).toBe("ICT-visie");
    expect(addIn.getState().selectedTaskIds).toEqual([visie?.id]);
  });

  test("are the selected tasks when the workbook is read again, or has just been adopted", async () => {
    const school = await openMemorySchool([taskSheet]);
    school.book.hands.select("Taken", [{ first: 4, count: 1 }]);
    expect(school.addIn.getState().selectedTaskIds).toEqual([]);
    await school.addIn.adopt({ accept: true });
    await school.addIn.refresh();
    expect(school.addIn.getState().selectedTaskIds).toEqual([school.taskId("Printers")]);
  });
});

describe("when a colleague was faster", () => {
  test("a cell that moved meanwhile stops what would have written elsewhere", async () => {
    const school = await inUse();
    await school.addIn.generate("current", { consent: true });
    school.book.port.faults.meanwhile(() => school.book.hands.insertRows("Huidige situatie", 13, 1));
    const outcome = await school.addIn.addPerson({ name: "Dirk" });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "changedMeanwhile", sheet: "Huidige situatie" } });
    expect(outcome.sentence).toContain("op ‘Huidige situatie’");
    expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann", "Bram"]);
    expect(await school.addIn.addPerson({ name: "Dirk" })).toMatchObject({ ok: true });
  });

  test("what was written over their row is as they left it, and told; trying again does it where it belongs", async () => {
    const school = await inUse();
    const { book, addIn } = school;
    book.hands.type("Taken", 4, 5, "=1+1");
    let theirs = "";
    book.port.faults.meanwhile(() => {
      book.hands.insertRows("Taken", 4, 1);
      book.hands.type("Taken", 4, 1, "Scanners");
      theirs = book.picture();
    });
    const outcome = await addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "changedMeanwhile", sheet: "Taken" } });
    expect(outcome.sentence).toContain("Dat blijft staan, en jouw wijziging is niet uitgevoerd.");
    expect(book.picture()).toBe(theirs);
    expect(addIn.getState().undo).toBe("4 taken overgenomen");
    const { feedback } = addIn.getState();
    expect(feedback?.question).toMatchObject({ acceptLabel: "Probeer opnieuw" });
    expect(await feedback?.question?.accept()).toMatchObject({ ok: true });
    expect(book.values("Taken")[6]?.slice(1, 6)).toEqual(["Netwerk", "", "", "", 2]);
  });

  test("a change elsewhere is no matter", async () => {
    const school = await inUse();
    school.book.port.faults.meanwhile(() => school.book.hands.type("Taken", 9, 6, "eigen"));
    const outcome = await school.addIn.setSize([school.taskId("Printers")], { per: "week", hours: 2 });
    expect(outcome.ok).toBe(true);
    expect(school.book.values("Taken")[9]?.[6]).toBe("eigen");
  });

  test("the cell that they typed in is named", async () => {
    const school = await inUse();
    school.book.port.faults.meanwhile(() => school.book.hands.type("Taken", 5, 5, "'007"));
    const outcome = await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 1 });
    expect(outcome).toMatchObject({ problem: { kind: "changedMeanwhile", sheet: "Taken", cell: "F6" } });
    expect(school.book.sheet("Taken").cell(5, 5)).toMatchObject({ value: "007", formula: null });
  });
});

describe("a change that takes several batches", () => {
  const inBatches = async (size: number) => {
    const school = await inUse();
    school.book.port.batchSize = size;
    return school;
  };

  test("tells how far it is, and can be cancelled until the last", async () => {
    const school = await inBatches(30);
    const states = await statesDuring(school, () => school.addIn.generate("current", { consent: true }));
    const told = states.flatMap(({ busy }) => (busy === null ? [] : [[busy.progress, busy.cancel !== null]]));
    expect(told[0]).toEqual([null, true]);
    expect(told.at(-1)).toEqual([1, false]);
    const shares = told.map(([progress]) => progress).filter((share) => share !== null && share !== 0 && share !== 1);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.map((_, index) => (index + 1) / (shares.length + 1)));
  });

  test("is put back when it is cancelled, and that is said; then it can be done after all", async () => {
    const school = await inBatches(30);
    const before = school.book.picture();
    const stop = school.addIn.subscribe(() => {
      const { busy } = school.addIn.getState();
      if ((busy?.progress ?? 0) >= 0.5) busy?.cancel?.();
    });
    const outcome = await school.addIn.generate("current", { consent: true });
    stop();
    expect(outcome).toMatchObject({ ok: false, sentence: "Geannuleerd. Er is niets gewijzigd." });
    expect(school.book.picture()).toBe(before);
    expect(school.addIn.getState()).toMatchObject({ busy: null, feedback: { kind: "done", question: null } });
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
  });

  test("is not begun when it is cancelled before", async () => {
    const school = await inUse();
    const applied = school.book.port.applied.length;
    const stop = school.addIn.subscribe(() => school.addIn.getState().busy?.cancel?.());
    expect(await assign(school, "ICT-visie", "Ann")).toMatchObject({ problem: { kind: "cancelled" } });
    stop();
    expect(school.book.port.applied).toHaveLength(applied);
  });
});

describe("when it is not known what stands", () => {
  test("what was done after all is noticed as soon as the workbook is read, by itself too", async () => {
    const { clock, pass } = patientClock();
    const school = await openAdoptedSchool([taskSheet, handMadeSheet], clock);
    const { faults } = school.book.port;
    faults.fates({ kind: "unanswered" });
    faults.unreadableAfterApply({ kind: "timeout" }, 1);
    const outcome = await school.addIn.setKind([school.taskId("Printers")], "core");
    expect(outcome.sentence).toContain(
      "Misschien is een deel al gewijzigd; dat kijken we na zodra Excel weer antwoordt.",
    );
    school.book.hands.type("Taken", 20, 8, "");
    pass();
    await settled(school);
    expect(school.addIn.getState()).toMatchObject({
      undo: "‘Wie best?’ ingevuld voor 1 taak",
      feedback: { kind: "done" },
    });
    expect(school.shown().tasks[0]?.kind).toBe("core");
    await school.addIn.undo();
    expect(school.shown().tasks[0]?.kind).toBeNull();
  });

  test("what could not be put back is named by its sheets, and Maak ongedaan does it later", async () => {
    const school = await inUse();
    const before = school.book.picture();
    const stops = (after: number) => ({ kind: "stops", after, code: "GeneralException" }) as const;
    school.book.port.faults.fates(stops(20), stops(0), stops(0));
    const outcome = await school.addIn.generate("target", { consent: true });
    expect(outcome.sentence).toContain("Een deel staat al in het bestand, op ‘Instellingen’.");
    expect(school.addIn.getState().undo).toContain("Streefdoel");
    school.book.port.faults.fates(stops(0), stops(0), stops(0));
    expect(await assign(school, "ICT-visie", "Ann")).toMatchObject({
      ok: false,
      problem: { kind: "failed" },
      sentence: expect.stringContaining("Een deel staat al in het bestand") as string,
    });
    school.book.port.faults.over();
    expect((await school.addIn.undo()).sentence).toContain("Ongedaan gemaakt: Het blad ‘Streefdoel’");
    expect(school.book.picture()).toBe(before);
  });
});

describe("Maak ongedaan", () => {
  test("puts changes back one by one, the last first", async () => {
    const school = await inUse();
    const id = school.taskId("Printers");
    await school.addIn.setKind([id], "core");
    await school.addIn.setKind([id], "transferable");
    expect((await school.addIn.undo()).sentence).toBe("Ongedaan gemaakt: ‘Wie best?’ ingevuld voor 1 taak.");
    expect(school.shown().tasks[0]?.kind).toBe("core");
    await school.addIn.undo();
    expect(school.shown().tasks[0]?.kind).toBeNull();
  });

  test("is offered from the first change on, until all are put back", async () => {
    const school = await openMemorySchool([taskSheet]);
    expect(school.addIn.getState().undo).toBeNull();
    await school.addIn.adopt({ accept: true });
    expect(school.addIn.getState().undo).toBe("4 taken overgenomen");
    await school.addIn.undo();
    expect(school.addIn.getState()).toMatchObject({ undo: null, phase: "found" });
  });

  test("puts back in the right cell after a colleague's rows and columns, formulas and formats as they were", async () => {
    const school = await inUse();
    const { hands } = school.book;
    hands.type("Taken", 5, 5, "=1+1");
    hands.fill("Taken", { row: 5, column: 5, rowCount: 1, columnCount: 1 }, "#FFEE00");
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    hands.insertRows("Taken", 0, 2);
    hands.insertColumns("Taken", 1, 1);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.sheet("Taken").cell(7, 6)).toMatchObject({ formula: "=1+1", format: { fill: "#FFEE00" } });
  });

  test("names the cell where a colleague changed what would be put back, wherever it stands by then", async () => {
    const school = await inUse();
    const { hands } = school.book;
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    hands.insertRows("Taken", 0, 2);
    hands.insertColumns("Taken", 1, 1);
    hands.type("Taken", 7, 6, 3);
    const picture = school.book.picture();
    expect(await school.addIn.undo()).toMatchObject({ problem: { kind: "undoInTheWay", sheet: "Taken", cell: "G8" } });
    expect(school.book.picture()).toBe(picture);
  });

  test("finds the task again on another row", async () => {
    const school = await inUse();
    await school.addIn.setSize([school.taskId("Netwerk")], { per: "week", hours: 2 });
    school.book.hands.insertRows("Taken", 4, 3);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.shown().tasks.every(({ size }) => size === null)).toBe(true);
  });
});
