import type { BottleneckKind } from "../../../domain/bottlenecks/finding";
import type { ShortList } from "../../../domain/short-list";
import type { ShortListLine } from "../../../domain/short-list-line";

/** Which lines are shown: the few that come first, all, or those of one kind or person, as the value of a choice. */
export type LineFilter = "first" | "all" | `kind ${BottleneckKind}` | `person ${string}`;

/** A filter by kind or person. */
export interface FilterChoice<Of> {
  readonly filter: LineFilter;
  readonly of: Of;
}

interface FilterChoices {
  readonly kinds: readonly FilterChoice<BottleneckKind>[];
  /** By the IDs of the people. */
  readonly people: readonly FilterChoice<string>[];
}

/** What these lines can be filtered by, in the order in which it is met. */
export function filterChoices(lines: readonly ShortListLine[]): FilterChoices {
  return {
    kinds: choicesOf(lines.flatMap(kindsOf), (kind) => `kind ${kind}`),
    people: choicesOf(lines.flatMap(peopleOf), (personId) => `person ${personId}`),
  };
}

/** The lines that a filter leaves. */
export function filtered({ lines, firstScreen }: ShortList, filter: LineFilter): readonly ShortListLine[] {
  if (filter === "first") return firstScreen;
  if (filter === "all") return lines;
  return lines.filter((line) =>
    [...kindsOf(line).map((kind) => `kind ${kind}`), ...peopleOf(line).map((id) => `person ${id}`)].includes(filter),
  );
}

function kindsOf({ kind, tags }: ShortListLine): readonly BottleneckKind[] {
  return [...new Set([kind, ...tags.map((one) => one.kind)])];
}

function peopleOf({ personId, also }: ShortListLine): readonly string[] {
  const ids = [personId, ...also.map((one) => one.personId)];
  return [...new Set(ids.filter((id) => id !== null))];
}

/** Without a number: one line stands for many tasks, and a kind is named on lines of other kinds too. */
function choicesOf<Of>(met: readonly Of[], filterOf: (of: Of) => LineFilter): readonly FilterChoice<Of>[] {
  return [...new Set(met)].map((of) => ({ filter: filterOf(of), of }));
}
