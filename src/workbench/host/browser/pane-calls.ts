import type { WorkbookHost, Outcome } from "../workbook-host";
import { saveSettings, settingsAnswer, type SettingPair } from "./document-settings";
import { NOT_HANDLED } from "./pane-channel";
import type { PaneCommands } from "./pane-commands";
import type { PaneRequest } from "./pane-messages";

/** The numbers by which the common API's methods are called. */
const Dispatch = { RefreshSettings: 75, SaveSettings: 76, RichApi: 93, CommandCompleted: 94 } as const;

const DONE = { Version: 1, Error: 0 };

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly SettingPair[] };
  /** The id of a completed command, and its status. */
  readonly 0?: string;
  readonly 1?: number;
}

/** Answers what office.js calls on its host. */
export class PaneCalls {
  constructor(
    private readonly host: WorkbookHost,
    private readonly commands: PaneCommands,
    private readonly context: () => unknown,
  ) {}

  async answer(request: PaneRequest): Promise<unknown> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.context();
      // Focus, Tab, Esc and the like: the page goes its own way.
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return this.execute(request._data as MethodCall);
      default:
        return NOT_HANDLED;
    }
  }

  private async execute(call: MethodCall): Promise<unknown> {
    const { settings } = this.host.engine;
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.RichApi:
        return this.batch(call.ArrayData ?? []);
      case Dispatch.RefreshSettings:
        return settingsAnswer(settings);
      case Dispatch.SaveSettings:
        saveSettings(settings, call.DdaSettingsMethod?.Properties ?? []);
        return settingsAnswer(settings);
      case Dispatch.CommandCompleted:
        this.commands.complete(call[0] ?? "", call[1] ?? 0);
        return DONE;
      default:
        return NOT_HANDLED;
    }
  }

  /** Of a batch's array only the first and fifth count: for whom it is, and its text. */
  private async batch([customData, , , , body]: readonly unknown[]): Promise<unknown> {
    const outcome = await this.host.receive(String(body), String(customData));
    // Events follow the answer.
    setTimeout(() => {
      this.host.events.flush();
    });
    return outcome.kind === "silence" ? new Promise(() => undefined) : answerOf(outcome);
  }
}

function answerOf(outcome: Exclude<Outcome, { kind: "silence" }>): unknown {
  if (outcome.kind === "refused") return { Version: 1, Error: outcome.officeError };
  return { ...DONE, Data: [200, [], outcome.body] };
}
