import { flagChoices, flagLegend, parseFlags, parseRating, ratingLegend, ratingLegendStep } from "./self-rating";

describe("een inschaling", () => {
  test.each([
    [7, 7],
    ["7", 7],
    [" 7,5 ", 7.5],
    ["7.5", 7.5],
    [0, 0],
    [10, 10],
  ])("%j is %d", (typed, rating) => {
    expect(parseRating(typed)).toEqual({ rating });
  });

  test("leeg is onbekend", () => {
    expect([parseRating(""), parseRating("  ")]).toEqual([{ rating: null }, { rating: null }]);
  });

  test.each([11, -1, 7.25, "7,55", "goed", "?", true])("%j is geen inschaling", (typed) => {
    expect(parseRating(typed)).toEqual({ unread: String(typed) });
  });

  test("wat geen inschaling is, blijft zoals het er staat, zonder spaties eromheen", () => {
    expect(parseRating("  heel  goed  ")).toEqual({ unread: "heel  goed" });
  });

  test("wat gelezen wordt, staat op zijn plaats in de legende", () => {
    for (let tenths = 0; tenths <= 100; tenths++) {
      const place = ratingLegend().indexOf(`|${String(tenths / 10).replace(".", ",")}|`);
      expect(place).toBe(tenths * ratingLegendStep);
      expect(parseRating(tenths / 10)).toEqual({ rating: tenths / 10 });
    }
    expect(ratingLegend()).not.toContain("||");
  });
});

describe("een melding", () => {
  test.each([
    ["K", ["bottleneck"]],
    ["k i", ["someoneElse", "bottleneck"]],
    ["GKI", ["someoneElse", "forGroup", "bottleneck"]],
    ["", []],
  ])("%j", (typed, flags) => {
    expect(parseFlags(typed)).toEqual({ flags });
  });

  test.each(["KK", "X", "ja", 1])("%j is er geen", (typed) => {
    expect(parseFlags(typed)).toEqual({ unread: String(typed) });
  });

  test("elke keuze wordt gelezen, en staat in de legende wanneer ze een knelpunt is", () => {
    expect(flagChoices).toEqual(["I", "G", "K", "IG", "IK", "GK", "IGK"]);
    for (const choice of flagChoices) {
      const read = parseFlags(choice);
      const isBottleneck = "flags" in read && read.flags.includes("bottleneck");
      expect(flagLegend("bottleneck").includes(`|${choice}|`)).toBe(isBottleneck);
    }
    expect(flagLegend("bottleneck").split(" ")).toHaveLength(11);
  });
});
