import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../../tests/support/memory-school";
import { stillClock } from "../../tests/support/still-clock";
import { decidedKeys } from "../domain/short-list-line";
import type { Mark } from "../domain/model";
import { createAddIn } from "./create-add-in";
import type { AddIn } from "./add-in";
import type { BookState, Outcome } from "./state";
import type { WorkbookPort } from "./workbook-port";

/** A school in which Ann does the printers, whose Excel answers only when the test lets it. */
async function slowSchool() {
  const opened = await openAdoptedSchool([taskSheet]);
  await opened.addIn.addPerson({ name: "Ann", hours: 9 });
  await opened.addIn.addPerson({ name: "Bram", hours: 4 });
  await assign(opened.addIn, opened, "Printers", "Ann");
  const { port } = opened.book;
  let waiting: (() => void)[] = [];
  let isSlow = false;
  const late = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    if (isSlow) await new Promise<void>((go) => waiting.push(go));
    return ask();
  };
  const slow: WorkbookPort = {
    read: () => late(() => port.read()),
    apply: (...asked) => late(() => port.apply(...asked)),
    adornments: (areas) => port.adornments(areas),
    selection: () => port.selection(),
    show: (...place) => port.show(...place),
    subscribe: (listener) => port.subscribe(listener),
  };
  const addIn = createAddIn(slow, stillClock);
  await addIn.start();
  isSlow = true;
  /** Excel answers all that it is asked, until what was asked is done. */
  const answer = async (...outcomes: readonly Promise<Outcome>[]): Promise<readonly Outcome[]> => {
    const done = Promise.all(outcomes);
    const state = { isDone: false };
    void done.finally(() => (state.isDone = true));
    while (!state.isDone) {
      const due = waiting;
      waiting = [];
      due.forEach((go) => go());
      await new Promise((next) => setImmediate(next));
    }
    return done;
  };
  return { ...opened, addIn, answer, shown: () => bookOf(addIn) };
}
type SlowSchool = Awaited<ReturnType<typeof slowSchool>>;

function bookOf(addIn: AddIn): BookState {
  const { book } = addIn.getState();
  if (book === null) throw new Error("The workbook is not in use.");
  return book;
}

function assign(
  addIn: AddIn,
  { taskId, personId }: Pick<MemorySchool, "taskId" | "personId">,
  task: string,
  person: string,
  marks: readonly Mark[] = ["executes"],
): Promise<Outcome> {
  const request = { situation: "current", taskIds: [taskId(task)], personId: personId(person), marks } as const;
  return addIn.assign({ ...request, consent: false });
}

/** Who has marks on a task, as the pane shows it now. */
function holders({ shown, taskId }: SlowSchool, task: string): readonly string[] {
  const { people, situations } = shown();
  const held = situations.current.assignments.filter((entry) => entry.taskId === taskId(task));
  return people.filter(({ id }) => held.some(({ personId }) => personId === id)).map(({ name }) => name);
}

describe("before Excel has answered the pane shows", () => {
  test("who does a task, and that it is being done", async () => {
    const school = await slowSchool();
    const asked = assign(school.addIn, school, "Netwerk", "Bram");
    expect(holders(school, "Netwerk")).toEqual(["Bram"]);
    expect(school.addIn.getState().busy).toMatchObject({ sentence: "De taken worden toegewezen …", foreseen: true });
    expect(school.book.port.applied).toHaveLength(4);
    expect(await school.answer(asked)).toMatchObject([{ ok: true, sentence: "Bram voert 1 taak uit." }]);
    expect(holders(school, "Netwerk")).toEqual(["Bram"]);
    expect(school.addIn.getState().busy).toBeNull();
  });

  test("that nobody does it any more", async () => {
    const school = await slowSchool();
    const asked = assign(school.addIn, school, "Printers", "Ann", []);
    expect(holders(school, "Printers")).toEqual([]);
    await school.answer(asked);
    expect(holders(school, "Printers")).toEqual([]);
  });

  test("what is known of tasks and of somebody", async () => {
    const school = await slowSchool();
    const [printers] = [school.taskId("Printers")];
    const asked = [
      school.addIn.setKind([printers], "core"),
      school.addIn.setLevel([printers], "SG"),
      school.addIn.setSize([printers], { per: "year", hours: 20 }),
      school.addIn.setPerson(school.personId("Bram"), { hours: 7 }),
    ];
    const known = () => [school.shown().tasks[0], school.shown().people[1]];
    const foreseen = known();
    expect(foreseen).toMatchObject([
      { kind: "core", level: "SG", size: { per: "year", hours: 20 } },
      { name: "Bram", hours: 7 },
    ]);
    await school.answer(...asked);
    expect(known()).toEqual(foreseen);
  });

  test("roles that were proposed", async () => {
    const school = await slowSchool();
    const added = school.addIn.addPerson({ name: "Directie" });
    await school.answer(added);
    const asked = school.addIn.acceptRoles([school.shown().people[2]?.id ?? ""]);
    expect(school.shown().people[2]).toMatchObject({ name: "Directie", role: "directie" });
    await school.answer(asked);
    expect(school.shown().people[2]).toMatchObject({ name: "Directie", role: "directie" });
  });

  test("what the school set, each choice until it is written, also when the one before is answered first", async () => {
    const school = await slowSchool();
    const settings = () => school.shown().settings;
    const first = school.addIn.setSettings({ group: "schoolGroup", pointsL: 5, able: 7 });
    const second = school.addIn.setSettings({ group: "schoolBoard", mandates: true });
    const foreseen = settings();
    expect(foreseen).toMatchObject({ group: "schoolBoard", mandates: true, points: { L: 5 }, thresholds: { able: 7 } });
    const shown: unknown[] = [];
    school.addIn.subscribe(() => shown.push(settings().group));
    await school.answer(first, second);
    expect(new Set(shown)).toEqual(new Set(["schoolBoard"]));
    // The first time, the sheet gets the school year too.
    expect(settings()).toEqual({ ...foreseen, schoolYear: settings().schoolYear });
  });

  test("nothing of a setting that cannot be", async () => {
    const school = await slowSchool();
    const asked = school.addIn.setSettings({ weeksPerYear: 60 });
    expect(school.shown().settings.weeksPerYear).toBe(40);
    expect(await school.answer(asked)).toMatchObject([{ ok: false }]);
  });

  test("what the team decided, where it stands then", async () => {
    const school = await slowSchool();
    const list = () => school.shown().situations.current.shortList;
    const line = list().lines[0];
    if (line === undefined) throw new Error("Nothing was found.");
    const decide = (status: "open" | "discussed" | "accepted") =>
      school.addIn.decide({ situation: "current", findings: decidedKeys(line), status, note: "Samen bekeken" });
    for (const status of ["discussed", "accepted", "open"] as const) {
      const asked = decide(status);
      const foreseen = list();
      await school.answer(asked);
      expect(list()).toEqual(foreseen);
    }
  });

  test("nothing of an assignment for which a sheet has to make place first", async () => {
    const opened = await openAdoptedSchool([taskSheet, handMadeSheet]);
    const before = opened.shown();
    const asked = assign(opened.addIn, opened, "ICT-visie", "Ann");
    expect(opened.shown().situations.current.assignments).toBe(before.situations.current.assignments);
    expect(await asked).toMatchObject({ ok: false, problem: { kind: "consentNeeded" } });
  });

  test("nothing of hours that cannot be", async () => {
    const school = await slowSchool();
    const asked = school.addIn.setPerson(school.personId("Ann"), { hours: -1 });
    expect(school.shown().people[0]?.hours).toBe(9);
    expect(await school.answer(asked)).toMatchObject([{ ok: false }]);
  });
});

describe("when Excel refuses, the pane shows what the workbook holds", () => {
  test("and says why", async () => {
    const school = await slowSchool();
    school.book.port.faults.fates({ kind: "refused", problem: { kind: "readOnly" } });
    const asked = assign(school.addIn, school, "Netwerk", "Bram");
    expect(holders(school, "Netwerk")).toEqual(["Bram"]);
    const shownWhenSaid: (readonly string[])[] = [];
    school.addIn.subscribe(() => {
      if (school.addIn.getState().feedback?.kind === "problem") shownWhenSaid.push(holders(school, "Netwerk"));
    });
    const [outcome] = await school.answer(asked);
    expect(outcome?.ok).toBe(false);
    expect(new Set(shownWhenSaid.flat())).toEqual(new Set());
    expect(holders(school, "Netwerk")).toEqual([]);
    expect(school.addIn.getState()).toMatchObject({ busy: null, feedback: { kind: "problem" } });
  });

  test("also when it cannot be read", async () => {
    const school = await slowSchool();
    school.book.port.faults.problem({ kind: "busy" });
    const [outcome] = await school.answer(assign(school.addIn, school, "Netwerk", "Bram"));
    expect(outcome?.ok).toBe(false);
    expect(holders(school, "Netwerk")).toEqual([]);
  });

  test("and once more at Probeer opnieuw", async () => {
    const school = await slowSchool();
    school.book.port.faults.problem({ kind: "busy" });
    await school.answer(assign(school.addIn, school, "Netwerk", "Bram"));
    const again = school.addIn.getState().feedback?.question?.accept();
    if (again === undefined) throw new Error("It is not offered again.");
    expect(holders(school, "Netwerk")).toEqual(["Bram"]);
    await school.answer(again);
    expect(holders(school, "Netwerk")).toEqual(["Bram"]);
  });
});

describe("two presses, one after the other,", () => {
  test("each show at once, and can be undone last first", async () => {
    const school = await slowSchool();
    const first = assign(school.addIn, school, "Netwerk", "Bram");
    const second = assign(school.addIn, school, "ICT-visie", "Ann");
    expect([holders(school, "Netwerk"), holders(school, "ICT-visie")]).toEqual([["Bram"], ["Ann"]]);
    await school.answer(first);
    expect([holders(school, "Netwerk"), holders(school, "ICT-visie")]).toEqual([["Bram"], ["Ann"]]);
    await school.answer(second);
    await school.answer(school.addIn.undo());
    expect([holders(school, "Netwerk"), holders(school, "ICT-visie")]).toEqual([["Bram"], []]);
    await school.answer(school.addIn.undo());
    expect([holders(school, "Netwerk"), holders(school, "ICT-visie")]).toEqual([[], []]);
  });

  test("are not undone for one another: what is put back is what the button named", async () => {
    const school = await slowSchool();
    const first = assign(school.addIn, school, "Netwerk", "Bram");
    const read = school.addIn.refresh();
    const second = assign(school.addIn, school, "ICT-visie", "Ann", ["replaces"]);
    await school.answer(first);
    expect(school.addIn.getState()).toMatchObject({ busy: null, undo: "Bram voert 1 taak uit" });
    const undone = school.addIn.undo();
    const [, , refused] = await school.answer(read, second, undone);
    expect(refused).toMatchObject({ ok: false, problem: { kind: "doneMeanwhile" } });
    expect(refused?.sentence).toContain("Ann vervangt bij 1 taak");
    expect([holders(school, "Netwerk"), holders(school, "ICT-visie")]).toEqual([["Bram"], ["Ann"]]);
    await school.answer(school.addIn.undo());
    expect([holders(school, "Netwerk"), holders(school, "ICT-visie")]).toEqual([["Bram"], []]);
  });

  test("do not fall together: the second stays when the first is refused", async () => {
    const school = await slowSchool();
    school.book.port.faults.fates({ kind: "refused", problem: { kind: "readOnly" } });
    const first = assign(school.addIn, school, "Netwerk", "Bram");
    const second = assign(school.addIn, school, "Netwerk", "Ann");
    expect(holders(school, "Netwerk")).toEqual(["Ann", "Bram"]);
    await school.answer(first);
    expect(holders(school, "Netwerk")).toEqual(["Ann"]);
    expect(await school.answer(second)).toMatchObject([{ ok: true }]);
    expect(holders(school, "Netwerk")).toEqual(["Ann"]);
    await school.answer(school.addIn.refresh());
    expect(holders(school, "Netwerk")).toEqual(["Ann"]);
  });

  test("of which the second takes back the first leave nothing", async () => {
    const school = await slowSchool();
    const asked = [
      assign(school.addIn, school, "Netwerk", "Bram"),
      assign(school.addIn, school, "Netwerk", "Bram", []),
    ];
    expect(holders(school, "Netwerk")).toEqual([]);
    await school.answer(...asked);
    expect(holders(school, "Netwerk")).toEqual([]);
  });
});

test("what a colleague changed meanwhile is shown with what was asked", async () => {
  const school = await slowSchool();
  const read = school.addIn.refresh();
  const asked = assign(school.addIn, school, "Netwerk", "Bram");
  school.book.hands.type("Taken", 4, 1, "Scanners");
  await school.answer(read);
  expect(school.shown().tasks[0]?.description).toBe("Scanners");
  expect(holders(school, "Netwerk")).toEqual(["Bram"]);
  await school.answer(asked);
});
