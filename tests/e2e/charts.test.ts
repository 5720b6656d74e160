import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench.close());

/** Two people, of whom one has hours in one of two colours that nothing else on the page has. */
function addChart(): Promise<void> {
  return workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Uren");
      const table = sheet.getRange("A1:C3");
      table.values = [
        ["", "Nu", "Straks"],
        ["Ann", 12, 8],
        ["Bram", 5, 3],
      ];
      const chart = sheet.charts.add("BarStacked", table, "Columns");
      chart.title.text = "Uren per persoon";
      chart.setPosition("B5", "G18");
      chart.series.getItemAt(0).format.fill.setSolidColor("#0B61A4");
      chart.series.getItemAt(1).format.fill.setSolidColor("#A40B61");
      sheet.activate();
      await context.sync();
    }),
  );
}

/** How many pixels of the grid have this colour. */
function pixels(red: number, green: number, blue: number): Promise<number> {
  return workbench.page.evaluate(
    ([r, g, b]) =>
      [...document.querySelectorAll<HTMLCanvasElement>("#grid canvas")].reduce((sum, canvas) => {
        if (canvas.width === 0 || canvas.height === 0) return sum;
        const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        let count = 0;
        for (let at = 0; at < data.length; at += 4)
          if (data[at] === r && data[at + 1] === g && data[at + 2] === b) count += 1;
        return sum + count;
      }, 0),
    [red, green, blue] as const,
  );
}

const now = () => pixels(0x0b, 0x61, 0xa4);
const later = () => pixels(0xa4, 0x0b, 0x61);

/** Asks again until it is so: the page looks for changes now and then. */
async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if (await isSo()) return true;
    await workbench.page.waitForTimeout(100);
  }
  return false;
}

test("a chart stands above its cells, shows their values, and scrolls away with them", async () => {
  const { page } = workbench;
  await addChart();
  expect(await until(async () => (await now()) > (await later()) && (await later()) > 500)).toBe(true);
  await workbench.screenshot("chart");
  const before = await later();
  await page.evaluate(() => window.workbench?.type("Uren", "C2", 0));
  expect(await until(async () => (await later()) < before / 2)).toBe(true);
  await page.evaluate(() => window.workbench?.select("Taken", "A1"));
  expect(await until(async () => (await now()) === 0)).toBe(true);
  await page.evaluate(() => window.workbench?.select("Uren", "A1"));
  expect(await until(async () => (await now()) > 500)).toBe(true);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 2000);
  expect(await until(async () => (await now()) === 0)).toBe(true);
  expect(workbench.errors).toEqual([]);
});
