import type { Book } from "./book";
import type { Edit } from "./change";
import { restoreSettings } from "./settings/settings-change";
import { newSheetName } from "./sheet-names";
import { reconcileReport } from "./report/report-change";
import { newReport } from "./report/report-layout";
import type { ReportPlan } from "./report/report-plan";
import { readReport } from "./report/report-sheet";

/** What makes a report show its plan: a new sheet, or differences on the one that is there; and what that is called. */
export function reportEdits(
  { snapshot, settings }: Book,
  plan: ReportPlan,
): { readonly edits: readonly Edit[]; readonly made: boolean; readonly sheetName: string } {
  const report = readReport(snapshot, plan.role);
  const sheetName = report?.sheet.name ?? newSheetName(snapshot, plan.sheetName);
  const shown = report === null ? [newReport(plan, sheetName)] : reconcileReport(report, plan);
  return { edits: [...restoreSettings(snapshot, settings.schoolYear), ...shown], made: report === null, sheetName };
}
