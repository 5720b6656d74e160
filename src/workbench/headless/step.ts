import type { Level, SituationKind, TaskKind } from "../../domain/model";
import type { ReportRole } from "../../workbook/schema";

/** What a button of the add-in does. Tasks are named by Taak-ID or exact description, people by name or ID. */
export type UseCaseStep =
  | { readonly do: "adopt"; readonly sheet: string | null; readonly accept: boolean }
  /** `clusters` is the letter of the column with clusters, "" for none; null = the column that is proposed. */
  | { readonly do: "pickList"; readonly clusters: string | null; readonly accept: boolean }
  | {
      readonly do:
        "startFromCatalogue" | "acceptRoles" | "proposeKinds" | "detach" | "clearHighlights" | "undo" | "refresh";
    }
  | { readonly do: "setKind"; readonly task: string; readonly kind: TaskKind | null }
  | { readonly do: "setLevel"; readonly task: string; readonly level: "school" | "SG" | null }
  /** `size` as it would be typed in the list: hours a week, S, M, L, "20 u/jaar", or null. */
  | { readonly do: "setSize"; readonly task: string; readonly size: string | number | null }
  | { readonly do: "addPerson" | "setPerson"; readonly name: string; readonly details: PersonDetails }
  | { readonly do: "renamePerson"; readonly name: string; readonly to: string }
  | { readonly do: "removePerson"; readonly name: string }
  | { readonly do: "mergePeople"; readonly keep: string; readonly gone: string; readonly consent: boolean }
  | {
      readonly do: "assign";
      readonly situation: SituationKind;
      readonly task: string;
      readonly person: string;
      /** Letters of UVBSA; "" takes the marks away. */
      readonly mandates: string;
      readonly consent: boolean;
    }
  | (LooseStep & { readonly do: "placeLoose"; readonly toTask: string; readonly toPerson: string })
  | (LooseStep & { readonly do: "clearLoose" })
  | { readonly do: "generate"; readonly situation: SituationKind; readonly consent: boolean }
  | { readonly do: "highlight"; readonly situation: SituationKind }
  | { readonly do: "report"; readonly sheet: ReportRole };

/** A mark of *Nog te plaatsen*, by the words that stand there. */
export interface LooseStep {
  readonly situation: SituationKind;
  readonly task: string;
  readonly person: string;
  readonly consent: boolean;
}

/** What is given of someone; absent keys are left as they are. */
export interface PersonDetails {
  readonly role?: string;
  readonly level?: Level;
  readonly hours?: number | null;
}

/** What a person does in the sheet. Rows count from 1, columns are letters, cells and ranges are A1 references. */
export type HandStep =
  | {
      readonly do: "type";
      readonly sheet: string;
      readonly cell: string;
      readonly value: string | number | boolean | null;
    }
  | { readonly do: "insertRows" | "deleteRows"; readonly sheet: string; readonly row: number; readonly count: number }
  | {
      readonly do: "insertColumns" | "deleteColumns";
      readonly sheet: string;
      readonly column: string;
      readonly count: number;
    }
  | {
      readonly do: "sortRows";
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
      /** Letter of the column to sort by. */
      readonly by: string;
      /** The columns that are sorted, e.g. "A:C"; null = whole rows. */
      readonly columns: string | null;
    }
  | { readonly do: "renameSheet"; readonly sheet: string; readonly to: string }
  | { readonly do: "deleteSheet" | "protect"; readonly sheet: string }
  | { readonly do: "fill"; readonly sheet: string; readonly range: string; readonly color: string };

/** What the user points at. */
export interface SelectStep {
  readonly do: "select";
  readonly sheet: string;
  /** One range or several, separated by commas. */
  readonly range: string;
}

/** The same hands, as another person in the same workbook. */
export interface RemoteStep {
  readonly do: "remote";
  readonly steps: readonly HandStep[];
}

/** How the host behaves from here on, and what day it is. */
export type MoodStep =
  | { readonly do: "fault"; readonly batch: number; readonly code: string }
  | { readonly do: "busy"; readonly batches: number }
  | { readonly do: "latency"; readonly ms: number }
  | { readonly do: "today"; readonly date: string };

export type Step = UseCaseStep | HandStep | SelectStep | RemoteStep | MoodStep;
