import type { ModelClass } from "../host-context";
import { applicationClasses } from "./application";
import { nameClasses } from "./names";
import { rangeClasses } from "./range";
import { workbookClasses } from "./workbook";
import { worksheetCollectionClasses } from "./worksheet-collection";
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
  ].map((each) => [each.name, each]),
);
