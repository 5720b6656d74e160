import { found, limits } from "../../../tests/domain/found";
import { manyTasks, type Told, type ToldTask } from "../../../tests/domain/situation";

const people: NonNullable<Told["people"]> = { Ann: {}, Bram: {}, Chloë: {}, Firma: { level: "extern" } };
const core = (task: ToldTask): ToldTask => ({ kind: "core", ...task });
const shared = core({ by: { Bram: "U", Chloë: "V" } });

/** Ann alone for some core tasks, and others that Bram and Chloë share. */
const annAlone = (alone: number, others: number): Told => ({
  people,
  tasks: { ...manyTasks(alone, core({ by: { Ann: "U" } }), "Alleen"), ...manyTasks(others, shared, "Samen") },
});

test("als iemand een kwart van de kerntaken alleen doet", () => {
  expect(found("keyPerson", annAlone(2, 6))).toEqual([
    {
      kind: "keyPerson",
      severity: 2,
      taskId: null,
      personId: "Ann",
      data: { taskIds: ["Alleen 1", "Alleen 2"], coreTasks: 8, busFactor: 2 },
    },
  ]);
});

test("niet bij minder dan een kwart", () => {
  expect(found("keyPerson", annAlone(2, 7))).toEqual([]);
});

test("weegt zwaarder boven de helft: dan ligt met één iemand het meeste stil", () => {
  expect(found("keyPerson", annAlone(4, 4))[0]).toMatchObject({ severity: 2, data: { busFactor: 3 } });
  expect(found("keyPerson", annAlone(5, 4))[0]).toMatchObject({ severity: 3, data: { busFactor: 1 } });
});

test("telt alleen kerntaken die werk vragen", () => {
  const told = annAlone(1, 3);
  const tasks = {
    ...told.tasks,
    ...manyTasks(20, { kind: "transferable", by: { Bram: "U" } }, "Overdraagbaar"),
    ...manyTasks(20, { by: { Bram: "U" } }, "Onbekend"),
    ...manyTasks(20, core({ size: 0, by: { Bram: "U" } }), "Geen werk"),
  };
  expect(found("keyPerson", { ...told, tasks })).toMatchObject([{ personId: "Ann", data: { coreTasks: 4 } }]);
});

test.each<[string, ToldTask]>([
  ["iemand anders vervangt", { by: { Ann: "U", Bram: "V" } }],
  ["iemand anders het kan", { by: { Ann: "U" }, rated: { Bram: 6 } }],
  ["alleen een firma de taken doet", { by: { Firma: "U" } }],
  ["niemand de taken doet", {}],
  ["Wie best? leeg is", { by: { Ann: "U" }, kind: undefined! }],
])("niet als %s", (_, task) => {
  expect(found("keyPerson", { people, tasks: { ...manyTasks(8, core(task)), Samen: shared } })).toEqual([]);
});

test("niet als er geen enkele kerntaak is", () => {
  expect(found("keyPerson", { people, tasks: manyTasks(8, { by: { Ann: "U" } }) })).toEqual([]);
});

test("twee mensen kunnen het elk voor hun deel zijn, in de volgorde van het team", () => {
  const tasks = {
    ...manyTasks(2, core({ by: { Bram: "U" } }), "Bram"),
    ...manyTasks(2, core({ by: { Ann: "U" } }), "Ann"),
  };
  expect(found("keyPerson", { people, tasks }).map(({ personId }) => personId)).toEqual(["Ann", "Bram"]);
});

test("volgt de grenzen van de school", () => {
  const told = annAlone(3, 27);
  expect(found("keyPerson", told)).toEqual([]);
  expect(found("keyPerson", { ...told, settings: limits({ keyPersonShare: 0.1 }) })[0]?.severity).toBe(2);
  const stuckSooner = limits({ keyPersonShare: 0.1, stuckShare: 0.09 });
  expect(found("keyPerson", { ...told, settings: stuckSooner })[0]).toMatchObject({
    severity: 3,
    data: { busFactor: 1 },
  });
});
