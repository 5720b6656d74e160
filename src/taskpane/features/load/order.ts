import type { PersonWorkload } from "../../workload";

/** In what order the people stand; the team's own is no ranking. */
export const orders = ["team", "name", "load", "occupancy"] as const;

export type Order = (typeof orders)[number];

/** The people in this order, by what they carry now; who is equal stays in the team's order. */
export function ordered(people: readonly PersonWorkload[], order: Order): readonly PersonWorkload[] {
  return order === "team" ? people : [...people].sort(comparers[order]);
}

type Comparer = (one: PersonWorkload, other: PersonWorkload) => number;

const comparers: Readonly<Record<Exclude<Order, "team">, Comparer>> = {
  name: (one, other) => names.compare(one.person.name, other.person.name),
  load: (one, other) => other.now.amount - one.now.amount,
  occupancy: (one, other) => occupancyOf(other) - occupancyOf(one),
};

const names = new Intl.Collator("nl-BE", { numeric: true });

/** Of whom it is not known comes last. */
function occupancyOf({ now }: PersonWorkload): number {
  return now.occupancy ?? -1;
}
