import { readXlsx } from "hucre/xlsx";
import { sheets } from "../../src/text/sheets";
import { recalculated } from "../../scripts/libreoffice";
import { openSchool } from "../support/open-school";

/** What Overzicht shows beside each label in the columns of now and of the target. */
async function shownBy(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly [now: unknown, target: unknown]>> {
  const { sheets: all } = await readXlsx(bytes);
  const rows = all.find(({ name }) => name === sheets.names.overview)?.rows ?? [];
  return new Map(rows.map(([, label, now, target]) => [String(label), [now ?? "", target ?? ""]]));
}

test("Overzicht shows nothing of a Streefdoel that is not there, and its figures once it is", async () => {
  const { addIn, engine, host } = await openSchool("takenoverzicht-leeg.xlsx");
  await addIn.adopt({ accept: true });
  await addIn.addPerson({ name: "Ann", hours: 9 });
  await addIn.generate("current", { consent: true });
  const tasks = addIn.getState().book?.tasks ?? [];
  const [taskIds, personId] = [tasks.slice(0, 3).map(({ id }) => id), addIn.getState().book?.people[0]?.id ?? ""];
  await addIn.assign({ situation: "current", taskIds, personId, marks: ["executes"], consent: true });
  await addIn.makeReport("overview");
  for (const figures of await everywhere()) {
    expect(figures.get(`${sheets.overview.perCluster}, ${sheets.overview.units.points}`)).toEqual(["Nu", "Streefdoel"]);
    expect(figures.get("Technisch")).toEqual([6, ""]);
    const beside = [...figures].filter(([, [now]]) => typeof now === "number");
    expect(beside.map(([, [, target]]) => target)).toEqual(beside.map(() => ""));
    expect([...figures.values()].flat().filter((value) => String(value).startsWith("#"))).toEqual([]);
  }
  await addIn.generate("target", { consent: true });
  expect((await everywhere()).map((figures) => figures.get("Technisch"))).toEqual([
    [6, 6],
    [6, 6],
  ]);
  host.dispose();

  async function everywhere() {
    await engine.calculated();
    const bytes = await engine.save();
    return Promise.all([bytes, ...(await recalculated([bytes]))].map(shownBy));
  }
});

test("Overzicht says above its figures that these wait for Huidige situatie, until it is made", async () => {
  const { addIn, engine, host } = await openSchool("takenoverzicht-ingevuld.xlsx");
  const headings = async (): Promise<readonly unknown[]> => {
    await engine.calculated();
    const bytes = await engine.save();
    const all = await Promise.all([bytes, ...(await recalculated([bytes]))].map(shownBy));
    return all.map((figures) => [...figures.keys()].find((label) => label.startsWith(sheets.overview.figures)));
  };
  await addIn.adopt({ accept: true });
  await addIn.makeReport("overview");
  expect(await headings()).toEqual(Array(2).fill("Kerncijfers: zodra ‘Huidige situatie’ gemaakt is"));
  await addIn.generate("current", { consent: true });
  expect(await headings()).toEqual(Array(2).fill("Kerncijfers"));
  host.dispose();
});
