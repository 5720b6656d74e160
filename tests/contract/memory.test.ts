import { openInMemory } from "./memory-subject";
import { describeWorkbookPort } from "./workbook-port-contract";

describeWorkbookPort("the workbook in memory", openInMemory);
