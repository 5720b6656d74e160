import { createAddIn } from "../../src/application/create-add-in";
import { openInExcel } from "../contract/excel-subject";
import { openInMemory } from "../contract/memory-subject";
import { snapshotOf, type Open, type Subject } from "../contract/subject";
import { handMadeSheet, taskSheet } from "../support/memory-school";
import { stillClock } from "../support/still-clock";

const hosts: readonly (readonly [string, Open])[] = [
  ["in memory", openInMemory],
  ["in Excel", openInExcel],
];

describe.each(hosts)("on a machine without a printer, %s", (_, open) => {
  let subject: Subject;
  beforeEach(async () => {
    subject = await open([taskSheet, handMadeSheet, { name: "Streefdoel", cells: [["", "Streefdoel"]] }]);
    subject.troubles.noPrinter();
  });
  afterEach(() => subject.close());

  /** Sheets and names, and all that stands in cells. */
  const standing = async () => {
    const { sheets, names } = await snapshotOf(subject);
    return {
      sheets: sheets.map(({ name, area, values, formulas }) => ({ name, area, values, formulas })),
      names: names.map(({ name, area }) => ({ name, area })).sort((a, b) => a.name.localeCompare(b.name)),
    };
  };

  test("a sheet is filled, and an undo takes back all of it", async () => {
    const addIn = createAddIn(subject.port, stillClock);
    await addIn.start();
    expect(await addIn.adopt({ accept: true })).toMatchObject({ ok: true });
    const before = await standing();
    expect(await addIn.generate("target", { consent: true })).toMatchObject({ ok: true });
    expect((await standing()).names.length).toBeGreaterThan(before.names.length);
    expect(await addIn.undo()).toMatchObject({ ok: true });
    expect(await standing()).toEqual(before);
  });
});
