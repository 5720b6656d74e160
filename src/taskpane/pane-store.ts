import type { Decision } from "../domain/decisions";
import type { SituationKind } from "../domain/model";

export type ViewName = "start" | "team" | "tasks" | "load" | "bottlenecks" | "target" | "settings" | "help";
export type TaskFilter = "all" | "unassigned" | "noSize" | "noKind";
/** The steps of Start, in the order in which they help most. */
export const stepNames = [
  "educationLevel",
  "group",
  "team",
  "current",
  "hours",
  "kinds",
  "assign",
  "sizes",
  "bottlenecks",
  "overview",
  "target",
] as const;
export type StepName = (typeof stepNames)[number];

/** What the pane itself remembers; nothing of it stands in the workbook. */
export interface PaneState {
  readonly view: ViewName;
  readonly situation: SituationKind;
  readonly taskFilter: TaskFilter;
  /**
   * Pairs of people, by their IDs, who were said to be two. It is asked again when the pane opens: a cell of the
   * workbook that says it would be one more thing to keep, and to explain to who finds it.
   */
  readonly apart: readonly string[];
  /** True where somebody is asked for next, as once tasks were chosen on the sheet: the field for a name gets the focus. */
  readonly asksName: boolean;
  /** Who was given marks last: the next tasks are often for the same person. */
  readonly lastPersonId: string | null;
  /** Next steps that the user chose to leave for now; kept on this device (`keepSkips`). */
  readonly skipped: readonly StepName[];
  /** Whose page lies in front of the view; null when none does. */
  readonly personId: string | null;
  /** The task with which Taken opens, in place of what is selected in the sheet. */
  readonly taskId: string | null;
  /** Steps that only lead somewhere, and were followed. */
  readonly followed: readonly StepName[];
  /** Decisions of the team that were not kept yet, by situation and finding: see `useDecisionDraft`. */
  readonly decisionDrafts: ReadonlyMap<string, DecisionDraft>;
}

/** What is chosen and typed of the decision on a line and not kept yet; null for what is as it was. */
export interface DecisionDraft {
  readonly status: Decision["status"] | null;
  readonly note: string | null;
}

/** Where the pane is. Ribbon buttons bring it to a view with `go`, whether it is shown already or not. */
export interface PaneStore {
  readonly getState: () => PaneState;
  /** Calls the listener after every change; returns the unsubscriber. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly go: (view: ViewName) => void;
  /** Puts somebody's page in front of the view, until it is closed or the pane goes elsewhere. */
  readonly openPerson: (personId: string) => void;
  readonly closePerson: () => void;
  readonly set: (changes: Partial<PaneState>) => void;
}

const atFirst: PaneState = {
  view: "start",
  situation: "current",
  taskFilter: "all",
  apart: [],
  asksName: false,
  lastPersonId: null,
  skipped: [],
  personId: null,
  taskId: null,
  followed: [],
  decisionDrafts: new Map(),
};

/** A store that begins at Start, on the current situation. */
export function createPaneStore(initial: Partial<PaneState> = {}): PaneStore {
  let state: PaneState = { ...atFirst, ...initial };
  const listeners = new Set<() => void>();
  const set = (changes: Partial<PaneState>): void => {
    state = { ...state, ...(changes.view !== undefined && { personId: null, taskId: null }), ...changes };
    listeners.forEach((listener) => listener());
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go: (view) => set({ view }),
    openPerson: (personId) => set({ personId }),
    closePerson: () => set({ personId: null }),
    set,
  };
}

/** What Taken shows when something leads there. */
interface TasksPlace {
  /** Left out, it stays what it is. */
  readonly situation?: SituationKind;
  /** All tasks when left out. */
  readonly filter?: TaskFilter;
  /** The task that is chosen then; what is selected in the sheet when left out. */
  readonly taskId?: string;
}

/** Goes to Taken, where the tasks are shown for which something leads there: never a filter that was left on. */
export function goToTasks(store: PaneStore, { situation, filter = "all", taskId }: TasksPlace = {}): void {
  store.set({
    view: "tasks",
    taskFilter: filter,
    ...(situation !== undefined && { situation }),
    ...(taskId !== undefined && { taskId }),
  });
}
