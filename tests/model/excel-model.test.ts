import fc from "fast-check";
import { arbitraryActions } from "./arbitrary-actions";
import { openInPlayedExcel } from "./excel-model";
import { live, runs, seed } from "./live";

test("through office.js, whatever hands, buttons, colleagues and faults do, nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryActions(8), (actions) => live(openInPlayedExcel, actions)),
    { seed, numRuns: runs(30) },
  );
}, 3_600_000);
