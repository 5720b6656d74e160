import type { AddIn } from "../application/add-in";
import type { Clock } from "../application/clock";
import type { Outcome } from "../application/state";
import { nl } from "../text/nl";

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

/** Where a command's answer is seen. */
export interface RibbonPane {
  /** Brings the pane to the front, at a view or where it was; false where Office keeps it out of sight. */
  readonly show: (view: "start" | "load" | null) => Promise<boolean>;
  /** The same at the chosen tasks of a situation, ready for a name. */
  readonly showAssigning: (situation: "current" | "target") => Promise<boolean>;
  /** Says something beside the sheet. */
  readonly say: (sentence: string) => void;
}

/** What Office hands to a command; the button stays pressed until it is completed. */
export interface CommandEvent {
  completed(): void;
}

type Command = (event: CommandEvent) => Promise<void>;

/** Milliseconds after which Excel gets its button back, whatever still runs. */
const patience = 10_000;

interface RibbonOptions {
  /** Resolves once the workbook was first read: a button can be the first thing that is used. */
  readonly started: Promise<unknown>;
  readonly clock: Pick<Clock, "after">;
}

/**
 * The ribbon's functions on the same add-in as the pane. Each does its work, lets its answer be seen with the pane open
 * or closed, and completes its event within a limit, also when Excel never answers.
 */
export function ribbonCommands(
  addIn: AddIn,
  pane: RibbonPane,
  { started, clock }: RibbonOptions,
): Readonly<Record<CommandName, Command>> {
  const inUse = (): boolean => addIn.getState().phase === "ready";
  const answer = async (outcome: Outcome): Promise<void> => {
    await addIn.bringToFront(outcome);
    const seen = await pane.show(inUse() ? null : "start");
    const isOnSheet = outcome.ok && outcome.sheet !== undefined;
    if (!seen && !isOnSheet) pane.say(outcome.ok ? outcome.sentence : withTheRest(outcome.sentence));
  };
  const lead = async (outcome: Outcome, show: () => Promise<boolean>): Promise<void> => {
    if (!outcome.ok) return answer(outcome);
    if (!(await show())) pane.say(nl.ribbonAnswers.goOn);
  };
  const tell = (useCase: () => Promise<Outcome>) => async (): Promise<void> => answer(await useCase());
  const late = async (): Promise<void> => {
    if (!(await pane.show(null))) pane.say(nl.ribbonAnswers.late);
  };
  const command =
    (work: () => Promise<void>): Command =>
    async (event) => {
      let waiting = true;
      const release = (): void => {
        if (waiting) event.completed();
        waiting = false;
      };
      const cancel = clock.after(patience, () => {
        release();
        void late();
      });
      try {
        await started;
        await work();
      } finally {
        cancel();
        release();
      }
    };
  return {
    assignSelected: command(async () => {
      const { situation, ...outcome } = await addIn.takeSelection();
      await lead(outcome, () => pane.showAssigning(situation));
    }),
    showLoad: command(async () => lead(await addIn.checkTeam(), () => pane.show("load"))),
    highlight: command(tell(() => addIn.highlight("current"))),
    clearHighlights: command(tell(() => addIn.clearHighlights())),
    generateCurrent: command(tell(() => addIn.generate("current", { consent: false }))),
    generateTarget: command(tell(() => addIn.generate("target", { consent: false }))),
    makeOverview: command(tell(() => addIn.makeReport("overview"))),
    detach: command(tell(() => addIn.detach())),
  };
}

function withTheRest(sentence: string): string {
  return `${sentence} ${nl.ribbonAnswers.goOn}`;
}
