import { findingKey } from "../../src/domain/bottlenecks/finding";
import type { Decision } from "../../src/domain/decisions";
import { decidedKeys } from "../../src/domain/short-list-line";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

/** Ann does two tasks alone, and nobody does the others. */
async function inUse(): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet]);
  await school.addIn.addPerson({ name: "Ann", hours: 9 });
  await school.addIn.assign({
    situation: "current",
    taskIds: ["Printers", "Netwerk"].map(school.taskId),
    personId: school.personId("Ann"),
    marks: ["executes"],
    consent: true,
  });
  return school;
}

const lineOf = ({ shown }: MemorySchool, kind: string) => {
  const { lines, accepted } = shown().situations.current.shortList;
  const line = [...lines, ...accepted].find((one) => one.kind === kind);
  if (line === undefined) throw new Error(`There is no line ${kind}.`);
  return line;
};
const decide = (school: MemorySchool, status: Decision["status"], note: string | null = null) =>
  school.addIn.decide({
    situation: "current",
    findings: decidedKeys(lineOf(school, "withoutReplacement")),
    status,
    note,
  });

/** What stands beside the findings about Ann, in the team's own columns. */
const besideAnn = ({ book }: MemorySchool): readonly string[] =>
  book
    .values("Knelpunten")
    .map((row) => row.map(String))
    .filter((row) => row.includes("Alleen Ann doet dit."))
    .map((row) => row.slice(9, 13).join(" | "));

/** The sentences of the lines that come first on the sheet. */
const first = ({ book }: MemorySchool): readonly string[] => {
  const rows = book.values("Knelpunten").map((row) => row.map(String));
  const [from, to] = ["Eerst bekijken", "Alle knelpunten"].map((title) => rows.findIndex((row) => row.includes(title)));
  return rows.slice((from ?? 0) + 1, to).map((row) => row[6] ?? "");
};

const cellBeside = (school: MemorySchool): number =>
  school.book.values("Knelpunten").findIndex((row) => row.includes("Alleen Ann doet dit."));

test("een beslissing maakt het blad Knelpunten als het er nog niet is, en zegt dat", async () => {
  const school = await inUse();
  const before = school.book.picture();
  expect(await decide(school, "discussed", "Met Bram")).toMatchObject({
    ok: true,
    sentence:
      "Genoteerd als besproken op ‘Knelpunten’. Dat blad is nieuw. Je vindt het nu achteraan in de lijst van alle knelpunten.",
  });
  expect(besideAnn(school)).toEqual(Array(2).fill("besproken | Met Bram | 22/11/2026 | "));
  expect(await school.addIn.makeReport("bottlenecks")).toMatchObject({ cellsWritten: 0 });
  expect(await school.addIn.undo()).toMatchObject({ ok: true });
  expect(school.book.picture()).toBe(before);
});

test("geldt voor elke bevinding van de regel, en staat dan op het blad niet meer bij ‘Eerst bekijken’", async () => {
  const school = await inUse();
  await school.addIn.makeReport("bottlenecks");
  const before = school.book.picture();
  expect(first(school)).toContain("Ann doet 2 taken alleen.");
  expect(await decide(school, "accepted")).toMatchObject({
    ok: true,
    sentence: "Genoteerd als aanvaard op ‘Knelpunten’. Je vindt het nu onderaan bij ‘Aanvaard dit schooljaar’.",
  });
  expect(besideAnn(school)).toEqual(Array(2).fill("aanvaard |  | 22/11/2026 | 2026-2027"));
  expect(first(school).join(" ")).toMatch(/^Niemand doet ‘ICT-visie’ en ‘Nascholing’\. Nog in te vullen: [^.]*\.$/);
  expect(await school.addIn.makeReport("bottlenecks")).toMatchObject({ cellsWritten: 0 });
  const { lines, accepted } = school.shown().situations.current.shortList;
  expect(lines.map(({ kind }) => kind)).not.toContain("withoutReplacement");
  expect(accepted.map(({ kind, taskIds }) => [kind, taskIds.length])).toEqual([["withoutReplacement", 2]]);
  expect(await decide(school, "accepted")).toMatchObject({ ok: true, cellsWritten: 0 });
  await school.addIn.undo();
  expect(school.book.picture()).toBe(before);
});

test("komt weer op de lijst als het team er weer van maakt dat het open staat, met zijn notitie", async () => {
  const school = await inUse();
  await decide(school, "accepted", "=Tot Kerst");
  expect(await decide(school, "open")).toMatchObject({ sentence: "Genoteerd als open op ‘Knelpunten’." });
  expect(besideAnn(school)).toEqual(Array(2).fill("open | =Tot Kerst | 22/11/2026 | "));
  expect(lineOf(school, "withoutReplacement")).toMatchObject({ discussed: false, notes: ["=Tot Kerst"] });
  expect(await decide(school, "open", "")).toMatchObject({ sentence: "De notitie op ‘Knelpunten’ is gewist." });
  expect(lineOf(school, "withoutReplacement").notes).toEqual([]);
});

test("zegt het schooljaar waarin het aanvaard werd, en het volgende jaar opnieuw", async () => {
  const school = await inUse();
  const settings = school.book.values("Instellingen");
  const row = settings.findIndex((cells) => cells.includes("Schooljaar"));
  const column = (settings[row]?.indexOf("Schooljaar") ?? 0) + 1;
  school.book.hands.type("Instellingen", row, column, "2025-2026");
  await decide(school, "accepted");
  expect(besideAnn(school)).toEqual(Array(2).fill("aanvaard |  | 22/11/2026 | 2025-2026"));
  school.book.hands.type("Instellingen", row, column, "2026-2027");
  await school.addIn.refresh();
  expect(school.shown().situations.current.shortList.accepted).toEqual([]);
  await decide(school, "accepted");
  expect(besideAnn(school)).toEqual(Array(2).fill("aanvaard |  | 22/11/2026 | 2026-2027"));
});

test("wie als eerste iets noteert, krijgt er het schooljaar bij: het volgende jaar komt het terug", async () => {
  const { addIn, book, shown } = await openAdoptedSchool([taskSheet, handMadeSheet]);
  const [line] = shown().situations.current.shortList.lines;
  if (line === undefined) throw new Error("There is nothing to decide.");
  await addIn.decide({ situation: "current", findings: decidedKeys(line), status: "accepted", note: null });
  expect(shown().settings.schoolYear).toBe("2026-2027");
  expect(book.values("Knelpunten").flat()).toContain("schooljaar 2026-2027 · bijgewerkt op 22 november 2026");
  expect(shown().situations.current.shortList.accepted).toHaveLength(1);
  await addIn.setSettings({ schoolYear: "2027-2028" });
  expect(shown().situations.current.shortList.accepted).toEqual([]);
});

test.each(["bottlenecks", "overview", "contacts", "ratings"] as const)(
  "ook wie met het blad %s begint, krijgt er het schooljaar bij",
  async (role) => {
    const { addIn, shown } = await openAdoptedSchool([taskSheet, handMadeSheet]);
    await addIn.makeReport(role);
    expect(shown().settings.schoolYear).toBe("2026-2027");
    expect(await addIn.makeReport(role)).toMatchObject({ cellsWritten: 0 });
  },
);

test("wat zonder schooljaar aanvaard wordt, krijgt dat van nu: ook als Instellingen er geen zegt", async () => {
  const school = await inUse();
  await school.addIn.makeReport("bottlenecks");
  await school.addIn.setSettings({ schoolYear: "" });
  await decide(school, "accepted");
  expect(besideAnn(school)).toEqual(Array(2).fill("aanvaard |  | 22/11/2026 | 2026-2027"));
  await school.addIn.setSettings({ schoolYear: "2027-2028" });
  school.book.hands.type("Knelpunten", cellBeside(school), 9, "aanvaard");
  school.book.hands.type("Knelpunten", cellBeside(school), 12, "");
  await school.addIn.makeReport("bottlenecks");
  expect(besideAnn(school)[0]).toContain("2027-2028");
});

test("een notitie alleen laat de datum staan die het team schreef, ook op een verplaatst en hernoemd blad", async () => {
  const school = await inUse();
  await school.addIn.makeReport("bottlenecks");
  const row = cellBeside(school);
  school.book.hands.type("Knelpunten", row, 9, "Besproken");
  school.book.hands.type("Knelpunten", row, 11, "na de herfst");
  school.book.hands.insertRows("Knelpunten", 2, 1);
  school.book.hands.renameSheet("Knelpunten", "Waar knelt het");
  const [first] = decidedKeys(lineOf(school, "withoutReplacement"));
  await school.addIn.refresh();
  const request = {
    situation: "current",
    findings: [first ?? ""],
    status: "discussed",
    note: "Bram leert mee",
  } as const;
  expect(await school.addIn.decide(request)).toMatchObject({
    cellsWritten: 1,
    sentence: "De notitie staat op ‘Waar knelt het’.",
  });
  expect(school.book.values("Waar knelt het")[row + 1]?.slice(9, 12)).toEqual([
    "Besproken",
    "Bram leert mee",
    "na de herfst",
  ]);
});

test("geeft een bevinding die er nog niet stond haar rij, met de beslissing", async () => {
  const school = await inUse();
  await school.addIn.makeReport("bottlenecks");
  await school.addIn.setKind([school.taskId("Nascholing")], "core");
  await school.addIn.assign({
    situation: "current",
    taskIds: [school.taskId("Nascholing")],
    personId: school.personId("Ann"),
    marks: ["executes"],
    consent: true,
  });
  const findings = school.shown().situations.current.findings.filter(({ kind }) => kind === "withoutReplacement");
  await school.addIn.decide({
    situation: "current",
    findings: findings.map(findingKey),
    status: "discussed",
    note: null,
  });
  expect(besideAnn(school)).toEqual(Array(3).fill("besproken |  | 22/11/2026 | "));
  expect(await school.addIn.makeReport("bottlenecks")).toMatchObject({ cellsWritten: 0 });
});

test("laat eigen woorden in Beslissing staan, en zegt waar", async () => {
  const school = await inUse();
  await school.addIn.makeReport("bottlenecks");
  const row = cellBeside(school);
  school.book.hands.type("Knelpunten", row, 9, "later eens");
  const before = school.book.picture();
  expect(await decide(school, "accepted")).toMatchObject({
    ok: false,
    problem: { kind: "otherDecision", sheet: "Knelpunten", cell: `J${row + 1}` },
    sentence: `In cel J${row + 1} op ‘Knelpunten’ staat ‘later eens’. Kies daar ‘open’, ‘besproken’ of ‘aanvaard’, of maak de cel leeg, en probeer opnieuw.`,
  });
  expect(school.book.picture()).toBe(before);
});

test("van wat er niet meer is, of met een te lange notitie, wordt niets genoteerd", async () => {
  const school = await inUse();
  const gone = { situation: "current", findings: ["ghostTask|weg|"], status: "accepted", note: null } as const;
  expect(await school.addIn.decide(gone)).toMatchObject({ ok: false, problem: { kind: "findingGone" } });
  expect(await decide(school, "open", "x".repeat(1001))).toMatchObject({ ok: false, problem: { kind: "textTooLong" } });
  expect(school.book.book.find("Knelpunten")).toBeUndefined();
});

test("geldt ook voor een Streefdoel dat met de hand gemaakt is", async () => {
  const school = await openAdoptedSchool([taskSheet, { ...handMadeSheet, name: "Streefdoel" }]);
  const { addIn, book, shown } = school;
  const [line] = shown().situations.target.shortList.lines;
  if (line === undefined) throw new Error("There is nothing to decide.");
  const decided = { situation: "target", findings: decidedKeys(line), status: "discussed", note: "Met Bram" } as const;
  expect(await addIn.decide(decided)).toMatchObject({ ok: true });
  const noted = book.values("Knelpunten").filter((row) => row.includes("Met Bram"));
  expect(noted.length).toBe(decided.findings.length);
  expect(noted.every((row) => row.includes("besproken") && row.includes("Streefdoel"))).toBe(true);
});
