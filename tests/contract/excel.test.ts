import { openInExcel } from "./excel-subject";
import { describeWorkbookPort } from "./workbook-port-contract";

describeWorkbookPort("Excel, through office.js", openInExcel);
