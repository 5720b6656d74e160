import { setImmediate } from "node:timers/promises";
import type { AddIn } from "../../application/add-in";
import { HandRefused } from "../host/hands/hand-refused";
import type { Hands } from "../host/hands/hands";
import { HostError } from "../host/host-error";
import type { NodeHost } from "../host/node/node-host";
import type { StepReport } from "./report";
import type { RunClock } from "./run-clock";
import { runUseCase } from "./run-use-case";
import type { HandStep, MoodStep, RemoteStep, Step, UseCaseStep } from "./step";
import type { WatchedPort } from "./watched-port";

/** What the steps work on. */
interface Run {
  readonly addIn: AddIn;
  readonly host: NodeHost;
  readonly clock: RunClock;
  readonly port: WatchedPort;
}

type StepOutcome = Pick<StepReport, "ok" | "message" | "problem">;

const done: StepOutcome = { ok: true, message: "", problem: null };

/** Carries out the steps one after another; what a step costs includes what the add-in reads because of it. */
export async function runSteps(steps: readonly Step[], run: Run): Promise<StepReport[]> {
  const reports: StepReport[] = [];
  for (const step of steps) {
    run.host.counters.take();
    const outcome = await runStep(step, run);
    await settle(run);
    reports.push({ do: step.do, ...outcome, ...run.host.counters.take() });
  }
  return reports;
}

/** Lets the add-in hear of what happened, and waits until it has read what it wants to. */
export async function settle({ clock, port }: Pick<Run, "clock" | "port">): Promise<void> {
  do {
    // office.js hands an event on over several turns of the event loop.
    for (let turn = 0; turn < 10; turn += 1) await setImmediate();
    await port.idle();
  } while (clock.ring());
}

function runStep(step: Step, run: Run): Promise<StepOutcome> {
  if (isMood(step)) return Promise.resolve(setMood(step, run));
  if (isHand(step)) return byHand(step, run.host.hands, (hands) => useHand(hands, step));
  if (step.do === "remote") return remote(step, run);
  if (step.do === "select") return byHand(step, run.host.hands, (hands) => hands.select(step.sheet, step.range));
  return useCase(step, run);
}

async function useCase(step: UseCaseStep, { addIn }: Run): Promise<StepOutcome> {
  const outcome = await runUseCase(addIn, step);
  return { ok: outcome.ok, message: outcome.sentence, problem: outcome.ok ? null : outcome.problem };
}

/** Stops at the first edit that is refused. */
function remote({ steps }: RemoteStep, { host }: Run): Promise<StepOutcome> {
  return byHand({ sheet: null }, host.hands.remote, async (hands) => {
    for (const step of steps) await useHand(hands, step);
  });
}

/** What Excel's dialogs or its limits refuse is how the step ended, not the end of the run. */
async function byHand(
  step: { readonly sheet: string | null },
  hands: Hands,
  edit: (hands: Hands) => Promise<void>,
): Promise<StepOutcome> {
  try {
    await edit(hands);
    return done;
  } catch (error) {
    if (!(error instanceof HandRefused || error instanceof HostError)) throw error;
    return { ok: false, message: error.message, problem: { kind: "refusedByExcel", sheet: step.sheet, cell: null } };
  }
}

function useHand(hands: Hands, step: HandStep): Promise<void> {
  switch (step.do) {
    case "type":
      return hands.type(step.sheet, step.cell, step.value);
    case "insertRows":
      return hands.insertRows(step.sheet, step.row, step.count);
    case "deleteRows":
      return hands.deleteRows(step.sheet, step.row, step.count);
    case "insertColumns":
      return hands.insertColumns(step.sheet, step.column, step.count);
    case "deleteColumns":
      return hands.deleteColumns(step.sheet, step.column, step.count);
    case "sortRows":
      return hands.sortRows(step.sheet, step);
    case "renameSheet":
      return hands.renameSheet(step.sheet, step.to);
    case "deleteSheet":
      return hands.deleteSheet(step.sheet);
    case "protect":
      return hands.protect(step.sheet);
    case "fill":
      return hands.fill(step.sheet, step.range, step.color);
  }
}

function setMood(step: MoodStep, { host: { moods }, clock }: Run): StepOutcome {
  switch (step.do) {
    case "fault":
      moods.fault(step.batch, step.code);
      break;
    case "busy":
      moods.busy(step.batches);
      break;
    case "latency":
      moods.latency = step.ms;
      break;
    case "today":
      clock.setToday(step.date);
      break;
  }
  return done;
}

const moodNames: ReadonlySet<Step["do"]> = new Set<MoodStep["do"]>(["fault", "busy", "latency", "today"]);
const handNames: ReadonlySet<Step["do"]> = new Set<HandStep["do"]>([
  ...(["type", "insertRows", "deleteRows", "insertColumns", "deleteColumns", "sortRows"] as const),
  ...(["renameSheet", "deleteSheet", "protect", "fill"] as const),
]);

function isMood(step: Step): step is MoodStep {
  return moodNames.has(step.do);
}

function isHand(step: Step): step is HandStep {
  return handNames.has(step.do);
}
