import type { AddInState, BookState, FoundList } from "../../../src/application/state";
import { stepNames, type PaneState, type ViewName } from "../../../src/taskpane/pane-store";
import { nl } from "../../../src/text/nl";
import { fullSchool, fullSchoolNow } from "../../domain/full-school";
import { bookOf, situationState } from "../book-of";
import { done } from "../fake-add-in";

/** What the pane is shown with, and the buttons that are pressed before it is looked at. */
interface Shown {
  readonly state: Partial<AddInState>;
  readonly pane?: Partial<PaneState>;
  /** Beginnings of names of buttons that open a form: the first that is there is pressed. */
  readonly press?: readonly string[];
}

/** Every view, by its tab. */
const views = Object.keys(nl.pane.tabs) as readonly ViewName[];

const now = bookOf(fullSchoolNow);
const withTarget: BookState = {
  ...now,
  situations: { ...now.situations, target: situationState(fullSchool, { sheetName: "Streefdoel" }, fullSchoolNow) },
};
const untouched: BookState = {
  ...now,
  situations: { ...now.situations, target: situationState(fullSchoolNow, { sheetName: "Streefdoel" }, fullSchoolNow) },
};
const nobody = bookOf({ ...fullSchoolNow, people: [], assignments: [], ratings: [], workedHours: [] });
const nothing = bookOf({ ...fullSchoolNow, people: [], tasks: [], assignments: [], ratings: [], workedHours: [] });
const alike = bookOf({
  ...fullSchoolNow,
  people: [...fullSchoolNow.people, { ...fullSchoolNow.people[1]!, id: "bram", name: "bram" }],
});
/** An example that was worked in by hand: marks without a place, a cell that says nothing, a sign of two meanings. */
const example = bookOf(fullSchoolNow, {
  isSample: true,
  loneSigns: [{ sign: "v", count: 12, mark: "executes" }],
  situations: {
    ...now.situations,
    current: situationState(fullSchoolNow, {
      highlighted: true,
      loose: [
        { key: "1", task: "Printers", person: "Ann", taskId: null, personId: "Ann", marks: ["executes"] },
        { key: "2", task: "Netwerk", person: "Chloë", taskId: "Netwerk", personId: null, marks: ["replaces"] },
      ],
      unread: [{ sheet: "Huidige situatie", cell: "D7", text: "eens vragen" }],
    }),
  },
});
const underWay: BookState = {
  ...nobody,
  settings: { ...nobody.settings, educationLevel: "secondary", group: "schoolCommunity" },
};

const found: FoundList = {
  sheetId: "s1",
  sheetName: "Taken",
  taskCount: 60,
  clusters: [
    { name: "Technisch", taskCount: 24 },
    { name: "Administratie", taskCount: 36 },
  ],
  people: ["Ann", "Bram"].map((name) => ({ name, sheetName: "Huidige situatie", doubtful: name === "Bram" })),
  nearNames: [["Bram", "Brahm"]],
  columnsToAdd: ["Wie best?", "Omvang"],
  hiddenColumnsToAdd: 2,
  sheetsToAdd: ["Team"],
  teamSheet: null,
  loneSigns: [{ sign: "v", count: 12, mark: "executes" }],
};
const picked = {
  ...found,
  sheetName: "Blad1",
  place: { sheetId: "s1", headerRow: 2, description: 1, cluster: null, title: "Wat te doen" },
  clusterChoices: [{ column: 3, title: "Domein" }],
};

const said = "Ann voert 2 taken uit.";
const undo = "Ann voert 2 taken uit";
const accept = async () => done;

const ready = (
  book: BookState,
  view: ViewName,
  more: Partial<AddInState> = {},
  pane: Partial<PaneState> = {},
): Shown => ({
  state: { phase: "ready", book, ...more },
  pane: { view, ...pane },
});

/** The same for each view, named after its tab. */
function inEachView(what: string, shown: (view: ViewName) => Shown): readonly (readonly [string, Shown])[] {
  return views.map((view) => [`${view}: ${what}`, shown(view)]);
}

/** All that the pane can look like, by name; a new view comes in by its tab. */
export const states: Readonly<Record<string, Shown>> = Object.fromEntries([
  ["before: reading", { state: { phase: "connecting" } }],
  [
    "before: unreadable",
    { state: { phase: "unreadable", feedback: { kind: "problem", sentence: nl.pane.excelSilent, question: null } } },
  ],
  ["before: no list", { state: { phase: "noList" } }],
  ["before: the list is gone", { state: { phase: "noList", leftWithoutList: ["Huidige situatie"] } }],
  ["before: a list", { state: { phase: "found", found: [found] } }],
  [
    "before: two lists",
    { state: { phase: "found", found: [found, { ...found, sheetId: "s2", sheetName: "Oude lijst" }] } },
  ],
  ["before: a list pointed at", { state: { phase: "found", found: [], picked } }],
  ...inEachView("filled", (view) => ready(withTarget, view)),
  ...inEachView("target", (view) => ready(withTarget, view, {}, { situation: "target" })),
  ...inEachView("untouched target", (view) => ready(untouched, view, {}, { situation: "target" })),
  ...inEachView("no target", (view) => ready(now, view, {}, { situation: "target" })),
  ...inEachView("empty team", (view) => ready(nobody, view)),
  ...inEachView("empty list", (view) => ready(nothing, view)),
  ...inEachView("read-only", (view) => ready({ ...withTarget, readOnly: true, manualCalculation: true }, view)),
  ["start: an example", ready(example, "start")],
  ["start: a later step", ready(underWay, "start")],
  ["start: every step left for later", ready(now, "start", {}, { skipped: stepNames })],
  ["person: filled", ready(withTarget, "load", {}, { personId: "Ann" })],
  ["person: read-only", ready({ ...withTarget, readOnly: true }, "load", {}, { personId: "Ann" })],
  ["person: outside, without a target", ready(now, "team", {}, { personId: "Firma" })],
  ["tasks: nothing left of a filter", ready(withTarget, "tasks", {}, { taskFilter: "unassigned" })],
  ["tasks: chosen", ready(withTarget, "tasks", { selectedTaskIds: ["Netwerk", "Visie"] })],
  ["team: questions and a form", { ...ready(alike, "team"), press: [nl.team.edit("Ann")] }],
  ["bottlenecks: a decision", { ...ready(withTarget, "bottlenecks"), press: [`${nl.bottlenecks.decision.decide}: `] }],
  [
    "tasks: busy",
    ready(withTarget, "tasks", {
      busy: { sentence: "Huidige situatie wordt gemaakt …", progress: 0.3, cancel: () => undefined },
    }),
  ],
  ["tasks: done", ready(withTarget, "tasks", { undo, feedback: { kind: "done", sentence: said, question: null } })],
  [
    "team: problem",
    ready(withTarget, "team", {
      undo,
      feedback: {
        kind: "problem",
        sentence: "Blad ‘Taken’ is beveiligd. Hef de beveiliging op en probeer het opnieuw.",
        question: { acceptLabel: nl.pane.tryAgain, accept, isOffer: true },
      },
    }),
  ],
  [
    "load: a question",
    ready(withTarget, "load", {
      feedback: {
        kind: "problem",
        sentence: "‘Streefdoel’ is met de hand gemaakt. Het wordt opzijgezet als ‘Streefdoel (oud)’.",
        question: { acceptLabel: "Ja, ga verder", accept },
      },
    }),
  ],
] as readonly (readonly [string, Shown])[]);
