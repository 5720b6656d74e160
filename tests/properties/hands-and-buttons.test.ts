import fc from "fast-check";
import type { AddIn } from "../../src/application/add-in";
import { createAddIn } from "../../src/application/create-add-in";
import type { BookState } from "../../src/application/state";
import type { Mark, SituationKind } from "../../src/domain/model";
import { handMadeSheet } from "../support/memory-school";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import { stillClock } from "../support/still-clock";

/** One thing that a hand or a button does, with numbers that choose where. */
interface Action {
  readonly name: string;
  readonly run: (world: World) => Promise<void>;
}

interface World {
  readonly book: MemoryWorkbook;
  readonly addIn: AddIn;
}

const marksOf: readonly (readonly Mark[])[] = [["executes"], ["replaces"], ["executes", "replaces"], []];
const typed = ["u", "X", "v u", "", "?", "uitbesteed"];

const state = ({ addIn }: World): BookState => {
  const { book } = addIn.getState();
  if (book === null) throw new Error("not adopted");
  return book;
};
const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];

const situation = fc.constantFrom<SituationKind>("current", "target");
const index = fc.nat({ max: 40 });

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: situation, task: index, person: index, marks: fc.constantFrom(...marksOf) }).map((choice) => ({
    name: `assign ${JSON.stringify(choice)}`,
    run: async (world: World) => {
      const task = pick(state(world).tasks, choice.task);
      const person = pick(state(world).people, choice.person);
      if (task === undefined || person === undefined) return;
      const { kind, marks } = choice;
      await world.addIn.assign({ situation: kind, taskIds: [task.id], personId: person.id, marks, consent: true });
    },
  })),
  situation.map((kind) => ({
    name: `generate ${kind}`,
    run: async ({ addIn }: World) => {
      await addIn.generate(kind, { consent: true });
    },
  })),
  fc.record({ kind: situation, row: index, column: index, text: fc.constantFrom(...typed) }).map((choice) => ({
    name: `type ${JSON.stringify(choice)}`,
    run: async (world: World) => {
      const { source, sheetName } = state(world).situations[choice.kind];
      if (source !== "generated") return;
      const people = state(world).people.length;
      if (people === 0) return;
      world.book.hands.type(sheetName, 10 + (choice.row % 8), 4 + (choice.column % people), choice.text);
    },
  })),
  fc.record({ name: fc.constantFrom("Dirk", "Els", "Fatima") }).map(({ name }) => ({
    name: `add ${name}`,
    run: async ({ addIn }: World) => {
      await addIn.addPerson({ name });
    },
  })),
  index.map((at) => ({
    name: `remove person ${at}`,
    run: async (world: World) => {
      const person = pick(state(world).people, at);
      if (person !== undefined) await world.addIn.removePerson(person.id);
    },
  })),
  fc.record({ at: index, name: fc.constantFrom("Gwen", "Hans") }).map(({ at, name }) => ({
    name: `rename person ${at} to ${name}`,
    run: async (world: World) => {
      const person = pick(state(world).people, at);
      if (person !== undefined) await world.addIn.renamePerson(person.id, name);
    },
  })),
  index.map((at) => ({
    name: `insert a row in Taken at ${at}`,
    run: async ({ book }: World) => book.hands.insertRows("Taken", 4 + (at % 6), 1),
  })),
  fc
    .record({ at: index, text: fc.constantFrom("Nieuwe taak", "Printers", "Printers bijvullen") })
    .map(({ at, text }) => ({
      name: `reword row ${at} to ${text}`,
      run: async ({ book }: World) => book.hands.type("Taken", 4 + (at % 6), 1, text),
    })),
  index.map((at) => ({
    name: `delete a row in Taken at ${at}`,
    run: async ({ book }: World) => book.hands.deleteRows("Taken", 4 + (at % 6), 1),
  })),
  fc.constant({ name: "sort Taken", run: async ({ book }: World) => sortTasks(book) }),
  fc.constantFrom<SituationKind>("current", "target").map((kind) => ({
    name: `highlight ${kind}`,
    run: async ({ addIn }: World) => {
      await addIn.highlight(kind);
    },
  })),
  fc.constant({
    name: "clear highlights",
    run: async ({ addIn }: World) => {
      await addIn.clearHighlights();
    },
  }),
  fc.constant({
    name: "undo",
    run: async ({ addIn }: World) => {
      await addIn.undo();
      if (addIn.getState().book === null) await addIn.adopt({ accept: true });
    },
  }),
);

function sortTasks(book: MemoryWorkbook): void {
  const rows = book.values("Taken").length;
  book.hands.sort(
    "Taken",
    { row: 4, column: 0, rowCount: rows - 4, columnCount: book.values("Taken")[3]?.length ?? 1 },
    1,
  );
}

const school = () =>
  memoryWorkbook([
    {
      name: "Taken",
      cells: [
        ["", "Takenoverzicht"],
        [],
        [],
        ["Cluster", "Omschrijving", "Opmerking"],
        ["Technisch", "Printers", "contract"],
        ["Technisch", "Netwerk", ""],
        ["Technisch", "Printers", ""],
        ["Beleid", "ICT-visie", "elk jaar"],
        ["Beleid", "Nascholing", ""],
      ],
    },
    handMadeSheet,
    { name: "Streefdoel", cells: [["", "Streefdoel"]] },
  ]);

async function adopted(): Promise<World> {
  const book = school();
  const addIn = createAddIn(book.port, stillClock);
  await addIn.start();
  await addIn.adopt({ accept: true });
  return { book, addIn };
}

const seed = 20261122;
const sequences = fc.array(actions, { minLength: 1, maxLength: 12 });

test("the pane shows what is in the workbook, and a second generate writes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (steps) => {
      const world = await adopted();
      for (const step of steps) {
        await step.run(world);
        const shown = world.addIn.getState();
        await world.addIn.refresh();
        if (step.name.startsWith("type") || step.name.includes("Taken") || step.name.startsWith("reword")) continue;
        expect(world.addIn.getState().book).toEqual(shown.book);
      }
      for (const kind of ["current", "target"] as const) {
        expect(await world.addIn.generate(kind, { consent: true })).toMatchObject({ ok: true });
        expect(await world.addIn.generate(kind, { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
      }
    }),
    { seed, numRuns: 60 },
  );
});

test("undoing every button gives back the workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(sequences, async (steps) => {
      const book = school();
      const addIn = createAddIn(book.port, stillClock);
      await addIn.start();
      const before = book.picture();
      await addIn.adopt({ accept: true });
      const buttons = steps.filter(({ name }) => /^(assign|generate|add|remove|rename|highlight|clear)/.test(name));
      for (const step of buttons) await step.run({ book, addIn });
      while (addIn.getState().undo !== null) expect(await addIn.undo()).toMatchObject({ ok: true });
      expect(book.picture()).toBe(before);
    }),
    { seed, numRuns: 60 },
  );
});
