import fc from "fast-check";
import { seed } from "../../tests/domain/arbitrary-situation";
import type { Size } from "./model";
import { defaultSettings } from "./settings";
import { formatSize, hoursPerWeek, parseSize, pointsOf } from "./size";

const week = (hours: number): Size => ({ per: "week", hours });
const year = (hours: number): Size => ({ per: "year", hours });

describe("reading a size", () => {
  test.each<[string | number, Size]>([
    [2, week(2)],
    [0, week(0)],
    [1.5, week(1.5)],
    ["2", week(2)],
    ["1,5", week(1.5)],
    ["1.5 u", week(1.5)],
    ["2 uur", week(2)],
    ["2u/week", week(2)],
    ["2 uur per week", week(2)],
    ["20 u/jaar", year(20)],
    ["20 UUR / Jaar", year(20)],
    ["20 per jaar", year(20)],
    ["0 u/jaar", year(0)],
    ["s", { per: "class", sizeClass: "S" }],
    [" M ", { per: "class", sizeClass: "M" }],
    ["L", { per: "class", sizeClass: "L" }],
  ])("%j is understood", (value, expected) => {
    expect(parseSize(value)).toEqual(expected);
  });

  test.each(["", "   ", null])("%j is not given", (value) => {
    expect(parseSize(value)).toBeNull();
  });

  test.each([
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    "-2",
    "veel",
    "XL",
    "2-3",
    "2 u/maand",
    "1,5,5",
    ",5",
    "#REF!",
  ])("%p is not read", (value) => {
    expect(parseSize(value)).toEqual({ unread: String(value) });
  });

  test("what is not read is kept without the spaces around it", () => {
    expect(parseSize(" heel veel ")).toEqual({ unread: "heel veel" });
  });
});

test("a size that is written reads back as the same size", () => {
  const hours = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
  const size = fc.oneof(hours.map(week), hours.map(year), fc.constantFrom("S", "M", "L").map(classOf));
  fc.assert(
    fc.property(size, (given) => {
      expect(parseSize(formatSize(given))).toEqual(given);
    }),
    { seed },
  );
});

function classOf(sizeClass: "S" | "M" | "L"): Size {
  return { per: "class", sizeClass };
}

describe("weighing a size", () => {
  const settings = { ...defaultSettings, weeksPerYear: 37 };

  test("yearly hours are spread over the school's weeks", () => {
    expect(hoursPerWeek(year(74), settings)).toBe(2);
    expect(hoursPerWeek(week(2), settings)).toBe(2);
  });

  test("yearly hours are unknown a week as long as the weeks are", () => {
    expect(hoursPerWeek(year(74), { ...settings, weeksPerYear: 0 })).toBeNull();
    expect(hoursPerWeek(year(0), { ...settings, weeksPerYear: 0 })).toBe(0);
  });

  test("a class and an empty size have no hours", () => {
    expect(hoursPerWeek(classOf("L"), settings)).toBeNull();
    expect(hoursPerWeek(null, settings)).toBeNull();
  });

  test("points follow the school's classes; hours and nothing count as M, 0 hours as nothing", () => {
    const own = { ...settings, points: { S: 1, M: 3, L: 5 } };
    expect(
      [classOf("S"), classOf("M"), classOf("L"), week(10), null, week(0), year(0)].map((s) => pointsOf(s, own)),
    ).toEqual([1, 3, 5, 3, 3, 0, 0]);
  });
});
