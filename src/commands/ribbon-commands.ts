import type { AddIn } from "../application/add-in";
import type { Outcome } from "../application/state";

/** The functions that the manifest names on the ribbon and in the cell's menu. */
export type CommandName =
  | "assignSelected"
  | "showLoad"
  | "highlight"
  | "clearHighlights"
  | "generateCurrent"
  | "generateTarget"
  | "makeOverview"
  | "detach";

/** What a command needs of the pane: to be seen, at a view or where it was. */
export interface RibbonPane {
  readonly show: (view: "start" | "tasks" | "load" | null) => Promise<void>;
}

/** What Office hands to a command; the button stays pressed until it is completed. */
export interface CommandEvent {
  completed(): void;
}

export type Command = (event: CommandEvent) => Promise<void>;

/**
 * The ribbon's functions on the same add-in as the pane. Each does its work, shows the pane with what it said, so that
 * the answer is seen when the pane was closed, and always completes its event.
 *
 * @param started resolves once the workbook was first read: a button can be the first thing that is used
 */
export function ribbonCommands(
  addIn: AddIn,
  pane: RibbonPane,
  started: Promise<unknown>,
): Readonly<Record<CommandName, Command>> {
  const inUse = (): boolean => addIn.getState().phase === "ready";
  const tell = async (useCase: () => Promise<Outcome>): Promise<void> => {
    await addIn.bringToFront(await useCase());
    await pane.show(inUse() ? null : "start");
  };
  const command =
    (work: () => Promise<void>): Command =>
    async (event) => {
      try {
        await started;
        await work();
      } finally {
        event.completed();
      }
    };
  return {
    assignSelected: command(() => pane.show(inUse() ? "tasks" : "start")),
    showLoad: command(() => pane.show(inUse() ? "load" : "start")),
    highlight: command(() => tell(() => addIn.highlight("current"))),
    clearHighlights: command(() => tell(() => addIn.clearHighlights())),
    generateCurrent: command(() => tell(() => addIn.generate("current", { consent: false }))),
    generateTarget: command(() => tell(() => addIn.generate("target", { consent: false }))),
    makeOverview: command(() => tell(() => addIn.makeReport("overview"))),
    detach: command(() => tell(() => addIn.detach())),
  };
}
