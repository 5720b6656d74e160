const secondsShown = 6;

/** Shows a sentence at the bottom of the page for a while, for what has no place of its own. */
export function createNotice(element: HTMLElement): (sentence: string) => void {
  let timer = 0;
  return (sentence) => {
    window.clearTimeout(timer);
    element.textContent = sentence;
    element.hidden = false;
    timer = window.setTimeout(() => (element.hidden = true), secondsShown * 1000);
  };
}
