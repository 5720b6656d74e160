import { found } from "../../../tests/domain/found";
import type { Told, ToldTask } from "../../../tests/domain/situation";

const people: NonNullable<Told["people"]> = {
  Ann: {},
  SG: { level: "SG" },
  "Firma A": { level: "extern" },
  "Firma B": { level: "extern" },
};

describe("uitbesteed: wie volgt op?", () => {
  test("één kaart per firma met al haar taken, zwaarder als er een kerntaak bij is", () => {
    const tasks = {
      Netwerk: { kind: "core", by: { "Firma A": "U" } },
      Camera: { by: { "Firma B": "U" } },
      Server: { kind: "transferable", by: { "Firma A": "U", "Firma B": "U" } },
    } as const;
    expect(found("outsourced", { people, tasks })).toEqual([
      {
        kind: "outsourced",
        severity: 2,
        taskId: null,
        personId: "Firma A",
        data: { taskIds: ["Netwerk", "Server"] },
      },
      { kind: "outsourced", severity: 1, taskId: null, personId: "Firma B", data: { taskIds: ["Camera", "Server"] } },
    ]);
  });

  const outsourced = (task: ToldTask): number => found("outsourced", { people, tasks: { Netwerk: task } }).length;

  test.each<[string, ToldTask]>([
    ["alleen een firma de taak doet", { by: { "Firma A": "U" } }],
    ["de firma zelf aanspreekpunt is", { by: { "Firma A": "SUA" } }],
    ["iemand op school alleen vervangt of beslist", { by: { "Firma A": "U", Ann: "BV" } }],
  ])("als %s", (_, task) => {
    expect(outsourced(task)).toBe(1);
  });

  test.each<[string, ToldTask]>([
    ["iemand op school mee uitvoert", { by: { "Firma A": "U", Ann: "U" } }],
    ["iemand op school opvolgt", { by: { "Firma A": "U", Ann: "S" } }],
    ["iemand op school aanspreekpunt is", { by: { "Firma A": "U", Ann: "A" } }],
    ["iemand van de SG opvolgt", { by: { "Firma A": "U", SG: "S" } }],
    ["de SG de taak doet", { by: { SG: "U" } }],
    ["niemand de taak doet", { by: { "Firma A": "V" } }],
    ["de taak n.v.t. is", { kind: "notApplicable", by: { "Firma A": "U" } }],
  ])("niet als %s", (_, task) => {
    expect(outsourced(task)).toBe(0);
  });
});

describe("niveau klopt niet", () => {
  const wrong = (tasks: Told["tasks"]): readonly unknown[] =>
    found("wrongLevel", { people, ...(tasks && { tasks }) }).map(({ data }) => [data.which, ...data.taskIds]);

  test("per soort één bevinding over alle taken", () => {
    const tasks = {
      Netwerk: { level: "SG", by: { Ann: "U" } },
      Camera: { by: { Ann: "U" }, flagged: { Ann: "forGroup" } },
      Server: { by: { SG: "U" } },
      Helpdesk: { level: "school", by: { Ann: "U" } },
    } as const;
    expect(found("wrongLevel", { people, tasks })).toEqual([
      {
        kind: "wrongLevel",
        severity: 1,
        taskId: null,
        personId: null,
        data: { which: "stillAtSchool", taskIds: ["Netwerk", "Camera"] },
      },
      {
        kind: "wrongLevel",
        severity: 1,
        taskId: null,
        personId: null,
        data: { which: "withoutContact", taskIds: ["Server"] },
      },
    ]);
  });

  test.each<[string, ToldTask]>([
    ["de SG al meedoet", { level: "SG", by: { Ann: "U", SG: "U" } }],
    ["een firma meedoet", { level: "SG", by: { Ann: "U", "Firma A": "U" } }],
    ["nog niemand een SG-taak doet", { level: "SG" }],
    ["de taak voor de school is", { level: "school", by: { Ann: "U" } }],
    ["het niveau leeg is", { by: { Ann: "U" }, flagged: { Ann: "bottleneck" } }],
    ["iemand op school aanspreekpunt is", { by: { SG: "U", Ann: "A" } }],
    ["iemand op school meedoet", { by: { SG: "U", Ann: "U" } }],
    ["de SG-taak n.v.t. is", { level: "SG", kind: "notApplicable", by: { Ann: "U" } }],
  ])("niet als %s", (_, task) => {
    expect(wrong({ Netwerk: task })).toEqual([]);
  });

  test.each<[string, ToldTask]>([
    ["de SG alleen", { by: { SG: "U" } }],
    ["de SG met een firma", { by: { SG: "U", "Firma A": "U" } }],
    ["de SG met een eigen aanspreekpunt", { by: { SG: "UA" } }],
    ["de SG met een firma als aanspreekpunt", { by: { SG: "U", "Firma A": "A" } }],
    ["de SG terwijl de school alleen opvolgt of vervangt", { by: { SG: "U", Ann: "SV" } }],
  ])("zonder aanspreekpunt op school: %s", (_, task) => {
    expect(wrong({ Netwerk: task })).toEqual([["withoutContact", "Netwerk"]]);
  });
});
