import type { BottleneckKind } from "../../../domain/bottlenecks/finding";
import type { ShortList } from "../../../domain/short-list";
import type { ShortListLine } from "../../../domain/short-list-line";

/** Which lines are shown: the few that come first, all, or those of one kind or person, as the value of a choice. */
export type LineFilter = "first" | "all" | `kind ${BottleneckKind}` | `person ${string}`;

/** A filter by kind or person, with how many lines it leaves. */
export interface FilterChoice<Of> {
  readonly filter: LineFilter;
  readonly of: Of;
  readonly count: number;
}

export interface FilterChoices {
  readonly kinds: readonly FilterChoice<BottleneckKind>[];
  /** By the IDs of the people. */
  readonly people: readonly FilterChoice<string>[];
}

/** What these lines can be filtered by, in the order in which it is met. */
export function filterChoices(lines: readonly ShortListLine[]): FilterChoices {
  return {
    kinds: counted(lines.flatMap(kindsOf), (kind) => `kind ${kind}`),
    people: counted(lines.flatMap(peopleOf), (personId) => `person ${personId}`),
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

/** That support is welcome is never told of somebody by name, as in the tags of a line. */
function kindsOf({ kind, personId, also }: ShortListLine): readonly BottleneckKind[] {
  const told = also.filter((one) => personId === null || one.kind !== "supportWelcome");
  return [...new Set([kind, ...told.map((one) => one.kind)])];
}

function peopleOf({ personId, also }: ShortListLine): readonly string[] {
  const ids = [personId, ...also.map((one) => one.personId)];
  return [...new Set(ids.filter((id) => id !== null))];
}

function counted<Of>(met: readonly Of[], filterOf: (of: Of) => LineFilter): readonly FilterChoice<Of>[] {
  const counts = new Map<Of, number>();
  for (const one of met) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([of, count]) => ({ filter: filterOf(of), of, count }));
}
