import type { ApplyOptions, ApplyResult, PortProblem, WorkbookPort } from "../application/workbook-port";
import type { Guard, Step } from "../workbook/steps/steps";
import { checkedFirst } from "../workbook/steps/guards";
import { pagesApart } from "../workbook/steps/pages-apart";
import { applySteps, type Applied } from "./apply-steps";
import { chunksOf, defaultChunkBytes } from "./chunks";
import { type Clock, realClock } from "./clock";
import { subscribe } from "./events";
import { KnownWorkbook } from "./known-workbook";
import { readAdornments } from "./read-adornments";
import { readSnapshot } from "./read-snapshot";
import { whyRefused } from "./refusal";
import type { Requirements } from "./capabilities";
import { batchRunner, type BatchRunner, defaultSettings } from "./run-batch";
import { readSelection, showSheet } from "./selection";
import { UndoGroups } from "./undo-groups";

export interface ExcelPortOptions {
  /** The library's namespace: the global `Excel`, or a test's own. */
  readonly excel: typeof Excel;
  /** True in a viewer, where Excel itself does not call the workbook read-only. */
  readonly viewOnly?: () => boolean;
  /** Names of the add-in's own tables, so that the very first read needs one sync. */
  readonly ownTables?: readonly string[];
  readonly clock?: Clock;
  /** Milliseconds after which Excel counts as not answering. */
  readonly timeout?: number;
  /** What Office says of its requirement sets; none = only what the add-in needs at least. */
  readonly requirements?: Requirements;
  /** Bytes that one request may have; more goes in several. */
  readonly chunkBytes?: number;
}

/**
 * The workbook in Excel, through office.js.
 *
 * @example const port = createExcelPort({ excel: Excel, viewOnly: () => Office.context.document.mode === "readOnly" });
 */
export function createExcelPort(options: ExcelPortOptions): WorkbookPort {
  const { excel, viewOnly = () => false, ownTables = [], clock = realClock } = options;
  const settings = { ...defaultSettings, clock, timeout: options.timeout ?? defaultSettings.timeout };
  const run = batchRunner(excel, settings);
  /** For what must not take the user away from a cell in which they have begun to type meanwhile. */
  const runOnce = batchRunner(excel, { ...settings, retryDelays: { busy: [], throttled: [] } });
  const known = new KnownWorkbook(ownTables);
  const undoGroups = new UndoGroups(excel, options.requirements);
  let writing: Promise<unknown> = Promise.resolve();

  return {
    read: async () => {
      let result = await run(readSnapshot(known, viewOnly));
      while (!result.ok && result.problem.kind === "tooLarge" && known.sizes.askLess())
        result = await run(readSnapshot(known, viewOnly));
      return result.ok ? { ok: true, snapshot: result.value } : result;
    },
    apply: (steps, guards, applying = {}) => {
      const { rest, pages } = pagesApart(steps);
      const chunks = chunksOf([...rest, ...pages], options.chunkBytes ?? defaultChunkBytes);
      const checkFirst = chunks.length > 1 || checkedFirst(steps);
      const result = applyAll({ run, known, chunks, guards, checkFirst, undoGroups }, applying);
      writing = Promise.allSettled([writing, result]);
      return result;
    },
    adornments: async (areas) => {
      const result = await run(readAdornments(areas, options));
      return result.ok ? { ok: true, adornments: result.value } : result;
    },
    selection: async () => {
      const result = await run(readSelection);
      return result.ok ? result.value : null;
    },
    show: async (sheet, cell) => {
      await runOnce(showSheet(sheet, cell));
    },
    subscribe: (listener) => {
      const own = {
        idle: () => writing.then(() => undefined),
        added: (id: string) => known.addedSheets.has(id),
        deleted: (id: string) => known.deletedSheets.has(id),
      };
      return subscribe(run, own, listener);
    },
  };
}

/** Steps in as many requests as they need, each of them tried again by itself while Excel is busy. */
interface Batches {
  readonly run: BatchRunner;
  readonly known: KnownWorkbook;
  readonly chunks: readonly (readonly Step[])[];
  readonly guards: readonly Guard[];
  /** True when the guards are compared before the first request: where more follow, those would not know the outcome. */
  readonly checkFirst: boolean;
  readonly undoGroups: UndoGroups;
}

async function applyAll(batches: Batches, { signal, progress }: ApplyOptions): Promise<ApplyResult> {
  const { chunks, guards } = batches;
  if (chunks[0]?.length === 0 && guards.length === 0) return { ok: true };
  progress?.(0, chunks.length);
  for (const [index, steps] of chunks.entries()) {
    if (signal?.aborted === true) return { ok: false, problem: { kind: "cancelled" }, began: index > 0 };
    const result = await applyChunk(batches, steps, index);
    if (!result.ok) return result;
    progress?.(index + 1, chunks.length);
  }
  return { ok: true };
}

/**
 * Where page set-up fails, or the axis of a chart; they come last, so that all else is done. The sheet prints and the
 * chart looks as Excel sees fit.
 */
const notNeeded = / in (PageLayout|HeaderFooter|ChartAxis)/;

async function applyChunk(
  { run, known, guards, checkFirst, undoGroups }: Batches,
  steps: readonly Step[],
  index: number,
): Promise<ApplyResult> {
  let began = index > 0;
  const asked = { guards: index === 0 ? guards : [], checkFirst };
  const batch = applySteps(known, steps, { ...asked, began: () => void (began = true) });
  const result = await run(batch, undoGroups.for(steps));
  if (result.ok) return outcome(known, result.value);
  const { problem } = result;
  if (problem.kind === "failed" && undoGroups.refuse(problem))
    return { ok: false, problem: { ...problem, otherwise: true }, began };
  if (problem.kind === "failed" && notNeeded.test(problem.code)) return { ok: true };
  if (problem.kind === "protected") return { ok: false, problem: await explained(run, steps, problem), began };
  return { ok: false, problem, began: began && (index > 0 || !refusedWhole.has(problem.kind)) };
}

/** What Excel refuses before the first action of a request. */
const refusedWhole: ReadonlySet<PortProblem["kind"]> = new Set(["busy", "throttled", "tooLarge"]);

function outcome(known: KnownWorkbook, { differences, written }: Applied): ApplyResult {
  const [first] = differences;
  if (!first) return { ok: true };
  const { sheet, area } = first.guard;
  const name = known.sheetNames.get(sheet) ?? sheet;
  return { ok: false, problem: { kind: "changedMeanwhile", sheet: name, area }, written, differences };
}

async function explained(run: BatchRunner, steps: readonly Step[], problem: PortProblem): Promise<PortProblem> {
  const reason = await run(whyRefused(steps));
  return reason.ok ? reason.value : problem;
}
