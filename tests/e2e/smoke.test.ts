import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench.close());

test("the first workbook opens in the grid, under its own name", async () => {
  const { page } = workbench;
  await expect(page.textContent("#file-name")).resolves.toBe("takenoverzicht-ingevuld.xlsx");
  const cell = await page.evaluate(() => window.workbench?.cell("Taken", "B1"));
  expect(cell?.value).toBe("Takenoverzicht ICT-coördinatie");
});

test("genuine office.js finds Excel, at the manifest's minimum", async () => {
  const seen = await workbench.pane.evaluate(async () => {
    const info = await Office.onReady();
    const { requirements, displayLanguage } = Office.context;
    return {
      info,
      displayLanguage,
      minimum: requirements.isSetSupported("ExcelApi", "1.14"),
      above: requirements.isSetSupported("ExcelApi", "1.15"),
    };
  });
  expect(seen).toMatchObject({
    info: { host: "Excel", platform: "OfficeOnline" },
    displayLanguage: "nl-BE",
    minimum: true,
    above: false,
  });
});

test("the pane and the ribbon stand beside the grid", async () => {
  await workbench.screenshot("smoke");
  const labels = await workbench.page.locator(".ribbon-button").allTextContents();
  expect(labels).toEqual(expect.arrayContaining(["Open paneel", "Wijs toe", "Belasting", "Huidige situatie"]));
  await expect(workbench.pane.locator("#root").innerText()).resolves.not.toBe("");
});

test("nothing outside is asked for, and no script fails", () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
