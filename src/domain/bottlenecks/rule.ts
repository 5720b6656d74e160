import type { Division } from "../division";
import type { Load } from "../load";
import type { Person, Thresholds } from "../model";
import type { BottleneckKind, Finding } from "./finding";

/** What every rule may look at, worked out once for all of them. */
export interface RuleInput {
  readonly division: Division;
  /** Everyone in the team with their load, in the order of the team. */
  readonly workloads: readonly Workload[];
  readonly thresholds: Thresholds;
}

export interface Workload {
  readonly person: Person;
  readonly load: Load;
}

/**
 * "knelpunt": a rule that looks for one kind. A rule that lacks its data finds nothing: a count is not hours, and empty
 * is unknown. A new kind is one file with its rule, one shape in `Finding` and one entry in `bottleneckRules`.
 */
export interface BottleneckRule<Kind extends BottleneckKind> {
  readonly kind: Kind;
  /**
   * How its findings come on the short list: `task`, by task, grouped when they are many; `card`, all tasks of a person
   * on one line; `workload`, one line per person for all such kinds together; `closing`, one line at the end.
   */
  readonly shownAs: "task" | "card" | "workload" | "closing";
  readonly find: (input: RuleInput) => readonly Extract<Finding, { readonly kind: Kind }>[];
}

/** A rule of whichever kind. */
export type AnyBottleneckRule = { [Kind in BottleneckKind]: BottleneckRule<Kind> }[BottleneckKind];
