import type { Load } from "./load";

/**
 * Hours a week that one point stands for, over the team as a whole: the hours of all who have them, divided by the points
 * that these same people carry. An estimate, to be called so; per person it would say that everyone is just full.
 *
 * null when fewer than two people have hours, as one alone would be just full too, or those who have them carry no points.
 *
 * @example two people with 9 and 5 hours, who carry 20 and 8 points: 14 / 28 = 0.5
 */
export function hoursPerPoint(loads: readonly Load[]): number | null {
  const known = loads.filter((load) => (load.hours ?? 0) > 0);
  if (known.length < 2) return null;
  const hours = known.reduce((sum, load) => sum + (load.hours ?? 0), 0);
  const points = known.reduce((sum, load) => sum + load.pointsLoad, 0);
  return points > 0 ? hours / points : null;
}
