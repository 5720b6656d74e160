import { found, limits } from "../../../tests/domain/found";
import { manyTasks, type Told, type ToldTask } from "../../../tests/domain/situation";

const people: NonNullable<Told["people"]> = { Ann: {}, Bram: {} };

describe("ondersteuning gewenst", () => {
  const welcome = (task: ToldTask, settings: Told["settings"] = {}): readonly string[] =>
    found("supportWelcome", { people, tasks: { Camera: { by: { Ann: "U" }, ...task } }, settings }).map(
      ({ taskId }) => taskId,
    );

  test.each<[string, ToldTask]>([
    ["de enige uitvoerder zich op 4 schat", { rated: { Ann: 4 } }],
    ["de enige uitvoerder zich op 0 schat", { rated: { Ann: 0 } }],
    ["de enige uitvoerder van een kerntaak zich op 5 schat", { kind: "core", rated: { Ann: 5 } }],
    ["een ander vervangt", { by: { Ann: "U", Bram: "V" }, rated: { Ann: 4, Bram: 9 } }],
  ])("als %s", (_, task) => {
    expect(welcome(task)).toEqual(["Camera"]);
  });

  test.each<[string, ToldTask]>([
    ["de enige uitvoerder zich op 5 schat", { kind: "transferable", rated: { Ann: 5 } }],
    ["de enige uitvoerder van een kerntaak zich op 6 schat", { kind: "core", rated: { Ann: 6 } }],
    ["de uitvoerder niets inschaalde", { rated: { Bram: 1 } }],
    ["de uitvoerder alleen iets meldde", { flagged: { Ann: "bottleneck" } }],
    ["twee mensen de taak doen", { by: { Ann: "U", Bram: "U" }, rated: { Ann: 1, Bram: 1 } }],
    ["niemand de taak doet", { by: { Ann: "V" }, rated: { Ann: 1 } }],
    ["de taak n.v.t. is", { kind: "notApplicable", rated: { Ann: 1 } }],
    ["de taak geen werk is", { size: 0, rated: { Ann: 1 } }],
  ])("niet als %s", (_, task) => {
    expect(welcome(task)).toEqual([]);
  });

  test("noemt geen naam en geen cijfer, en weegt zwaarder bij een kerntaak", () => {
    const tasks = {
      Camera: { by: { Ann: "U" }, rated: { Ann: 2 } },
      Netwerk: { kind: "core", by: { Ann: "U" }, rated: { Ann: 2 } },
    } as const;
    expect(found("supportWelcome", { people, tasks })).toEqual([
      { kind: "supportWelcome", severity: 1, taskId: "Camera", personId: null, data: { taskKind: null } },
      { kind: "supportWelcome", severity: 2, taskId: "Netwerk", personId: null, data: { taskKind: "core" } },
    ]);
  });

  test("volgt de grenzen van de school", () => {
    expect(welcome({ rated: { Ann: 6 } }, limits({ unsure: 7 }))).toEqual(["Camera"]);
    expect(welcome({ kind: "core", rated: { Ann: 6 } }, limits({ unsureCore: 7 }))).toEqual(["Camera"]);
    expect(welcome({ kind: "core", rated: { Ann: 6 } }, limits({ unsure: 7 }))).toEqual([]);
  });
});

describe("twee rollen, één persoon", () => {
  /** Ann with so many of 8 core tasks of each kind, each rated so. */
  const roles = (technical: [count: number, rating?: number], pedagogical: [count: number, rating?: number]): Told => ({
    people,
    tasks: {
      ...core("Technisch", technical),
      ...core("Ped.-didac.", pedagogical),
    },
  });
  const core = (cluster: string, [count, rating]: [number, number?]): NonNullable<Told["tasks"]> => ({
    ...manyTasks(
      count,
      { kind: "core", cluster, by: { Ann: "U" }, ...(rating !== undefined && { rated: { Ann: rating } }) },
      `${cluster} Ann`,
    ),
    ...manyTasks(8 - count, { kind: "core", cluster, by: { Bram: "U" } }, `${cluster} Bram`),
  });

  test("als een kwart van beide kernen 4 punten verschilt", () => {
    expect(found("twoRoles", roles([2, 8], [2, 4]))).toEqual([
      {
        kind: "twoRoles",
        severity: 2,
        taskId: null,
        personId: "Ann",
        data: { technicalTasks: 2, pedagogicalTasks: 2 },
      },
    ]);
    expect(found("twoRoles", roles([3, 0], [2, 4]))).toHaveLength(1);
  });

  test.each<[string, Told]>([
    ["het verschil 3 punten is", roles([2, 8], [2, 5])],
    ["het technische deel klein is", roles([1, 8], [2, 2])],
    ["het pedagogische deel klein is", roles([2, 8], [1, 2])],
    ["het technische niet ingeschaald is", roles([2], [2, 2])],
    ["het pedagogische niet ingeschaald is", roles([2, 8], [2])],
  ])("niet als %s", (_, told) => {
    expect(found("twoRoles", told)).toEqual([]);
  });

  test("telt het gemiddelde van wat ingeschaald is, en alleen kerntaken", () => {
    const told = roles([2, 8], [2, 4]);
    const tasks = {
      ...told.tasks,
      Netwerk: { kind: "core", cluster: "Technisch", by: { Ann: "U" }, rated: { Ann: 7 } },
      Wifi: { kind: "core", cluster: "Technisch", by: { Ann: "U" } },
      Camera: { kind: "transferable", cluster: "Technisch", by: { Ann: "U" }, rated: { Ann: 10 } },
    } as const;
    expect(found("twoRoles", { ...told, tasks })).toEqual([]);
    expect(found("twoRoles", { ...told, tasks, settings: limits({ twoRolesDifference: 3.6 }) })[0]?.data).toEqual({
      technicalTasks: 4,
      pedagogicalTasks: 2,
    });
  });

  test("gemiddelden van derden die net geen 4 verschillen, verschillen 4", () => {
    const rated = (cluster: string, ratings: readonly number[]): NonNullable<Told["tasks"]> =>
      Object.fromEntries(
        ratings.map((rating, index) => [
          `${cluster} ${index}`,
          { kind: "core", cluster, by: { Ann: "U" }, rated: { Ann: rating } },
        ]),
      );
    const tasks = { ...rated("Technisch", [8, 7, 7]), ...rated("Pedagogisch", [3, 3, 4]) };
    expect(found("twoRoles", { people, tasks })).toHaveLength(1);
  });

  test("volgt de grenzen van de school", () => {
    expect(found("twoRoles", { ...roles([2, 8], [2, 4]), settings: limits({ twoRolesShare: 0.3 }) })).toEqual([]);
    expect(found("twoRoles", { ...roles([2, 8], [2, 5]), settings: limits({ twoRolesDifference: 3 }) })).toHaveLength(
      1,
    );
  });
});
