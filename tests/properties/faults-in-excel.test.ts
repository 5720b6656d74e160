import type { AddIn } from "../../src/application/add-in";
import { createAddIn } from "../../src/application/create-add-in";
import type { Outcome } from "../../src/application/state";
import { createExcelPort } from "../../src/excel/excel-port";
import { openInExcel, type ExcelSubject } from "../contract/excel-subject";
import { snapshotOf } from "../contract/subject";
import { handMadeSheet, taskSheet } from "../support/memory-school";
import { stillClock } from "../support/still-clock";

const useCases: Readonly<Record<string, (addIn: AddIn) => Promise<Outcome>>> = {
  "Gebruik dit bestand": (addIn) => addIn.adopt({ accept: true }),
  "Huidige situatie": (addIn) => addIn.generate("current", { consent: true }),
  "iemand toevoegen": (addIn) => addIn.addPerson({ name: "Dirk" }),
  toewijzen: (addIn) => {
    const { tasks = [], people = [] } = addIn.getState().book ?? {};
    return addIn.assign({
      situation: "current",
      taskIds: tasks.map(({ id }) => id),
      personId: people[0]?.id ?? "",
      marks: ["replaces"],
      consent: true,
    });
  },
};

interface Place {
  readonly subject: ExcelSubject;
  readonly addIn: AddIn;
  /** Lets the time pass after which Excel counts as not answering. */
  readonly giveUp: () => void;
}

const open: ExcelSubject[] = [];
afterEach(async () => {
  for (const subject of open.splice(0)) await subject.close();
});

/** The workbook just before that button: every button before it was pressed. */
async function before(name: string): Promise<Place> {
  const subject = await openInExcel([taskSheet, handMadeSheet]);
  open.push(subject);
  let giveUp: () => void = () => undefined;
  const wait = () => ({ done: new Promise<void>((resolve) => (giveUp = resolve)), cancel: () => undefined });
  const addIn = createAddIn(createExcelPort({ excel: subject.host.excel, clock: { wait } }), stillClock);
  await addIn.start();
  for (const [other, run] of Object.entries(useCases)) {
    if (other === name) break;
    await run(addIn);
  }
  return { subject, addIn, giveUp: () => giveUp() };
}

/** What stands in the workbook, whichever ids sheets got. */
async function contents({ subject }: Place): Promise<string> {
  const { sheets, names, schemaVersion } = await snapshotOf(subject);
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  const named = names.map(({ name, sheetId, area }) => [name, nameOf.get(sheetId), Object.values(area)].join()).sort();
  return JSON.stringify([
    schemaVersion,
    named,
    sheets.map(({ name, area, formulas, tables }) => [name, area, formulas, tables]),
  ]);
}

/** How many requests the button takes until all is written, and what stands before and after it. */
async function courseOf(name: string) {
  const place = await before(name);
  const from = await contents(place);
  place.subject.host.counters.take();
  expect(await useCases[name]?.(place.addIn)).toMatchObject({ ok: true });
  const { syncs } = place.subject.host.counters.take();
  return { from, requests: syncs, to: await contents(place) };
}

describe.each(Object.entries(useCases))("%s, over genuine office.js", (name, run) => {
  test("breaks off in the middle of any request: nothing stays behind, and trying again does it", async () => {
    const { from, requests, to } = await courseOf(name);
    for (let request = 1; request <= requests; request++) {
      const place = await before(name);
      place.subject.host.moods.fault(request, "GeneralException");
      const outcome = await run(place.addIn);
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "failed" } });
      expect(outcome.sentence).toContain("Er is niets gewijzigd.");
      expect(await contents(place)).toBe(from);
      expect(await place.addIn.getState().feedback?.question?.accept()).toMatchObject({ ok: true });
      expect(await contents(place)).toBe(to);
    }
  }, 60_000);

  test("is done without an answer: counts as done, and can be put back", async () => {
    const { from, requests, to } = await courseOf(name);
    const place = await before(name);
    const { host, counters } = place.subject.host;
    const receive = host.receive.bind(host);
    counters.take();
    let isSilent = false;
    host.receive = async (body, customData) => {
      const answer = await receive(body, customData);
      if (isSilent || counters.current.syncs < requests) return answer;
      isSilent = true;
      place.giveUp();
      return new Promise(() => undefined);
    };
    expect(await run(place.addIn)).toMatchObject({
      ok: true,
      sentence: expect.stringMatching(/alles staat er/) as string,
    });
    expect(await contents(place)).toBe(to);
    expect(await place.addIn.undo()).toMatchObject({ ok: true });
    expect(await contents(place)).toBe(from);
  }, 60_000);
});

test("Excel breaks off while a sheet is brought to the front: it was made all the same", async () => {
  const { addIn, subject } = await before("Huidige situatie");
  const outcome = await addIn.generate("current", { consent: true });
  subject.host.moods.fault(1, "GeneralException");
  await addIn.bringToFront(outcome);
  const cell = outcome.ok ? outcome.cell : undefined;
  expect(subject.inView()).not.toMatchObject({ sheet: "Huidige situatie", ...cell });
  await addIn.bringToFront(outcome);
  expect(subject.inView()).toEqual({ sheet: "Huidige situatie", ...cell });
});
