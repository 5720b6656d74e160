import { formatAmount, parseAmount, parseHours } from "./parse-amount";

describe("a number as it is typed", () => {
  it("may have a comma or a point, and is nothing when empty", () => {
    expect(["9", " 4,5 ", "4.5", "0", ""].map(parseAmount)).toEqual([9, 4.5, 4.5, 0, null]);
  });

  it("is refused when it is none, or below 0", () => {
    expect(["negen", "-1", "1,2,3", "1.000,5", "9 uur"].map(parseAmount)).toEqual(Array(5).fill("invalid"));
  });

  it("may have its unit behind it where it is in hours", () => {
    expect(["9u", "9 uur", "4,5 U", "12 uren ", "9 u.", "9"].map(parseHours)).toEqual([9, 9, 4.5, 12, 9, 9]);
    expect(["uur", "9 uur 30", "4u30", "9 punten"].map(parseHours)).toEqual(Array(4).fill("invalid"));
    expect(parseHours(" ")).toBeNull();
  });

  it("is written back with a comma", () => {
    expect([4.5, 9, null].map(formatAmount)).toEqual(["4,5", "9", ""]);
  });
});
