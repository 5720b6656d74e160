import { found, limits } from "../../../tests/domain/found";
import { situation, type Told, type ToldTask } from "../../../tests/domain/situation";
import { findBottlenecks } from "./find-bottlenecks";
import type { BottleneckKind } from "./finding";

const people: NonNullable<Told["people"]> = {
  Ann: {},
  Bram: {},
  SG: { level: "SG" },
  "Firma Netwerk": { level: "extern" },
};

/** The kinds found on one task called Helpdesk. */
function kindsOn(task: ToldTask): readonly BottleneckKind[] {
  const findings = findBottlenecks(situation({ people, tasks: { Helpdesk: task } }));
  return findings.filter((finding) => finding.taskId === "Helpdesk").map((finding) => finding.kind);
}

describe("zonder uitvoerder", () => {
  test.each<[string, ToldTask]>([
    ["niemand is aangeduid", {}],
    ["er is alleen een vervanger", { by: { Ann: "V" } }],
    ["er is alleen een mandaat", { by: { Ann: "BSA" } }],
    ["de taak is van de klas S", { size: "S" }],
  ])("als %s", (_, task) => {
    expect(kindsOn(task)).toEqual(["withoutExecutor"]);
  });

  test.each<[string, ToldTask]>([
    ["iemand doet de taak", { by: { Ann: "U", Bram: "V" } }],
    ["alleen een firma doet de taak", { by: { "Firma Netwerk": "U" } }],
    ["de taak n.v.t. is", { kind: "notApplicable" }],
    ["de taak geen werk is", { size: 0 }],
  ])("niet als %s", (_, task) => {
    expect(kindsOn(task)).toEqual([]);
  });

  test("noemt wie vervangt en of het een kerntaak is", () => {
    const [finding] = findBottlenecks(situation({ people, tasks: { Helpdesk: { kind: "core", by: { Bram: "V" } } } }));
    expect(finding).toEqual({
      kind: "withoutExecutor",
      severity: 3,
      taskId: "Helpdesk",
      personId: null,
      data: { taskKind: "core", replacers: ["Bram"] },
    });
  });
});

describe("zonder vervanger", () => {
  test.each<[string, ToldTask]>([
    ["één iemand de taak doet", { by: { Ann: "U" } }],
    ["de uitvoerder zichzelf zou vervangen", { by: { Ann: "UV" } }],
    ["een ander alleen beslist, aanstuurt of aanspreekpunt is", { by: { Ann: "U", Bram: "BSA" } }],
    ["alleen de SG de taak doet", { by: { SG: "U" } }],
    ["een ander zich op 5 schat", { by: { Ann: "U" }, rated: { Bram: 5 } }],
    ["een ander zich op 0 schat: dat is niet kunnen", { by: { Ann: "U" }, rated: { Bram: 0 } }],
    ["de uitvoerder zich op 10 schat", { by: { Ann: "U" }, rated: { Ann: 10 } }],
    ["een firma zich op 10 schat", { by: { Ann: "U" }, rated: { "Firma Netwerk": 10 } }],
  ])("als %s", (_, task) => {
    expect(kindsOn(task)).toEqual(["withoutReplacement"]);
  });

  test.each<[string, ToldTask]>([
    ["iemand anders vervangt", { by: { Ann: "U", Bram: "V" } }],
    ["twee mensen de taak doen", { by: { Ann: "U", Bram: "U" } }],
    ["een firma de taak mee doet", { by: { Ann: "U", "Firma Netwerk": "U" } }],
    ["een firma vervangt", { by: { Ann: "U", "Firma Netwerk": "V" } }],
    ["een ander zich op 6 schat", { by: { Ann: "U" }, rated: { Bram: 6 } }],
    ["iemand van de SG zich op 6 schat", { by: { Ann: "U" }, rated: { SG: 6 } }],
    ["alleen een firma de taak doet", { by: { "Firma Netwerk": "U" } }],
    ["de taak n.v.t. is", { kind: "notApplicable", by: { Ann: "U" } }],
    ["de taak geen werk is", { size: "0 u/jaar", by: { Ann: "U" } }],
  ])("niet als %s", (_, task) => {
    expect(kindsOn(task)).toEqual([]);
  });

  test("volgt de grens van de school, en onbekend is nooit kunnen", () => {
    const tasks = { Helpdesk: { by: { Ann: "U" }, rated: { Bram: 6 } }, Netwerk: { by: { Ann: "U" } } };
    const alone = (able: number): readonly string[] =>
      found("withoutReplacement", { people, tasks, settings: limits({ able }) }).map(({ taskId }) => taskId);
    expect(alone(7)).toEqual(["Helpdesk", "Netwerk"]);
    expect(alone(0)).toEqual(["Netwerk"]);
  });

  test("weegt zwaarder bij een kerntaak", () => {
    const tasks = {
      Netwerk: { kind: "core", by: { Ann: "U" } },
      Website: { kind: "transferable", by: { Ann: "U" } },
      Camera: { by: { Ann: "U" } },
    } as const;
    const alone = found("withoutReplacement", { people, tasks });
    expect(alone.map(({ taskId, personId, severity, data }) => [taskId, personId, severity, data.taskKind])).toEqual([
      ["Netwerk", "Ann", 2, "core"],
      ["Website", "Ann", 1, "transferable"],
      ["Camera", "Ann", 1, null],
    ]);
  });
});

describe("iedereen rekent op iemand anders", () => {
  const team: Told["people"] = { Ann: {}, Bram: {}, Directie: { role: "directie" }, Firma: { level: "extern" } };
  const other: ToldTask = { by: { Ann: "U" }, rated: { Ann: 7, Bram: 3 } };
  const ghosts = (tasks: Told["tasks"]): readonly string[] =>
    found("ghostTask", { people: team, ...(tasks && { tasks }) }).map(({ taskId }) => taskId);

  test("als niemand de taak doet en iemand op een ander rekent", () => {
    expect(
      found("ghostTask", { people: team, tasks: { Camera: { flagged: { Bram: "someoneElse" } }, other } }),
    ).toEqual([{ kind: "ghostTask", severity: 3, taskId: "Camera", personId: null, data: { taskKind: null } }]);
  });

  test("als een directie of firma niets inschaalde: van hen wordt dat niet verwacht", () => {
    expect(ghosts({ Camera: { by: { Firma: "V" }, flagged: { Ann: "someoneElse", Bram: "someoneElse" } } })).toEqual([
      "Camera",
    ]);
  });

  test("als alleen de directie op een ander rekent en de anderen iets anders antwoordden", () => {
    expect(ghosts({ Camera: { kind: "core", flagged: { Directie: "someoneElse" } }, other })).toEqual(["Camera"]);
  });

  test.each<[string, Told["tasks"]]>([
    ["iemand de taak doet", { Camera: { by: { Ann: "U" }, flagged: { Bram: "someoneElse" } }, other }],
    ["niemand op een ander rekent", { Camera: { rated: { Ann: 2 } }, other }],
    ["iemand iets anders meldt", { Camera: { flagged: { Ann: "bottleneck", Bram: "forGroup" } } }],
    ["nog niet iedereen antwoordde", { Camera: { flagged: { Ann: "someoneElse" } } }],
    ["de taak n.v.t. is", { Camera: { kind: "notApplicable", flagged: { Bram: "someoneElse" } }, other }],
    ["de taak geen werk is", { Camera: { size: 0, flagged: { Bram: "someoneElse" } }, other }],
  ])("niet als %s", (_, tasks) => {
    expect(ghosts(tasks)).toEqual([]);
  });
});

describe("vervanger onzeker", () => {
  const doubtful = (task: ToldTask, told: Told = {}): readonly string[] =>
    found("doubtfulReplacement", {
      people: { Ann: { hours: 4 }, Bram: { hours: 4 }, Chloë: {} },
      tasks: { Camera: { size: 2, by: { Ann: "U", Bram: "V" }, ...task }, Visie: { size: 4, by: { Bram: "U" } } },
      ...told,
    }).map(({ taskId }) => taskId);

  test.each<[string, ToldTask]>([
    ["wie vervangt zich op 4 schat", { rated: { Bram: 4 } }],
    ["wie vervangt zich op 0 schat", { rated: { Bram: 0 } }],
    [
      "één van twee vervangers zich op 4 schat",
      { by: { Ann: "U", Bram: "V", Chloë: "V" }, rated: { Chloë: 4, Bram: 9 } },
    ],
    ["er alleen een onzekere vervanger is", { by: { Bram: "V" }, rated: { Bram: 1 } }],
  ])("als %s", (_, task) => {
    expect(doubtful(task)).toEqual(["Camera"]);
  });

  test.each<[string, ToldTask]>([
    ["wie vervangt zich op 5 schat", { rated: { Bram: 5 } }],
    ["wie vervangt niets inschaalde", { rated: { Ann: 1, Chloë: 0 } }],
    ["wie vervangt net genoeg uren heeft", {}],
    ["wie vervangt de taak ook uitvoert", { by: { Bram: "UV", Ann: "U" }, rated: { Bram: 2 } }],
    ["niemand vervangt", { by: { Bram: "U" }, rated: { Bram: 2 } }],
    ["de taak n.v.t. is", { kind: "notApplicable", rated: { Bram: 2 } }],
  ])("niet als %s", (_, task) => {
    expect(doubtful({ size: 0.5, ...task })).toEqual([]);
  });

  test("als wie vervangt meer taken dan uren heeft", () => {
    const people = { Ann: { hours: 4 }, Bram: { hours: 3.9 } };
    expect(doubtful({}, { people })).toEqual(["Camera"]);
    expect(doubtful({}, { people: { Ann: {}, Bram: { hours: 0 } } })).toEqual(["Camera"]);
    expect(doubtful({}, { people, settings: limits({ occupancyTooHigh: 1.1 }) })).toEqual([]);
  });

  test("volgt de grens van de school en weegt zwaarder bij een kerntaak, zonder naam", () => {
    const told = (task: ToldTask): Told => ({
      people: { Ann: {}, Bram: {} },
      tasks: { Camera: { by: { Ann: "U", Bram: "V" }, rated: { Bram: 6 }, ...task } },
      settings: limits({ unsure: 7 }),
    });
    expect(found("doubtfulReplacement", told({ kind: "core" }))).toEqual([
      { kind: "doubtfulReplacement", severity: 2, taskId: "Camera", personId: null, data: { taskKind: "core" } },
    ]);
    expect(found("doubtfulReplacement", told({}))[0]).toMatchObject({ severity: 1, data: { taskKind: null } });
  });
});

test("dezelfde taak in twee clusters telt twee keer", () => {
  const twice = situation({ people, tasks: { A: { cluster: "Technisch" }, B: { cluster: "Administratie" } } });
  const sameText = { ...twice, tasks: twice.tasks.map((task) => ({ ...task, description: "Schoolnetwerk" })) };
  expect(findBottlenecks(sameText).filter(({ kind }) => kind === "withoutExecutor")).toHaveLength(2);
});

test("twee mensen met dezelfde naam zijn elkaars vervanger", () => {
  const told = situation({ people, tasks: { Helpdesk: { by: { Ann: "U", Bram: "V" } } } });
  const namesakes = { ...told, people: told.people.map((person) => ({ ...person, name: "Ann" })) };
  expect(findBottlenecks(namesakes).filter(({ taskId }) => taskId !== null)).toEqual([]);
});
