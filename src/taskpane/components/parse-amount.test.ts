import { formatAmount, parseAmount } from "./parse-amount";

describe("a number as it is typed", () => {
  it("may have a comma or a point, and is nothing when empty", () => {
    expect(["9", " 4,5 ", "4.5", "0", ""].map(parseAmount)).toEqual([9, 4.5, 4.5, 0, null]);
  });

  it("is refused when it is none, or below 0", () => {
    expect(["negen", "-1", "1,2,3", "1.000,5", "9 uur"].map(parseAmount)).toEqual(Array(5).fill("invalid"));
  });

  it("is written back with a comma", () => {
    expect([4.5, 9, null].map(formatAmount)).toEqual(["4,5", "9", ""]);
  });
});
