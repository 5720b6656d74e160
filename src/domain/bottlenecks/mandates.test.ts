import { found, limits } from "../../../tests/domain/found";
import { manyTasks, type Told, type ToldTask } from "../../../tests/domain/situation";

const people: NonNullable<Told["people"]> = { Ann: {}, Bram: {}, Chloë: {}, Directie: { role: "directie" } };
const decided: ToldTask = { by: { Ann: "U", Directie: "B" } };

/** One task among nine of which it is clear who decides. */
const unclear = (task: ToldTask, rest: Partial<Told> = {}): readonly string[] =>
  found("unclearDecision", {
    people,
    tasks: { Netwerk: task, ...manyTasks(9, decided) },
    settings: { mandates: true },
    ...rest,
  }).flatMap(({ data }) => data.taskIds);

describe("wie beslist?", () => {
  test.each<[string, ToldTask]>([
    ["niemand beslist", { by: { Ann: "USA" } }],
    ["twee mensen beslissen", { by: { Ann: "UB", Directie: "B" } }],
    ["drie mensen uitvoeren en niemand aanstuurt", { by: { Ann: "U", Bram: "U", Chloë: "U", Directie: "B" } }],
    ["niemand iets doet", {}],
  ])("als %s", (_, task) => {
    expect(unclear(task)).toEqual(["Netwerk"]);
  });

  test.each<[string, ToldTask]>([
    ["precies één iemand beslist", decided],
    ["de uitvoerder zelf beslist", { by: { Ann: "UB" } }],
    ["twee mensen uitvoeren en niemand aanstuurt", { by: { Ann: "U", Bram: "U", Directie: "B" } }],
    ["drie mensen uitvoeren en één aanstuurt", { by: { Ann: "US", Bram: "U", Chloë: "U", Directie: "B" } }],
    ["de taak n.v.t. is", { kind: "notApplicable", by: { Ann: "U" } }],
  ])("niet als %s", (_, task) => {
    expect(unclear(task)).toEqual([]);
  });

  test("niet als het overal duidelijk is", () => {
    const told: Told = { people, tasks: manyTasks(3, decided), settings: { mandates: true } };
    expect(found("unclearDecision", told)).toEqual([]);
  });

  test("niet als de school geen mandaten gebruikt", () => {
    expect(unclear({}, { settings: { mandates: false } })).toEqual([]);
  });

  test("pas als 30 % van de taken een beslisser heeft", () => {
    const withDecided = (count: number): Partial<Told> => ({
      tasks: { ...manyTasks(count, decided, "Beslist"), ...manyTasks(10 - count, { by: { Ann: "U" } }, "Open") },
    });
    expect(unclear({}, withDecided(2))).toEqual([]);
    expect(unclear({}, withDecided(3))).toHaveLength(7);
  });

  test("is één bevinding over alle taken", () => {
    const told: Told = { people, tasks: { A: {}, B: decided, C: {} }, settings: { mandates: true } };
    expect(found("unclearDecision", told)).toEqual([
      { kind: "unclearDecision", severity: 1, taskId: null, personId: null, data: { taskIds: ["A", "C"] } },
    ]);
  });

  test("volgt de grenzen van de school", () => {
    const thresholds = limits({ executorsToLead: 2, decidedShare: 0 });
    const settings = { ...thresholds, mandates: true };
    expect(unclear({ by: { Ann: "U", Bram: "U", Directie: "B" } }, { settings })).toEqual(["Netwerk"]);
    expect(unclear({}, { settings, tasks: manyTasks(3, { by: { Ann: "U" } }) })).toEqual([]);
    const tenth = { ...limits({ decidedShare: 0.1 }), mandates: true };
    const tasks = { ...manyTasks(3, decided, "Beslist"), ...manyTasks(27, {}, "Open") };
    expect(unclear({}, { settings: tenth, tasks })).toHaveLength(27);
  });
});
