import { sheetByKey, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import type { SheetKey, Step } from "./steps";

/** A step on a sheet. */
type SheetStep = Extract<Step, { readonly sheet: SheetKey }>;

/** The steps on sheets that were there before the first of them, in order; a sheet that they add has its name from then on. */
export function onSheetsBefore(
  snapshot: WorkbookSnapshot,
  steps: readonly Step[],
): readonly { readonly sheet: SheetSnapshot; readonly step: SheetStep }[] {
  const added = new Set<SheetKey>();
  return steps.flatMap((step) => {
    if (step.do === "addSheet") added.add(step.name);
    const sheet = "sheet" in step && !added.has(step.sheet) ? sheetByKey(snapshot, step.sheet) : null;
    return sheet === null || !("sheet" in step) ? [] : [{ sheet, step }];
  });
}
