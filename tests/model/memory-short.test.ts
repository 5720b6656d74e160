import fc from "fast-check";
import { arbitraryActions } from "./arbitrary-actions";
import { openInMemory } from "./memory-model";
import { live, runs, seed } from "./live";

test("in memory, in short sequences, whatever hands, buttons, colleagues and faults do, nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryActions(6), (actions) => live(openInMemory, actions)),
    { seed, numRuns: runs(500) },
  );
}, 3_600_000);
