import { describeAdornments } from "./adornments";
import { describeCharts } from "./charts";
import { describeLooks } from "./looks";
import { describePages } from "./pages";
import { describeReading } from "./reading";
import { describeStructure } from "./structure";
import type { Open } from "./subject";
import { describeSurroundings } from "./surroundings";
import { describeTroubles } from "./troubles";
import { describeWriting } from "./writing";

/** States what any WorkbookPort must do, on the workbooks that `open` opens. */
export function describeWorkbookPort(name: string, open: Open): void {
  describe(name, () => {
    describeReading(open);
    describeWriting(open);
    describeStructure(open);
    describeLooks(open);
    describeAdornments(open);
    describePages(open);
    describeCharts(open);
    describeTroubles(open);
    describeSurroundings(open);
  });
}
