import fc from "fast-check";
import type { Content, StepOf } from "../workbook/steps/steps";
import { mergeWrites, type WireRectangle, type WireValue } from "./merge-writes";

const writing = (row: number, column: number, ...contents: (Content | null)[][]): StepOf<"write"> => ({
  do: "write",
  sheet: "Taken",
  row,
  column,
  contents,
});
const text = (value: string): Content => ({ text: value });

const shape = ({ row, column, formulas }: WireRectangle) => [row, column, formulas.length, formulas[0]?.length];

test("contents are put as Excel takes them", () => {
  const contents = [text("=1+1"), text("'x"), text(""), "empty", { number: 7 }, { boolean: true }, { formula: "=A1" }];
  expect(mergeWrites([writing(0, 0, [...(contents as Content[]), null, text("U")])])[0]?.formulas).toEqual([
    ["'=1+1", "''x", "", "", 7, true, "=A1", null, "'U"],
  ]);
});

test("marks in one column become one rectangle", () => {
  const writes = Array.from({ length: 60 }, (_, index) => writing(10 + index, 4, [text("U")]));
  expect(mergeWrites(writes).map(shape)).toEqual([[10, 4, 60, 1]]);
});

test("two full columns far apart stay two rectangles, whichever way they come", () => {
  const columns = [2, 62].map((column) => writing(0, column, ...Array.from({ length: 600 }, () => [text("U")])));
  expect(mergeWrites(columns).map(shape)).toEqual([
    [0, 2, 600, 1],
    [0, 62, 600, 1],
  ]);
  const rows = [1, 70].map((row) =>
    writing(
      row,
      0,
      Array.from({ length: 300 }, () => text("U")),
    ),
  );
  expect(mergeWrites(rows).map(shape)).toEqual([
    [1, 0, 1, 300],
    [70, 0, 1, 300],
  ]);
});

test("a wide block stays one rectangle", () => {
  const block = Array.from({ length: 40 }, () => Array.from({ length: 200 }, () => text("U")));
  expect(mergeWrites([writing(3, 1, ...block)]).map(shape)).toEqual([[3, 1, 40, 200]]);
});

test("two cells a screen apart share no rectangle, two neighbours do", () => {
  expect(mergeWrites([writing(0, 0, [text("a")]), writing(30, 30, [text("b")])])).toHaveLength(2);
  expect(mergeWrites([writing(0, 0, [text("a")]), writing(2, 3, [text("b")])])).toHaveLength(1);
});

test("each sheet has its own rectangles", () => {
  const other: StepOf<"write"> = { ...writing(1, 1, [text("b")]), sheet: "Team" };
  expect(mergeWrites([writing(1, 0, [text("a")]), other]).map(({ sheet }) => sheet)).toEqual(["Taken", "Team"]);
});

test("whatever the writes, every cell gets its last content and no other cell is touched", () => {
  const place = fc.record({ row: fc.nat(80), column: fc.nat(80) });
  const cell = fc.option(fc.string({ minLength: 1, maxLength: 3 }), { nil: null });
  const block = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, block), { maxLength: 30 }), (parts) => {
      const expected = new Map<string, WireValue>();
      const writes = parts.map(([{ row, column }, lines]) => {
        lines.forEach((line, down) =>
          line.forEach((value, right) => {
            if (value !== null) expected.set(`${row + down},${column + right}`, `'${value}`);
          }),
        );
        return writing(row, column, ...lines.map((line) => line.map((value) => (value === null ? null : text(value)))));
      });
      const written = mergeWrites(writes).flatMap(({ row, column, formulas }) =>
        formulas.flatMap((line, down) =>
          line.flatMap((value, right) => (value === null ? [] : [[`${row + down},${column + right}`, value] as const])),
        ),
      );
      expect(written).toHaveLength(expected.size);
      expect(new Map(written)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});
