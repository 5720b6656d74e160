import { startTransition, useEffect, useState } from "react";

/** False at first, and true once that is on the screen: what can wait is drawn then, so that a press is answered at once. */
export function useAfterAnswer(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => startTransition(() => setAfter(true)), []);
  return isAfter;
}
