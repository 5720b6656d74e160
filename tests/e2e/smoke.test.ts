import { nl } from "../../src/text/nl";
import { openWorkbench, renderedPane, type OpenWorkbench } from "./support/workbench-page";

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

test("the page of help stands beside the pane, with what the view Hulp tells", async () => {
  const address = new URL("hulp.html", workbench.pane.url()).href;
  const help = await workbench.page.evaluate(async (url) => (await fetch(url)).text(), address);
  for (const { heading } of nl.help.parts) expect(help).toContain(`<h2>${heading}</h2>`);
});

test("Bewaar hands over the workbook under its own name", async () => {
  const download = workbench.page.waitForEvent("download");
  await workbench.page.getByRole("button", { name: "Bewaar" }).click();
  expect((await download).suggestedFilename()).toBe("takenoverzicht-ingevuld.xlsx");
});

test("a file that is no workbook is refused, and the open one stays", async () => {
  const { page } = workbench;
  const file = { name: "notities.xlsx", mimeType: "text/plain", buffer: Buffer.from("geen werkmap") };
  await page.locator("#file-picker").setInputFiles(file);
  await page.getByText(/^notities\.xlsx kan niet geopend worden/).waitFor();
  await expect(page.textContent("#file-name")).resolves.toBe("takenoverzicht-ingevuld.xlsx");
  const cell = await page.evaluate(() => window.workbench?.cell("Taken", "B1"));
  expect(cell?.value).toBe("Takenoverzicht ICT-coördinatie");
});

test("another file opens in its place, with a fresh pane", async () => {
  const { page } = workbench;
  await page.locator("#file-picker").setInputFiles("tests/workbooks/takenoverzicht-leeg.xlsx");
  await page.locator("#file-name").getByText("takenoverzicht-leeg.xlsx").waitFor();
  const pane = await renderedPane(page);
  await pane.getByText(/taken gevonden in ‘Taken’/).waitFor();
  await expect(page.locator("#pane-frame iframe").count()).resolves.toBe(1);
});

test("nothing outside is asked for, and no script fails", () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
