import type { WorkbookEngine } from "../../engine/engine";
import type { Counters } from "../counters";
import type { EventEntry } from "../events/event-hub";
import { createHands, type HandsOfAll } from "../hands/hands";
import type { Moods } from "../moods";
import { REQUIREMENT_SETS } from "../requirement-sets";
import { WorkbookHost, type Outcome } from "../workbook-host";
import { runOfficeScript, type NativeBridge } from "./office-script";

export interface NodeHostOptions {
  /** The requirement sets to advertise; by default the manifest's minimum. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Lets the library itself refuse members above the advertised sets; on by default. */
  readonly checkRequirements?: boolean;
}

/** Genuine office.js in Node, talking to a played Excel. */
export interface NodeHost {
  readonly host: WorkbookHost;
  readonly excel: typeof Excel;
  readonly officeExtension: typeof OfficeExtension;
  readonly counters: Counters;
  readonly moods: Moods;
  readonly hands: HandsOfAll;
  dispose(): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/** Library number of the common API's documentSelectionChanged, as an entry without a target. */
const DOCUMENT_SELECTION: EventEntry = [65536, 2, "", "{}", 0, false];

/**
 * Opens genuine office.js on a workbook: a fresh instance of the library for each call.
 *
 * @example
 * const { excel, hands } = createNodeHost(engine);
 * await excel.run(async (context) => { context.workbook.worksheets.add("Team"); await context.sync(); });
 */
export function createNodeHost(engine: WorkbookEngine, options: NodeHostOptions = {}): NodeHost {
  const host = new WorkbookHost(engine);
  const bridge = createBridge(host);
  const { Excel: excel, OfficeExtension: officeExtension } = runOfficeScript(
    bridge,
    options.requirements ?? REQUIREMENT_SETS,
  );
  const utility = (officeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility;
  utility._doApiNotSupportedCheck = options.checkRequirements ?? true;
  const { counters, moods } = host;
  return { host, excel, officeExtension, counters, moods, hands: createHands(host), dispose: () => host.dispose() };
}

function createBridge(host: WorkbookHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host.receive(body).then((outcome) => {
        if (outcome.kind !== "silence") bridge.onMessageFromHost?.(answerTo(id, outcome));
        host.events.flush();
      });
    },
  };
  const push = (entries: readonly EventEntry[]): void =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  host.events.attach({ push, selectionChanged: () => push([DOCUMENT_SELECTION]) });
  return bridge;
}

function answerTo(id: number, outcome: Exclude<Outcome, { kind: "silence" }>): string {
  const message =
    outcome.kind === "answer"
      ? { statusCode: 200, headers: {}, body: outcome.body }
      : { statusCode: 400, headers: {}, body: { error: { code: outcome.code, message: outcome.message } } };
  return JSON.stringify({ id, type: 2, message });
}
