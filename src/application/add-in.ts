import type { Level, Mark, SituationKind, Size, TaskKind } from "../domain/model";
import type { AddInState, Outcome } from "./state";

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

  /** *Gebruik dit bestand*: adds the columns and Team. Without `sheet` (id or name) there must be one list. */
  adopt(options: { readonly sheet?: string; readonly accept: boolean }): Promise<Outcome>;
  /** *Begin met de standaardlijst*: adds a sheet Taken from the catalogue and adopts it. */
  startFromCatalogue(): Promise<Outcome>;
  /** *Maak los*. */
  detach(): Promise<Outcome>;

  addPerson(person: NewPerson): Promise<Outcome>;
  setPerson(personId: string, changes: PersonChanges): Promise<Outcome>;
  renamePerson(personId: string, name: string): Promise<Outcome>;
  removePerson(personId: string): Promise<Outcome>;

  setSize(taskIds: readonly string[], size: Size | null): Promise<Outcome>;
  setKind(taskIds: readonly string[], kind: TaskKind | null): Promise<Outcome>;
  setLevel(taskIds: readonly string[], level: "school" | "SG" | null): Promise<Outcome>;
  /** Fills in *Wie best?* from the catalogue where it is empty. */
  proposeKinds(): Promise<Outcome>;

  /** Sets one person's marks on the tasks; no marks takes them away. Generates the sheet first where needed. */
  assign(request: AssignRequest): Promise<Outcome>;
  /** Assigns the tasks whose rows are selected in the sheet. */
  assignSelected(personId: string, marks: readonly Mark[]): Promise<Outcome>;
  generate(situation: SituationKind, options: { readonly consent: boolean }): Promise<Outcome>;
  highlight(situation: SituationKind): Promise<Outcome>;
  clearHighlights(): Promise<Outcome>;
  undo(): Promise<Outcome>;

  /** Brings the task's row in the list, or in a situation's sheet, into view. */
  showTask(taskId: string, where: SituationKind | "list"): Promise<void>;
  dismissFeedback(): void;
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
