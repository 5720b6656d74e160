import { found, limits } from "../../../tests/domain/found";
import { situation, type Told } from "../../../tests/domain/situation";
import { findBottlenecks } from "./find-bottlenecks";

describe("zelf gemeld", () => {
  const people: NonNullable<Told["people"]> = { Ann: {}, Bram: {}, Chloë: {} };

  test("één kaart per persoon, in de volgorde van het team", () => {
    const tasks = {
      Netwerk: { flagged: { Bram: "bottleneck" } },
      Camera: { flagged: { Ann: "bottleneck", Bram: "bottleneck" } },
      Server: { flagged: { Bram: "forGroup", Chloë: "someoneElse" }, rated: { Ann: 1 } },
    } as const;
    expect(found("reported", { people, tasks })).toEqual([
      { kind: "reported", severity: 2, taskId: null, personId: "Ann", data: { taskIds: ["Camera"] } },
      { kind: "reported", severity: 2, taskId: null, personId: "Bram", data: { taskIds: ["Netwerk", "Camera"] } },
    ]);
  });

  test("niet voor een taak die n.v.t. is of geen werk vraagt", () => {
    const tasks = {
      Netwerk: { kind: "notApplicable", flagged: { Ann: "bottleneck" } },
      Camera: { size: 0, flagged: { Ann: "bottleneck" } },
    } as const;
    expect(found("reported", { people, tasks })).toEqual([]);
  });
});

describe("meer uren dan de aanstelling", () => {
  const ann = (worked: number, appointed: number): Told => ({ people: { Ann: { worked: { worked, appointed } } } });

  test("als iemand meer dan een tiende boven de aanstelling werkt", () => {
    expect(found("moreThanAppointed", ann(11.5, 10))).toEqual([
      {
        kind: "moreThanAppointed",
        severity: 2,
        taskId: null,
        personId: "Ann",
        data: { worked: 11.5, appointed: 10 },
      },
    ]);
    expect(found("moreThanAppointed", ann(2, 0))).toHaveLength(1);
  });

  test("niet tot en met een tiende meer", () => {
    expect(found("moreThanAppointed", ann(11, 10))).toEqual([]);
    expect(found("moreThanAppointed", ann(3.3, 3))).toEqual([]);
    expect(found("moreThanAppointed", ann(0, 0))).toEqual([]);
  });

  test("niet uit de uren van Team alleen", () => {
    expect(found("moreThanAppointed", { people: { Ann: { hours: 4 } } })).toEqual([]);
  });

  test("volgt de grens van de school", () => {
    expect(found("moreThanAppointed", { ...ann(11, 10), settings: limits({ workedShare: 1 }) })).toHaveLength(1);
  });

  test("de laatste opgave van iemand telt, en die van wie niet in het team zit niet", () => {
    const told = situation(ann(20, 10));
    const later = { personId: "Ann", worked: 10, appointed: 10 };
    const stranger = { personId: "Dries", worked: 20, appointed: 10 };
    const kinds = findBottlenecks({ ...told, workedHours: [...told.workedHours, stranger, later] });
    expect(kinds.map(({ kind }) => kind)).not.toContain("moreThanAppointed");
  });
});
