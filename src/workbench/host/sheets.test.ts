import { closeHosts, codeOf, onProef, openHost } from "./testing/open-host";
import type { NodeHost } from "./node/node-host";

afterEach(closeHosts);

const add = (node: NodeHost, name?: string): Promise<string> =>
  node.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("name");
    await context.sync();
    return sheet.name;
  });

test("a sheet is added at the end, by name or with a Dutch one of its own", async () => {
  const node = await openHost();
  expect(await add(node, "Team")).toBe("Team");
  expect(await add(node)).toMatch(/^Blad\d+$/);
  const names = node.host.engine.sheets.map((sheet) => sheet.name);
  expect(names.indexOf("Team")).toBe(names.length - 2);
});

test.each([
  ["", "InvalidArgument"],
  ["een naam van meer dan 31 tekens!", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["vraag?", "InvalidArgument"],
  ["PROEF", "ItemAlreadyExists"],
])("a sheet can't be called %p", async (name, code) => {
  const node = await openHost();
  expect(await codeOf(add(node, name))).toBe(code);
});

test("a sheet is renamed, and found by its name in any case or by its id", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    sheet.name = "Proef 2";
  });
  const found = await node.excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem("PROEF 2").load("id,name");
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id).load("name");
    await context.sync();
    return byId.name;
  });
  expect(found).toBe("Proef 2");
});

test("a sheet is deleted, but not the last visible one", async () => {
  const node = await openHost();
  const deleteAll = node.excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    sheets.items.forEach((sheet) => sheet.delete());
    await context.sync();
  });
  expect(await codeOf(deleteAll)).toBe("InvalidOperation");
  expect(node.host.engine.sheets).toHaveLength(1);
});

test("sheets are hidden and shown, but one stays visible", async () => {
  const node = await openHost();
  const show = (visibility: "Visible" | "Hidden"): Promise<void> =>
    onProef(node, (sheet) => {
      sheet.visibility = visibility;
    });
  await show("Hidden");
  expect(await codeOf(onProef(node, (sheet) => sheet.activate()))).toBe("InvalidOperation");
  await show("Visible");
  for (const other of node.host.engine.sheets.filter(({ name }) => name !== "Proef")) {
    node.host.engine.setVisibility(other, "Hidden");
  }
  expect(await codeOf(show("Hidden"))).toBe("InvalidOperation");
});

test("view and tab of a sheet are set and read back", async () => {
  const node = await openHost();
  const view = await onProef(node, async (sheet, context) => {
    sheet.tabColor = "#ff0000";
    sheet.showGridlines = false;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.activate();
    sheet.load("tabColor,showGridlines,position,visibility");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [sheet.tabColor, sheet.showGridlines, sheet.visibility, frozen.address, active.name];
  });
  expect(view).toEqual(["#FF0000", false, "Visible", "Proef!A1:B3", "Proef"]);
  const unfrozen = await onProef(node, async (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [rows.address, none.isNullObject];
  });
  expect(unfrozen).toEqual(["Proef!1:2", true]);
});

test("a sheet is protected once, and released", async () => {
  const node = await openHost();
  const states = await onProef(node, async (sheet, context) => {
    sheet.protection.protect();
    sheet.protection.load("protected");
    await context.sync();
    const during = sheet.protection.protected;
    sheet.protection.unprotect();
    sheet.protection.load("protected");
    await context.sync();
    return [during, sheet.protection.protected];
  });
  expect(states).toEqual([true, false]);
  await node.hands.protect("Proef");
  expect(await codeOf(onProef(node, (sheet) => sheet.protection.protect()))).toBe("InvalidOperation");
});

test("pages are set up for printing", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.setPrintArea("A1:F40");
    pageLayout.centerHorizontally = true;
    pageLayout.printGridlines = true;
    pageLayout.leftMargin = 18;
    pageLayout.rightMargin = 36;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Pagina &P van &N";
  });
  const page = node.host.engine.sheet("Proef")?.page;
  expect(page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
    titleRows: { first: 0, last: 2 },
    printArea: { row: 0, column: 0, rowCount: 40, columnCount: 6 },
    centerHorizontally: true,
    printGridlines: true,
    margins: { left: 0.25, right: 0.5 },
    footer: { center: "Pagina &P van &N" },
  });
  expect(await codeOf(onProef(node, (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2")))).toBe("InvalidArgument");
});

test("the selection can be read, of one range or several", async () => {
  const node = await openHost();
  await node.hands.select("Proef", "B2:C3,E5");
  const selected = await node.excel.run(async (context) => {
    const ranges = context.workbook.getSelectedRanges().load("address,areaCount");
    ranges.areas.load("items/address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [ranges.address, ranges.areaCount, ranges.areas.items.map((area) => area.address), cell.address];
  });
  expect(selected).toEqual(["Proef!B2:C3,Proef!E5", 2, ["Proef!B2:C3", "Proef!E5"], "Proef!B2"]);
});

test("settings are kept with the workbook", async () => {
  const node = await openHost();
  const kept = await node.excel.run(async (context) => {
    context.workbook.settings.add("versie", { nummer: 2 });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("versie").load("value");
    const none = context.workbook.settings.getItemOrNullObject("niets");
    await context.sync();
    const value: unknown = setting.value;
    setting.delete();
    await context.sync();
    return [value, none.isNullObject];
  });
  expect(kept).toEqual([{ nummer: 2 }, true]);
  expect(node.host.engine.settings.has("versie")).toBe(false);
});

test("calculation can be set by hand, and asked for", async () => {
  const node = await openHost();
  const mode = await node.excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
  expect(mode).toBe("Manual");
});

test("a sheet comes at another place among the tabs, and nowhere beyond them", async () => {
  const node = await openHost();
  await add(node, "Team");
  const moveTo = (position: number) =>
    node.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Team").position = position;
      await context.sync();
    });
  await moveTo(0);
  expect(node.host.engine.sheets.map(({ name }) => name)[0]).toBe("Team");
  const before = node.host.engine.sheets.map(({ name }) => name);
  for (const nowhere of [-1, before.length, 0.5]) expect(await codeOf(moveTo(nowhere))).toBe("InvalidArgument");
  expect(node.host.engine.sheets.map(({ name }) => name)).toEqual(before);
});
