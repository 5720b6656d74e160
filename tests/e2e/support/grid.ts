import type { Page } from "playwright-core";
import { cellAddress } from "../../../src/workbook/a1";

/** Brings a sheet to the front by its tab. */
export async function openSheet(page: Page, sheet: string): Promise<void> {
  await page.locator("#grid [data-u-comp=slide-tab-item]").getByText(sheet, { exact: true }).click();
}

/** Clicks on a cell, by its distance from the grid's top left corner in pixels. */
export async function clickInGrid(page: Page, x: number, y: number, button: "left" | "right" = "left"): Promise<void> {
  await page.locator("#grid").click({ button, position: { x, y } });
}

/** Clicks a button of the add-in's ribbon tab. */
export async function pressOnRibbon(page: Page, label: string): Promise<void> {
  await page.locator(".ribbon-button").getByText(label, { exact: true }).click();
}

/** Goes to a cell of the sheet in front by the box above the columns. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid [data-u-comp=defined-name] input");
  await box.fill(address);
  await box.press("Enter");
}

/** Types in a cell with the keyboard, as a person does. */
export async function typeInGrid(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await openSheet(page, sheet);
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What the cells of a sheet show. */
export async function valuesOf(page: Page, sheet: string): Promise<readonly (readonly unknown[])[]> {
  return (await page.evaluate((name) => window.workbench?.values(name), sheet)) ?? [];
}

/** The address where the row of one text and the column of another cross, e.g. of a task and a person's name. */
export async function crossing(page: Page, sheet: string, rowText: string, columnText: string): Promise<string> {
  const values = await valuesOf(page, sheet);
  const row = values.findIndex((cells) => cells.includes(rowText));
  const column = values.map((cells) => cells.indexOf(columnText)).find((index) => index >= 0) ?? -1;
  if (row < 0 || column < 0) throw new Error(`${sheet} has no row "${rowText}" or no column "${columnText}".`);
  return cellAddress(row, column);
}

/** What one cell shows. */
export async function valueAt(page: Page, sheet: string, address: string): Promise<unknown> {
  const cell = await page.evaluate(([name, place]) => window.workbench?.cell(name, place), [sheet, address] as const);
  return cell?.value;
}

/** Waits until this colour ("#RRGGBB") is drawn somewhere in the grid, or nowhere any more. */
export async function waitForColor(page: Page, color: string, drawn: boolean): Promise<void> {
  await page.waitForFunction(
    ({ wanted, expected }) => {
      const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
      const canvases = [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")];
      const isDrawn = canvases.some((canvas) => {
        if (canvas.width === 0 || canvas.height === 0) return false;
        const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        for (let at = 0; at < data.length; at += 4) {
          if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) return true;
        }
        return false;
      });
      return isDrawn === expected;
    },
    { wanted: color, expected: drawn },
    { polling: 500 },
  );
}
