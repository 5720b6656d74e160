import fc from "fast-check";
import { arbitraryActions } from "./arbitrary-actions";
import { openInMemory } from "./memory-model";
import { live, runs, seed } from "./live";

test("in memory, in long sequences, whatever hands, buttons, colleagues and faults do, nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryActions(14), (actions) => live(openInMemory, actions)),
    { seed, numRuns: runs(220) },
  );
}, 3_600_000);
