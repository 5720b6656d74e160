import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookEngine } from "./engine";
import { openWorkbook } from "./open-in-node";
import { XlsxPackage } from "./xlsx/package";
import { element } from "./xlsx/xml";

const opened: WorkbookEngine[] = [];
afterEach(() => opened.splice(0).forEach((workbook) => workbook.dispose()));

/** The example with a thread of two comments on B5 of its first sheet. */
async function withThread(): Promise<WorkbookEngine> {
  const bytes = readFileSync(join(__dirname, "../../../tests/workbooks/takenoverzicht-leeg.xlsx"));
  const pkg = await XlsxPackage.open(bytes);
  const part = "xl/threadedComments/threadedComment1.xml";
  const thread = (attributes: Record<string, string>, text: string) =>
    element("threadedComment", { ref: "B5", ...attributes }, [element("text", {}, [text])]);
  pkg.put(
    part,
    "application/vnd.ms-excel.threadedcomments+xml",
    element("ThreadedComments", { xmlns: "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" }, [
      thread({ id: "{1}" }, "nakijken"),
      thread({ id: "{2}", parentId: "{1}" }, "gedaan"),
    ]),
  );
  pkg.relate("xl/worksheets/sheet1.xml", "threadedComment", part);
  return open(await pkg.bytes());
}

async function open(bytes: Uint8Array): Promise<WorkbookEngine> {
  const workbook = await openWorkbook(bytes);
  opened.push(workbook);
  return workbook;
}

const commentsIn = (workbook: WorkbookEngine) => workbook.sheets.flatMap(({ comments }) => comments);

test("a thread in the file is one comment, which moves with its cell and is saved where it is then", async () => {
  const workbook = await withThread();
  const [sheet] = workbook.sheets;
  expect(commentsIn(workbook)).toMatchObject([{ id: "{1}", text: "nakijken", area: { row: 4, column: 1 } }]);
  sheet?.insertRows(2, 3);
  expect(commentsIn(workbook)).toMatchObject([{ area: { row: 7, column: 1 } }]);
  const again = await open(await workbook.save());
  expect(commentsIn(again)).toMatchObject([{ id: "{1}", text: "nakijken", area: { row: 7, column: 1 } }]);
});

test("a comment goes with its row, and one that was made here is not saved silently", async () => {
  const workbook = await withThread();
  const [sheet] = workbook.sheets;
  sheet?.deleteRows(4, 1);
  expect(commentsIn(workbook)).toEqual([]);
  sheet?.addComment(1, 1, "nieuw");
  expect(commentsIn(workbook)).toMatchObject([{ text: "nieuw" }]);
  await expect(workbook.save()).rejects.toThrow("cannot be saved");
});
