import type { Level, Mark, SituationKind, Size, TaskKind } from "../domain/model";
import type { Decision } from "../domain/decisions";
import type { SettingValues } from "../domain/settings";
import type { ReportRole } from "../workbook/schema";
import type { AddInState, Outcome, PickedPlace, SignMark } from "./state";

/**
 * Everything a button can do. Each use case reads the workbook afresh, writes the smallest change in one batch, keeps
 * its inverse for `undo`, and leaves the result in the state. Nothing throws but a programming error.
 */
export interface AddIn {
  getState(): AddInState;
  /** Calls the listener after every change of state; returns the unsubscriber. */
  subscribe(listener: () => void): () => void;

  /** Reads the workbook and follows its events from then on. */
  start(): Promise<Outcome>;
  refresh(): Promise<Outcome>;

  /** *Gebruik dit bestand*: adds the columns and Team. Without `sheet` (id or name) or `place` there must be one list. */
  adopt(options: AdoptOptions): Promise<Outcome>;
  /** *Neem de lijst hier*: shows in `picked` the list below the title that is selected in the sheet. */
  pickList(): Promise<Outcome>;
  /** Shows the picked list again with the clusters of this column, or without clusters. */
  pickClusters(column: number | null): Promise<Outcome>;
  /** Goes back from the picked list to what was found. */
  forgetPicked(): void;
  /** Says what a lone sign, such as "v", means in sheets that were filled in by hand; asked again in another session. */
  readSign(sign: string, mark: SignMark): Promise<Outcome>;
  /** *Begin met de standaardlijst*: adds a sheet Taken from the catalogue and adopts it. */
  startFromCatalogue(): Promise<Outcome>;
  /** *Probeer met een voorbeeld*: adds the sheets of an example and uses these. */
  trySample(): Promise<Outcome>;
  /** *Haal voorbeeld weg*. */
  removeSample(): Promise<Outcome>;
  /** *Maak los*. */
  detach(): Promise<Outcome>;

  addPerson(person: NewPerson): Promise<Outcome>;
  setPerson(personId: string, changes: PersonChanges): Promise<Outcome>;
  /** Gives those of these people who have no role yet the role and level that their name points to. */
  acceptRoles(personIds: readonly string[]): Promise<Outcome>;
  renamePerson(personId: string, name: string): Promise<Outcome>;
  removePerson(personId: string): Promise<Outcome>;
  /** Makes one person of two: all marks of the second go to the first. May set hand-made sheets aside. */
  mergePeople(request: MergeRequest): Promise<Outcome>;

  setSize(taskIds: readonly string[], size: Size | null): Promise<Outcome>;
  setKind(taskIds: readonly string[], kind: TaskKind | null): Promise<Outcome>;
  setLevel(taskIds: readonly string[], level: "school" | "SG" | null): Promise<Outcome>;
  /** Fills in *Wie best?* from the catalogue where it is empty. */
  proposeKinds(): Promise<Outcome>;

  /** Sets one person's marks on the tasks; no marks takes them away. Generates the sheet first where needed. */
  assign(request: AssignRequest): Promise<Outcome>;
  /** Gives a task the marks on Streefdoel that it has now, for everyone at once. `consent` as for `assign`. */
  takeBack(taskId: string, options: { readonly consent: boolean }): Promise<Outcome>;
  /** Assigns the tasks whose rows are selected in the sheet. */
  assignSelected(personId: string, marks: readonly Mark[]): Promise<Outcome>;
  /** Takes the tasks whose rows are selected in the sheet as those that are chosen, to say who does them. */
  takeSelection(): Promise<SelectionOutcome>;
  /** Asks whether there is a team whose load can be shown. */
  checkTeam(): Promise<Outcome>;
  /** Gives a mark of *Nog te plaatsen* its task and person; beside marks that stand there already. */
  placeLoose(request: PlaceRequest): Promise<Outcome>;
  /** Takes a mark of *Nog te plaatsen* away. */
  clearLoose(request: LooseRequest): Promise<Outcome>;
  generate(situation: SituationKind, options: { readonly consent: boolean }): Promise<Outcome>;
  highlight(situation: SituationKind): Promise<Outcome>;
  clearHighlights(): Promise<Outcome>;
  /** Makes or brings up to date a sheet that shows what was found. */
  makeReport(role: ReportRole): Promise<Outcome>;
  /** Notes what the team decided of findings on the sheet Knelpunten, which is made where it is not there yet. */
  decide(request: DecideRequest): Promise<Outcome>;
  /** Sets what the school chose on the sheet Instellingen, which is made where it is not there. */
  setSettings(changes: Partial<SettingValues>): Promise<Outcome>;
  /** *Toon het blad Instellingen*: answers that sheet, for `bringToFront`; makes it where it is not there. */
  showSettings(): Promise<Outcome>;
  undo(): Promise<Outcome>;

  /** Brings the sheet that a button was pressed for to the front; does nothing where there is none. */
  bringToFront(outcome: Outcome): Promise<void>;
  /** Brings the task's row in the list, or in a situation's sheet, into view. */
  showTask(taskId: string, where: SituationKind | "list"): Promise<void>;
  /**
   * Brings into view what a finding is about: the cell of its task and person, somebody's column, or the task's row; on
   * Team or the list as long as the situation has no sheet of ours.
   */
  showPlace(place: FindingPlace, where: SituationKind): Promise<void>;
  /** Puts away what was said; a question is answered with no by that. */
  dismissFeedback(): void;
}

export interface AdoptOptions {
  readonly sheet?: string;
  readonly place?: PickedPlace;
  readonly accept: boolean;
}

/** What something is about: a task, a person, or both. */
export interface FindingPlace {
  readonly taskId: string | null;
  readonly personId: string | null;
}

/** How taking over a selection ended, and the situation of the sheet on which it was made. */
export type SelectionOutcome = Outcome & { readonly situation: SituationKind };

export interface MergeRequest {
  readonly keepId: string;
  readonly goneId: string;
  /** As for `assign`. */
  readonly consent: boolean;
}

export interface LooseRequest {
  readonly situation: SituationKind;
  /** The key of the loose mark. */
  readonly key: string;
  /** As for `assign`. */
  readonly consent: boolean;
}

export interface PlaceRequest extends LooseRequest {
  readonly taskId: string;
  readonly personId: string;
}

export interface DecideRequest {
  readonly situation: SituationKind;
  /** The keys of the findings (`findingKey`) of which it was decided. */
  readonly findings: readonly string[];
  readonly status: Decision["status"];
  /** null leaves what was noted. */
  readonly note: string | null;
}

export interface NewPerson {
  readonly name: string;
  readonly role?: string;
  readonly level?: Level;
  readonly hours?: number | null;
}

export interface PersonChanges {
  readonly role?: string;
  readonly level?: Level;
  readonly hours?: number | null;
}

export interface AssignRequest {
  readonly situation: SituationKind;
  readonly taskIds: readonly string[];
  readonly personId: string;
  readonly marks: readonly Mark[];
  /** May set aside a hand-made sheet that stands in the way of the generated one. */
  readonly consent: boolean;
}
