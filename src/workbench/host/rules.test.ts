import { openWorkbook } from "../engine/open-in-node";
import { closeHosts, codeOf, onProef, openHost } from "./testing/open-host";

afterEach(closeHosts);

test("a rule of ours colours cells by a formula, and comes before those that are there", async () => {
  const node = await openHost();
  const rules = await onProef(node, async (sheet, context) => {
    const range = sheet.getRange("A2:C9");
    const bar = sheet.getRange("C2:C9").conditionalFormats.add("DataBar");
    bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.dataBar.upperBoundRule = { type: "Number", formula: "1" };
    bar.dataBar.positiveFormat.fillColor = "#00AA00";
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=$C2<>""';
    rule.custom.format.fill.color = "#FFEB9C";
    rule.custom.format.font.color = "#9C5700";
    rule.stopIfTrue = true;
    rule.load("id,type,priority");
    const found = range.conditionalFormats.load("items/type,items/id,items/priority");
    await context.sync();
    const again = range.conditionalFormats.getItemOrNullObject(rule.id).load("type");
    const none = range.conditionalFormats.getItemOrNullObject("{nergens}");
    const formula = again.custom.rule.load("formula");
    await context.sync();
    return [found.items.map((each) => [each.type, each.priority]), again.type, formula.formula, none.isNullObject];
  });
  expect(rules).toEqual([
    [
      ["Custom", 0],
      ["DataBar", 1],
    ],
    "Custom",
    '=$C2<>""',
    true,
  ]);
  const [bar, custom] = node.host.engine.sheet("Proef")?.conditionalFormats ?? [];
  expect(bar?.dataBar).toEqual({ color: "#00AA00", minimum: 0, maximum: 1 });
  expect(custom).toMatchObject({ stopIfTrue: true, format: { fill: "#FFEB9C", fontColor: "#9C5700" } });
});

test("a rule draws a line around its cells, of the kinds that rules have, and comes first in the file as well", async () => {
  const node = await openHost();
  const drawn = (style: "Dash") =>
    onProef(node, (sheet) => {
      const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      custom.rule.formula = "=A1=1";
      const top = custom.format.borders.getItem("EdgeTop");
      top.style = style;
      top.color = "#9C5700";
    });
  await drawn("Dash");
  const [rule] = node.host.engine.sheet("Proef")?.conditionalFormats ?? [];
  expect(rule?.format?.borders).toEqual({ top: { style: "Dash", weight: "Thin", color: "#9C5700" } });
  await onProef(node, (sheet) => {
    sheet.getRange("C1").conditionalFormats.add("Custom").custom.rule.formula = "=C1=1";
  });
  const saved = await openWorkbook(await node.host.engine.save());
  const [dashed, last] = saved.sheet("Proef")?.conditionalFormats ?? [];
  expect(dashed?.format?.borders).toEqual(rule?.format?.borders);
  expect([dashed?.priority, last?.priority]).toEqual([2, 1]);
  saved.dispose();
  expect(await codeOf(drawn("Double" as "Dash"))).toBe("InvalidArgument");
});

test("rules are taken away one by one or all of a range", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
    sheet.getRange("C1").conditionalFormats.add("Custom").custom.rule.formula = "=C1=1";
    sheet.getRange("C1").conditionalFormats.getItemAt(0).delete();
    sheet.getRange("E1").conditionalFormats.add("Custom").custom.rule.formula = "=E1=1";
  });
  expect(node.host.engine.sheet("Proef")?.conditionalFormats.map((each) => each.formula)).toEqual(["=A1=1", "=E1=1"]);
  await onProef(node, (sheet) => sheet.getRange("A5").conditionalFormats.clearAll());
  expect(node.host.engine.sheet("Proef")?.conditionalFormats.map((each) => each.formula)).toEqual(["=E1=1"]);
});

test("a validation is set on a range, read back, and cut out of another", async () => {
  const node = await openHost();
  const read = await onProef(node, async (sheet, context) => {
    const all = sheet.getRange("A1:B4").dataValidation;
    all.rule = { list: { inCellDropDown: true, source: "U,V,B" } };
    all.errorAlert = { message: "Kies U, V of B.", showAlert: true, style: "Stop", title: "Merk" };
    all.prompt = { message: "U voert uit", showPrompt: true, title: "Merk" };
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") } };
    const first = sheet.getRange("A1").dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    const second = sheet.getRange("B2").dataValidation.load("type,rule");
    const mixed = sheet.getRange("A1:B4").dataValidation.load("type");
    const free = sheet.getRange("F9").dataValidation.load("type");
    await context.sync();
    return [
      first.rule.list?.source,
      first.errorAlert.message,
      first.type,
      second.rule.list?.source,
      mixed.type,
      free.type,
    ];
  });
  expect(read).toEqual(["U,V,B", "Kies U, V of B.", "List", "=Proef!$D$1:$D$3", "Inconsistent", "None"]);
});

test("a list in a rule has at most 255 characters", async () => {
  const node = await openHost();
  const long = onProef(node, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "taak,".repeat(60) } };
  });
  expect(await codeOf(long)).toBe("InvalidArgument");
});

test("a validation is taken away from part of its cells", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: "Between" } };
    sheet.getRange("A4").dataValidation.clear();
  });
  const areas = node.host.engine.sheet("Proef")?.validations.map(({ area }) => [area.row, area.rowCount]);
  expect(areas).toEqual([
    [0, 3],
    [4, 5],
  ]);
});

test("what the add-in writes is not held back by a validation", async () => {
  const node = await openHost();
  const written = onProef(node, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "U,V" } };
    sheet.getRange("A1").values = [["x"]];
  });
  expect(await codeOf(written)).toBe("none");
});
