import type { Page } from "playwright-core";

/** What the text-spacing criterion asks a page to bear (WCAG 2.2, 1.4.12). */
export const widerText =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** What scrolls sideways or sticks out of the pane at the right, as elements. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>("html, body, .pane, .pane *")];
    const scrolls = (element: HTMLElement): boolean =>
      element.scrollWidth > element.clientWidth + 1 &&
      (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX));
    const sticksOut = (element: HTMLElement): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1) && element.closest(".for-screen-readers") === null;
    };
    return seen
      .filter((element) => scrolls(element) || sticksOut(element))
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** What can be clicked and is smaller than 24 by 24 pixels (2.5.8), as elements; a link in a sentence may be. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const clickable = "button, a[href], input, select, textarea, summary, [role=option], [role=tab], [role=button]";
    return [...document.querySelectorAll<HTMLElement>(clickable)].flatMap((element) => {
      const target = element.closest("label, .fui-Input") ?? element;
      const { width, height } = target.getBoundingClientRect();
      const inSentence = getComputedStyle(element).display === "inline";
      const isSmall = width > 0 && (width < 23.9 || height < 23.9) && !inSentence;
      return isSmall ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 160)}`] : [];
    });
  });
}

/** Texts that are cut off: they need more room than they have, and no title or second line says the rest. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, p, h1, h2, h3, label, legend, summary, li, dt, dd")]
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        if (element.closest(".for-screen-readers") !== null || element.clientWidth === 0) return false;
        return overflowX !== "visible" && textOverflow !== "ellipsis" && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/** What moves for longer than a moment. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const moment = 0.01;
    const seconds = (value: string) => Math.max(...value.split(",").map((each) => parseFloat(each) || 0));
    return [...document.querySelectorAll(".pane *")].flatMap((element) =>
      [null, "::before", "::after"].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const moves = style.animationName !== "none" && seconds(style.animationDuration) > moment;
        const changes = style.transitionProperty !== "none" && seconds(style.transitionDuration) > moment;
        return moves || changes ? [`${element.outerHTML.slice(0, 120)} ${part ?? ""}`] : [];
      }),
    );
  });
}
