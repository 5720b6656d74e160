import type { Abilities } from "../abilities";
import type { Division } from "../division";
import type { Load } from "../load";
import type { Person, Thresholds } from "../model";
import type { BottleneckKind, FindingOf } from "./finding";

/** What is known of one situation, worked out once for all rules. */
export interface KnownSituation {
  readonly division: Division;
  /** Everyone in the team with their load, in the order of the team. */
  readonly workloads: readonly Workload[];
  /** Somebody's load by ID; undefined for who is not in the team. */
  readonly loads: ReadonlyMap<string, Load>;
  readonly abilities: Abilities;
  readonly thresholds: Thresholds;
}

/** What every rule may look at. */
export interface RuleInput extends KnownSituation {
  /** The situation as it is now, where this is the target; else null. */
  readonly now: KnownSituation | null;
}

export interface Workload {
  readonly person: Person;
  readonly load: Load;
}

/** What a school can give so that a rule can speak. */
export type DataNeed =
  /** The list of tasks. */
  | "tasks"
  /** Who executes what. */
  | "executors"
  /** Who replaces an executor. */
  | "replacers"
  /** *Wie best?* */
  | "kinds"
  /** Clusters of technical and of pedagogical work. */
  | "clusters"
  /** Which tasks or people are of the school group. */
  | "levels"
  /** The sizes in hours of all that an executor does. */
  | "sizes"
  /** ICT hours of executors. */
  | "hours"
  /** That findings on how the load is divided are wanted. */
  | "balance"
  /** What anyone shared of their own abilities. */
  | "ratings"
  /** The same of everyone who coordinates. */
  | "allRatings"
  /** Who executes tasks of the first line. */
  | "firstLine"
  /** The days on which all of these can be reached. */
  | "days"
  /** That mandates are in use. */
  | "mandates"
  /** Who decides, for a fair part of the tasks. */
  | "decisions"
  /** Hours that somebody kept, beside those of the appointment. */
  | "workedHours"
  /** A target beside the situation as it is now. */
  | "target";

/**
 * "knelpunt": a rule that looks for one kind. A rule that lacks its data finds nothing: a count is not hours, and empty
 * is unknown. A new kind is one file with its rule, one shape in `FindingData` and one entry in `rules`.
 */
export interface BottleneckRule<Kind extends BottleneckKind> {
  readonly kind: Kind;
  /**
   * How its findings come on the short list: `task`, by task, grouped when they are many; `card`, all tasks that a person
   * stands alone for on one line; `line`, one line per person for all such kinds together, and one each for what is about
   * the team; `closing`, one line at the end.
   */
  readonly shownAs: "task" | "card" | "line" | "closing";
  /** True for what touches one person's own answers or hours: a page for others names nobody, unless the school chooses so. */
  readonly personal: boolean;
  /** True for what someone said of themselves in a task: it stands with that task, never on a line that names somebody. */
  readonly nameless: boolean;
  /** True for who covers a task: a target in which nobody does any of its tasks has solved none of them. */
  readonly aboutCover: boolean;
  /** Without all data of one of these it finds nothing. */
  readonly needs: readonly (readonly DataNeed[])[];
  readonly find: (input: RuleInput) => readonly FindingOf<Kind>[];
}

/** A rule of whichever kind. */
export type AnyBottleneckRule = { [Kind in BottleneckKind]: BottleneckRule<Kind> }[BottleneckKind];
