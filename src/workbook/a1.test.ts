import {
  cellAddress,
  cellOf,
  columnLetters,
  parseAreaFormula,
  quotedSheetName,
  quotedText,
  rangeReference,
} from "./a1";

test("columns are lettered as in Excel", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(["A1", "Z1", "AA1", "ZZ1", "AAA1"].map((address) => cellOf(address)?.column)).toEqual([0, 25, 26, 701, 702]);
});

test("a text in a formula doubles its quotes, and comes in pieces when it is too long for one", () => {
  expect(quotedText('de "oude" cluster')).toBe('"de ""oude"" cluster"');
  expect(quotedText("")).toBe('""');
  expect(quotedText(`${"a".repeat(127)}bc`)).toBe(`"${"a".repeat(127)}"&"bc"`);
});

test("a cell's address counts rows from one", () => {
  expect(cellAddress(4, 1)).toBe("B5");
  expect([cellOf("B5"), cellOf("AA10"), cellOf("hier")]).toEqual([{ row: 4, column: 1 }, { row: 9, column: 26 }, null]);
});

test("a reference keeps the parts that are anchored", () => {
  const area = { row: 10, column: 4, rowCount: 62, columnCount: 1 };
  expect(rangeReference(area, "A$1")).toBe("E$11:E$72");
  expect(rangeReference(area, "$A$1")).toBe("$E$11:$E$72");
  expect(rangeReference({ row: 11, column: 3, rowCount: 1, columnCount: 6 }, "$A1")).toBe("$D12:$I12");
  expect(rangeReference({ row: 2, column: 4, rowCount: 1, columnCount: 1 }, "A$1")).toBe("E$3");
});

test("the area of a defined name is read, also of a sheet with a quote in its name", () => {
  expect(parseAreaFormula("='Huidige situatie'!$A$4:$A$64")).toEqual({
    sheetName: "Huidige situatie",
    area: { row: 3, column: 0, rowCount: 61, columnCount: 1 },
  });
  expect(parseAreaFormula(`=${quotedSheetName("Ann's taken")}!$B$2`)).toEqual({
    sheetName: "Ann's taken",
    area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
  });
});

test.each(["=#REF!", "=5", '="x"', "=Taken!$A:$A", "=Taken!#REF!"])("%s is no area", (formula) => {
  expect(parseAreaFormula(formula)).toBeNull();
});
