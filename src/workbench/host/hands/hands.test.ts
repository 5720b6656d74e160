import { closeHosts, onProef, openHost, read } from "../testing/open-host";
import type { NodeHost } from "../node/node-host";
import { HandRefused } from "./hand-refused";

afterEach(closeHosts);

const validate = (node: NodeHost, address: string, rule: Excel.DataValidationRule, style = "Stop"): Promise<void> =>
  onProef(node, (sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.rule = rule;
    dataValidation.errorAlert = { message: "Kies uit de lijst.", showAlert: true, style: style as "Stop", title: "" };
  });

test("typing is read as on a Flemish computer", async () => {
  const node = await openHost();
  for (const [cell, value] of Object.entries({ A1: "1,5", B1: "WAAR", C1: "3/4/2026", D1: "=A1*2", E1: "1.5" })) {
    await node.hands.type("Proef", cell, value);
  }
  expect(await read(node, "A1:E1")).toEqual([[1.5, true, 46115, 3, "1.5"]]);
  expect(await read(node, "C1", "text")).toEqual([["3/04/2026"]]);
  await node.hands.type("Proef", "A1", null);
  expect(await read(node, "A1")).toEqual([[""]]);
});

test("a protected sheet refuses typing, with Excel's sentence", async () => {
  const node = await openHost();
  await node.hands.protect("Proef");
  await expect(node.hands.type("Proef", "A1", "x")).rejects.toThrow(HandRefused);
  await expect(node.hands.insertRows("Proef", 1)).rejects.toThrow("beveiligd werkblad");
});

test("a strict list refuses what isn't in it, and the cell stays as it was", async () => {
  const node = await openHost();
  await node.hands.type("Proef", "A1", "U");
  await validate(node, "A1:A9", { list: { inCellDropDown: true, source: "U,V" } });
  await expect(node.hands.type("Proef", "A1", "x")).rejects.toThrow("Kies uit de lijst.");
  await node.hands.type("Proef", "A2", "V");
  await node.hands.type("Proef", "A1", null);
  expect(await read(node, "A1:A2")).toEqual([[""], ["V"]]);
});

test("a list that only warns lets everything through", async () => {
  const node = await openHost();
  await validate(node, "A1", { list: { inCellDropDown: true, source: "U,V" } }, "Warning");
  await node.hands.type("Proef", "A1", "x");
  expect(await read(node, "A1")).toEqual([["x"]]);
});

test("a list may stand in cells or behind a name", async () => {
  const node = await openHost();
  await onProef(node, (sheet, context) => {
    sheet.getRange("D1:D2").values = [["Ann"], ["Bram"]];
    context.workbook.names.add("Namen", sheet.getRange("D1:D2"));
  });
  await validate(node, "A1", { list: { inCellDropDown: true, source: "=$D$1:$D$2" } });
  await validate(node, "A2", { list: { inCellDropDown: true, source: "=Namen" } });
  await node.hands.type("Proef", "A1", "Ann");
  await node.hands.type("Proef", "A2", "bram");
  await expect(node.hands.type("Proef", "A1", "Chloë")).rejects.toThrow(HandRefused);
  await expect(node.hands.type("Proef", "A2", "Chloë")).rejects.toThrow(HandRefused);
});

test("numbers and formulas as rules are applied to the cell typed in, and leave no trace", async () => {
  const node = await openHost();
  await validate(node, "A1:A9", { decimal: { formula1: 0, formula2: 40, operator: "Between" } });
  await validate(node, "B1:B9", { custom: { formula: "=LEN(B1)<=A1" } });
  await node.hands.type("Proef", "A3", "4");
  await expect(node.hands.type("Proef", "A3", "41")).rejects.toThrow(HandRefused);
  await expect(node.hands.type("Proef", "A3", "veel")).rejects.toThrow(HandRefused);
  await node.hands.type("Proef", "B3", "vier");
  await expect(node.hands.type("Proef", "B3", "vijf!")).rejects.toThrow(HandRefused);
  expect(await read(node, "A3:B3")).toEqual([[4, "vier"]]);
  expect(node.host.engine.sheet("Proef")?.usedArea()).toMatchObject({ columnCount: 2 });
});

test("a sort of whole rows keeps them together; a sort of some columns tears them apart", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    sheet.getRange("A1:B3").values = [
      ["c", 1],
      ["a", 2],
      ["b", 3],
    ];
  });
  await node.hands.sortRows("Proef", { from: 1, to: 3, by: "A" });
  expect(await read(node, "A1:B3")).toEqual([
    ["a", 2],
    ["b", 3],
    ["c", 1],
  ]);
  await node.hands.sortRows("Proef", { from: 1, to: 3, by: "B", columns: "B:B" });
  expect(await read(node, "A1:B3")).toEqual([
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
});

test("sheets are renamed and deleted by hand, within Excel's rules", async () => {
  const node = await openHost();
  await node.hands.renameSheet("Proef", "Proef 2026");
  expect(node.host.engine.sheet("Proef 2026")).not.toBeNull();
  await expect(node.hands.renameSheet("Proef 2026", "a:b")).rejects.toThrow(HandRefused);
  await node.hands.deleteSheet("Proef 2026");
  expect(node.host.engine.sheet("Proef 2026")).toBeNull();
});

test("cells are filled by hand", async () => {
  const node = await openHost();
  await node.hands.fill("Proef", "B5:B9", "#ffee00");
  expect(node.host.engine.sheet("Proef")?.format(6, 1).fill).toBe("#FFEE00");
});
