/**
 * Draws the pane in all its states, three widths and three themes: `npm run screenshots [-- FOLDER]`, one PNG each, by
 * default in node_modules/.cache/screenshots. `--docs` draws the few of docs/pane.md in docs/images/pane instead.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { looks, openGallery, sizes, type Look } from "../tests/pane/gallery/open-gallery";
import { states } from "../tests/pane/gallery/states";

const docsFolder = "docs/images/pane";
/** The height at which a view is shown whole in the docs. */
const docsSize = { width: 350, height: 700 };

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

/** One picture of each view, filled in; the last start page is the one before a workbook is in use. */
async function drawForDocs(): Promise<void> {
  const gallery = await openGallery(1.5);
  mkdirSync(docsFolder, { recursive: true });
  await gallery.page.setViewportSize(docsSize);
  for (const state of Object.keys(states).filter((name) => name.endsWith(": filled") || name === "before: a list")) {
    await gallery.show(state);
    await gallery.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const name = fileName(state).replace("-filled", "");
    await gallery.page.screenshot({ path: path.join(docsFolder, `${name}.png`) });
  }
  await gallery.close();
}

function fileName(state: string): string {
  return state.replace(/\W+/g, "-");
}

void main();
