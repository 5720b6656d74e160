import { createAddIn } from "../../src/application/create-add-in";
import { createExcelPort } from "../../src/excel/excel-port";
import { taskSheet } from "../support/memory-school";
import { stillClock } from "../support/still-clock";
import { type ExcelSubject, openInExcel } from "./excel-subject";
import { applied, sheetOf, write } from "./subject";

let subject: ExcelSubject;
beforeEach(async () => {
  subject = await openInExcel([taskSheet, { name: "Team", cells: [["Naam"]] }]);
});
afterEach(() => subject.close());

/** An Excel of this version, and what was asked of each of its runs. */
function excelOf(version: number, refuses: () => boolean = () => false) {
  const asked: unknown[] = [];
  const { excel } = subject.host;
  const run = (...args: readonly unknown[]) => {
    const options = args.length > 1 ? args[0] : null;
    asked.push(options);
    if (options !== null && refuses())
      return Promise.reject(Object.assign(new Error(), { code: "UndoNotSupported", debugInfo: {} }));
    return Reflect.apply(excel.run, excel, args) as Promise<unknown>;
  };
  const requirements = { isSetSupported: (_set: string, least: string) => Number(least.split(".")[1]) <= version };
  const port = createExcelPort({ excel: Object.assign(Object.create(excel) as typeof Excel, { run }), requirements });
  return { port, asked };
}

const group = { mergeUndoGroup: true };

test("all that one button does is one group for Excel's own undo, where Excel has them", async () => {
  const { port, asked } = excelOf(20);
  await applied({ ...subject, port }, write("Taken", 9, 1, [["x"]]));
  expect(asked).toEqual([group]);
  expect((await sheetOf(subject, "Taken")).values.flat()).toContain("x");
});

test("an older Excel is not asked for one", async () => {
  const { port, asked } = excelOf(19);
  await applied({ ...subject, port }, write("Taken", 9, 1, [["x"]]));
  expect(asked).toEqual([null]);
});

test("nor is any Excel for what its own undo does not know", async () => {
  const { port, asked } = excelOf(20);
  await applied({ ...subject, port }, { do: "renameSheet", sheet: "Team", name: "Ploeg" });
  expect(asked).toEqual([null]);
});

test("an Excel that refuses the group does the same without one, at once", async () => {
  const { port, asked } = excelOf(20, () => true);
  const addIn = createAddIn(port, stillClock);
  await addIn.start();
  expect(await addIn.adopt({ accept: true })).toMatchObject({ ok: true });
  expect(asked.filter((options) => options !== null)).toEqual([group]);
  expect(addIn.getState().book?.tasks).toHaveLength(4);
});
