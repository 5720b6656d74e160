/** What keys do in the view Taken. */
export type ShortcutName =
  "move" | "ends" | "toggle" | "range" | "all" | "toPerson" | "lastPerson" | "cluster" | "nothing";

export interface Shortcut {
  readonly name: ShortcutName;
  /** As the keyboard's events call them; "/" stands between keys that do the same, each its own way. */
  readonly keys: readonly string[];
}

/**
 * The keys of the list of tasks, in the order in which they are explained. None is a letter alone, by which screen readers
 * move; none is F6, Alt or a Ctrl with a letter that Excel or the browser keeps: Ctrl+A chooses all in any list.
 */
export const shortcuts: readonly Shortcut[] = [
  { name: "move", keys: ["ArrowUp", "/", "ArrowDown"] },
  { name: "ends", keys: ["Home", "/", "End"] },
  { name: "toggle", keys: [" "] },
  { name: "range", keys: ["Shift", "ArrowDown"] },
  { name: "cluster", keys: ["ArrowUp", " "] },
  { name: "all", keys: ["Control", "a"] },
  { name: "toPerson", keys: ["Enter"] },
  { name: "lastPerson", keys: ["Control", "Enter"] },
  { name: "nothing", keys: ["Escape"] },
];
