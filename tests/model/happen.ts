import type { Outcome } from "../../src/application/state";
import type { Book } from "../../src/workbook/book";
import { addedListColumns } from "../../src/workbook/schema";
import { endColumn } from "../../src/workbook/snapshot";
import type { Action, Button } from "./actions";
import { expectBelongings } from "./belongings";
import { work } from "./hand-work";
import { expectMarksKept } from "./marks";
import { press } from "./press";
import { bookIn, must, type World } from "./world";

/** Lets something happen, and fails when anything is lost by it. */
export async function happen(world: World, action: Action): Promise<void> {
  const before = await bookIn(world);
  world.meant = [];
  await happenings[action.happens](world, action as never);
  if (action.happens !== "undo") await expectMarksKept(world, before);
  await expectBelongings(world);
}

type Happening<Kind extends Action["happens"]> = (
  world: World,
  action: Extract<Action, { readonly happens: Kind }>,
) => Promise<void>;

const happenings: { readonly [Kind in Action["happens"]]: Happening<Kind> } = {
  hand: async (world, { hand }) => {
    await work(world, hand.hand, hand as never);
    await world.workbook.addIn.refresh();
  },
  button: async (world, { button }) => {
    await pressed(world, button);
  },
  buttonAndUndo: (world, { button }) => pressedAndUndone(world, button, async () => must(await undo(world))),
  undoAfterColleague: (world, { button }) =>
    pressedAndUndone(world, button, async () => {
      const { sheet } = (await bookIn(world)).list;
      const [row, column] = [sheet.area.row, endColumn(sheet) + 3];
      await world.workbook.hands.type(sheet.name, row, column, "van een collega");
      must(await undo(world));
      await world.workbook.hands.type(sheet.name, row, column, null);
    }),
  brokenButton: async (world, { button, trouble, steps }) => {
    const { workbook } = world;
    const before = await contentsIn(world);
    workbook.meet(trouble, steps);
    const outcome = await press(world, button);
    if (outcome?.ok === false && trouble !== "late") expectSame(await contentsIn(world), before);
    workbook.calm();
    for (let reads = 0; reads < 3; reads++) must(await workbook.addIn.refresh());
    await pressed(world, button);
  },
  buttonAndColleague: async (world, { button, hand }) => {
    world.workbook.meanwhile(() => work(world, hand.hand, hand as never));
    await press(world, button);
    world.workbook.meanwhile(async () => undefined);
    must(await world.workbook.addIn.refresh());
    await pressed(world, button);
  },
  undo: async (world) => {
    await undo(world);
    if (world.workbook.addIn.getState().phase !== "ready") must(await world.workbook.addIn.adopt({ accept: true }));
  },
};

function undo({ workbook }: World): Promise<Outcome> {
  return workbook.addIn.undo();
}

/** What *Maak ongedaan* gives back is the workbook of before; a line that went and came back has a look made anew. */
async function pressedAndUndone(world: World, button: Button, undoing: () => Promise<unknown>): Promise<void> {
  const { workbook } = world;
  const before = { picture: workbook.picture(), contents: await contentsIn(world), book: await bookIn(world) };
  const outcome = await pressed(world, button);
  if (!outcome?.ok || outcome.cellsWritten === 0) return;
  const left = new Set(linesIn(await bookIn(world)));
  await undoing();
  world.meant = [];
  expectSame(await contentsIn(world), before.contents);
  const stretched = namesIn(before.book) !== namesIn(await bookIn(world));
  if (!stretched && linesIn(before.book).every((line) => left.has(line)))
    expect(workbook.picture()).toBe(before.picture);
}

/** Names that now take in what hands added below keep doing so: see `stretchNames`. */
function namesIn({ snapshot }: Book): string {
  return JSON.stringify([...snapshot.names].sort((one, other) => one.name.localeCompare(other.name)));
}

/** What stands in the list outside the columns that the add-in added, and on sheets that are none of its business. */
function cellsOfSchool({ list, snapshot }: Book): unknown {
  const added = addedListColumns.map((column) => list.columns[column]);
  const own = list.sheet.formulas.map((line) =>
    line.filter((_, index) => !added.includes(list.sheet.area.column + index)),
  );
  return [own, snapshot.sheets.find(({ name }) => name === "Eigen blad")?.formulas];
}

function linesIn(book: Book): readonly string[] {
  return [book.situations.current, book.situations.target].flatMap(({ kind, matrix }) =>
    [...(matrix?.taskRows.keys() ?? []), ...(matrix?.personColumns.keys() ?? [])].map((key) => `${kind} ${key}`),
  );
}

/** Presses a button; what the pane shows then is what stands in the workbook, and a refusal leaves all as it was. */
async function pressed(world: World, button: Button): Promise<Outcome | null> {
  const { addIn } = world.workbook;
  const before = { picture: world.workbook.picture(), own: cellsOfSchool(await bookIn(world)) };
  const outcome = await press(world, button);
  if (outcome === null) return null;
  if (!outcome.ok) expect(world.workbook.picture()).toBe(before.picture);
  expectSame(cellsOfSchool(await bookIn(world)), before.own);
  const shown = addIn.getState().book;
  must(await addIn.refresh());
  expectSame(addIn.getState().book, shown);
  return outcome;
}

/** What stands in the cells, and which names there are. */
async function contentsIn(world: World): Promise<unknown> {
  const { sheets, names } = (await bookIn(world)).snapshot;
  const cells = sheets.map(({ id, name, area, values, formulas }) => ({ id, name, area, values, formulas }));
  return { cells, names: names.map(({ name }) => name).sort() };
}

/** As `toEqual`, which takes long for a whole workbook and is asked thousands of times. */
function expectSame(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
}
