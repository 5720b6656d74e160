import type { BottleneckKind, FindingOf } from "../domain/bottlenecks/finding";

/** How tasks and people are called in sentences, by ID: a task by its short name. */
export interface FindingNames {
  readonly task: (taskId: string) => string;
  readonly person: (personId: string) => string;
  /** The school's group, with its article: "de scholengroep". */
  readonly group: string;
  /** Who else can take over technical work: "de scholengroep of een firma". */
  readonly outside: string;
}

/** For each kind, what is said of a finding of that kind. */
export type ByKind = { readonly [Kind in BottleneckKind]: (finding: FindingOf<Kind>, names: FindingNames) => string };
