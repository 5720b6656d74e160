import { closeHosts, codeOf, errorOf, onProef, openHost, read, settle } from "./testing/open-host";

afterEach(closeHosts);

test("an error stops the batch halfway: what came before it stays", async () => {
  const node = await openHost();
  const error = await errorOf(
    onProef(node, (sheet) => {
      sheet.getRange("A1").values = [["voor"]];
      sheet.getRange("B1:C1").values = [["te", "veel", "cellen"]];
      sheet.getRange("A2").values = [["na"]];
    }),
  );
  expect(error?.code).toBe("InvalidArgument");
  expect(error?.debugInfo.errorLocation).toBe("Range.values");
  expect(await read(node, "A1:A2")).toEqual([["voor"], [""]]);
});

test("an object that isn't there is an error, and a null object swallows what is done to it", async () => {
  const node = await openHost();
  const missing = node.excel.run((context) => {
    context.workbook.worksheets.getItem("Nergens").load("name");
    return context.sync();
  });
  expect(await codeOf(missing)).toBe("ItemNotFound");
  const swallowed = await node.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nergens");
    const range = sheet.getRange("A1");
    sheet.name = "Ergens";
    range.values = [["weg"]];
    sheet.delete();
    range.load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(swallowed).toEqual([true, true]);
});

test("what the host doesn't implement is named, never silently answered", async () => {
  const node = await openHost();
  const method = await errorOf(onProef(node, (sheet) => sheet.getRange("A1").flashFill()));
  expect(method?.message).toContain("Workbench host: Range.flashFill is not implemented.");
  const property = await errorOf(onProef(node, (sheet) => sheet.load("standardWidth")));
  expect(property).toMatchObject({ code: "InvalidArgument" });
  expect(property?.message).toContain("Worksheet.standardWidth");
  const setter = await errorOf(
    onProef(node, (sheet) => {
      sheet.getRange("A1").format.indentLevel = 2;
    }),
  );
  expect(setter?.message).toContain("RangeFormat.indentLevel (set) is not implemented");
});

test("a member above the advertised requirement set is refused", async () => {
  const node = await openHost({ requirements: { ExcelApi: "1.12" } });
  expect(await codeOf(onProef(node, (sheet) => sheet.getRange("A1").getMergedAreasOrNullObject()))).toBe("ApiNotFound");
});

test("load brings the properties asked for, of the object, its parts and its items", async () => {
  const node = await openHost();
  const answer = await node.excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    const range = sheets.getItem("Proef").getRange("B2:C3");
    range.load({ address: true, format: { fill: { color: true } }, worksheet: { name: true } });
    await context.sync();
    return [
      sheets.items.map((sheet) => [sheet.name, sheet.visibility]).at(-1),
      range.address,
      range.format.fill.color,
      range.worksheet.name,
    ];
  });
  expect(answer).toEqual([["Proef", "Visible"], "Proef!B2:C3", "#FFFFFF", "Proef"]);
});

test("a range that the add-in keeps moves with inserted rows, within the batch and after it", async () => {
  const node = await openHost();
  const moved = await onProef(node, async (sheet, context) => {
    const range = sheet.getRange("B4:C5");
    sheet.getRange("1:2").insert("Down");
    range.load("address");
    await context.sync();
    await node.hands.insertRows("Proef", 7);
    const again = range.getCell(0, 0).load("address");
    range.load("address");
    await context.sync();
    return [again.address, range.address];
  });
  expect(moved).toEqual(["Proef!B6", "Proef!B6:C8"]);
});

test("a kept range whose cells are gone can't be used any more", async () => {
  const node = await openHost();
  const lost = onProef(node, async (sheet, context) => {
    const range = sheet.getRange("B4");
    await context.sync();
    await node.hands.deleteRows("Proef", 4);
    range.load("values");
    await context.sync();
  });
  expect(await codeOf(lost)).toBe("InvalidReference");
});

test("Excel.run lets go of its ranges when it is done", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => sheet.getRange("A1:B2").load("values"));
  await settle();
  expect(node.host.references.count).toBe(0);
});

test("more cells than the library sends at once arrive in pieces", async () => {
  const node = await openHost();
  const values = Array.from({ length: 400 }, (_, row) => [row, row + 0.5, `rij ${row}`, "", row]);
  await onProef(node, (sheet) => {
    sheet.getRange("A1:E400").values = values;
  });
  expect(await read(node, "A1:E400")).toEqual(values);
});

test("formulas have their value when they are read in the same batch", async () => {
  const node = await openHost();
  const sum = await onProef(node, async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    const range = sheet.getRange("A3").load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(sum).toEqual([[[3]], [["=SUM(A1:A2)"]]]);
});
