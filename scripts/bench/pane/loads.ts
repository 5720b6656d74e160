import { nl } from "../../../src/text/nl";
import { median, openSlowPage, type SlowPage } from "./slow-browser";

const loads = 9;

/** Milliseconds from the moment that the pane is asked for. */
export interface Load {
  readonly firstContent: number;
  readonly ready: number;
}

/** How fast both panes load, by turns in one run: medians, the first load of each left out. */
export async function measureLoads(addresses: { readonly ours: string; readonly beside: string }) {
  const ours = await openSlowPage(addresses.ours);
  const beside = await openSlowPage(addresses.beside);
  const measured = { ours: [] as Load[], beside: [] as Load[] };
  for (let turn = 0; turn <= loads; turn++) {
    const pair = { ours: await load(ours, nl.start.adopt), beside: await load(beside, "Insert text") };
    if (turn === 0) continue;
    measured.ours.push(pair.ours);
    measured.beside.push(pair.beside);
  }
  await Promise.all([ours.browser.close(), beside.browser.close()]);
  return { ours: medianLoad(measured.ours), beside: medianLoad(measured.beside) };
}

function medianLoad(all: readonly Load[]): Load {
  return { firstContent: median(all.map((one) => one.firstContent)), ready: median(all.map((one) => one.ready)) };
}

/** Loads the pane once more beside the open workbook; it is ready when it shows the button that a user waits for. */
async function load(slowPage: SlowPage, button: string): Promise<Load> {
  const { page } = slowPage;
  await slowPage.slow(true);
  const measured = await page.evaluate(async (label) => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane-frame iframe");
    const before = frame?.contentWindow?.document;
    frame?.contentWindow?.location.reload();
    const shown = (): Window | null => {
      const inside = frame?.contentWindow;
      if (!inside || inside.document === before) return null;
      return [...inside.document.querySelectorAll("button")].some((one) => one.textContent === label) ? inside : null;
    };
    const until = performance.now() + 30_000;
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const inside = shown();
      const first = inside?.performance.getEntriesByName("first-contentful-paint")[0];
      if (inside && first) return { firstContent: first.startTime, ready: inside.performance.now() };
      if (performance.now() > until) throw new Error(`The pane never showed ${label}.`);
    }
  }, button);
  await slowPage.slow(false);
  return measured;
}
