import type { GuardDifference } from "../workbook/steps/guards";
import type { Guard, Step } from "../workbook/steps/steps";
import { addChart, beginAtTop, chartData, deleteChart } from "./chart-steps";
import { clear, format, validateList, validateNumber, write } from "./cell-steps";
import { queueGuards } from "./guards";
import { dataBar, highlightWhere, queueRemovals, type Removal } from "./highlight-steps";
import type { KnownWorkbook } from "./known-workbook";
import { deleteLines, hideLines, insertLines, sizeLines } from "./line-steps";
import { mergeWrites } from "./merge-writes";
import { addTable, deleteName, name, resizeTable, schemaVersion, removeTable } from "./name-steps";
import { Places } from "./places";
import type { Batch } from "./run-batch";
import { addSheet, deleteSheet, freeze, page, placeTab, renameSheet } from "./sheet-steps";
import type { StepOf } from "../workbook/steps/steps";

/** What came of the steps. */
export interface Applied {
  readonly differences: readonly GuardDifference[];
  readonly written: boolean;
}

/** What goes with the steps. */
interface Asked {
  readonly guards: readonly Guard[];
  /** True when the guards are compared in a sync of their own. */
  readonly checkFirst: boolean;
  /** Called when the steps are sent. */
  readonly began: () => void;
}

/**
 * Carries out the steps in one sync. The guards are read in that same sync, just before the first step.
 *
 * A sync of its own comes first where something must be known before: that the guards hold, when the steps could not be
 * put back exactly, and which conditional formats there are, when some are to go.
 */
export function applySteps(
  known: KnownWorkbook,
  steps: readonly Step[],
  { guards, checkFirst, began }: Asked,
): Batch<Applied> {
  return async (context, sync) => {
    const places = new Places(context.workbook, known);
    const first = guards.length > 0 && checkFirst;
    const removals = queueRemovals(places, steps);
    if (first || removals.size > 0) {
      const differences = await before(places, first ? guards : [], sync);
      if (differences.length > 0) return { differences, written: false };
    }
    const compared = queueGuards(places, guards);
    queueSteps(places, steps, removals);
    began();
    await sync();
    places.remember();
    return { differences: compared(), written: true };
  };
}

/**
 * Compares the guards in a sync of its own. Ranges are asked for anew afterwards: those of before would follow rows that
 * somebody puts in between, and hide just what the guards are for.
 */
async function before(
  places: Places,
  guards: readonly Guard[],
  sync: () => Promise<void>,
): Promise<readonly GuardDifference[]> {
  const compared = queueGuards(places, guards);
  await sync();
  places.forgetRanges();
  return compared();
}

/** Queues the steps in order, and last what may fail of charts; writes that follow each other on a sheet share rectangles. */
function queueSteps(places: Places, steps: readonly Step[], removals: ReadonlyMap<Step, Removal>): void {
  let writes: StepOf<"write">[] = [];
  const flush = () => {
    mergeWrites(writes).forEach((rectangle) => write(places, rectangle));
    writes = [];
  };
  for (const step of steps) {
    if (step.do === "write") {
      if (writes[0] !== undefined && writes[0].sheet !== step.sheet) flush();
      writes.push(step);
      continue;
    }
    flush();
    if (step.do === "removeHighlights") removals.get(step)?.();
    else queueStep(places, step.do, step);
  }
  flush();
  for (const step of steps) if (step.do === "addChart") beginAtTop(places, step);
}

type QueuedKind = Exclude<Step["do"], "write" | "removeHighlights">;

function queueStep<Kind extends QueuedKind>(places: Places, kind: Kind, step: StepOf<Kind>): void {
  queues[kind](places, step);
}

const queues: { readonly [Kind in QueuedKind]: (places: Places, step: StepOf<Kind>) => void } = {
  addSheet,
  placeTab,
  renameSheet,
  deleteSheet,
  insertRows: insertLines,
  insertColumns: insertLines,
  deleteRows: deleteLines,
  deleteColumns: deleteLines,
  columnWidth: sizeLines,
  rowHeight: sizeLines,
  hideColumns: hideLines,
  hideRows: hideLines,
  clear,
  format,
  validateList,
  validateNumber,
  highlightWhere,
  dataBar,
  addChart,
  chartData,
  deleteChart,
  freeze,
  page,
  addTable,
  resizeTable,
  removeTable,
  name,
  deleteName,
  schemaVersion,
};
