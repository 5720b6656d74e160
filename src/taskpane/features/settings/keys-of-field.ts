import type { KeyboardEvent } from "react";

interface FieldKeys {
  readonly save: () => Promise<void>;
  /** Null where there is nothing to forget: Escape then means what it means elsewhere. */
  readonly forget: (() => void) | null;
}

/** Enter saves what was typed, Escape forgets it. */
export function keysOfField({ save, forget }: FieldKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === "Enter") void save();
    if (event.key !== "Escape" || forget === null) return;
    event.preventDefault();
    forget();
  };
}
