/**
 * Draws the pane in all its states, widths and themes: `npm run screenshots [-- FOLDER]`, one PNG each, by default in
 * node_modules/.cache/screenshots. `--docs` draws those of docs/pane.md in docs/images/pane instead: each view by itself,
 * and on a sheet with its widths beside each other and its themes below.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { looks, openGallery, sizes, type Gallery, type Look } from "../tests/pane/gallery/open-gallery";
import { states } from "../tests/pane/gallery/states";

const docsFolder = "docs/images/pane";
/** The height at which a view is shown whole in the docs. */
const docsSize = { width: 350, height: 700 };
const docsStates = Object.keys(states).filter((name) => name.endsWith(": filled") || name === "before: a list");
/** On a sheet: what the themes are, how high each picture is, and what lies between them. */
const sheetLooks: readonly Look[] = ["light", "dark", "contrast"];
const sheetHeight = 560;
const sheetGap = 12;
const sheetScale = 0.75;

async function main(): Promise<void> {
  const argument = process.argv[2];
  if (argument === "--docs") await drawForDocs();
  else await drawAll(argument ?? "node_modules/.cache/screenshots");
}

async function drawAll(folder: string): Promise<void> {
  const gallery = await openGallery();
  mkdirSync(folder, { recursive: true });
  for (const look of Object.keys(looks) as Look[]) {
    await gallery.look(look);
    for (const size of sizes) {
      await gallery.page.setViewportSize(size);
      for (const state of Object.keys(states)) {
        await gallery.show(state);
        await gallery.page.screenshot({ path: path.join(folder, `${fileName(state)}-${size.width}-${look}.png`) });
      }
    }
  }
  await gallery.close();
  console.log(`${Object.keys(states).length * sizes.length * Object.keys(looks).length} pictures in ${folder}`);
}

/** One picture of each view, filled in, and one sheet; the last start page is the one before a workbook is in use. */
async function drawForDocs(): Promise<void> {
  mkdirSync(docsFolder, { recursive: true });
  const large = await openGallery(1.5);
  await large.page.setViewportSize(docsSize);
  for (const state of docsStates) {
    writeFileSync(path.join(docsFolder, `${docsName(state)}.png`), await pictureOf(large, state));
  }
  await large.close();
  const small = await openGallery(sheetScale);
  for (const state of docsStates) {
    writeFileSync(path.join(docsFolder, `${docsName(state)}-sheet.webp`), await sheetOf(small, state));
  }
  await small.close();
}

/** A state as it is without the focus somewhere. */
async function pictureOf(gallery: Gallery, state: string): Promise<Buffer> {
  await gallery.show(state);
  await gallery.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return gallery.page.screenshot();
}

/** A state in each width, from left to right, and in each theme, from top to bottom. */
async function sheetOf(gallery: Gallery, state: string): Promise<Buffer> {
  const scaled = (pixels: number): number => Math.round(pixels * sheetScale);
  const width = sizes.reduce((sum, size) => sum + scaled(size.width) + sheetGap, -sheetGap);
  const sheet = createCanvas(width, sheetLooks.length * (scaled(sheetHeight) + sheetGap) - sheetGap);
  const drawing = sheet.getContext("2d");
  drawing.fillStyle = "#b8bcc4";
  drawing.fillRect(0, 0, sheet.width, sheet.height);
  for (const [row, look] of sheetLooks.entries()) {
    await gallery.look(look);
    let left = 0;
    for (const size of sizes) {
      await gallery.page.setViewportSize({ width: size.width, height: sheetHeight });
      const picture = await loadImage(await pictureOf(gallery, state));
      drawing.drawImage(picture, left, row * (scaled(sheetHeight) + sheetGap));
      left += scaled(size.width) + sheetGap;
    }
  }
  return sheet.encode("webp", 85);
}

function docsName(state: string): string {
  return fileName(state).replace("-filled", "");
}

function fileName(state: string): string {
  return state.replace(/\W+/g, "-");
}

void main();
