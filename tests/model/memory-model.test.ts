import fc from "fast-check";
import { arbitraryActions } from "./arbitrary-actions";
import { openInMemory } from "./memory-model";
import { live, runs, seed } from "./live";

test("in memory, whatever hands, buttons, colleagues and faults do, nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryActions(8), (actions) => live(openInMemory, actions)),
    { seed, numRuns: runs(1000) },
  );
}, 3_600_000);
