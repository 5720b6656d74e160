import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { OfficeColors } from "../../../src/taskpane/contrast-theme";
import { requireBrowser } from "../../../scripts/find-browser";

const folder = path.resolve("node_modules/.cache/gallery");

/** What the pane is looked at in: the theme of the system, its high contrast, or a contrast theme of Office alone. */
export const looks = {
  light: { colorScheme: "light", forcedColors: "none", office: null },
  dark: { colorScheme: "dark", forcedColors: "none", office: null },
  contrast: { colorScheme: "dark", forcedColors: "active", office: null },
  officeContrast: { colorScheme: "light", forcedColors: "none", office: { background: "#000000", text: "#FFFF00" } },
} as const;
export type Look = keyof typeof looks;

/** The widths of a pane in Excel, at its least height: the smallest, the usual and a wide one. */
export const sizes = [
  { width: 320, height: 600 },
  { width: 350, height: 378 },
  { width: 450, height: 800 },
] as const;

/** The pane by itself in a browser, without workbook, to be shown in any state. */
export interface Gallery {
  readonly page: Page;
  show(state: string): Promise<void>;
  look(look: Look): Promise<void>;
  close(): Promise<void>;
}

export async function openGallery(deviceScaleFactor = 1): Promise<Gallery> {
  build();
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ deviceScaleFactor, reducedMotion: "reduce", viewport: { ...sizes[1] } });
  await page.setContent(
    `<!doctype html><html lang="nl-BE"><head><title>Takenoverzicht</title></head><body style="margin:0"><div id="root"></div></body></html>`,
  );
  await page.addStyleTag({ content: readFileSync(path.join(folder, "page.css"), "utf8") });
  await page.addScriptTag({ content: readFileSync(path.join(folder, "page.js"), "utf8") });
  return { page, ...actionsOn(page, browser) };
}

function actionsOn(page: Page, browser: Browser): Omit<Gallery, "page"> {
  let office: OfficeColors | null = null;
  return {
    show: (state) => page.evaluate(([name, colors]) => window.showPane?.(name, colors), [state, office] as const),
    look: (look) => {
      const { office: colors, ...media } = looks[look];
      office = colors;
      return page.emulateMedia({ ...media, reducedMotion: "reduce" });
    },
    close: () => browser.close(),
  };
}

/** In a process of its own: Jest's globals are not those that esbuild checks for. */
function build(): void {
  const styles = path.resolve("src/taskpane/styles");
  const options = [
    ...["--bundle", "--jsx=automatic", "--format=iife", "--target=es2022", "--log-level=error"],
    `--define:process.env.NODE_ENV="production"`,
    ...["--main-fields=module,main", `--outdir=${folder}`],
  ];
  const esbuild = path.resolve("node_modules/esbuild/bin/esbuild");
  execFileSync(esbuild, ["tests/pane/gallery/page.tsx", ...options], { stdio: "inherit" });
  execFileSync(esbuild, ["--bundle", "--log-level=error", `--outfile=${folder}/page.css`, "--loader=css"], {
    input: readFileSync("src/taskpane/index.tsx", "utf8")
      .split("\n")
      .filter((line) => line.includes("./styles/"))
      .map((line) => `@import "${styles}/${/styles\/([\w-]+\.css)/.exec(line)?.[1] ?? ""}";`)
      .join("\n"),
    stdio: ["pipe", "inherit", "inherit"],
  });
}
