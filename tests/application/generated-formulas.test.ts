import { settingNames } from "../../src/workbook/settings/settings-sheet";
import { reportRoles } from "../../src/workbook/schema";
import { openAdoptedSchool, type MemorySchool } from "../support/memory-school";

/** What a formula of ours may call: all of it is in Excel 2019 and in LibreOffice, and none of it is volatile. */
const known = new Set(
  [
    "ADDRESS AGGREGATE AND CHAR COLUMN COUNTIF FIND HYPERLINK IF IFERROR INDEX INT ISNUMBER LEFT LEN LOWER MATCH MAX MID MOD",
    "NOT NUMBERVALUE OR REPT ROW ROWS SEARCH SUBSTITUTE SUMPRODUCT TRIM UNICHAR UPPER",
  ].flatMap((line) => line.split(" ")),
);

/** With more people than Overzicht has bars for, and clusters with the longest names that are shown. */
async function withEverySheet(): Promise<MemorySchool> {
  const people = Array.from({ length: 30 }, (_, index) => `Collega ${index + 1}`);
  const cells = Array.from({ length: 12 }, (_, task) => [
    `“Cluster ${task % 3}” ${"van de school ".repeat(12)}`,
    `Taak ${task}`,
    ...people.map((_, person) => (task > 0 && person % 7 === task % 7 ? "x" : "")),
  ]);
  const list = cells.map(([cluster = "", task = ""]) => [cluster, task]);
  const school = await openAdoptedSchool([
    { name: "Taken", cells: [["Cluster", "Omschrijving"], ...list] },
    { name: "Huidige situatie", cells: [["Cluster", "Omschrijving", ...people], ...cells] },
  ]);
  await school.addIn.generate("current", { consent: true });
  await school.addIn.generate("target", { consent: true });
  const chosen = school.book.book.snapshot().names.find(({ name }) => name === settingNames.workPerPerson);
  for (const workPerPerson of ["nee", "ja"]) {
    school.book.hands.type("Instellingen", chosen?.area.row ?? 0, chosen?.area.column ?? 0, workPerPerson);
    for (const role of reportRoles) expect(await school.addIn.makeReport(role)).toMatchObject({ ok: true });
  }
  return school;
}

function formulasIn({ book }: MemorySchool): readonly string[] {
  const formulas = book.book.snapshot().sheets.flatMap((sheet) => sheet.formulas.flat());
  return [...new Set(formulas.flatMap((formula) => (String(formula).startsWith("=") ? [String(formula)] : [])))];
}

describe("every formula on every sheet of ours", () => {
  test("fits in an Excel formula, with literals that Excel takes", async () => {
    const formulas = formulasIn(await withEverySheet());
    expect(formulas.length).toBeGreaterThan(500);
    for (const formula of formulas) {
      expect(formula.length).toBeLessThan(8192);
      for (const [literal] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(literal.length).toBeLessThanOrEqual(257);
    }
  });

  test("calls only what Excel 2019 and LibreOffice know, and nothing volatile", async () => {
    const called = calledIn(formulasIn(await withEverySheet()));
    expect(called.filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !called.includes(name))).toEqual([]);
  });

  test("and so do the rules that colour cells, but for one of a Streefdoel that asks for another sheet", async () => {
    const { book } = await withEverySheet();
    const overlays = book.book.sheets.flatMap((sheet) => sheet.overlays);
    const rules = overlays.flatMap(({ detail }) => ("formula" in detail ? [String(detail.formula)] : []));
    expect(rules.length).toBeGreaterThan(5);
    expect(calledIn(rules).filter((name) => !known.has(name))).toEqual(["HLOOKUP", "INDIRECT"]);
  });
});

/** The functions that these formulas call. */
function calledIn(formulas: readonly string[]): readonly string[] {
  const withoutTexts = formulas.map((formula) => formula.replaceAll(/"(?:[^"]|"")*"/g, ""));
  const calls = withoutTexts.flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)]);
  return [...new Set(calls.map(([, name = ""]) => name))].sort();
}
