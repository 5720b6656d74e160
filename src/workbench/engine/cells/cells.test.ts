import fc from "fast-check";
import type { Area } from "../engine";
import { areaName, parseArea } from "./area";
import { dropSheetFromFormula, renameSheetInFormula, shiftFormula, translateFormula } from "./formula-references";
import { shiftArea, shiftPlace, type LineEdit } from "./structural-edit";

const edit = (kind: LineEdit["kind"], at: number, count = 1): LineEdit => ({ kind, sheet: "Taken", at, count });
const shifted = (area: string, change: LineEdit): string | null => {
  const result = shiftArea(parseArea(area), change);
  return result && areaName(result);
};

describe("where an area goes", () => {
  it.each([
    ["inserting inside grows", "B2:B5", edit("insertRows", 3, 2), "B2:B7"],
    ["inserting before shifts", "B2:B5", edit("insertRows", 0), "B3:B6"],
    ["inserting at the first row shifts", "B2:B5", edit("insertRows", 1), "B3:B6"],
    ["inserting at the last row grows", "B2:B5", edit("insertRows", 4), "B2:B6"],
    ["inserting below leaves it", "B2:B5", edit("insertRows", 5), "B2:B5"],
    ["deleting above shifts", "B3:B5", edit("deleteRows", 0, 2), "B1:B3"],
    ["deleting inside shrinks", "B2:B5", edit("deleteRows", 2, 2), "B2:B3"],
    ["deleting over the top edge", "B3:B6", edit("deleteRows", 1, 3), "B2:B3"],
    ["deleting over the bottom edge", "B3:B6", edit("deleteRows", 4, 9), "B3:B4"],
    ["deleting all", "B3:B6", edit("deleteRows", 2, 4), null],
    ["columns grow", "B2:D5", edit("insertColumns", 2), "B2:E5"],
    ["columns go", "B2:B5", edit("deleteColumns", 1), null],
    ["whole columns don't feel rows", "A:A", edit("deleteRows", 0, 5), areaName(parseArea("A:A"))],
  ])("%s", (_, area, change, expected) => {
    expect(shifted(area, change)).toBe(expected);
  });

  const anyArea: fc.Arbitrary<Area> = fc.record({
    row: fc.nat(30),
    column: fc.nat(30),
    rowCount: fc.integer({ min: 1, max: 20 }),
    columnCount: fc.integer({ min: 1, max: 20 }),
  });
  const anyEdit: fc.Arbitrary<LineEdit> = fc.record({
    kind: fc.constantFrom(
      "insertRows" as const,
      "deleteRows" as const,
      "insertColumns" as const,
      "deleteColumns" as const,
    ),
    sheet: fc.constant("Taken"),
    at: fc.nat(50),
    count: fc.integer({ min: 1, max: 10 }),
  });

  it("keeps exactly the surviving cells, and what was inserted between them", () => {
    fc.assert(
      fc.property(anyArea, anyEdit, (area, change) => {
        const inRows = change.kind.endsWith("Rows");
        const inserts = change.kind.startsWith("insert");
        const first = inRows ? area.row : area.column;
        const count = inRows ? area.rowCount : area.columnCount;
        const survivors = Array.from({ length: count }, (_, index) => first + index).flatMap((line) => {
          if (line < change.at) return [line];
          if (inserts) return [line + change.count];
          return line < change.at + change.count ? [] : [line - change.count];
        });
        const result = shiftArea(area, change);
        if (survivors.length === 0) return result === null;
        const low = Math.min(...survivors);
        const size = Math.max(...survivors) - low + 1;
        const kept = inRows ? result?.columnCount === area.columnCount : result?.rowCount === area.rowCount;
        return (
          kept &&
          (inRows ? result?.row : result?.column) === low &&
          (inRows ? result?.rowCount : result?.columnCount) === size
        );
      }),
    );
  });

  it("an insert is undone by deleting the same lines", () => {
    fc.assert(
      fc.property(anyArea, anyEdit, (area, change) => {
        const kind = change.kind.endsWith("Rows") ? "Rows" : "Columns";
        const there = shiftArea(area, { ...change, kind: `insert${kind}` });
        expect(there && shiftArea(there, { ...change, kind: `delete${kind}` })).toEqual(area);
      }),
    );
  });

  it("a moved block takes along what lies in it and buries what lay at its new place", () => {
    const move = { kind: "move", sheet: "A", from: parseArea("B2:C5"), toSheet: "B", row: 9, column: 0 } as const;
    expect(shiftPlace({ sheet: "A", area: parseArea("C3:C4") }, move)).toEqual({
      sheet: "B",
      area: parseArea("B11:B12"),
    });
    expect(shiftPlace({ sheet: "B", area: parseArea("A10") }, move)).toBeNull();
    expect(shiftPlace({ sheet: "A", area: parseArea("C3:D4") }, move)).toEqual({
      sheet: "A",
      area: parseArea("C3:D4"),
    });
  });
});

describe("references in formulas", () => {
  const insert = { kind: "insertRows", sheet: "Wie doet wat", at: 2, count: 1 } as const;

  it.each([
    ["own sheet, absolutes kept", "=SUM(A2:$B$5)+A$3", "=SUM(A2:$B$6)+A$4"],
    ["a quoted sheet", "='Wie doet wat'!A3+Taken!A3", "='Wie doet wat'!A4+Taken!A3"],
    ["text and functions that look like cells", '="A5"&LOG10(A5)&Tekens_U', '="A5"&LOG10(A6)&Tekens_U'],
    ["whole columns", "=COUNTA(A:A)+SUM(3:4)", "=COUNTA(A:A)+SUM(4:5)"],
    ["structured references and other books", "=SUM(Tabel1[A5])+[1]Blad!A5+'[x.xlsx]Wie doet wat'!A5", null],
    ["names that begin as a cell", "=A5_lijst+BTW21+A5.x", "=A5_lijst+BTW22+A5.x"],
    [
      "deep nesting",
      '=IF(ISNUMBER(FIND("|"&UPPER(A3)&"|",\'Wie doet wat\'!$C$1)),1,0)',
      '=IF(ISNUMBER(FIND("|"&UPPER(A4)&"|",\'Wie doet wat\'!$C$1)),1,0)',
    ],
  ])("shift: %s", (_, formula, expected) => {
    expect(shiftFormula(formula, "Wie doet wat", insert)).toBe(expected ?? formula);
  });

  it("what is gone becomes #REF!", () => {
    expect(shiftFormula("=A1+A3", "Taken", edit("deleteRows", 2))).toBe("=A1+#REF!");
    expect(dropSheetFromFormula("=SUM(Taken!A1:A3)+B1", "taken")).toBe("=SUM(#REF!)+B1");
  });

  it("follows a renamed sheet, with quotes where needed", () => {
    expect(renameSheetInFormula("=Taken!A1+'Wie?'!A1", "Taken", "Jan's lijst")).toBe("='Jan''s lijst'!A1+'Wie?'!A1");
    expect(renameSheetInFormula("='Jan''s lijst'!$A$1:$A$3", "Jan's lijst", "Taken")).toBe("=Taken!$A$1:$A$3");
  });

  it("copies as Excel does", () => {
    expect(translateFormula("=A1+$A1+A$1+$A$1+SUM(B:B)", 2, 1)).toBe("=B3+$A3+B$1+$A$1+SUM(C:C)");
    expect(translateFormula("=A1", -1, 0)).toBe("=#REF!");
  });

  it("follows a moved block to another sheet", () => {
    const move = { kind: "move", sheet: "A", from: parseArea("B2:C5"), toSheet: "B", row: 9, column: 0 } as const;
    expect(shiftFormula("=B2+A!C3+B!A10", "A", move)).toBe("=B!A10+B!B11+#REF!");
  });
});
