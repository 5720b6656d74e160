import { movesCells } from "../application/guards";
import type { GuardDifference } from "../application/workbook-port";
import type { Guard, Step } from "../workbook/steps";
import { clear, format, validateList, write } from "./cell-steps";
import { queueGuards } from "./guards";
import { dataBar, highlightWhere, queueRemovals, type Removal } from "./highlight-steps";
import type { KnownWorkbook } from "./known-workbook";
import { deleteLines, hideLines, insertLines, sizeLines } from "./line-steps";
import { mergeWrites } from "./merge-writes";
import { addTable, deleteName, name, resizeTable, schemaVersion } from "./name-steps";
import { Places } from "./places";
import type { Batch } from "./run-batch";
import { addSheet, deleteSheet, freeze, page, renameSheet } from "./sheet-steps";
import type { StepOf } from "./step";

/** What came of the steps. */
export interface Applied {
  readonly differences: readonly GuardDifference[];
  readonly written: boolean;
}

/**
 * Carries out the steps in one sync. The guards are read in that same sync, just before the first step.
 *
 * A sync of its own comes first where something must be known before: that the guards hold, when cells are moved, and
 * which conditional formats there are, when some are to go.
 */
export function applySteps(known: KnownWorkbook, steps: readonly Step[], guards: readonly Guard[]): Batch<Applied> {
  return async (context, sync) => {
    const places = new Places(context.workbook, known);
    const compared = queueGuards(places, guards);
    const removals = queueRemovals(places, steps);
    if (removals.size > 0 || (guards.length > 0 && movesCells(steps))) {
      await sync();
      const differences = compared();
      if (differences.length > 0 && movesCells(steps)) return { differences, written: false };
      queueGuards(places, guards);
    }
    const ownSheets = queueSteps(places, steps, removals);
    await sync();
    ownSheets().forEach((id) => known.ownSheets.add(id));
    rememberNames(known, steps);
    return { differences: compared(), written: true };
  };
}

/** Queues the steps in order; afterwards gives the ids of the sheets that came and went. */
function queueSteps(places: Places, steps: readonly Step[], removals: ReadonlyMap<Step, Removal>): () => string[] {
  const ids: (() => string)[] = [];
  let writes: StepOf<"write">[] = [];
  const flush = () => {
    mergeWrites(writes).forEach((rectangle) => write(places, rectangle));
    writes = [];
  };
  for (const step of steps) {
    if (step.do === "write") {
      writes.push(step);
      continue;
    }
    flush();
    if (step.do === "addSheet") {
      const sheet = addSheet(places, step);
      ids.push(() => sheet.id);
    } else if (step.do === "removeHighlights") removals.get(step)?.();
    else queueStep(places, step.do, step);
    if (step.do === "deleteSheet") ids.push(() => idOf(places, step.sheet));
  }
  flush();
  return () => ids.map((id) => id());
}

function idOf({ known }: Places, key: string): string {
  return [...known.sheetNames].find(([, name]) => name === key)?.[0] ?? key;
}

type QueuedKind = Exclude<Step["do"], "write" | "addSheet" | "removeHighlights">;

function queueStep<Kind extends QueuedKind>(places: Places, kind: Kind, step: StepOf<Kind>): void {
  queues[kind](places, step);
}

const queues: { readonly [Kind in QueuedKind]: (places: Places, step: StepOf<Kind>) => void } = {
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
  highlightWhere,
  dataBar,
  freeze,
  page,
  addTable,
  resizeTable,
  name,
  deleteName,
  schemaVersion,
};

/** So that a second batch without a read between knows which names there are. */
function rememberNames(known: KnownWorkbook, steps: readonly Step[]): void {
  const names = new Set(known.names);
  for (const step of steps) {
    if (step.do === "name") names.add(step.name.toLowerCase());
    if (step.do === "deleteName") names.delete(step.name.toLowerCase());
  }
  if (known.names) known.names = names;
}
