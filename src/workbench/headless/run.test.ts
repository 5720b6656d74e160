import { readFileSync } from "node:fs";
import { parseSteps } from "./parse-steps";
import { runOnWorkbook, type RunResult } from "./run";

const filledIn = readFileSync("tests/workbooks/takenoverzicht-ingevuld.xlsx");
const recovery = "Uitwerken van een disaster recovery plan";

const run = (bytes: Uint8Array, ...steps: unknown[]): Promise<RunResult> =>
  runOnWorkbook(bytes, parseSteps(JSON.stringify(steps)));

const adopt = { do: "adopt", accept: true };
const toDries = { task: recovery, person: "Dries", mandates: "U", consent: true };
const assignDries = { do: "assign", situation: "current", ...toDries };

test("use cases follow each other on one workbook, and the report tells what it now holds", async () => {
  const { report, bytes } = await run(filledIn, adopt, { do: "addPerson", name: "Dries", hours: 9 }, assignDries);

  expect(report.steps.map(({ ok, message }) => [ok, message])).toEqual([
    [true, "60 taken overgenomen. 5 namen staan in ‘Team’."],
    [true, "Dries staat in het team."],
    [true, expect.stringMatching(/^Dries voert 1 taak uit\./)],
  ]);
  const task = report.tasks.find(({ description }) => description === recovery);
  expect(task).toMatchObject({ sheet: "Taken", row: 14, cluster: "Technisch", kind: null, size: null });
  expect(report.people).toContainEqual({ name: "Dries", role: "", level: "school", hours: 9 });
  const { assignments, load, bottlenecks } = report.situations.current;
  expect(assignments).toContainEqual({ task: task?.id, person: "Dries", mandates: "U" });
  expect(load.find(({ person }) => person === "Dries")).toMatchObject({ tasks: 1, unit: "points", hours: 9 });
  expect(bottlenecks).toContainEqual(expect.objectContaining({ kind: 1, severity: 3, person: null }));

  const again = await run(bytes, { do: "generate", situation: "current" });
  expect(again.report.steps[0]).toMatchObject({ ok: true, cellsWritten: 0 });
  expect(again.report.situations).toEqual(report.situations);
}, 60_000);

test("what is typed in the sheet is known to the next step", async () => {
  const { report } = await run(
    filledIn,
    adopt,
    { do: "type", sheet: "Taken", cell: "B14", value: "Herstelplan uitwerken" },
    { do: "setSize", task: "Herstelplan uitwerken", size: "M" },
  );
  expect(report.steps.map((step) => step.ok)).toEqual([true, true, true]);
  // The add-in heard of it, and read the workbook again.
  expect(report.steps[1]).toMatchObject({ do: "type", syncs: 1, cellsWritten: 0 });
  expect(report.tasks.find(({ row }) => row === 14)).toMatchObject({ description: "Herstelplan uitwerken", size: "M" });
}, 60_000);

test("two people become one, with all their marks, after consent", async () => {
  const merge = { do: "mergePeople", keep: "Ann", gone: "Bram" };
  const { report } = await run(filledIn, adopt, merge, { ...merge, consent: true }, { ...merge, keep: "Niemand" });
  expect(report.steps.map(({ ok, problem }) => (ok ? "ok" : problem?.kind))).toEqual([
    "ok",
    "consentNeeded",
    "ok",
    "unknownPerson",
  ]);
  expect(report.steps[2]?.message).toContain("Bram en Ann zijn nu één persoon: Ann.");
  expect(report.people.map(({ name }) => name)).toEqual(["Ann", "Chloë", "Directie", "Firma Netwerk"]);
}, 60_000);

test("what stands at Nog te plaatsen is placed or cleared by the words that stand there", async () => {
  const current = { situation: "current" };
  const mark = { ...current, task: recovery, person: "Dries" };
  const remove = { do: "removePerson", name: "Dries" };
  const { report } = await run(
    filledIn,
    ...[adopt, { do: "addPerson", name: "Dries" }, assignDries, { ...assignDries, mandates: "B", situation: "target" }],
    remove,
    { do: "placeLoose", ...mark, toTask: recovery, toPerson: "Chloë" },
    { do: "clearLoose", ...mark, situation: "target" },
    { do: "clearLoose", ...mark },
  );
  expect(report.steps.slice(4).map(({ ok, problem }) => (ok ? "ok" : problem?.kind))).toEqual([
    "ok",
    "ok",
    "ok",
    "looseGone",
  ]);
  const placed = report.tasks.find(({ description }) => description === recovery)?.id;
  expect(report.situations.current.assignments).toContainEqual({ task: placed, person: "Chloë", mandates: "U" });
  expect([report.situations.current.loose, report.situations.target.loose]).toEqual([[], []]);
}, 60_000);

test("the list below the selected title is used, with the clusters that were chosen", async () => {
  const title = { do: "type", sheet: "Taken", cell: "B4", value: "Wat er zoal is" };
  const pick = (...clusters: string[]) => clusters.map((letter) => ({ do: "pickList", clusters: letter }));
  const pointed = [title, { do: "select", sheet: "Taken", range: "B4" }];
  const { report } = await run(filledIn, ...pointed, { do: "pickList", accept: false }, ...pick("A"));
  expect(report.steps.map(({ ok, problem }) => (ok ? "ok" : problem?.kind))).toEqual(["ok", "ok", "declined", "ok"]);
  expect(report.tasks).toHaveLength(60);
  expect(report.tasks[0]).toMatchObject({ cluster: "Technisch" });
  const without = await run(filledIn, ...pointed, ...pick(""));
  expect(without.report.tasks[0]).toMatchObject({ cluster: "" });
}, 60_000);

test("a refused step says why in its place, and the run goes on", async () => {
  const { report } = await run(
    filledIn,
    { do: "generate", situation: "current", consent: true },
    adopt,
    { ...assignDries, person: "Niemand" },
    { do: "setSize", task: recovery, size: "reusachtig" },
    { do: "type", sheet: "Nergens", cell: "A1", value: "x" },
    { do: "proposeKinds" },
  );
  expect(report.steps.map(({ ok, problem }) => (ok ? "ok" : problem?.kind))).toEqual([
    "notAdopted",
    "ok",
    "unknownPerson",
    "invalidValue",
    "refusedByExcel",
    "ok",
  ]);
  expect(report.steps[2]?.message).toContain("Niemand");
}, 60_000);

test("the host's moods are met by the steps that follow", async () => {
  const { report } = await run(
    filledIn,
    adopt,
    { do: "fault", batch: 2, code: "GeneralException" },
    { do: "addPerson", name: "Dries" },
    { do: "addPerson", name: "Els" },
  );
  expect(report.steps.map(({ ok }) => ok)).toEqual([true, true, false, true]);
  expect(report.steps[2]).toMatchObject({ problem: { kind: "failed" } });
}, 60_000);

test("what is no workbook is refused", async () => {
  await expect(run(Buffer.from("geen werkmap"))).rejects.toThrow("The workbook cannot be opened");
});
