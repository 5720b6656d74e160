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
  ])("als %s", (_, task) => {
    expect(kindsOn(task)).toEqual(["withoutReplacement"]);
  });

  test.each<[string, ToldTask]>([
    ["iemand anders vervangt", { by: { Ann: "U", Bram: "V" } }],
    ["twee mensen de taak doen", { by: { Ann: "U", Bram: "U" } }],
    ["een firma de taak mee doet", { by: { Ann: "U", "Firma Netwerk": "U" } }],
    ["alleen een firma de taak doet", { by: { "Firma Netwerk": "U" } }],
    ["de taak n.v.t. is", { kind: "notApplicable", by: { Ann: "U" } }],
    ["de taak geen werk is", { size: "0 u/jaar", by: { Ann: "U" } }],
  ])("niet als %s", (_, task) => {
    expect(kindsOn(task)).toEqual([]);
  });

  test("weegt zwaarder bij een kerntaak", () => {
    const tasks = {
      Netwerk: { kind: "core", by: { Ann: "U" } },
      Website: { kind: "transferable", by: { Ann: "U" } },
      Camera: { by: { Ann: "U" } },
    } as const;
    const found = findBottlenecks(situation({ people, tasks })).filter(({ kind }) => kind === "withoutReplacement");
    expect(found.map(({ taskId, personId, severity }) => [taskId, personId, severity])).toEqual([
      ["Netwerk", "Ann", 2],
      ["Website", "Ann", 1],
      ["Camera", "Ann", 1],
    ]);
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
