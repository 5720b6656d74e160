import { closeHosts, codeOf, onProef, openHost, read } from "./testing/open-host";
import type { NodeHost } from "./node/node-host";

afterEach(closeHosts);

const write = (node: NodeHost, address: string, values: unknown): Promise<void> =>
  onProef(node, (sheet) => {
    sheet.getRange(address).values = values as string[][];
  });

test("a hole in what is written leaves the cell alone, an empty text empties it", async () => {
  const node = await openHost();
  await write(node, "A1:C1", [["a", "b", "c"]]);
  await write(node, "A1:C1", [[null, "", "nieuw"]]);
  expect(await read(node, "A1:C1")).toEqual([["a", "", "nieuw"]]);
});

test("one value fills all cells; an array of another size is refused", async () => {
  const node = await openHost();
  await write(node, "A1:B2", "x");
  expect(await read(node, "A1:B2")).toEqual([
    ["x", "x"],
    ["x", "x"],
  ]);
  expect(await codeOf(write(node, "A1:B2", [["y"]]))).toBe("InvalidArgument");
});

test("text is parsed as Excel parses typing, unless an apostrophe makes it text", async () => {
  const node = await openHost();
  await write(node, "A1:D1", [["007", "'007", "'=1+1", "50%"]]);
  expect(await read(node, "A1:D1")).toEqual([[7, "007", "=1+1", 0.5]]);
});

test("what is shown has a decimal comma", async () => {
  const node = await openHost();
  await write(node, "A1:B1", [[1.5, "50%"]]);
  expect(await read(node, "A1:C1", "text")).toEqual([["1,5", "50%", ""]]);
});

test("a protected sheet refuses what changes it, and can be read", async () => {
  const node = await openHost();
  await node.hands.protect("Proef");
  expect(await codeOf(write(node, "A1", [["x"]]))).toBe("AccessDenied");
  expect(await codeOf(onProef(node, (sheet) => sheet.getRange("1:1").insert("Down")))).toBe("AccessDenied");
  const filled = onProef(node, (sheet) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
  });
  expect(await codeOf(filled)).toBe("AccessDenied");
  expect(await read(node, "A1")).toEqual([[""]]);
});

test("a read-only workbook says so and refuses every change", async () => {
  const node = await openHost({ readOnly: true });
  expect(await codeOf(write(node, "A1", [["x"]]))).toBe("AccessDenied");
  const added = node.excel.run((context) => {
    context.workbook.worksheets.add("Team");
    return context.sync();
  });
  expect(await codeOf(added)).toBe("AccessDenied");
  const readOnly = await node.excel.run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(readOnly).toBe(true);
});

test("texts longer than a cell, requests and answers over 5 MB, and reads of millions of cells are refused", async () => {
  const node = await openHost();
  expect(await codeOf(write(node, "A1", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  const long = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
  expect(await codeOf(write(node, "A1:A200", long))).toBe("RequestPayloadSizeLimitExceeded");
  expect(await read(node, "A1")).toEqual([[""]]);
  expect(await codeOf(read(node, "A:A"))).toBe("ResponsePayloadSizeLimitExceeded");
  expect(await codeOf(read(node, "A:F"))).toBe("ResponsePayloadSizeLimitExceeded");
});

test("only the first of merged cells takes a value", async () => {
  const node = await openHost();
  await node.hands.merge("Proef", "A1:B1");
  await write(node, "A1:C1", [["a", "b", "c"]]);
  expect(await read(node, "A1:C1")).toEqual([["a", "", "c"]]);
});

test("cells are counted when their content really changes", async () => {
  const node = await openHost();
  await write(node, "A1:B2", [
    [1, "x"],
    ["=A1", ""],
  ]);
  expect(node.counters.take()).toMatchObject({ syncs: 1, cellsWritten: 3 });
  await write(node, "A1:B2", [
    [1, "y"],
    ["=A1", null],
  ]);
  expect(node.counters.take().cellsWritten).toBe(1);
  await onProef(node, (sheet) => sheet.getRange("A:A").clear("Contents"));
  expect(node.counters.take().cellsWritten).toBe(2);
});

test("ranges are found from ranges", async () => {
  const node = await openHost();
  await write(node, "B2:C3", "x");
  const addresses = await onProef(node, async (sheet, context) => {
    const range = sheet.getRange("B2:C4");
    const found = [
      range.getCell(1, 1),
      range.getRow(2),
      range.getColumn(0),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 0),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("E1"),
      range.getIntersectionOrNullObject("C1:D9"),
      range.getUsedRangeOrNullObject(true),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getLastCell(),
      sheet.getUsedRange(true),
      sheet.getRangeByIndexes(0, 0, 2, 3),
    ].map((each) => each.load("address"));
    const none = range.getIntersectionOrNullObject("H9");
    await context.sync();
    return [...found.map((each) => each.address.replace("Proef!", "")), none.isNullObject];
  });
  expect(addresses).toEqual([
    "C3",
    "B4:C4",
    "B2:B4",
    "A3:B5",
    "B2:C5",
    "2:4",
    "B:C",
    "B1:E4",
    "C2:C4",
    "B2:C3",
    "B5:C6",
    "B1:C1",
    "C4",
    "B2:C3",
    "A1:C2",
    true,
  ]);
});

test("a range outside the sheet is refused", async () => {
  const node = await openHost();
  expect(await codeOf(onProef(node, (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")))).toBe(
    "InvalidArgument",
  );
  expect(await codeOf(onProef(node, (sheet) => sheet.getRange("geen adres").load("address")))).toBe("InvalidArgument");
});

test("whole rows and columns are inserted and deleted; formulas follow", async () => {
  const node = await openHost();
  await write(node, "A1:A3", [[1], [2], ["=SUM(A1:A2)"]]);
  await onProef(node, (sheet) => {
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
  });
  expect(await read(node, "B4", "formulas")).toEqual([["=SUM(B1:B3)"]]);
  await onProef(node, (sheet) => sheet.getRange("2:2").delete("Up"));
  expect(await read(node, "B3", "formulas")).toEqual([["=SUM(B1:B2)"]]);
});

test("a block moves as cut and paste does, but not through a merged cell", async () => {
  const node = await openHost();
  await write(node, "A1:B1", [[5, "=A1"]]);
  await onProef(node, (sheet) => sheet.getRange("A1").moveTo("D4"));
  expect(await read(node, "A1:B1", "formulas")).toEqual([["", "=D4"]]);
  await node.hands.merge("Proef", "A6:B6");
  expect(await codeOf(onProef(node, (sheet) => sheet.getRange("A6").moveTo("F6")))).toBe("InvalidOperation");
});
