import type { AddIn } from "../../src/application/add-in";
import type { AddInState, Outcome } from "../../src/application/state";

/** The name of a use case and what it was called with. */
type Call = readonly [name: string, ...args: readonly unknown[]];

/** An add-in without workbook: its state is set by the test, and its use cases only note that they were called. */
export interface FakeAddIn {
  readonly addIn: AddIn;
  readonly calls: readonly Call[];
  readonly setState: (changes: Partial<AddInState>) => void;
  /** What the use cases answer from now on. */
  readonly answer: (outcome: Outcome) => void;
}

export const done: Outcome = { ok: true, sentence: "Gedaan.", cellsWritten: 1 };
export const refused: Outcome = {
  ok: false,
  sentence: "Dat gaat niet.",
  problem: { kind: "failed", sheet: null, cell: null },
};

const nothingRead: AddInState = {
  phase: "connecting",
  busy: null,
  feedback: null,
  undo: null,
  leftWithoutList: null,
  found: [],
  picked: null,
  book: null,
  selectedTaskIds: [],
};

/** A fake add-in in this state. */
export function createFakeAddIn(initial: Partial<AddInState> = {}): FakeAddIn {
  let state: AddInState = { ...nothingRead, ...initial };
  let outcome = done;
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  const note =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<Outcome> => {
      calls.push([name, ...args]);
      return outcome;
    };
  const setState = (changes: Partial<AddInState>): void => {
    state = { ...state, ...changes };
    listeners.forEach((listener) => listener());
  };
  const addIn: AddIn = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: note("start"),
    refresh: note("refresh"),
    adopt: note("adopt"),
    startFromCatalogue: note("startFromCatalogue"),
    pickList: note("pickList"),
    pickClusters: note("pickClusters"),
    readSign: note("readSign"),
    forgetPicked: () => void calls.push(["forgetPicked"]),
    trySample: note("trySample"),
    removeSample: note("removeSample"),
    detach: note("detach"),
    addPerson: note("addPerson"),
    setPerson: note("setPerson"),
    acceptRoles: note("acceptRoles"),
    renamePerson: note("renamePerson"),
    mergePeople: note("mergePeople"),
    removePerson: note("removePerson"),
    setSize: note("setSize"),
    setKind: note("setKind"),
    setLevel: note("setLevel"),
    proposeKinds: note("proposeKinds"),
    assign: note("assign"),
    takeBack: note("takeBack"),
    assignSelected: note("assignSelected"),
    takeSelection: async () => ({ ...(await note("takeSelection")()), situation: "current" }),
    checkTeam: note("checkTeam"),
    placeLoose: note("placeLoose"),
    clearLoose: note("clearLoose"),
    generate: note("generate"),
    highlight: note("highlight"),
    clearHighlights: note("clearHighlights"),
    makeReport: note("makeReport"),
    decide: note("decide"),
    setSettings: note("setSettings"),
    showSettings: note("showSettings"),
    undo: note("undo"),
    bringToFront: async () => undefined,
    showTask: async (...args) => {
      calls.push(["showTask", ...args]);
    },
    showPlace: async (...args) => {
      calls.push(["showPlace", ...args]);
    },
    dismissFeedback: () => setState({ feedback: null }),
  };
  return { addIn, calls, setState, answer: (next) => (outcome = next) };
}
