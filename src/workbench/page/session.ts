import { openEngine } from "../engine/open-engine";
import type { WorkbookEngine } from "../engine/engine";
import { attachTaskPane, type TaskPane } from "../host/browser/attach-task-pane";
import { createHands, type Hands } from "../host/hands/hands";
import { WorkbookHost } from "../host/workbook-host";
import { addCellMenu } from "./cell-menu";
import { keepDrawn } from "./drawing/keep-drawn";
import { keepRowsFitting } from "./fit-rows";
import { createGrid } from "./grid";
import type { CommandButton, Manifest } from "./manifest";

/** One open workbook: the spreadsheet on the page, the host that plays Excel on it, and the task pane beside it. */
export interface Session {
  readonly engine: WorkbookEngine;
  readonly host: WorkbookHost;
  readonly hands: Hands;
  readonly pane: TaskPane;
  dispose(): void;
}

interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  readonly gridId: string;
  readonly paneFrame: HTMLElement;
  readonly run: (button: CommandButton) => void;
  /** Called when the add-in asks to be shown or hidden. */
  readonly onShow: (visible: boolean) => void;
  /** Called when the user begins and when he stops typing in a cell. */
  readonly onEditing: (editing: boolean) => void;
}

/** Opens the workbook in a fresh spreadsheet, host and pane. */
export async function openSession({
  bytes,
  manifest,
  gridId,
  paneFrame,
  ...options
}: SessionOptions): Promise<Session> {
  const grid = createGrid(gridId);
  keepRowsFitting(grid.api);
  const engine = await openEngine(grid.api, bytes, { startCalculation: grid.startCalculation });
  const stopDrawing = keepDrawn(grid.api, engine);
  const host = new WorkbookHost(engine);
  host.session.onRuntimeState((state) => options.onShow(state === "Visible"));
  if (manifest.cellMenu !== null) addCellMenu(grid.api, manifest.cellMenu, options.run);
  grid.api.addEvent(grid.api.Event.SheetEditStarted, () => options.onEditing(true));
  grid.api.addEvent(grid.api.Event.SheetEditEnded, () => options.onEditing(false));
  const pane = attachTaskPane({ host, container: paneFrame, url: manifest.paneUrl });
  return {
    engine,
    host,
    hands: createHands(host),
    pane,
    dispose: () => {
      stopDrawing();
      pane.dispose();
      host.dispose();
      engine.dispose();
      grid.dispose();
    },
  };
}
