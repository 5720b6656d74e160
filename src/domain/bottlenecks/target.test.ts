import { found, limits } from "../../../tests/domain/found";
import { situation, type Told, type ToldTask } from "../../../tests/domain/situation";
import { findBottlenecks } from "./find-bottlenecks";

const people: NonNullable<Told["people"]> = { Ann: { hours: 10 }, Bram: { hours: 10 }, Firma: { level: "extern" } };
const both: ToldTask["by"] = { Ann: "U", Bram: "U" };

/** A division of the same tasks; `by` of each task as told. */
const told = (tasks: Told["tasks"], rest: Told = {}): Told => ({ people, ...(tasks && { tasks }), ...rest });

/** Person and tasks of what becomes heavier for one task called Netwerk. */
function heavier(now: ToldTask, target: ToldTask): readonly unknown[] {
  const found19 = found("heavierTarget", told({ Netwerk: target }), told({ Netwerk: now }));
  return found19.map(({ personId, data }) => [personId, ...data.taskIds]);
}

describe("streefdoel maakt het zwaarder", () => {
  test("als niemand nog doet wat nu wel gebeurt", () => {
    expect(found("heavierTarget", told({ Netwerk: {} }), told({ Netwerk: { by: { Ann: "U" } } }))).toEqual([
      {
        kind: "heavierTarget",
        severity: 2,
        taskId: null,
        personId: null,
        data: { before: null, after: null, taskIds: ["Netwerk"] },
      },
    ]);
  });

  test("als iemand te veel uren krijgt: met de taken die erbij komen", () => {
    const sizes = { Netwerk: { size: 8 }, Camera: { size: 3 }, Server: { size: 1 } };
    const now = told({
      Netwerk: { ...sizes.Netwerk, by: { Ann: "U", Bram: "V" } },
      Camera: { ...sizes.Camera, by: { Bram: "U", Ann: "V" } },
      Server: { ...sizes.Server, by: { Bram: "U", Ann: "V" } },
    });
    const target = told({ ...now.tasks, Camera: { ...sizes.Camera, by: { Ann: "U", Bram: "V" } } });
    expect(found("heavierTarget", target, now)).toEqual([
      {
        kind: "heavierTarget",
        severity: 2,
        taskId: null,
        personId: "Ann",
        data: { before: 8, after: 11, taskIds: ["Camera"] },
      },
    ]);
  });

  test("als iemand te veel uren krijgt doordat een ander niet meer meedoet of minder doet", () => {
    const now = { size: 12, by: { Ann: "U50", Bram: "U50" } };
    expect(heavier({ size: 12, by: both }, { size: 12, by: { Ann: "U", Bram: "V" } })).toEqual([["Ann", "Netwerk"]]);
    expect(heavier(now, { size: 12, by: { Ann: "U90", Bram: "U10" } })).toEqual([["Ann", "Netwerk"]]);
  });

  test.each<[string, ToldTask, ToldTask]>([
    ["een collega het niet meer mee doet", { by: both }, { by: { Ann: "U" } }],
    ["een firma het niet meer doet", { by: { Firma: "U" } }, { by: { Ann: "U" } }],
    ["niemand nog vervangt", { by: { Ann: "U", Bram: "V" } }, { by: { Ann: "U" } }],
    [
      "wie ontvangt zich op 4 schat",
      { by: { Bram: "U", Ann: "V" } },
      { by: { Ann: "U", Bram: "V" }, rated: { Ann: 4 } },
    ],
  ])("als %s", (_, now, target) => {
    expect(heavier(now, target)).toEqual([["Ann", "Netwerk"]]);
  });

  test.each<[string, ToldTask, ToldTask]>([
    ["het Streefdoel een kopie van nu is", { size: 99, by: { Ann: "U" } }, { size: 99, by: { Ann: "U" } }],
    ["niemand het nu ook al niet doet", {}, {}],
    ["iemand opneemt wat nu niemand doet", {}, { by: { Ann: "U" } }],
    ["een ander het alleen doet", { by: { Bram: "U" } }, { by: { Ann: "U" } }],
    [
      "iemand het nu al te veel had",
      { size: 11, by: { Ann: "U", Bram: "V" } },
      { size: 11, by: { Ann: "U" }, rated: { Bram: 9 } },
    ],
    [
      "iemand net genoeg uren heeft",
      { size: 10, by: { Bram: "U", Ann: "V" } },
      { size: 10, by: { Ann: "U", Bram: "V" } },
    ],
    [
      "wie ontvangt zich op 5 schat",
      { by: { Bram: "U", Ann: "V" } },
      { by: { Ann: "U", Bram: "V" }, rated: { Ann: 5 } },
    ],
    ["wie ontvangt niets inschaalde", { by: { Bram: "U", Ann: "V" } }, { by: { Ann: "U", Bram: "V" } }],
    ["wie zich onzeker voelt het nu ook al doet", { by: both }, { by: both, rated: { Ann: 1 } }],
    ["de taak n.v.t. is", { kind: "notApplicable", by: { Ann: "U" } }, { kind: "notApplicable" }],
  ])("niet als %s", (_, now, target) => {
    expect(heavier(now, target)).toEqual([]);
  });

  test("als wie al iets doet er iets bij krijgt waarvan die onzeker is", () => {
    const now = told({ A: { by: { Ann: "U", Bram: "V" } }, B: { by: { Bram: "U", Ann: "V" } } });
    const target = told({ ...now.tasks, B: { by: { Ann: "U", Bram: "V" }, rated: { Ann: 4 } } });
    expect(found("heavierTarget", target, now)[0]?.data.taskIds).toEqual(["B"]);
  });

  test("wat er bij komt, telt; wat iemand al had, niet", () => {
    const now = told({
      A: { size: 6, by: both },
      B: { size: 6, by: { Ann: "U", Bram: "V" } },
      C: { size: 3, by: { Bram: "U", Ann: "V" } },
    });
    const target = told({ ...now.tasks, C: { size: 3, by: { Ann: "U", Bram: "V" } } });
    expect(found("heavierTarget", target, now)[0]?.data).toEqual({ before: 9, after: 12, taskIds: ["C"] });
  });

  test("uren die nu of straks niet te berekenen zijn, staan er niet bij", () => {
    const now = told({ A: { size: "L", by: { Bram: "U", Ann: "V" } }, B: { size: 1, by: { Ann: "U", Bram: "V" } } });
    const target = told({ ...now.tasks, A: { size: "L", by: { Ann: "U" } } });
    expect(found("heavierTarget", target, now)[0]?.data).toEqual({ before: 1, after: null, taskIds: ["A"] });
  });

  test("wie nu nog niet in het team zit, begint zonder uren", () => {
    const now = told({ A: { size: 12, by: { Bram: "U" } } }, { people: { Bram: { hours: 10 } } });
    const target = told({ A: { size: 12, by: { Ann: "U", Bram: "V" } } });
    expect(found("heavierTarget", target, now)).toMatchObject([
      { personId: "Ann", data: { before: null, after: 12, taskIds: ["A"] } },
    ]);
  });

  test("volgt de grenzen van de school", () => {
    const now = told({ A: { size: 11, by: { Bram: "U", Ann: "V" } } });
    const target = (settings: Told["settings"], rated = {}): Told =>
      told({ A: { size: 11, rated, by: { Ann: "U", Bram: "V" } } }, settings && { settings });
    expect(found("heavierTarget", target({}), now)).toHaveLength(1);
    expect(found("heavierTarget", target(limits({ occupancyTooHigh: 1.1 })), now)).toEqual([]);
    const unsure = limits({ occupancyTooHigh: 1.1, unsure: 8 });
    expect(found("heavierTarget", target(unsure, { Ann: 7 }), now)).toHaveLength(1);
  });

  test("zonder huidige situatie ernaast is er niets te vergelijken", () => {
    expect(found("heavierTarget", told({ A: { size: 99, by: { Ann: "U" } } }))).toEqual([]);
  });

  test("een kopie van nu met andere volgorde en dezelfde mensen opnieuw is nog een kopie", () => {
    const now = situation(told({ A: { size: 5, by: both }, B: { size: 30, by: { Ann: "U" } } }));
    const copy = {
      ...now,
      people: now.people.map((person) => ({ ...person })),
      assignments: [...now.assignments].reverse(),
    };
    expect(findBottlenecks(copy, now).map(({ kind }) => kind)).not.toContain("heavierTarget");
  });
});
