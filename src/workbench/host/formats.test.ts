import { closeHosts, codeOf, onProef, openHost, read } from "./testing/open-host";

afterEach(closeHosts);

test("formats are set and read back; cells that differ give null", async () => {
  const node = await openHost();
  const formats = await onProef(node, async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.fill.color = "#ffee00";
    format.font.bold = true;
    format.font.color = "red";
    format.font.size = 14;
    format.font.name = "Segoe UI";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.textOrientation = 90;
    sheet.getRange("B2").format.fill.clear();
    sheet.getRange("B2").format.font.italic = true;
    const first = sheet.getRange("A1").format;
    first.load("wrapText,horizontalAlignment,verticalAlignment,textOrientation,fill/color");
    first.font.load("bold,italic,color,size,name");
    format.load("fill/color,font/bold,font/italic");
    await context.sync();
    return [first.toJSON(), format.fill.color, format.font.bold, format.font.italic];
  });
  expect(formats).toEqual([
    {
      fill: { color: "#FFEE00" },
      font: { bold: true, italic: false, color: "#FF0000", size: 14, name: "Segoe UI" },
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      textOrientation: 90,
    },
    null,
    true,
    null,
  ]);
});

test("a colour that is none is refused", async () => {
  const node = await openHost();
  const coloured = onProef(node, (sheet) => {
    sheet.getRange("A1").format.fill.color = "geelachtig";
  });
  expect(await codeOf(coloured)).toBe("InvalidArgument");
});

test("borders are drawn on the edges asked for", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    const { borders } = sheet.getRange("A1:B3").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("EdgeBottom").weight = "Medium";
    borders.getItem("EdgeTop").color = "#999999";
  });
  const sheet = node.host.engine.sheet("Proef");
  expect(sheet?.format(2, 1).borders?.bottom).toEqual({ style: "Continuous", weight: "Medium", color: "#000000" });
  expect(sheet?.format(0, 0).borders?.top).toEqual({ style: "Continuous", weight: "Thin", color: "#999999" });
  expect(sheet?.format(1, 0).borders?.bottom).toBeUndefined();
  const style = await onProef(node, async (proef, context) => {
    const border = proef.getRange("A1:B3").format.borders.getItem("EdgeBottom").load("style,sideIndex");
    await context.sync();
    return [border.style, border.sideIndex];
  });
  expect(style).toEqual(["Continuous", "EdgeBottom"]);
});

test("number formats, widths, heights and hidden columns", async () => {
  const node = await openHost();
  const sizes = await onProef(node, async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[0.5, 1234.5]];
    range.numberFormat = [["0%", "#,##0.00"]];
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("C:D").columnHidden = true;
    range.load("text,format/rowHeight");
    const column = sheet.getRange("A:A").load("format/columnWidth");
    const hidden = sheet.getRange("C1").load("columnHidden");
    const both = sheet.getRange("B1:C1").load("columnHidden");
    await context.sync();
    return [range.text, column.format.columnWidth, range.format.rowHeight, hidden.columnHidden, both.columnHidden];
  });
  expect(sizes).toEqual([[["50%", "1.234,50"]], 120, 30, true, null]);
});

test("columns become as wide as their longest text", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    sheet.getRange("A1:A2").values = [["kort"], ["een heel wat langere omschrijving van een taak"]];
    sheet.getRange("A:B").format.autofitColumns();
  });
  const sheet = node.host.engine.sheet("Proef");
  expect(sheet?.columnWidth(0)).toBeGreaterThan(200);
  expect(sheet?.columnWidth(1)).toBeLessThan(80);
});

test("contents and formats are cleared apart", async () => {
  const node = await openHost();
  await onProef(node, (sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [["a", "b"]];
    range.format.fill.color = "#FF0000";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
  });
  expect(await read(node, "A1:B1")).toEqual([["", "b"]]);
  const sheet = node.host.engine.sheet("Proef");
  expect([sheet?.format(0, 0).fill, sheet?.format(0, 1).fill]).toEqual(["#FF0000", undefined]);
});
