import fc from "fast-check";
import { longestName, longestShownText, mostPeople, mostTasks } from "../../src/domain/limits";
import { freshRows } from "../../src/workbook/matrix/matrix-geometry";
import {
  handMadeSheet,
  openAdoptedSchool,
  openMemorySchool,
  taskSheet,
  type MemorySchool,
} from "../support/memory-school";

const now = "Huidige situatie";
const at = { header: freshRows.header, first: freshRows.header + 1, person: 4 } as const;

/** What people paste, and what would be code, markup or a number elsewhere. */
const nasty = [
  "=1+1",
  '=HYPERLINK("http://x";"y")',
  "+32 475",
  "-3",
  "@som",
  "1-2",
  "3/4",
  "007",
  "1e5",
  "WAAR",
  "'tje",
  "<b onmouseover=alert(1)>",
  '&P&N &"Arial"',
  "{=A1}",
  "|U|X|",
  "#REF!",
  "a\u0007b",
  "regel\neen",
  "\u202Eomgekeerd",
  "👩‍💻 ict",
  "Taken!A1",
  "*?~",
  "__proto__",
  "constructor",
];

const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ minLength: 1, maxLength: 30, unit: "binary" }).filter((value) => /[\p{L}\p{N}]/u.test(value)),
  fc.constantFrom("x".repeat(5000), "lang ".repeat(60), "y".repeat(32_767)),
);

/** A list of tasks with texts that stand there as they are, however they came. */
async function schoolWith(descriptions: readonly string[]): Promise<MemorySchool> {
  const school = await openMemorySchool([{ name: "Taken", cells: [["Cluster", "Omschrijving", "Opmerking"]] }]);
  descriptions.forEach((description, index) => school.book.sheet("Taken").change(1 + index, 1, { value: description }));
  await school.addIn.refresh();
  return school;
}

test("any text of a task or name stays text on the sheets, short enough for a row, and settles", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.array(text, { maxLength: 3 }),
      async (tasks, people) => {
        const school = await schoolWith(tasks);
        if (!(await school.addIn.adopt({ accept: true })).ok) return;
        people.forEach((name, index) => school.book.sheet("Team").change(4 + index, 1, { value: name }));
        await school.addIn.refresh();
        const shown = school.shown();
        for (const kind of ["current", "target"] as const)
          expect(await school.addIn.generate(kind, { consent: true })).toMatchObject({ ok: true });
        expect(school.shown().people.map(({ name }) => name)).toEqual(shown.people.map(({ name }) => name));
        expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
        const sheet = school.book.sheet(now);
        shown.tasks.forEach((task, index) => {
          const cell = sheet.cell(at.first + index, 2);
          expect(cell.formula).toBeNull();
          expect(typeof cell.value).toBe("string");
          expect(String(cell.value).length).toBeLessThanOrEqual(longestShownText);
          expect(String(cell.value)).not.toMatch(/[^\P{Cc}\n\t]/u);
          expect(
            task.description.startsWith(String(cell.value).trim().slice(0, 5).trim()) ||
              /\p{Cc}/u.test(task.description),
          ).toBe(true);
          expect(sheet.rowLines[at.first + index]?.points ?? 15).toBeLessThanOrEqual(409);
        });
        shown.people.forEach(({ name }, index) => {
          expect(name.length).toBeLessThanOrEqual(longestName);
          expect(name).not.toMatch(/\p{Cc}/u);
          expect(sheet.cell(at.header, at.person + index)).toMatchObject({ value: name, formula: null });
        });
        for (const written of school.book.port.applied.flat())
          if (written.do === "page") expect(written.page.footer).toEqual(expect.objectContaining({ center: "" }));
        expect(sheet.page?.footer).toEqual({
          left: "Voor taakverdeling, niet voor evaluatie",
          center: "",
          right: "Pagina &P van &N",
        });
      },
    ),
    { seed: 20261122, numRuns: 30, examples: [[nasty, nasty]] },
  );
});

test("a name in Team that is too long stays there, and is shortened elsewhere with a sentence", async () => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  const long = "Ann ".repeat(40).trim();
  school.book.hands.type("Team", 4, 1, long);
  const outcome = await school.addIn.generate("current", { consent: true });
  expect(outcome.sentence).toContain("1 naam in ‘Team’ is langer dan 100 tekens en staat elders ingekort.");
  expect(school.book.values("Team")[4]?.[1]).toBe(long);
  expect(school.book.values(now)[at.header]?.[at.person]).toBe(`${long.slice(0, 99)}…`);
});

test("a header or a name in ‘Wie?’ too long for a name is listed as unread, and stays", async () => {
  const long = "z".repeat(5000);
  const school = await openAdoptedSchool([
    taskSheet,
    {
      name: now,
      cells: [
        ["Cluster", "Omschrijving", long, "Ann", "Wie?"],
        ["Technisch", "Printers", "x", "x", long],
      ],
    },
  ]);
  expect(school.shown().people.map(({ name }) => name)).toEqual(["Ann"]);
  expect(school.shown().situations.current.unread.map(({ cell }) => cell)).toEqual(["C1", "E2"]);
  const { sentence } = await school.addIn.generate("current", { consent: true });
  expect(sentence).toContain(
    "2 cellen konden we niet lezen; ze staan nog op ‘Huidige situatie (origineel)’: C1 en E2.",
  );
  expect(school.book.values(`${now} (origineel)`)[0]?.[2]).toBe(long);
});

test("a sheet with more columns of text than people can be is refused in one sentence", async () => {
  const headers = Array.from(
    { length: 300 },
    (_, index) => `Kolom ${"abcdefghijklmnopqrstuvwxyz".charAt(index % 26)}${index}`,
  );
  const school = await openMemorySchool([
    taskSheet,
    {
      name: now,
      cells: [
        ["Cluster", "Omschrijving", ...headers],
        ["Technisch", "Printers", "x"],
      ],
    },
  ]);
  const before = school.book.picture();
  expect(await school.addIn.adopt({ accept: true })).toMatchObject({
    ok: false,
    problem: { kind: "tooManyPeople" },
    sentence: `Er zijn 300 namen, en hier kunnen er hoogstens ${mostPeople}. Kijk na of er boven de kolommen of in ‘Wie?’ iets anders dan namen staat.`,
  });
  expect(school.book.picture()).toBe(before);
});

test("a list with more tasks than fit is refused in one sentence", async () => {
  const school = await schoolWith(Array.from({ length: mostTasks + 1 }, (_, index) => `Taak ${index}`));
  expect(await school.addIn.adopt({ accept: true })).toMatchObject({
    ok: false,
    problem: { kind: "tooManyTasks" },
    sentence:
      "Er staan 5.001 taken in de lijst, en hier kunnen er hoogstens 5.000. Verwijder wat geen taak is, of splits de lijst.",
  });
});

test("a workbook of a newer version is shown and not written", async () => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  school.book.book.schemaVersion = 99;
  await school.addIn.refresh();
  expect(school.shown().tasks).toHaveLength(4);
  const before = school.book.picture();
  expect(await school.addIn.generate("current", { consent: true })).toMatchObject({
    ok: false,
    problem: { kind: "newerVersion" },
  });
  expect(await school.addIn.undo()).toMatchObject({ ok: false, problem: { kind: "newerVersion" } });
  expect(school.book.picture()).toBe(before);
});

describe("a damaged setting costs only itself", () => {
  const settings = "Instellingen";
  const withSettings = async () => {
    const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await school.addIn.generate("current", { consent: true });
    return school;
  };
  const rowOf = ({ book }: MemorySchool, label: string) =>
    book.values(settings).findIndex(([first]) => first === label);

  test.each<[string, string | number, object]>([
    ["Weken per jaar", "veel", { weeksPerYear: 40 }],
    ["Weken per jaar", "#REF!", { weeksPerYear: 40 }],
    ["Punten voor S", -3, { points: { S: 1, M: 2, L: 9 } }],
    ["Mandaten B, S en A gebruiken", "misschien", { mandates: false }],
    ["Veel taken boven", "", { thresholds: { tasksPerPerson: 20 } }],
  ])("%s = %j counts as its default, and is told with its cell", async (label, value, expected) => {
    const school = await withSettings();
    school.book.hands.type(settings, rowOf(school, "Punten voor L"), 1, 9);
    school.book.hands.type(settings, rowOf(school, label), 1, value);
    const { sentence } = await school.addIn.generate("current", { consent: true });
    expect(sentence).toContain(`We konden cel B${rowOf(school, label) + 1} op ‘Instellingen’ niet lezen`);
    expect(school.shown().settings).toMatchObject({ points: { L: 9 }, ...expected });
    expect(school.book.values(settings)[rowOf(school, label)]?.[1]).toBe(value);
  });

  test("lines that were deleted come back below, and the other settings keep what the school filled in", async () => {
    const school = await withSettings();
    school.book.hands.type(settings, rowOf(school, "Punten voor L"), 1, 9);
    for (const label of ["Weken per jaar", "Telt als U (voert uit)"])
      school.book.hands.deleteRows(settings, rowOf(school, label), 1);
    await school.addIn.generate("current", { consent: true });
    expect(school.shown().settings).toMatchObject({ weeksPerYear: 40, points: { L: 9 } });
    expect(rowOf(school, "Weken per jaar")).toBeGreaterThan(rowOf(school, "Keuzelijst van merken"));
    const names = school.book.book.snapshot().names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Weken_per_jaar", "Tekens_U"]));
    expect(school.book.book.sheets.filter(({ name }) => name.startsWith(settings))).toHaveLength(1);
    expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ cellsWritten: 0 });
  });

  test("a legend that somebody changed is written as the formulas need it", async () => {
    const school = await withSettings();
    const row = rowOf(school, "Telt als U (voert uit)");
    const legend = school.book.values(settings)[row]?.[1];
    school.book.hands.type(settings, row, 1, "|U|");
    await school.addIn.generate("current", { consent: true });
    expect(school.book.values(settings)[row]?.[1]).toBe(legend);
  });

  test("a school's name of any length stays one line below the title", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    await school.addIn.addPerson({ name: "Ann" });
    await school.addIn.generate("target", { consent: true });
    school.book.sheet(settings).change(rowOf(school, "School"), 1, { value: `Sint\u0007-Jan\n${"x".repeat(40_000)}` });
    await school.addIn.generate("current", { consent: true });
    const subtitle = String(school.book.values(now)[1]?.[1]);
    expect(subtitle.length).toBeLessThan(300);
    expect(subtitle).not.toMatch(/\p{Cc}/u);
  });
});
