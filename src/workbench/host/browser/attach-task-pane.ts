import type { EventEntry } from "../events/event-hub";
import { REQUIREMENT_SETS } from "../requirement-sets";
import type { WorkbookHost } from "../workbook-host";
import { appContext, frameName, type PaneIdentity } from "./app-context";
import { PaneCalls } from "./pane-calls";
import { PaneChannel } from "./pane-channel";
import { PaneCommands } from "./pane-commands";

interface TaskPaneOptions {
  readonly host: WorkbookHost;
  /** Where the pane's frame is put. */
  readonly container: HTMLElement;
  /** The add-in's page, over https and under this page's host name. */
  readonly url: string;
  readonly requirements?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** A task pane in which genuine office.js runs. */
export interface TaskPane {
  readonly frame: HTMLIFrameElement;
  /** Resolves when office.js has started and takes commands. */
  readonly ready: Promise<void>;
  /** Calls a ribbon function by its name; resolves when it says it is done. Null while the add-in isn't ready. */
  runCommand(name: string, controlId: string): Promise<void> | null;
  /** Calls an action of the shared runtime, as a shortcut or a menu item does. False while the add-in isn't ready. */
  runAction(id: string): boolean;
  dispose(): void;
}

const COMMAND = "appCommandInvoked";
const RICH_API = "richApiMessage";
const SELECTION = "documentSelectionChanged";
/** Category and type of the message by which a shared runtime is told to run an action. */
const ACTION_MESSAGE = [2, 1000] as const;

let panes = 0;

/** Opens the add-in's page beside the workbook, and plays Excel on the web for it. */
export function attachTaskPane(options: TaskPaneOptions): TaskPane {
  const { host, container, url, requirements = REQUIREMENT_SETS, locale = "nl-BE" } = options;
  const identity: PaneIdentity = {
    appId: "takenoverzicht",
    // Settings and host info are cached by conversation: each pane needs its own.
    conversationId: `workbench-${Date.now()}-${++panes}`,
    locale,
    requirements,
  };
  const address = new URL(url, location.href);
  const frame = createFrame(address, identity);
  const commands = new PaneCommands();
  const calls = new PaneCalls(host, commands, () => appContext(identity, host.engine.settings));
  let started: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (started = resolve));
  const channel = new PaneChannel(
    frame,
    address.origin,
    identity.conversationId,
    (request) => calls.answer(request),
    (eventName) => {
      if (eventName === COMMAND) started();
    },
  );
  const detach = host.events.attach({
    push: (entries) => void channel.push(RICH_API, richApiMessage(entries)),
    selectionChanged: () => void channel.push(SELECTION, {}),
  });
  container.append(frame);
  return {
    frame,
    ready,
    runCommand: (name, controlId) => {
      if (!channel.isRegistered(COMMAND)) return null;
      const { id, done } = commands.begin();
      channel.push(COMMAND, [id, name, JSON.stringify({ source: { id: controlId } })]);
      return done;
    },
    runAction: (id) => {
      const message = JSON.stringify([id, JSON.stringify({})]);
      return channel.push(RICH_API, richApiMessage([[...ACTION_MESSAGE, "", message, 0, false]]));
    },
    dispose: () => {
      detach();
      channel.close();
      frame.remove();
    },
  };
}

const richApiMessage = (entries: readonly EventEntry[]): object => ({ ArrayData: entries, DdaMethod: { Version: 1 } });

/** Chromium ignores a frame's name once the frame is in the page. */
function createFrame(address: URL, identity: PaneIdentity): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.name = frameName(identity);
  frame.title = "Taakvenster";
  frame.src = address.href;
  return frame;
}
