import { closeHosts, codeOf, onProef, openHost, read } from "./testing/open-host";
import type { NodeHost } from "./node/node-host";

afterEach(closeHosts);

const addName = (node: NodeHost, name: string): Promise<unknown> =>
  onProef(node, (sheet, context) => {
    context.workbook.names.add(name, sheet.getRange("A1:B2"));
  });

test("a name stands for a range, moves with it, and is found in any case", async () => {
  const node = await openHost();
  await addName(node, "Lijst");
  await node.hands.insertRows("Proef", 1, 2);
  const found = await node.excel.run(async (context): Promise<unknown> => {
    const name = context.workbook.names.getItem("LIJST").load("name,formula,type,scope,value,visible");
    const range = name.getRange().load("address");
    const none = context.workbook.names.getItemOrNullObject("Niets");
    await context.sync();
    return [name.name, name.formula, name.type, name.scope, name.value, range.address, none.isNullObject];
  });
  expect(found).toEqual(["Lijst", "=Proef!$A$3:$B$4", "Range", "Workbook", "Proef!$A$3:$B$4", "Proef!A3:B4", true]);
});

test("a sheet has names of its own", async () => {
  const node = await openHost();
  const scopes = await onProef(node, async (sheet, context): Promise<unknown> => {
    const own = sheet.names.add("Eigen", "=5").load("scope,value,type");
    const elsewhere = context.workbook.names.getItemOrNullObject("Eigen");
    await context.sync();
    return [own.scope, own.value, own.type, elsewhere.isNullObject];
  });
  expect(scopes).toEqual(["Worksheet", 5, "Integer", true]);
});

test.each(["A1", "twee woorden", "1ste", "R1C1", ""])("%p is no name for a range", async (name) => {
  const node = await openHost();
  expect(await codeOf(addName(node, name))).toBe("InvalidArgument");
});

test("a name can't be given twice; it can be changed and deleted", async () => {
  const node = await openHost();
  await addName(node, "Lijst");
  expect(await codeOf(addName(node, "lijst"))).toBe("ItemAlreadyExists");
  const changed = await onProef(node, async (sheet, context): Promise<unknown> => {
    const name = context.workbook.names.getItem("Lijst");
    name.formula = "=Proef!$C$1";
    name.visible = false;
    name.load("formula,visible");
    await context.sync();
    const after: unknown[] = [name.formula, name.visible];
    name.delete();
    const gone = context.workbook.names.getItemOrNullObject("Lijst");
    await context.sync();
    return [...after, gone.isNullObject];
  });
  expect(changed).toEqual(["=Proef!$C$1", false, true]);
});

test("a name whose cells are gone has no range", async () => {
  const node = await openHost();
  await addName(node, "Lijst");
  await node.hands.deleteRows("Proef", 1, 2);
  const state = await node.excel.run(async (context): Promise<unknown> => {
    const name = context.workbook.names.getItem("Lijst").load("type,value");
    const range = name.getRangeOrNullObject();
    await context.sync();
    return [name.type, name.value, range.isNullObject];
  });
  expect(state).toEqual(["Error", "#REF!", true]);
});

async function makeTable(node: NodeHost): Promise<void> {
  await onProef(node, (sheet) => {
    sheet.getRange("B2:C4").values = [
      ["Naam", ""],
      ["Ann", 9],
      ["Bram", 4],
    ];
    const table = sheet.tables.add("B2:C4", true);
    table.name = "Team";
    table.style = "TableStyleLight1";
    table.showFilterButton = false;
  });
}

test("a table is made of cells with headings, and read back", async () => {
  const node = await openHost();
  await makeTable(node);
  const table = await node.excel.run(async (context) => {
    const found = context.workbook.tables.getItem("team").load("name,style,showFilterButton,id");
    found.columns.load("items/name,items/index,count");
    const ranges = [found.getRange(), found.getHeaderRowRange(), found.getDataBodyRange()];
    ranges.forEach((range) => range.load("address"));
    found.worksheet.load("name");
    await context.sync();
    const { name, style, showFilterButton, columns, worksheet } = found;
    const addresses = ranges.map((range) => range.address);
    return {
      name,
      style,
      showFilterButton,
      columns: columns.items.map((each) => each.name),
      worksheet: worksheet.name,
      addresses,
    };
  });
  expect(table).toEqual({
    name: "Team",
    style: "TableStyleLight1",
    showFilterButton: false,
    columns: ["Naam", "Kolom2"],
    worksheet: "Proef",
    addresses: ["Proef!B2:C4", "Proef!B2:C2", "Proef!B3:C4"],
  });
});

test("a table gets columns and rows, and its name is its own", async () => {
  const node = await openHost();
  await makeTable(node);
  const grown = await onProef(node, async (sheet, context): Promise<unknown> => {
    const table = sheet.tables.getItem("Team");
    table.columns.add(undefined, undefined, "Uren");
    table.resize("B2:D6");
    const range = table.getRange().load("address,values");
    await context.sync();
    return [range.address, range.values[0]];
  });
  expect(grown).toEqual(["Proef!B2:D6", ["Naam", "Kolom2", "Uren"]]);
  expect(await codeOf(onProef(node, (sheet) => sheet.tables.add("C4:F9", true)))).toBe("InvalidOperation");
  expect(await codeOf(addName(node, "Team"))).toBe("ItemAlreadyExists");
  const misplaced = onProef(node, (sheet) => sheet.tables.getItem("Team").resize("B3:D6"));
  expect(await codeOf(misplaced)).toBe("InvalidArgument");
});

test("a table becomes cells again, or goes with them", async () => {
  const node = await openHost();
  await makeTable(node);
  await onProef(node, (sheet) => sheet.tables.getItem("Team").convertToRange());
  expect(await read(node, "B3")).toEqual([["Ann"]]);
  await onProef(node, (sheet) => {
    sheet.tables.add("B2:C4", true).delete();
  });
  expect(await read(node, "B3")).toEqual([[""]]);
  expect(node.host.engine.sheet("Proef")?.tables).toEqual([]);
});
