import type { Step } from "../workbook/steps/steps";
import { chunksOf, defaultChunkBytes } from "./chunks";

const write = (row: number, texts: readonly string[]): Step => ({
  do: "write",
  sheet: "Taken",
  row,
  column: 0,
  contents: texts.map((text) => [{ text }]),
});
const add: Step = { do: "addSheet", name: "Nieuw" };

test("what is small is one request, in its order", () => {
  const steps = [add, write(0, ["a"]), write(1, ["b"])];
  expect(chunksOf(steps, defaultChunkBytes)).toEqual([steps]);
  expect(chunksOf([], defaultChunkBytes)).toEqual([[]]);
});

test("steps that do not fit together go in several requests", () => {
  const steps = [add, write(0, ["x".repeat(500)]), write(1, ["y".repeat(500)])];
  expect(chunksOf(steps, 1200)).toEqual([[steps[0]], [steps[1]], [steps[2]]]);
});

test("a request is filled with the first rows of what does not fit in it whole", () => {
  const texts = ["a", "b", "c"].map((letter) => letter.repeat(400));
  expect(chunksOf([add, write(7, texts)], 2100)).toEqual([
    [add, write(7, texts.slice(0, 2))],
    [write(9, texts.slice(2))],
  ]);
});

test("a write that is too large by itself is split by its rows, each in its place", () => {
  const texts = ["a", "b", "c"].map((letter) => letter.repeat(400));
  expect(chunksOf([write(7, texts)], 1300)).toEqual([
    [write(7, texts.slice(0, 1))],
    [write(8, texts.slice(1, 2))],
    [write(9, texts.slice(2))],
  ]);
});

test("letters count as they are sent: an emoji or a quote takes more than one byte", () => {
  const texts = ["\u{1F600}", '"'].map((letter) => letter.repeat(300));
  expect(chunksOf([write(0, ["a".repeat(300), "b".repeat(300)])], 1500)).toHaveLength(1);
  expect(chunksOf([write(0, texts)], 1500)).toHaveLength(2);
});

test("two thousand tasks of a hundred people stay below what Excel takes in each request", () => {
  const contents = Array.from({ length: 2000 }, () =>
    Array.from({ length: 100 }, () => ({ text: "uitvoering en vervanging" })),
  );
  const chunks = chunksOf([{ do: "write", sheet: "Taken", row: 0, column: 0, contents }], defaultChunkBytes);
  const sizes = chunks.map(
    (chunk) =>
      JSON.stringify(
        chunk.map((step) =>
          step.do === "write"
            ? step.contents.map((line) => line.map((content) => `'${Object.values(content ?? {})[0]}`))
            : step,
        ),
      ).length,
  );
  expect(chunks).toHaveLength(2);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
});
