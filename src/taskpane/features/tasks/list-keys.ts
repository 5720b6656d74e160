import type { KeyboardEvent } from "react";
import { headOf, type ListLines } from "./list-lines";

const page = 8;

/** True for a key that puts a character in a field, or begins one, as ¨ does of ë; a space chooses. */
export function isTyped(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (key === "Dead") return true;
  // Windows tells AltGr as Ctrl with Alt.
  const isCommand = (ctrlKey || altKey || metaKey) && !event.getModifierState("AltGraph");
  return key.length === 1 && key !== " " && !isCommand;
}

/**
 * The task, or the cluster's head, that an arrow, Page, Home or End key leads to; null for any other key. Only single arrows
 * come to heads: the ends of the list, and of a range, are tasks.
 */
export function targetOf(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  list: ListLines,
  active: string | null,
): string | null {
  const line = active === null ? -1 : (list.lineOf.get(active) ?? -1);
  const last = list.lines.length - 1;
  const targets: Readonly<Record<string, readonly [line: number, step: 1 | -1]>> = {
    ArrowDown: [Math.min(line + 1, last), 1],
    ArrowUp: [Math.max(line - 1, 0), -1],
    PageDown: [Math.min(line + page, last), 1],
    PageUp: [Math.max(line - page, 0), -1],
    Home: [0, 1],
    End: [last, -1],
  };
  const target = targets[key];
  if (target === undefined) return null;
  const [to, step] = target;
  const found = list.lines[to];
  if (found?.kind === "task") return found.row.task.id;
  if (found !== undefined && key.startsWith("Arrow") && !shiftKey) return headOf(found.group);
  const beside = list.lines[to + step] ?? list.lines[to + 1];
  return beside?.kind === "task" ? beside.row.task.id : null;
}
