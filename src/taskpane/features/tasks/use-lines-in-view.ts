import { useEffect, useRef, type RefObject } from "react";
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import type { ListLines } from "./list-lines";

/** Pixels, until a line was drawn and measured. */
const lineHeights = { head: 26, task: 58 } as const;
/** Lines that are drawn above and below those in view. */
const linesAround = 8;

export type LinesInView = Virtualizer<HTMLDivElement, Element>;

/** Which lines of the list are drawn, as it is scrolled, and where all others would stand. */
export function useLinesInView({ lines }: ListLines, listRef: RefObject<HTMLDivElement>): LinesInView {
  return useVirtualizer({
    count: lines.length,
    getScrollElement: () => listRef.current,
    estimateSize: (line) => lineHeights[lines[line]?.kind ?? "task"],
    overscan: linesAround,
    scrollPaddingStart: lineHeights.head,
  });
}

interface Active {
  readonly activeId: string | null;
  readonly activeLine: number | null;
  readonly drawn: boolean;
}

/** Brings the active task into view when the keyboard goes there, and leaves it when the list is scrolled away from it. */
export function useActiveInView(virtualizer: LinesInView, { activeId, activeLine, drawn }: Active): void {
  const sought = useRef<string | null>(null);
  useEffect(() => {
    sought.current = activeId;
    if (activeId === null || activeLine === null || document.getElementById(activeId) !== null) return;
    // Not scrollToIndex: that tries again for some frames, also when the keyboard has gone elsewhere since.
    const [offset] = virtualizer.getOffsetForIndex(activeLine) ?? [];
    if (offset !== undefined) virtualizer.scrollToOffset(offset);
  }, [activeId, activeLine, virtualizer]);
  useEffect(() => {
    if (!drawn || activeId === null || sought.current !== activeId) return;
    // Where it stands is only known for sure once it, and what was drawn with it, is measured.
    const frame = requestAnimationFrame(() => {
      sought.current = null;
      document.getElementById(activeId)?.scrollIntoView({ block: "nearest" });
    });
    return () => cancelAnimationFrame(frame);
  }, [activeId, drawn]);
}
