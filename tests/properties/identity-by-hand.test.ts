import fc from "fast-check";
import type { SituationKind } from "../../src/domain/model";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

/** What hands do to the sheets that the add-in made: beside names, columns and rows, not in the marks themselves. */
interface Hand {
  readonly name: string;
  readonly act: (school: MemorySchool) => void;
}

const sheets: Readonly<Record<SituationKind, string>> = { current: "Huidige situatie", target: "Streefdoel" };
const kinds = ["current", "target"] as const;
const kind = fc.constantFrom<SituationKind>(...kinds);
const at = fc.nat({ max: 20 });
const name = fc.constantFrom("Anna", "Bram", "Zoë", "ANN", "Ann", "Dirk", "Totaal", "");

/** The hidden row of keys, and where the columns between the sizes and the figures stand. */
function places({ book }: MemorySchool, situation: SituationKind) {
  const names = book.book.snapshot().names;
  const area = (anchor: string) => names.find((found) => found.name === anchor)?.area;
  const prefix = situation === "current" ? "Huidig" : "Streef";
  return { people: area(`${prefix}_Personen`), tasks: area(`${prefix}_Taken`) };
}

const hands: fc.Arbitrary<Hand> = fc.oneof(
  fc.record({ situation: kind, at, name }).map((choice) => ({
    name: `type ${JSON.stringify(choice)} above a column`,
    act: (school: MemorySchool) => {
      const { people, tasks } = places(school, choice.situation);
      if (people === undefined || tasks === undefined || people.columnCount < 3) return;
      const column = people.column + 1 + (choice.at % (people.columnCount - 2));
      school.book.hands.type(sheets[choice.situation], tasks.row, column, choice.name);
    },
  })),
  fc.record({ situation: kind, at, name }).map((choice) => ({
    name: `a new column ${JSON.stringify(choice)}`,
    act: (school: MemorySchool) => {
      const { people, tasks } = places(school, choice.situation);
      if (people === undefined || tasks === undefined) return;
      const column = people.column + 1 + (choice.at % (people.columnCount - 1));
      school.book.hands.insertColumns(sheets[choice.situation], column, 1);
      school.book.hands.type(sheets[choice.situation], tasks.row, column, choice.name);
      if (choice.at % 2 === 0) school.book.hands.type(sheets[choice.situation], tasks.row + 1, column, "V");
    },
  })),
  fc.record({ situation: kind, at }).map((choice) => ({
    name: `copy a row ${JSON.stringify(choice)}`,
    act: (school: MemorySchool) => {
      const { tasks } = places(school, choice.situation);
      if (tasks === undefined || tasks.rowCount < 3) return;
      const row = tasks.row + 1 + (choice.at % (tasks.rowCount - 2));
      const sheet = sheets[choice.situation];
      school.book.hands.insertRows(sheet, row + 1, 1);
      school.book.values(sheet)[row]?.forEach((value, column) => {
        if (value !== "")
          school.book.hands.type(sheet, row + 1, column, typeof value === "string" ? `'${value}` : value);
      });
    },
  })),
  fc
    .record({ situation: kind, edge: fc.constantFrom("size", "right", "closingRow", "figure", "total") })
    .map((choice) => ({
      name: `delete a line of ours ${JSON.stringify(choice)}`,
      act: (school: MemorySchool) => {
        const { people, tasks } = places(school, choice.situation);
        if (people === undefined || tasks === undefined) return;
        const sheet = sheets[choice.situation];
        const end = people.column + people.columnCount;
        if (choice.edge === "size") deleteUnkeyed(school, sheet, people.row, people.column);
        if (choice.edge === "right") deleteUnkeyed(school, sheet, people.row, end - 1);
        if (choice.edge === "figure") school.book.hands.deleteColumns(sheet, end + 1, 1);
        if (choice.edge === "total") school.book.hands.deleteRows(sheet, people.row + 2, 1);
        const last = tasks.row + tasks.rowCount - 1;
        if (choice.edge === "closingRow" && (school.book.values(sheet)[last]?.[tasks.column] ?? "") === "")
          school.book.hands.deleteRows(sheet, last, 1);
      },
    })),
  fc.record({ at, name }).map((choice) => ({
    name: `type in Team ${JSON.stringify(choice)}`,
    act: ({ book, shown }: MemorySchool) => {
      if (choice.name !== "" && choice.name !== "Totaal")
        book.hands.type("Team", 4 + (choice.at % (shown().people.length + 1)), 1, choice.name);
    },
  })),
  fc.constant({
    name: "sort Team",
    act: ({ book, shown }: MemorySchool) =>
      book.hands.sort("Team", { row: 4, column: 0, rowCount: shown().people.length, columnCount: 16 }, 1),
  }),
);

/** Deletes a column when it holds no marks of a person. */
function deleteUnkeyed({ book }: MemorySchool, sheet: string, keyRow: number, column: number): void {
  if ((book.values(sheet)[keyRow]?.[column] ?? "") === "") book.hands.deleteColumns(sheet, column, 1);
}

/** Who does what by the IDs of task and person: names may change. */
function marks({ shown }: MemorySchool, situation: SituationKind): readonly string[] {
  const { assignments, loose } = shown().situations[situation];
  const placed = assignments.map(({ taskId, personId, marks: own }) => [taskId, personId, ...own].join(" "));
  return [...placed, ...loose.map(({ marks: own }) => ["loose", ...own].join(" "))].sort();
}
const pictureOf = (school: MemorySchool) => ({
  people: school.shown().people.map(({ id, name: called }) => `${id} ${called}`),
  current: marks(school, "current"),
  target: marks(school, "target"),
});

test("whatever hands do to names and lines, no mark changes hands, and the sheets become what the pane shows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(hands, { minLength: 1, maxLength: 2 }), { maxLength: 4 }), async (rounds) => {
      const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
      for (const situation of kinds) await school.addIn.generate(situation, { consent: true });
      const marked = pictureOf(school);
      for (const round of rounds) {
        for (const hand of round) hand.act(school);
        await school.addIn.refresh();
        const before = pictureOf(school);
        for (const mark of marked.current) expect(before.current).toContain(mark);
        for (const mark of marked.target) expect(before.target).toContain(mark);
        for (const situation of kinds)
          expect(await school.addIn.generate(situation, { consent: true })).toMatchObject({ ok: true });
        await school.addIn.refresh();
        expect(pictureOf(school)).toEqual(before);
        for (const situation of kinds)
          expect(await school.addIn.generate(situation, { consent: true })).toMatchObject({ cellsWritten: 0 });
      }
    }),
    { seed: 20261122, numRuns: 150 },
  );
});
