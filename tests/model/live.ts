import type { Action } from "./actions";
import { happen } from "./happen";
import type { OpenModel } from "./model-workbook";
import { must, openWorld } from "./world";

/** Another seed and more runs for a night: see scripts/nightly.mjs. */
export const seed = Number(process.env["MODEL_SEED"] ?? 20261122);

/** How many sequences, multiplied for a night. */
export function runs(usual: number): number {
  return usual * Number(process.env["MODEL_TIMES"] ?? 1);
}

/** Lets all of it happen in one workbook; in the end both situations settle. */
export async function live(open: OpenModel, actions: readonly Action[]): Promise<void> {
  const world = await openWorld(open);
  try {
    for (const action of actions) await happen(world, action);
    const { addIn } = world.workbook;
    for (const kind of ["current", "target"] as const) {
      must(await addIn.generate(kind, { consent: true }));
      expect(await addIn.generate(kind, { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
    }
  } finally {
    world.workbook.close();
  }
}
