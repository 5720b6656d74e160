import fc from "fast-check";
import {
  allMarks,
  formatAssignment,
  formatMarks,
  joinMarks,
  legendOf,
  markedCell,
  parseMarks,
  shareLegend,
  shareLegendStep,
  writtenLegend,
  writtenLegendWidth,
  type MarksCell,
  type MarksDialect,
} from "./marks";
import type { Mark } from "./model";

const seed = 20260901;
const dialects: readonly MarksDialect[] = ["generated", "handMade"];

/** What a sheet's formula does with a cell: take out the spaces, capitals, look it up between bars. */
function formulaFinds(text: string, legend: string): boolean {
  const tight = text.replaceAll(" ", "").replace(/[a-z]/g, (letter) => letter.toUpperCase());
  return legend.includes(`|${tight}|`);
}

function marksOf(value: MarksCell, dialect: MarksDialect): readonly Mark[] {
  const reading = parseMarks(value, dialect);
  return "unread" in reading ? [] : reading.marks;
}

describe.each(dialects)("marks in a %s sheet", (dialect) => {
  test.each([
    ["U", "U"],
    ["su", "US"],
    [" s  U ", "US"],
    ["avbsu", "UVBSA"],
    ["x", "U"],
    ["X", "U"],
    ["✓", "U"],
    ["✔", "U"],
    ["Ja", "U"],
  ])("%j is written back as %s", (text, expected) => {
    const reading = parseMarks(text, dialect);
    expect(reading).toEqual({ marks: marksOf(text, dialect), ambiguous: false });
    expect(formatMarks(marksOf(text, dialect))).toBe(expected);
  });

  test.each(
    ["", "  ", "nee", "NEE", "0", 0, "-", null, undefined, false].filter((v) => v !== false || dialect === "handMade"),
  )("%j is no mark", (value) => {
    expect(parseMarks(value, dialect)).toEqual({ marks: [], ambiguous: false });
  });

  test.each([
    ["U70", 70],
    ["u 5", 5],
    ["U100", 100],
  ])("%j is U for %d per cent of the task", (value, share) => {
    expect(parseMarks(value, dialect)).toEqual({ marks: ["executes"], ambiguous: false, share });
  });

  test.each([
    "?",
    "UU",
    "U0",
    "U101",
    "U7,5",
    "70",
    "SU70",
    "n.v.t.",
    "UX",
    "U/S",
    "U,V",
    "Ann",
    "uitbesteed",
    "#N/A",
    2,
    "ſ",
  ])("%j is not read, and kept as it is", (value) => {
    expect(parseMarks(value, dialect)).toEqual({ unread: String(value) });
  });
});

describe("a lone V or 1", () => {
  test.each(["V", "v", "1", 1])("%j in a hand-made sheet is read as executes, to be shown first", (value) => {
    expect(parseMarks(value, "handMade")).toEqual({ marks: ["executes"], ambiguous: true });
  });

  test("V in a generated sheet replaces", () => {
    expect(parseMarks("V", "generated")).toEqual({ marks: ["replaces"], ambiguous: false });
  });

  test("1 in a generated sheet is not read", () => {
    expect(parseMarks(1, "generated")).toEqual({ unread: "1" });
  });
});

test.each(dialects)("what cannot be read in a %s sheet is kept without the spaces around it", (dialect) => {
  expect(parseMarks(" na overleg ", dialect)).toEqual({ unread: "na overleg" });
});

test("a ticked box counts in a hand-made sheet only, as no formula of ours counts it", () => {
  expect(parseMarks(true, "handMade")).toEqual({ marks: ["executes"], ambiguous: false });
  expect(parseMarks(true, "generated")).toEqual({ unread: "true" });
});

test("a line break between letters is passed over in a hand-made sheet only", () => {
  expect(marksOf("U\nS", "handMade")).toEqual(["executes", "leads"]);
  expect(parseMarks("U\nS", "generated")).toEqual({ unread: "U\nS" });
});

/** The spellings of a mark that a formula finds. */
const spellingsIn = (mark: Mark) => legendOf(mark).slice(1, -1).split("| |");

describe("legend", () => {
  test("fits in a cell and starts with the spelling people know", () => {
    expect(legendOf("executes")).toMatch(/^\|U\| \|X\| \|✓\| \|✔\| \|JA\| \|UV\| /);
    for (const mark of allMarks) expect(legendOf(mark).length).toBeLessThan(32_000);
  });

  test("names every spelling once", () => {
    for (const mark of allMarks) {
      const spellings = spellingsIn(mark);
      expect(new Set(spellings).size).toBe(spellings.length);
    }
    expect(spellingsIn("executes")).toHaveLength(365);
    expect(spellingsIn("leads")).toHaveLength(261);
  });

  test("names short spellings first, in which most cells are written", () => {
    for (const mark of allMarks) {
      const combined = spellingsIn(mark).filter((spelling) => /^[UVBSA]{2,}$/.test(spelling));
      const lengths = combined.map(({ length }) => length);
      expect(lengths).toEqual([...lengths].sort());
    }
  });

  test("every spelling of a mark is read with that mark", () => {
    for (const mark of allMarks) {
      for (const spelling of spellingsIn(mark)) expect(marksOf(spelling, "generated")).toContain(mark);
    }
  });

  test("reading and formula agree on any text of these letters, signs and spaces", () => {
    const cell = fc.string({ unit: fc.constantFrom(..."UVBSAuvbsa xXjJ✓✔|?10-".split("")), maxLength: 8 });
    const legends = allMarks.map((mark) => ({ mark, legend: legendOf(mark) }));
    const check = fc.property(cell, fc.constantFrom(...legends), (text, { mark, legend }) => {
      expect(formulaFinds(text, legend)).toBe(marksOf(text, "generated").includes(mark));
    });
    fc.assert(check, { seed, numRuns: 3000 });
  });
});

describe("legend of what a cell is written as", () => {
  /** What a sheet's formula does: find the spelling between bars, take what stands in front. */
  const written = (tight: string, legend: string): string => {
    const place = legend.indexOf(`|${tight}|`);
    return legend.slice(place - writtenLegendWidth, place).trim();
  };

  test.each([
    ["U", "U"],
    ["JA", "U"],
    ["✔", "U"],
    ["SU", "US"],
    ["AVBSU", "UVBSA"],
    ["V", "V"],
    ["U70", "U70"],
    ["U100", "U100"],
  ])("%s is written as %s", (tight, expected) => {
    expect(written(tight, writtenLegend())).toBe(expected);
  });

  test("has each spelling of each mark once, as it is read, the shortest first", () => {
    const legend = writtenLegend();
    const entries = legend.match(/[^|]{6}\|[^|]+\|/gu) ?? [];
    expect(entries.join("")).toBe(legend);
    const spellings = entries.map((entry) => entry.slice(writtenLegendWidth + 1, -1));
    expect([...spellings].sort()).toEqual([...new Set(allMarks.flatMap(spellingsIn))].sort());
    expect(spellings.slice(0, 7)).toEqual(["U", "X", "✓", "✔", "V", "B", "S"]);
    for (const spelling of spellings) {
      expect(formatMarks(marksOf(written(spelling, legend), "generated"))).toBe(
        formatMarks(marksOf(spelling, "generated")),
      );
    }
  });

  test("fits in a cell", () => {
    expect(writtenLegend().length).toBeLessThan(32_000);
  });
});

test("the legend of shares has that of a cell at its own place: 70 per cent at the seventieth", () => {
  for (const share of [1, 9, 10, 70, 100]) {
    expect(shareLegend().indexOf(`|U${share}|`)).toBe((share - 1) * shareLegendStep);
  }
  expect(shareLegend()).toHaveLength(100 * shareLegendStep);
});

describe("what somebody does of a task", () => {
  test("is written with the share, which stands beside no other mark", () => {
    expect(formatAssignment({ marks: ["executes"], share: 70 })).toBe("U70");
    expect(formatAssignment({ marks: ["executes"] })).toBe("U");
    expect(formatAssignment({ marks: ["leads", "executes"], share: 70 })).toBe("US");
    expect(formatAssignment({ marks: ["replaces"] })).toBe("V");
  });

  test("is told without the task and the person", () => {
    const onWifi = { taskId: "Wifi", personId: "Ann", marks: ["executes"] } as const;
    expect(markedCell(onWifi)).toStrictEqual({ marks: ["executes"] });
    expect(markedCell({ ...onWifi, share: 70 })).toStrictEqual({ marks: ["executes"], share: 70 });
  });
});

test("every set of marks is written and read back, in any order", () => {
  const check = fc.property(fc.shuffledSubarray([...allMarks]), (marks) => {
    const sorted = allMarks.filter((mark) => marks.includes(mark));
    expect(parseMarks(formatMarks(marks), "generated")).toEqual({ marks: sorted, ambiguous: false });
  });
  fc.assert(check, { seed });
});

describe("marks of two cells in one", () => {
  test("are those of both, each once and in order", () => {
    expect(joinMarks({ marks: ["leads", "executes"] }, { marks: ["replaces", "executes"] })).toEqual({
      marks: ["executes", "replaces", "leads"],
    });
  });

  test("keep a share, that of the first when both have one", () => {
    expect(joinMarks({ marks: [] }, { marks: ["executes"], share: 70 })).toEqual({ marks: ["executes"], share: 70 });
    expect(joinMarks({ marks: ["executes"] }, { marks: ["executes"], share: 70 })).toEqual({
      marks: ["executes"],
      share: 70,
    });
    expect(joinMarks({ marks: ["executes"], share: 40 }, { marks: ["executes"], share: 70 })).toMatchObject({
      share: 40,
    });
  });

  test("do not fit in one cell when a share would stand beside another mark", () => {
    expect(joinMarks({ marks: ["executes"], share: 70 }, { marks: ["replaces"] })).toBeNull();
    expect(joinMarks({ marks: ["contact"] }, { marks: ["executes"], share: 70 })).toBeNull();
  });
});
