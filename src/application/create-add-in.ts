import type { AddIn } from "./add-in";
import type { Clock } from "./clock";
import { dismissFeedback, sayUnreadable } from "./feedback";
import { readingSigns } from "./reading-signs";
import { selectedTasks } from "./selected-tasks";
import { Session } from "./session";
import { showPlace, showTask } from "./show";
import type { Outcome } from "./state";
import { adopt, detach, startFromCatalogue } from "./use-cases/adopt";
import { decide } from "./use-cases/decide";
import { clearHighlights, highlight } from "./use-cases/highlights";
import { clearLoose, placeLoose } from "./use-cases/loose";
import { mergePeople } from "./use-cases/merge";
import { pickClusters, pickList } from "./use-cases/pick";
import { makeReport } from "./use-cases/reports";
import { removeSample, trySample } from "./use-cases/sample";
import { checkTeam, takeSelection } from "./use-cases/selection";
import { setSettings, showSettings } from "./use-cases/settings";
import { assign, assignSelected, generate } from "./use-cases/situations";
import { takeBack } from "./use-cases/take-back";
import { proposeKinds, setKind, setLevel, setSize } from "./use-cases/tasks";
import { acceptRoles, addPerson, removePerson, renamePerson, setPerson } from "./use-cases/team";
import type { WorkbookPort } from "./workbook-port";

/** Events that follow each other sooner than this are answered once, in milliseconds. */
const quietTime = 250;

/**
 * The add-in on one workbook. Events only re-read, never write.
 *
 * @example const addIn = createAddIn(createExcelPort({ excel: Excel }), clock);
 */
export function createAddIn(port: WorkbookPort, clock: Clock): AddIn {
  const replacing = new Set<string>();
  const session = new Session(readingSigns(port, replacing), clock);
  const { store } = session;
  const refresh = reading(session);
  return {
    getState: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    start: refresh,
    refresh,
    adopt: (options) => adopt(session, options),
    pickList: () => pickList(session),
    pickClusters: (column) => pickClusters(session, column),
    forgetPicked: () => store.set({ picked: null }),
    readSign: (sign, mark) => {
      if (mark === "replaces") replacing.add(sign);
      else replacing.delete(sign);
      return readAgain(session);
    },
    startFromCatalogue: () => startFromCatalogue(session),
    trySample: () => trySample(session),
    removeSample: () => removeSample(session),
    detach: () => detach(session),
    addPerson: (person) => addPerson(session, person),
    setPerson: (personId, changes) => setPerson(session, personId, changes),
    acceptRoles: (personIds) => acceptRoles(session, personIds),
    renamePerson: (personId, name) => renamePerson(session, personId, name),
    removePerson: (personId) => removePerson(session, personId),
    mergePeople: (request) => mergePeople(session, request),
    setSize: (taskIds, size) => setSize(session, taskIds, size),
    setKind: (taskIds, kind) => setKind(session, taskIds, kind),
    setLevel: (taskIds, level) => setLevel(session, taskIds, level),
    proposeKinds: () => proposeKinds(session),
    assign: (request) => assign(session, request),
    takeBack: (taskId, options) => takeBack(session, taskId, options),
    assignSelected: (personId, marks) => assignSelected(session, personId, marks),
    takeSelection: () => takeSelection(session),
    checkTeam: () => checkTeam(session),
    placeLoose: (request) => placeLoose(session, request),
    clearLoose: (request) => clearLoose(session, request),
    generate: (situation, options) => generate(session, situation, options),
    highlight: (situation) => highlight(session, situation),
    clearHighlights: () => clearHighlights(session),
    makeReport: (role) => makeReport(session, role),
    decide: (request) => decide(session, request),
    setSettings: (changes) => setSettings(session, changes),
    showSettings: () => showSettings(session),
    undo: () => session.undo(),
    bringToFront: (outcome) => bringToFront(session, outcome),
    showTask: (taskId, where) => showTask(session, taskId, where),
    showPlace: (place, where) => showPlace(session, place, where),
    dismissFeedback: () => dismissFeedback(store),
  };
}

/** Reads the workbook again, and follows it from then on if that could not be done before. */
function reading(session: Session): () => Promise<Outcome> {
  let following: Promise<boolean> | null = null;
  return async () => {
    const outcome = await session.refresh();
    following ??= follow(session);
    if (!(await following)) following = null;
    return outcome;
  };
}

/** The workbook, and the list that the user pointed at, as they are read now. */
async function readAgain(session: Session): Promise<Outcome> {
  const outcome = await session.refresh();
  const { picked } = session.store.get();
  return picked === null ? outcome : pickClusters(session, picked.place.cluster);
}

/** Re-reads after changes by others, and follows the selection, each once things are quiet; false when Excel refuses. */
async function follow(session: Session): Promise<boolean> {
  let cancelRead: () => void = () => undefined;
  let cancelSelection: () => void = () => undefined;
  const subscription = await session.port.subscribe(({ kind }) => {
    if (kind === "changed") {
      cancelRead();
      cancelRead = session.clock.after(quietTime, () => void session.follow());
    } else {
      cancelSelection();
      cancelSelection = session.clock.after(quietTime, () => void followSelection(session));
    }
  });
  return subscription.ok;
}

function followSelection(session: Session): Promise<void> {
  return session.inTurn(async () => {
    const selection = await session.port.selection();
    const read = selection === null || session.store.get().book === null ? null : await session.port.read();
    if (read === null) return;
    if (!read.ok) return void sayUnreadable(session.store, read.problem);
    session.store.set({ selectedTaskIds: selectedTasks(read.snapshot, selection).taskIds });
  });
}

async function bringToFront(session: Session, outcome: Outcome): Promise<void> {
  if (!outcome.ok || outcome.sheet === undefined) return;
  const { sheet, cell } = outcome;
  await session.inTurn(() => session.port.show(sheet, cell));
}
