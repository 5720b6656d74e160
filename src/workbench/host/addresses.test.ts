import { absoluteArea, formatArea, parseArea, quoteSheet, splitSheet } from "./addresses";

test.each(["B2", "A1:C4", "A:C", "3:5", "XFD1048576", "AA10:AB11"])("%p is read and written alike", (address) => {
  const area = parseArea(address);
  expect(area && formatArea(area)).toBe(address);
});

test.each(["", "A", "3", "A0", "XFE1", "A1:B", "A1:2", "A1:B2:C3", "Taken", "A1048577"])(
  "%p is no address",
  (address) => {
    expect(parseArea(address)).toBeNull();
  },
);

test("corners may stand in any order, and be absolute", () => {
  expect(parseArea("$C$4:$A$1")).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 3 });
  expect(absoluteArea({ row: 0, column: 0, rowCount: 4, columnCount: 3 })).toBe("$A$1:$C$4");
  expect(absoluteArea({ row: 9, column: 27, rowCount: 1, columnCount: 1 })).toBe("$AB$10");
});

test("sheets are quoted where a formula needs it", () => {
  expect(["Taken", "Huidige situatie", "O'Neill", "A1", "2026"].map(quoteSheet)).toEqual([
    "Taken",
    "'Huidige situatie'",
    "'O''Neill'",
    "'A1'",
    "'2026'",
  ]);
  expect(splitSheet("'O''Neill'!$A$1")).toEqual({ sheet: "O'Neill", cells: "$A$1" });
});
