import type { Person } from "../../domain/model";
import { outcomes } from "../../text/outcomes";
import { sheets } from "../../text/sheets";
import { cellAddress } from "../../workbook/a1";
import { previewBook, readBook } from "../../workbook/book";
import type { Edit } from "../../workbook/change";
import type { Step } from "../../workbook/steps/steps";
import { catalogueSteps } from "../../workbook/list/catalogue/catalogue";
import { detachBook } from "../../workbook/detach-change";
import { adoptList, columnsToAdd } from "../../workbook/list/list-change";
import { findTaskLists, listBelow, type ListPlace } from "../../workbook/list/list-finder";
import { leftWithoutList } from "../../workbook/left-without-list";
import { predict } from "../../workbook/steps/predict";
import { schemaVersion } from "../../workbook/schema";
import { freeSheetName } from "../../workbook/sheet-names";
import { sheetById, sheetNamed, textAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { isSample } from "../../workbook/sample/read-sample";
import { readOrdinaryTeam } from "../../workbook/team/ordinary-team";
import { takeTeam } from "../../workbook/team/team-change";
import { newTeam } from "../../workbook/team/team-layout";
import { refuseWithoutBook, refusedCount } from "../refusals";
import { askRemoval } from "./sample";
import type { AdoptOptions } from "../add-in";
import type { Outcome, PickedPlace } from "../state";
import { refuse, type FinalPlan, type Plan, type Refusal } from "../plan";
import type { Session } from "../session";

/** *Gebruik dit bestand*: our columns beside the list, and Team with the people who were found. */
export function adopt(session: Session, options: AdoptOptions): Promise<Outcome> {
  return session.run((snapshot) => planAdoption(snapshot, options), { busy: outcomes.busy.adopting });
}

function planAdoption(snapshot: WorkbookSnapshot, options: AdoptOptions): Plan {
  const adopted = readBook(snapshot);
  if (adopted !== null && columnsToAdd(adopted.list).length === 0 && adopted.team !== null)
    return { ok: true, change: [], done: () => outcomes.nothingChanged };
  const place =
    adopted?.list ?? (options.place ? placePicked(snapshot, options.place) : choosePlace(snapshot, options.sheet));
  if ("ok" in place) return place;
  if (!options.accept) return refuse("declined");
  return refusedCount(previewBook(snapshot, place)) ?? adoption(snapshot, place, outcomes.adopted);
}

function adoption(
  snapshot: WorkbookSnapshot,
  place: ListPlace,
  done: (tasks: number, people: number) => string,
): Extract<Plan, { ok: true }> {
  const book = readBook(snapshot) ?? previewBook(snapshot, place);
  const team = book.team === null ? startTeam(snapshot, book.people) : [];
  const version: Edit = { edit: "schemaVersion", before: snapshot.schemaVersion, after: schemaVersion };
  const change = [...adoptList(book.list), ...team, ...(snapshot.schemaVersion === schemaVersion ? [] : [version])];
  return { ok: true, change, done: () => done(book.tasks.length, book.people.length) };
}

/** A sheet called Team is used again; without one, Team is made. */
function startTeam(snapshot: WorkbookSnapshot, people: readonly Person[]): readonly Edit[] {
  const ordinary = readOrdinaryTeam(snapshot);
  return ordinary === null ? [newTeam(snapshot, people)] : takeTeam(ordinary, people);
}

function choosePlace(snapshot: WorkbookSnapshot, wanted: string | undefined): ListPlace | Refusal {
  const lists = findTaskLists(snapshot);
  const chosen =
    wanted === undefined ? lists : lists.filter(({ sheet }) => sheet.id === wanted || sheet.name === wanted);
  const [place, other] = chosen;
  if (place === undefined) return noList(snapshot, wanted);
  if (other === undefined) return place;
  const choices = lists.map(({ sheet }) => sheet.name);
  return { ok: false, problem: { kind: "severalLists", sheet: null, cell: null }, about: { choices } };
}

/** The list that the user pointed at, when its title still stands there. */
function placePicked(snapshot: WorkbookSnapshot, picked: PickedPlace): ListPlace | Refusal {
  const sheet = sheetById(snapshot, picked.sheetId);
  if (sheet === null) return refuse("noTaskList");
  const { headerRow, description, cluster, title } = picked;
  if (textAt(sheet, headerRow, description) === title) return listBelow(sheet, headerRow, description, cluster);
  const cell = cellAddress(headerRow, description);
  return { ok: false, problem: { kind: "changedMeanwhile", sheet: sheet.name, cell } };
}

function noList(snapshot: WorkbookSnapshot, wanted: string | undefined): Refusal {
  if (isEmpty(snapshot)) return refuse("emptyWorkbook");
  if (leftWithoutList(snapshot) !== null) return refuseWithoutBook(snapshot);
  const sheet = wanted === undefined ? null : (sheetById(snapshot, wanted) ?? sheetNamed(snapshot, wanted));
  return { ok: false, problem: { kind: "noTaskList", sheet: sheet?.name ?? null, cell: null } };
}

function isEmpty(snapshot: WorkbookSnapshot): boolean {
  return snapshot.sheets.every((sheet) => sheet.area.rowCount === 0);
}

/** *Begin met de standaardlijst*: a new sheet with the standard tasks, adopted at once. */
export function startFromCatalogue(session: Session): Promise<Outcome> {
  return session.run(
    (snapshot) => {
      if (readBook(snapshot) !== null) return { ok: true, change: [], done: () => outcomes.nothingChanged };
      const name = freeSheetName(snapshot, sheets.names.list);
      const steps = catalogueSteps(name);
      const after = predict(snapshot, [{ do: "addSheet", name }, ...steps]);
      const place = findTaskLists(after).find(({ sheet }) => sheet.name === name);
      if (place === undefined) return refuse("noTaskList");
      const plan = adoption(after, place, (tasks) => outcomes.startedFromCatalogue(name, tasks));
      return { ...plan, change: inOneSheet(place.sheet, steps, plan.change) };
    },
    { busy: outcomes.busy.startingFromCatalogue },
  );
}

/** Our columns belong to a sheet that is new itself: only as a whole can it be compared with what was made. */
function inOneSheet({ name }: SheetSnapshot, steps: readonly Step[], adopting: readonly Edit[]): readonly Edit[] {
  const isOnList = (edit: Edit) => edit.edit === "addColumns" && edit.role === "list";
  const columns = adopting.flatMap((edit) => (edit.edit === "addColumns" && isOnList(edit) ? edit.steps : []));
  const others = adopting.filter((edit) => !isOnList(edit));
  return [{ edit: "newSheet", name, steps: [...steps, ...columns] }, ...others];
}

/** *Maak los*: asks first, then takes away our columns, names and untouched sheets. */
export function detach(session: Session): Promise<Outcome> {
  return session.run((snapshot) => planDetach(snapshot, session), { busy: outcomes.busy.detaching });
}

function planDetach(snapshot: WorkbookSnapshot, session: Session): Plan {
  const book = readBook(snapshot);
  if (book === null) return refuseWithoutBook(snapshot);
  if (isSample(snapshot)) return askRemoval(session, snapshot);
  const { gone, kept } = detachBook(book);
  const accept = () => session.runFinal(planDetached, { busy: outcomes.busy.detaching });
  return {
    ok: false,
    problem: { kind: "consentNeeded", sheet: null, cell: null },
    sentence: outcomes.question.detach(gone, kept),
    question: { acceptLabel: outcomes.accept.detach, accept },
  };
}

function planDetached(snapshot: WorkbookSnapshot): FinalPlan {
  const book = readBook(snapshot);
  if (book === null) return refuseWithoutBook(snapshot);
  const { edits, dressing, gone, kept } = detachBook(book);
  return { ok: true, change: edits, dressing, done: () => outcomes.detached(gone, kept) };
}
