import { seriesData } from "../../src/workbench/engine/chart-data";
import type { EngineChart } from "../../src/workbench/engine/engine";
import { palette } from "../../src/workbook/palette";
import { settingNames } from "../../src/workbook/settings/settings-sheet";
import { byHand, closeSchools, handMadeFile, openAdoptedSheets, openFile, taskFile } from "../support/excel-school";
import type { School } from "../support/open-school";
import { sheetIn } from "../support/workbook-with";

/** Over genuine office.js, on a workbook whose charts keep references per series as Excel does. */
const now = "Huidige situatie";
const overview = "Overzicht";

afterEach(closeSchools);

/** A school with both charts. */
async function withCharts(): Promise<School> {
  const school = await openAdoptedSheets(taskFile, handMadeFile);
  await bringUpToDate(school);
  return school;
}

async function bringUpToDate({ addIn }: School): Promise<void> {
  expect(await addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
  expect(await addIn.makeReport("overview")).toMatchObject({ ok: true });
}

function chartOn(school: School, sheet: string): EngineChart {
  const [chart, ...others] = sheetIn(school.engine, sheet).charts;
  if (chart === undefined || others.length > 0) throw new Error(`${sheet} does not have one chart.`);
  return chart;
}

/** The name of each series of a chart, by its own reference, and what it shows of each category. */
async function drawn(school: School, sheet: string): Promise<readonly string[]> {
  await school.engine.calculated();
  return seriesData(chartOn(school, sheet), school.engine.sheets).map(
    ({ name, categories, values }) =>
      `${name}: ${categories.map((category, index) => `${category} ${values[index] ?? "-"}`).join(", ")}`,
  );
}

/** What a chart looks like and is drawn of. */
const pictured = (school: School, sheet: string) => structuredClone({ ...chartOn(school, sheet) });

const typed = (school: School, row: number, cluster: string) =>
  byHand(school, () =>
    sheetIn(school.engine, "Taken").write({ row, column: 0, rowCount: 1, columnCount: 1 }, [[cluster]]),
  );

/** The names of the parts of both bars on Overzicht; each part is of now and the target. */
async function parts(school: School): Promise<readonly string[]> {
  return (await drawn(school, overview)).map((part) => {
    expect(part).toMatch(/: Nu [\d.]+, Streefdoel \S+$/);
    return part.split(":")[0] ?? "";
  });
}

const undone = async ({ addIn }: School) => expect(await addIn.undo()).toMatchObject({ ok: true });

test("a new cluster comes into the charts, and goes with Maak ongedaan", async () => {
  const school = await withCharts();
  const before = [pictured(school, now), pictured(school, overview)];
  await typed(school, 2, "Administratie");
  await bringUpToDate(school);
  expect(await drawn(school, now)).toEqual([
    "Technisch: Ann 2, Bram 0,  -",
    "Administratie: Ann 1, Bram 1,  -",
    "Beleid: Ann 0, Bram 2,  -",
    "zonder cluster: Ann 0, Bram 0,  -",
  ]);
  expect(await parts(school)).toEqual(["Technisch", "Administratie", "Beleid"]);
  await undone(school);
  await undone(school);
  expect([pictured(school, now), pictured(school, overview)]).toEqual(before);
});

test("a cluster that is gone leaves no broken part, and comes back with Maak ongedaan", async () => {
  const school = await withCharts();
  const before = [pictured(school, now), pictured(school, overview)];
  for (const row of [3, 4]) await typed(school, row, "Technisch");
  await bringUpToDate(school);
  expect(await drawn(school, now)).toEqual(["Technisch: Ann 3, Bram 3,  -", "zonder cluster: Ann 0, Bram 0,  -"]);
  expect(await parts(school)).toEqual(["Technisch"]);
  await undone(school);
  await undone(school);
  expect([pictured(school, now), pictured(school, overview)]).toEqual(before);
});

test("the work per person comes into the same chart and goes again, each time back with Maak ongedaan", async () => {
  const school = await withCharts();
  expect(await school.addIn.addPerson({ name: "Chloë" })).toMatchObject({ ok: true });
  await bringUpToDate(school);
  const chooses = async (value: string) => {
    const place = sheetIn(school.engine, "Instellingen");
    const found = school.engine.names.find(({ name }) => name === settingNames.workPerPerson);
    const [, column = "", row = ""] = /\$([A-Z]+)\$(\d+)$/.exec(found?.formula ?? "") ?? [];
    const cell = { row: Number(row) - 1, column: column.charCodeAt(0) - 65, rowCount: 1, columnCount: 1 };
    await byHand(school, () => place.write(cell, [[value]]));
  };
  const make = async () => expect(await school.addIn.makeReport("overview")).toMatchObject({ ok: true });

  const perCluster = pictured(school, overview);
  await chooses("ja");
  await make();
  expect(await parts(school)).toEqual(["Ann", "Bram", "Chloë"]);
  const perPerson = pictured(school, overview);
  await undone(school);
  expect(pictured(school, overview)).toEqual(perCluster);

  await make();
  expect(pictured(school, overview)).toEqual(perPerson);
  await chooses("nee");
  await make();
  expect(await parts(school)).toEqual(["Technisch", "Beleid"]);
  expect(pictured(school, overview)).toEqual(perCluster);
  await undone(school);
  expect(pictured(school, overview)).toEqual(perPerson);
});

test("charts follow in a workbook that was saved and opened again, and keep the colours and title that somebody gave them", async () => {
  const first = await withCharts();
  const theirs = chartOn(first, now);
  theirs.title = "Wie draagt wat";
  theirs.bars?.colors.splice(0, 1, "#000000");
  const school = await openFile(await first.engine.save());
  await typed(school, 2, "Administratie");
  await bringUpToDate(school);
  const again = await openFile(await school.engine.save());
  expect(chartOn(again, now)).toMatchObject({
    title: "Wie draagt wat",
    bars: { colors: ["#000000", ...palette.series.slice(1, 4)] },
  });
  expect((await drawn(again, now)).map((part) => part.split(":")[0])).toEqual([
    "Technisch",
    "Administratie",
    "Beleid",
    "zonder cluster",
  ]);
  expect(await parts(again)).toEqual(["Technisch", "Administratie", "Beleid"]);
});

test("a chart that somebody threw away stays away when a cluster comes", async () => {
  const school = await withCharts();
  await byHand(school, () => {
    for (const name of [now, overview]) sheetIn(school.engine, name).charts.splice(0);
  });
  await typed(school, 2, "Administratie");
  await bringUpToDate(school);
  expect([now, overview].flatMap((name) => sheetIn(school.engine, name).charts)).toEqual([]);
});
