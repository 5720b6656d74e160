import type { AddIn } from "../../src/application/add-in";
import type { Outcome } from "../../src/application/state";

/** What a use case may cost. */
interface Budget {
  /** At the smallest school; a larger one may take as many, and the chunks in which it is read and written. */
  readonly syncs: number;
  readonly requestBytes?: number;
}

export interface UseCase {
  readonly name: string;
  readonly budget: Budget;
  readonly run: (addIn: AddIn) => Promise<Outcome>;
}

/** In the order of a school's first hour with the add-in. */
export const useCases: readonly UseCase[] = [
  { name: "adopt", budget: { syncs: 4 }, run: (addIn) => addIn.adopt({ accept: true }) },
  {
    name: "generate Huidige situatie",
    budget: { syncs: 3 },
    run: (addIn) => addIn.generate("current", { consent: true }),
  },
  {
    name: "generate Streefdoel",
    budget: { syncs: 3 },
    run: (addIn) => addIn.generate("target", { consent: true }),
  },
  {
    name: "generate again",
    budget: { syncs: 3 },
    run: (addIn) => addIn.generate("current", { consent: false }),
  },
  { name: "assign", budget: { syncs: 2, requestBytes: 20_000 }, run: assignLastTask },
  { name: "highlight", budget: { syncs: 3 }, run: (addIn) => addIn.highlight("current") },
  { name: "clear highlights", budget: { syncs: 3 }, run: (addIn) => addIn.clearHighlights() },
  { name: "undo", budget: { syncs: 3 }, run: (addIn) => addIn.undo() },
  { name: "refresh", budget: { syncs: 2 }, run: (addIn) => addIn.refresh() },
];

function assignLastTask(addIn: AddIn): Promise<Outcome> {
  const book = addIn.getState().book;
  const task = book?.tasks.at(-1);
  const person = book?.people.at(0);
  if (task === undefined || person === undefined) throw new Error("Nobody to assign.");
  const marks = ["replaces"] as const;
  return addIn.assign({ situation: "current", taskIds: [task.id], personId: person.id, marks, consent: false });
}

/** The same day in each run. */
export const stillClock = { today: () => "2026-11-22", after: () => () => undefined };
