import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Frame, Page } from "playwright-core";
import { hasLibreOffice } from "../../scripts/libreoffice";
import { nl } from "../../src/text/nl";
import { valuesOf } from "./support/grid";
import { hears } from "./support/pane";
import { openWorkbench, renderedPane, type OpenWorkbench } from "./support/workbench-page";

/** From opening the pane to the first Overzicht; a press, a name typed and Enter count one each. */
const mostPresses = 12;

const { start, team } = nl;
const { next } = start;
const overviewMade = (name = "Overzicht"): string => nl.outcomes.reported(name, null);

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench.close());

/** Somebody who does what Start proposes, and counts. */
class Walker {
  presses = 0;

  constructor(readonly pane: Frame) {}

  async press(label: string | RegExp): Promise<void> {
    this.presses++;
    await this.pane.getByRole("button", { name: label, exact: typeof label === "string" }).click();
  }

  async typeAndEnter(label: string, text: string): Promise<void> {
    this.presses += 2;
    await this.pane.getByLabel(label).fill(text);
    await this.pane.getByLabel(label).press("Enter");
  }

  async toStart(): Promise<void> {
    this.presses++;
    await this.pane.getByRole("tab", { name: nl.pane.tabs.start }).click();
  }

  async isAsked(sentence: string | RegExp): Promise<void> {
    await this.pane.getByRole("region", { name: start.nextStep }).getByText(sentence).waitFor();
  }

  async answersOnSchool(): Promise<void> {
    await this.isAsked(next.educationLevel.sentence);
    await this.press(nl.words.educationLevel.primary);
    await this.isAsked(next.group.sentence);
    await this.press(nl.words.group.schoolCommunity);
  }
}

async function walkIn(file: string): Promise<Walker> {
  const { page } = workbench;
  await page.locator("#file-picker").setInputFiles(`tests/workbooks/${file}`);
  await page.locator("#file-name").getByText(file).waitFor();
  return new Walker(await renderedPane(page));
}

/** For the management, in front of the user. */
async function expectOverview(page: Page, name = "Overzicht"): Promise<void> {
  expect(await page.evaluate(() => window.workbench?.activeSheet())).toBe(name);
  expect((await valuesOf(page, name)).flat().join(" ")).toContain(nl.sheets.purpose);
}

/** What paper would spoil on the Overzicht of the workbook as it is saved; printing needs LibreOffice. */
async function expectOnOnePage(page: Page): Promise<void> {
  if (!hasLibreOffice()) return;
  const folder = await mkdtemp(path.join(tmpdir(), "takenoverzicht-first-"));
  const file = path.join(folder, "school.xlsx");
  const bytes = await page.evaluate(async () => [...((await window.workbench?.save()) ?? [])]);
  await writeFile(file, Uint8Array.from(bytes));
  const check = promisify(execFile)("node", ["scripts/run-ts.mjs", "scripts/print-check/main.ts", folder, file]);
  // It fails for the sheets that the school made itself too.
  const { stdout } = await check.catch((failed: unknown) => failed as Awaited<typeof check>);
  await rm(folder, { recursive: true });
  const [, said = ""] = /^ {2}Overzicht: (.+(?:\n {4}.+)*)/m.exec(stdout) ?? [];
  expect(said).toMatch(/^1 pages, letters from [\d.]+ pt$/);
}

test("a filled-in Takenoverzicht has its first Overzicht on paper soon", async () => {
  const walker = await walkIn("takenoverzicht-ingevuld.xlsx");
  await walker.press(start.adopt);
  await walker.answersOnSchool();
  await walker.press(next.current.label);
  await walker.press(nl.outcomes.accept.setAside({ name: "Huidige situatie (origineel)", isList: false }));
  await walker.isAsked(next.hours.sentence);
  await walker.press(start.later);
  await walker.isAsked(next.kinds.sentence);
  await walker.press(next.kinds.label);
  await walker.isAsked(/nog niemand die ze uitvoert/);
  await walker.press(start.later);
  await walker.isAsked(next.sizes.sentence);
  await walker.press(start.later);
  await walker.press(next.bottlenecks.label);
  await walker.toStart();
  await walker.press(next.overview.label);
  await hears(walker.pane, overviewMade());
  await expectOverview(workbench.page);
  await workbench.screenshot("first-overview");
  expect(walker.presses).toBeLessThanOrEqual(mostPresses);
  await expectOnOnePage(workbench.page);
});

test("the empty Takenoverzicht has one soon too, with somebody in the team", async () => {
  const walker = await walkIn("takenoverzicht-leeg.xlsx");
  await walker.press(start.adopt);
  await walker.answersOnSchool();
  await walker.press(next.team.label);
  await walker.typeAndEnter(team.newName, "Ann Peeters");
  await hears(walker.pane, nl.outcomes.personAdded("Ann Peeters"));
  await walker.toStart();
  await walker.isAsked(next.hours.sentence);
  await walker.press(start.later);
  await walker.press(next.kinds.label);
  await walker.isAsked(/nog niemand die ze uitvoert/);
  await walker.press(start.make.current.label);
  await walker.press(start.make.overview.label);
  await hears(walker.pane, overviewMade());
  await expectOverview(workbench.page);
  expect(walker.presses).toBeLessThanOrEqual(mostPresses);
  await expectOnOnePage(workbench.page);
});

test("an example shows one at once, and goes in one press", async () => {
  const walker = await walkIn("takenoverzicht-ingevuld.xlsx");
  const before = await sheetsOf(workbench.page);
  await walker.press(/^Probeer met een voorbeeld/);
  await hears(walker.pane, nl.outcomes.sampleTried);
  await walker.isAsked(/nog niemand die ze uitvoert/);
  await walker.press(start.later);
  await walker.press(next.bottlenecks.label);
  await walker.toStart();
  await workbench.screenshot("sample");
  await walker.press(next.overview.label);
  await hears(walker.pane, overviewMade("Overzicht (voorbeeld)"));
  await expectOverview(workbench.page, "Overzicht (voorbeeld)");
  expect(walker.presses).toBeLessThanOrEqual(5);
  await walker.press(start.sample.remove);
  await hears(walker.pane, nl.outcomes.sampleRemoved);
  await walker.pane.getByText(start.found({ sheet: "Taken", taskCount: 60, clusterCount: 4 })).waitFor();
  expect(await sheetsOf(workbench.page)).toEqual(before);
});

test("nothing outside is asked for, and no script fails", () => {
  expect(workbench.outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});

/** What the sheets show, by their names. */
async function sheetsOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { workbench: bench } = window;
    return Promise.all((bench?.sheetNames() ?? []).map(async (name) => [name, await bench?.values(name)]));
  });
}
