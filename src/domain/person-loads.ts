import type { Load, LoadUnit } from "./load";

/** What everyone carries, in a unit in which all of them can be set beside each other. */
export interface PersonLoads {
  /** Hours a week when everyone's are known, points when nobody's are, else numbers of tasks: these are no time. */
  readonly unit: LoadUnit | "tasks";
  /** By ID, in the order of the team. */
  readonly loads: ReadonlyMap<string, number>;
}

/** The loads of a team beside each other, the same as formulas show on the sheets. */
export function personLoads(loads: readonly Load[]): PersonLoads {
  const unit = sharedUnit(loads.filter(({ tasks }) => tasks > 0));
  return { unit, loads: new Map(loads.map((load) => [load.personId, amount(load, unit)])) };
}

function sharedUnit(working: readonly Load[]): PersonLoads["unit"] {
  if (working.every(({ unit }) => unit === "hours")) return "hours";
  return working.every(({ unit }) => unit === "points") ? "points" : "tasks";
}

function amount({ hoursLoad, pointsLoad, tasks }: Load, unit: PersonLoads["unit"]): number {
  if (unit === "tasks") return tasks;
  return unit === "points" ? pointsLoad : (hoursLoad ?? 0);
}
