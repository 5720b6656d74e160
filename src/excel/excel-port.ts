import type { ApplyResult, PortProblem, WorkbookPort } from "../application/workbook-port";
import type { Guard, Step } from "../workbook/steps/steps";
import { applySteps, type Applied } from "./apply-steps";
import { type Clock, realClock } from "./clock";
import { subscribe } from "./events";
import { KnownWorkbook } from "./known-workbook";
import { readSnapshot } from "./read-snapshot";
import { whyRefused } from "./refusal";
import { batchRunner, type BatchRunner, defaultSettings } from "./run-batch";
import { readSelection, showCell } from "./selection";

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
}

/**
 * The workbook in Excel, through office.js.
 *
 * @example const port = createExcelPort({ excel: Excel, viewOnly: () => Office.context.document.mode === "readOnly" });
 */
export function createExcelPort(options: ExcelPortOptions): WorkbookPort {
  const { excel, viewOnly = () => false, ownTables = [], clock = realClock } = options;
  const settings = { ...defaultSettings, clock };
  const run = batchRunner(excel, options.timeout === undefined ? settings : { ...settings, timeout: options.timeout });
  const known = new KnownWorkbook(ownTables);
  let writing: Promise<unknown> = Promise.resolve();

  return {
    read: async () => {
      let result = await run(readSnapshot(known, viewOnly));
      while (!result.ok && result.problem.kind === "tooLarge" && known.sizes.askLess())
        result = await run(readSnapshot(known, viewOnly));
      return result.ok ? { ok: true, snapshot: result.value } : result;
    },
    apply: (steps, guards) => {
      const result = apply(run, known, steps, guards);
      writing = Promise.allSettled([writing, result]);
      return result;
    },
    selection: async () => {
      const result = await run(readSelection);
      return result.ok ? result.value : null;
    },
    show: async (sheetId, row, column) => {
      await run(showCell(sheetId, row, column));
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

/** Where page set-up fails; it comes last, so all else is done. The sheet prints as Excel sees fit. */
const pageSetUp = / in (PageLayout|HeaderFooter)/;

async function apply(
  run: BatchRunner,
  known: KnownWorkbook,
  steps: readonly Step[],
  guards: readonly Guard[],
): Promise<ApplyResult> {
  if (steps.length === 0 && guards.length === 0) return { ok: true };
  const result = await run(applySteps(known, steps, guards));
  if (result.ok) return outcome(known, result.value);
  const { problem } = result;
  if (problem.kind === "failed" && pageSetUp.test(problem.code)) return { ok: true };
  return { ok: false, problem: problem.kind === "protected" ? await explained(run, steps, problem) : problem };
}

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
