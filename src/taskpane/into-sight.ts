/** The ref of what appears and has to be seen: the view scrolls no further than that takes. */
export function intoSight(element: Element | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
