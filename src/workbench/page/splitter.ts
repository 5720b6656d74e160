const narrowest = 320;
const widest = 900;
const step = 10;

/** Lets the pane's width be changed by dragging the splitter, or with the arrow keys when it has the focus. */
export function makeAdjustable(splitter: HTMLElement, initialWidth: number): void {
  let width = initialWidth;
  const apply = (wanted: number) => {
    width = Math.min(widest, Math.max(narrowest, Math.round(wanted)));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(narrowest));
  splitter.setAttribute("aria-valuemax", String(widest));
  apply(initialWidth);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) apply(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("dragging");
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") apply(width + step);
    if (event.key === "ArrowRight") apply(width - step);
  });
}
