import type { Book } from "./book";
import type { Edit } from "./change";
import { restoreSettings } from "./settings/settings-change";
import { freeSheetName } from "./sheet-names";
import { reconcileReport } from "./report/report-change";
import { newReport } from "./report/report-layout";
import type { ReportPlan } from "./report/report-plan";
import { readReport } from "./report/report-sheet";

/** What makes a report show its plan: a new sheet, or differences on the one that is there. */
export function reportEdits(
  { snapshot, settings }: Book,
  plan: ReportPlan,
): { readonly edits: readonly Edit[]; readonly made: boolean } {
  const report = readReport(snapshot, plan.role);
  const shown =
    report === null ? [newReport(plan, freeSheetName(snapshot, plan.sheetName))] : reconcileReport(report, plan);
  return { edits: [...restoreSettings(snapshot, settings.schoolYear), ...shown], made: report === null };
}
