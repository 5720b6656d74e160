import { wholeSheet, type Area } from "../../src/workbook/snapshot";
import { applied, opened, type Open, sheetOf, type Subject } from "./subject";

/** What the port tells of notes, comments and fills. */
export function describeAdornments(open: Open): void {
  describe("notes, comments and fills", () => {
    const subject = opened(open, [
      {
        name: "Taken",
        cells: [
          ["Taak", "Uren"],
          ["Printers", 2],
          ["Netwerk", 3],
        ],
      },
      { name: "Leeg", cells: [] },
    ]);

    test("are told of, with their cells, and of no other cells", async () => {
      await subject().hands.remark("Taken", 1, 0, "nakijken");
      await subject().hands.fill("Taken", { row: 1, column: 0, rowCount: 1, columnCount: 2 }, "#FFEE00");
      await subject().hands.fill("Taken", { row: 2, column: 1, rowCount: 1, columnCount: 1 }, "#00AA00");
      expect(await lyingOn(subject(), "Taken", wholeSheet)).toEqual([
        "1,0 #FFEE00",
        "1,0 remark",
        "1,1 #FFEE00",
        "2,1 #00AA00",
      ]);
      expect(await lyingOn(subject(), "Taken", { ...wholeSheet, row: 2, rowCount: 1 })).toEqual(["2,1 #00AA00"]);
      expect(await lyingOn(subject(), "Taken", { ...wholeSheet, column: 0, columnCount: 1 })).toEqual([
        "1,0 #FFEE00",
        "1,0 remark",
      ]);
    });

    test("are told of on cells without contents, beyond those that have any", async () => {
      await subject().hands.fill("Taken", { row: 1, column: 6, rowCount: 1, columnCount: 1 }, "#FFEE00");
      await subject().hands.remark("Taken", 8, 0, "hieronder");
      await subject().hands.remark("Leeg", 0, 3, "hier");
      expect(await lyingOn(subject(), "Taken", { ...wholeSheet, row: 1, rowCount: 1 })).toEqual(["1,6 #FFEE00"]);
      expect(await lyingOn(subject(), "Taken", { ...wholeSheet, row: 8, rowCount: 1 })).toEqual(["8,0 remark"]);
      expect(await lyingOn(subject(), "Leeg", wholeSheet)).toEqual(["0,3 remark"]);
    });

    test("move with their cells, and go with them", async () => {
      await subject().hands.remark("Taken", 1, 1, "nakijken");
      await subject().hands.fill("Taken", { row: 2, column: 1, rowCount: 1, columnCount: 1 }, "#00AA00");
      await applied(subject(), { do: "insertRows", sheet: "Taken", row: 1, count: 2 });
      await applied(subject(), { do: "deleteColumns", sheet: "Taken", column: 0, count: 1 });
      expect(await lyingOn(subject(), "Taken", wholeSheet)).toEqual(["3,0 remark", "4,0 #00AA00"]);
      await applied(subject(), { do: "deleteRows", sheet: "Taken", row: 3, count: 1 });
      expect(await lyingOn(subject(), "Taken", wholeSheet)).toEqual(["3,0 #00AA00"]);
    });

    test("leave out white, which is as good as none, and remarks stay where cells are cleared", async () => {
      const area = { row: 1, column: 0, rowCount: 2, columnCount: 1 };
      await subject().hands.fill("Taken", area, "#FFFFFF");
      expect(await lyingOn(subject(), "Taken", wholeSheet)).toEqual([]);
      await subject().hands.fill("Taken", area, "#FFEE00");
      await subject().hands.remark("Taken", 1, 0, "nakijken");
      await applied(subject(), { do: "clear", sheet: "Taken", area });
      expect(await lyingOn(subject(), "Taken", wholeSheet)).toEqual(["1,0 remark"]);
    });

    test("are told of on several sheets at once; nothing is where nothing lies", async () => {
      await subject().hands.remark("Taken", 0, 0, "een");
      const sheets = await Promise.all(["Taken", "Leeg"].map((name) => sheetOf(subject(), name)));
      const looked = await subject().port.adornments(sheets.map(({ id }) => ({ sheetId: id, area: wholeSheet })));
      const [first] = sheets;
      expect(looked).toEqual({ ok: true, adornments: [{ sheetId: first?.id, row: 0, column: 0, kind: "remark" }] });
    });

    test("cannot be told of without the workbook", async () => {
      const { id: sheetId } = await sheetOf(subject(), "Taken");
      subject().troubles.loseSession();
      expect(await subject().port.adornments([{ sheetId, area: wholeSheet }])).toEqual({
        ok: false,
        problem: { kind: "sessionLost" },
      });
    });
  });
}

/** What lies in an area, each once, in words. */
async function lyingOn(subject: Subject, name: string, area: Area): Promise<readonly string[]> {
  const { id: sheetId } = await sheetOf(subject, name);
  const looked = await subject.port.adornments([{ sheetId, area }]);
  if (!looked.ok) throw new Error(looked.problem.kind);
  const words = looked.adornments.map(
    (one) => `${one.row},${one.column} ${one.kind === "remark" ? one.kind : one.color}`,
  );
  return words.sort();
}
