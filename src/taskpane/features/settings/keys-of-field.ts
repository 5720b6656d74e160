import type { KeyboardEvent } from "react";

/** Enter saves what was typed, Escape forgets it. */
export function keysOfField({
  save,
  forget,
}: {
  readonly save: () => Promise<void>;
  readonly forget: () => void;
}): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === "Enter") void save();
    if (event.key === "Escape") forget();
  };
}
