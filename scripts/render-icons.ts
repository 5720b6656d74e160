/**
 * Draws assets/svg/NAME.svg as assets/icons/NAME-SIZE.png, in every size Office may ask for: `npm run icons`.
 *
 * A drawing NAME-small.svg, where there is one, is used up to 20 pixels.
 */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { requireBrowser } from "./find-browser";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** Marketplace and admin centre show the add-in itself larger. */
const appSizes = [...sizes, 128];
const largestSmall = 20;

const source = path.join("assets", "svg");
const target = path.join("assets", "icons");

async function main(): Promise<void> {
  mkdirSync(target, { recursive: true });
  const drawings = readdirSync(source).map((file) => path.basename(file, ".svg"));
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
  });
  const page = await browser.newPage();
  for (const name of drawings.filter((drawing) => !drawing.endsWith("-small"))) {
    for (const size of name === "app" ? appSizes : sizes) {
      const small = size <= largestSmall && drawings.includes(`${name}-small`);
      await render(page, small ? `${name}-small` : name, path.join(target, `${name}-${size}.png`), size);
    }
  }
  await browser.close();
}

async function render(page: Page, drawing: string, file: string, size: number): Promise<void> {
  const svg = readFileSync(path.join(source, `${drawing}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: file, omitBackground: true });
}

void main();
