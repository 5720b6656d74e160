import type { RefObject } from "react";
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
