import type { Step, StepOf } from "./steps";

/** What a kind of step does to the workbook. */
interface StepTraits {
  /** What of the workbook it changes; a workbook of which only the looks changed reads as before. */
  readonly changes: "sheets" | "sheetName" | "lines" | "cells" | "tables" | "names" | "version" | "looks";
  /** True when it can be put back exactly where somebody had just changed what it came over. */
  readonly putBackExactly: boolean;
  /** True when Excel's own undo knows it everywhere. */
  readonly undoneByExcel: boolean;
}

const traits = {
  addSheet: { changes: "sheets", putBackExactly: true, undoneByExcel: true },
  placeTab: { changes: "looks", putBackExactly: false, undoneByExcel: false },
  renameSheet: { changes: "sheetName", putBackExactly: false, undoneByExcel: false },
  deleteSheet: { changes: "sheets", putBackExactly: false, undoneByExcel: false },
  insertRows: { changes: "lines", putBackExactly: false, undoneByExcel: true },
  deleteRows: { changes: "lines", putBackExactly: false, undoneByExcel: true },
  insertColumns: { changes: "lines", putBackExactly: false, undoneByExcel: true },
  deleteColumns: { changes: "lines", putBackExactly: false, undoneByExcel: true },
  write: { changes: "cells", putBackExactly: true, undoneByExcel: true },
  clear: { changes: "cells", putBackExactly: false, undoneByExcel: true },
  format: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  columnWidth: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  rowHeight: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  hideColumns: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  hideRows: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  validateList: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  validateNumber: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  highlightWhere: { changes: "looks", putBackExactly: true, undoneByExcel: true },
  removeHighlights: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  dataBar: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  addChart: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  chartData: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  deleteChart: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  freeze: { changes: "looks", putBackExactly: false, undoneByExcel: true },
  // Done only once the guards are known to hold: there is nothing to put back.
  page: { changes: "looks", putBackExactly: true, undoneByExcel: true },
  addTable: { changes: "tables", putBackExactly: false, undoneByExcel: true },
  removeTable: { changes: "tables", putBackExactly: false, undoneByExcel: true },
  resizeTable: { changes: "tables", putBackExactly: false, undoneByExcel: true },
  name: { changes: "names", putBackExactly: false, undoneByExcel: true },
  deleteName: { changes: "names", putBackExactly: false, undoneByExcel: true },
  schemaVersion: { changes: "version", putBackExactly: true, undoneByExcel: true },
} as const satisfies Readonly<Record<Step["do"], StepTraits>>;

type Changes = StepTraits["changes"];

type KindThat<What extends Changes> = {
  [Kind in Step["do"]]: (typeof traits)[Kind]["changes"] extends What ? Kind : never;
}[Step["do"]];

/** True for a step that changes that of the workbook. */
export function changes<What extends Changes>(step: Step, what: What): step is StepOf<KindThat<What>> {
  return traits[step.do].changes === what;
}

/** A step that puts in rows or columns, or takes them out. */
export type LineStep = StepOf<KindThat<"lines">>;

/** What a kind of step does, whichever it is. */
export function traitsOf(step: Step): StepTraits {
  return traits[step.do];
}
