import { faultsOf } from "./faults";
import type { Page, PrintedText } from "./pages";
import type { MeantSheet } from "./sheets";

const taken: MeantSheet = {
  name: "Knelpunten",
  texts: ["Soort", "Zonder uitvoerder", "Niemand doet ‘Printers’."],
  repeated: ["Soort"],
  tooLow: [],
  margin: 18,
};

function text(words: string, left = 20, baseline = 500, size = 9): PrintedText {
  return { text: words, size, left, right: left + 5 * words.length, baseline, upright: true };
}

function page(...texts: readonly PrintedText[]): Page {
  return { number: 1, width: 842, texts };
}

const whole = [text("Soort"), text("Zonder uitvoerder", 20, 480), text("Niemand doet ‘Printers’.", 200, 480)];

describe("a sheet on paper", () => {
  test("is right when all of it can be read", () => {
    expect(faultsOf(taken, [page(...whole), page(text("Soort"))])).toEqual([]);
  });

  test("may break its lines anywhere, also in a word", () => {
    const broken = [text("Soort"), text("Zonder uit-", 20, 480), text("voerder", 20, 470), ...whole.slice(2)];
    expect(faultsOf(taken, [page(...broken)])).toEqual([]);
  });

  test.each<[string, Partial<MeantSheet>, readonly Page[], string]>([
    ["is not printed at all", {}, [], "is not printed"],
    ["has small letters", {}, [page(...whole, text("klein", 20, 300, 7.6))], "has letters of 7.6 pt"],
    ["lacks a text", { texts: ["Printers"] }, [page(text("Soort"))], "does not show “Printers”"],
    [
      "has a number that does not fit",
      {},
      [page(...whole, text("###", 700))],
      "shows ### for a number that does not fit",
    ],
    [
      "has a row that is too low",
      { tooLow: [{ row: 4, height: 15, needed: 30 }] },
      [page(...whole)],
      "row 4 is 15 pt high, its text needs 30",
    ],
    ["does not repeat its header", {}, [page(...whole), page(text("…"))], "page 1 does not repeat “Soort”"],
    ["runs over the edge", {}, [page(...whole, text("buiten", 810))], "page 1: “buiten” runs over the edge"],
    [
      "has texts over each other",
      {},
      [page(...whole, text("erover", 60, 481))],
      "page 1: “Zonder uitvoerder” runs into “erover”",
    ],
  ])("%s", (_, sheet, pages, fault) => {
    expect(faultsOf({ ...taken, ...sheet }, pages)).toEqual([fault]);
  });

  test("should be one page", () => {
    expect(faultsOf(taken, [page(...whole), page(text("Soort"))], 1)).toEqual(["takes 2 pages, not 1"]);
  });
});
