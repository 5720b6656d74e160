import type { Lines } from "./change";

/** Where the lines of one axis stand, by key. */
type LinePlaces = Map<string, number>;

/** Where something stands once the lines after a place moved up or down. */
export function shifted(place: number, after: number, count: number): number {
  return place > after ? place + count : place;
}

/** Moves the lines after a place up or down. */
export function shiftLines<Key>(lines: Map<Key, number>, after: number, count: number): void {
  for (const [key, place] of lines) lines.set(key, shifted(place, after, count));
}

/** Puts new lines in and moves the others along; gives the place before the first, null when its line is not there. */
export function putIn(
  lines: LinePlaces,
  { after, gap = 0, keys }: Pick<Lines, "after" | "gap" | "keys">,
): number | null {
  const anchor = lines.get(after);
  if (anchor === undefined) return null;
  const next = Math.min(...[...lines.values()].filter((place) => place > anchor));
  const before = Math.min(anchor + gap, next - 1);
  shiftLines(lines, before, keys.length);
  keys.forEach((key, index) => lines.set(key, before + 1 + index));
  return before;
}

/** Takes a line out and moves the others along; gives where it stood, null when it is not there. */
export function takeOut(lines: LinePlaces, key: string): number | null {
  const place = lines.get(key);
  if (place === undefined) return null;
  lines.delete(key);
  shiftLines(lines, place, -1);
  return place;
}
