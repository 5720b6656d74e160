import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { requireBrowser } from "../../../scripts/find-browser";
import { workbenchAddress } from "./server";

const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The workbench in a browser, and what went wrong in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's task pane. */
  readonly pane: Frame;
  /** Errors of scripts, on the page and in the pane. */
  readonly errors: readonly string[];
  /** Addresses outside the workbench that were asked for. */
  readonly outside: readonly string[];
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the workbench with its first workbook, once the pane has rendered. `pixelRatio`: of the screen. */
export async function openWorkbench({ pixelRatio = 1 } = {}): Promise<OpenWorkbench> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserFlags });
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 860 },
    deviceScaleFactor: pixelRatio,
  });
  const errors: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!/^(https:\/\/localhost:|data:|blob:)/.test(request.url())) outside.push(request.url());
  });
  await page.goto(workbenchAddress());
  return { page, pane: await renderedPane(page), errors, outside, ...endOf(browser, page) };
}

/** The task pane's frame, once it shows something. */
export async function renderedPane(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#pane-frame iframe")).contentFrame();
  if (frame === null) throw new Error("The task pane has no frame.");
  await frame.waitForSelector("#root > *");
  return frame;
}

function endOf(browser: Browser, page: Page): Pick<OpenWorkbench, "screenshot" | "close"> {
  return {
    screenshot: async (name) => {
      const folder = path.resolve("tests/e2e/screenshots");
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    },
    close: () => browser.close(),
  };
}
