/**
 * `npm run sheet-pictures [FOLDER [SCHOOL…]]`: a picture of every sheet in the workbench's grid, with the pane beside it
 * where that says something. Without names: of all three schools; without a folder: those in the docs.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { cellAddress } from "../../src/workbook/a1";
import { goTo, openSheet, valuesOf } from "../../tests/e2e/support/grid";
import { openView } from "../../tests/e2e/support/pane";
import { stopServer } from "../../tests/e2e/support/server";
import startServer from "../../tests/e2e/support/start-server";
import { openWorkbench, renderedPane } from "../../tests/e2e/support/workbench-page";
import { schools, type School } from "../print-check/schools";
import { smallPicture } from "./small-picture";
import { shots, type Shot } from "./shots";
import { shownBytes } from "./shown-school";

/** Of the window, in pixels as the page counts them. */
const size = { width: 1300, height: 1000 };
const widthOfPane = 350;
/** Pixels of the picture for one of the page: text is drawn that small, not made smaller afterwards. */
const pixelRatio = 0.7;
/** Milliseconds that a large workbook may take until the pane knows it. */
const patience = 180_000;
/** Milliseconds in which the grid measures its rows, calculates and draws. */
const drawing = 2500;
const rowsOfChart = 12;

async function main(folder = path.join("docs", "images", "sheets"), ...names: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await startServer();
  const workbench = await openWorkbench({ pixelRatio });
  const { page, errors } = workbench;
  page.setDefaultTimeout(patience);
  try {
    for (const school of schools.filter(({ name }) => names.length === 0 || names.includes(name)))
      await show(page, school, folder);
  } finally {
    await workbench.close();
    stopServer();
  }
  for (const error of errors) console.log(`✗ ${error}`);
  if (errors.length > 0) process.exitCode = 1;
}

async function show(page: Page, school: School, folder: string): Promise<void> {
  const content = [...(await shownBytes(school))];
  await page.evaluate((bytes) => window.workbench?.open("Takenoverzicht.xlsx", new Uint8Array(bytes)), content);
  for (const shot of shots) {
    const file = path.join(folder, `${school.name}-${shot.name}-grid.png`);
    const picture = await smallPicture(await pictureOf(page, shot));
    await writeFile(file, picture);
    console.log(`${file}: ${Math.round(picture.length / 1000)} kB`);
  }
}

async function pictureOf(page: Page, { sheet, view, at }: Shot): Promise<Uint8Array> {
  await page.setViewportSize({ ...size, width: size.width + (view === null ? 0 : widthOfPane) });
  await page.locator("#mood-pane-closed").setChecked(view === null);
  if (view !== null) await openView(await renderedPane(page), view);
  await openSheet(page, sheet);
  await goTo(page, await placeOf(page, sheet, at));
  await page.waitForTimeout(drawing);
  return page.locator("#work-area").screenshot({ scale: "device" });
}

/** The first cell in sight; with a text, one so far below it that what stands there is in sight too. */
async function placeOf(page: Page, sheet: string, text: string | undefined): Promise<string> {
  if (text === undefined) return "B2";
  const values = await valuesOf(page, sheet);
  const row = values.findIndex((cells) => cells.some((value) => String(value).startsWith(text)));
  return cellAddress(row + rowsOfChart, 1);
}

void main(...process.argv.slice(2));
