import { chromium, type Browser, type CDPSession, type Frame, type Page } from "playwright-core";
import { renderedPane } from "../../../tests/e2e/support/workbench-page";
import { requireBrowser } from "../../find-browser";

/** As slow as a school's older laptop beside the machine this runs on. */
const slowDown = 4;

/** The workbench in a browser of its own, with the pane in it. */
export interface SlowPage {
  readonly page: Page;
  readonly browser: Browser;
  /** What the browser tells of memory, and lets slow down. */
  readonly devTools: CDPSession;
  readonly pane: () => Promise<Frame>;
  readonly slow: (on: boolean) => Promise<void>;
}

export async function openSlowPage(address: string): Promise<SlowPage> {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1000, height: 860 } });
  const devTools = await page.context().newCDPSession(page);
  await page.goto(address);
  await renderedPane(page);
  return {
    page,
    browser,
    devTools,
    pane: () => renderedPane(page),
    slow: async (on) => {
      await devTools.send("Emulation.setCPUThrottlingRate", { rate: on ? slowDown : 1 });
    },
  };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
