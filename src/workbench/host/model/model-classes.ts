import type { ModelClass } from "../host-context";
import { applicationClasses } from "./application";
import { nameClasses } from "./names";
import { rangeClasses } from "./range";
import { workbookClasses } from "./workbook";
import { worksheetCollectionClasses } from "./worksheet-collection";
import { borderClasses } from "./borders";
import { chartClasses } from "./charts";
import { commentClasses } from "./comments";
import { conditionalFormatRuleClasses } from "./conditional-format-rules";
import { conditionalFormatClasses } from "./conditional-formats";
import { dataValidationClasses } from "./data-validation";
import { pageLayoutClasses } from "./page-layout";
import { rangeFormatClasses } from "./range-format";
import { settingClasses } from "./settings";
import { tableColumnClasses } from "./table-columns";
import { tableClasses } from "./tables";
import { worksheetViewClasses } from "./worksheet-view";
import { worksheetClasses } from "./worksheet";

/** Every class of Excel's object model that the workbench answers, by name. */
export const modelClasses: ReadonlyMap<string, ModelClass> = new Map(
  [
    ...workbookClasses,
    ...applicationClasses,
    ...worksheetCollectionClasses,
    ...worksheetClasses,
    ...rangeClasses,
    ...nameClasses,
    ...borderClasses,
    ...chartClasses,
    ...commentClasses,
    ...conditionalFormatRuleClasses,
    ...conditionalFormatClasses,
    ...dataValidationClasses,
    ...pageLayoutClasses,
    ...rangeFormatClasses,
    ...settingClasses,
    ...tableColumnClasses,
    ...tableClasses,
    ...worksheetViewClasses,
  ].map((each) => [each.name, each]),
);
