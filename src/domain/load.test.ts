import fc from "fast-check";
import { anySituation, seed } from "../../tests/domain/arbitrary-situation";
import { manyTasks, situation, type Told } from "../../tests/domain/situation";
import { commonUnit, exceedsHours, loadOf, minutesPerTask, tasksWithoutExecutor, type Load } from "./load";
import type { SituationData } from "./model";
import { pointsOf } from "./size";

function loadsByName(told: Told): Readonly<Record<string, Load>> {
  return Object.fromEntries(loadOf(situation(told)).map((load) => [load.personId, load]));
}

describe("belasting van één persoon", () => {
  test("9 uur voor taken van 2, 3 en 80 uur per jaar", () => {
    const { Ann } = loadsByName({
      people: { Ann: { hours: 9 } },
      tasks: {
        Helpdesk: { size: 2, cluster: "Technisch", by: { Ann: "U" } },
        Netwerk: { size: "3 uur", cluster: "Technisch", by: { Ann: "SU" } },
        Migratie: { size: "80 u/jaar", cluster: "Beleid & Visie", by: { Ann: "x" } },
      },
    });
    expect(Ann).toEqual({
      personId: "Ann",
      tasks: 3,
      hoursLoad: 7,
      pointsLoad: 6,
      load: 7,
      unit: "hours",
      estimated: false,
      hours: 9,
      occupancy: 7 / 9,
      byCluster: [
        { cluster: "Technisch", tasks: 2, load: 5 },
        { cluster: "Beleid & Visie", tasks: 1, load: 2 },
      ],
      pointsByCluster: [
        { cluster: "Technisch", tasks: 2, load: 4 },
        { cluster: "Beleid & Visie", tasks: 1, load: 2 },
      ],
    });
  });

  test("U70: wie een eigen deel kreeg draagt dat deel, de anderen verdelen de rest", () => {
    const { Ann, Bram, Chloë } = loadsByName({
      people: { Ann: {}, Bram: {}, Chloë: {} },
      tasks: { Helpdesk: { size: 10, by: { Ann: "U70", Bram: "U", Chloë: "U" } } },
    });
    expect([Ann?.load, Bram?.load, Chloë?.load]).toEqual([7, expect.closeTo(1.5, 9), expect.closeTo(1.5, 9)]);
  });

  test("eigen delen die samen meer dan de taak zijn: zoals de school ze gaf, en voor de rest blijft niets", () => {
    const { Ann, Bram, Chloë } = loadsByName({
      people: { Ann: {}, Bram: {}, Chloë: {} },
      tasks: { Helpdesk: { size: 10, by: { Ann: "U70", Bram: "U60", Chloë: "U" } } },
    });
    expect([Ann?.load, Bram?.load, Chloë?.load]).toEqual([7, 6, 0]);
  });

  test("iemand extern met een eigen deel draagt niets zodra iemand van hier de taak ook doet", () => {
    const { Ann, Firma } = loadsByName({
      people: { Ann: {}, Firma: { level: "extern" } },
      tasks: { Netwerk: { size: 4, by: { Ann: "U", Firma: "U50" } } },
    });
    expect([Ann?.load, Firma?.load]).toEqual([4, 0]);
  });

  test("één taak zonder uren: alles in punten, geen bezetting", () => {
    const { Ann } = loadsByName({
      people: { Ann: { hours: 9 } },
      tasks: { Helpdesk: { size: 2, by: { Ann: "U" } }, Netwerk: { size: "L", by: { Ann: "U" } } },
    });
    expect(Ann).toMatchObject({ unit: "points", load: 6, hoursLoad: null, occupancy: null, estimated: true });
  });

  test("alle taken met S, M of L: punten, maar niet geschat", () => {
    const { Ann } = loadsByName({
      people: { Ann: {} },
      tasks: { Helpdesk: { size: "S", by: { Ann: "U" } }, Netwerk: { size: "L", by: { Ann: "U" } } },
    });
    expect(Ann).toMatchObject({ unit: "points", load: 5, estimated: false });
  });

  test("zonder omvang telt een taak als M, en dat is geschat", () => {
    const { Ann } = loadsByName({ people: { Ann: {} }, tasks: { Helpdesk: { by: { Ann: "U" } } } });
    expect(Ann).toMatchObject({ unit: "points", load: 2, estimated: true, hours: null });
  });

  test("wie geen taken heeft, draagt 0 uur", () => {
    const { Ann, Bram } = loadsByName({ people: { Ann: { hours: 9 }, Bram: {} } });
    expect(Ann).toMatchObject({ tasks: 0, load: 0, unit: "hours", occupancy: 0, byCluster: [] });
    expect(Bram).toMatchObject({ load: 0, unit: "hours", occupancy: null });
  });

  test("0 uur met taken: geen bezetting, wel meer dan de uren", () => {
    const { Ann } = loadsByName({ people: { Ann: { hours: 0 } }, tasks: { Helpdesk: { size: 2, by: { Ann: "U" } } } });
    expect(Ann?.occupancy).toBeNull();
    expect(exceedsHours(Ann!, 1)).toBe(true);
  });

  test("n.v.t. en taken van 0 uur tellen niet, wat er ook aangekruist is", () => {
    const { Ann } = loadsByName({
      people: { Ann: {} },
      tasks: {
        "Kennis hebben van scripting": { size: 0, by: { Ann: "U" } },
        "Deel uitmaken van het directieteam": { size: "0 u/jaar", by: { Ann: "U" } },
        CAD: { kind: "notApplicable", size: "L", by: { Ann: "U" } },
        Helpdesk: { size: 2, by: { Ann: "U" } },
      },
    });
    expect(Ann).toMatchObject({ tasks: 1, load: 2, unit: "hours" });
  });

  test("wie vervangt, beslist, aanstuurt of aanspreekpunt is, draagt daar niets voor", () => {
    const { Ann } = loadsByName({ people: { Ann: {} }, tasks: { Helpdesk: { size: 2, by: { Ann: "VBSA" } } } });
    expect(Ann).toMatchObject({ tasks: 0, load: 0 });
  });

  test("één persoon die twee keer op dezelfde taak staat, telt één keer", () => {
    const told = situation({
      people: { Ann: {}, Bram: {} },
      tasks: { Helpdesk: { size: 2, by: { Ann: "U", Bram: "U" } } },
    });
    const twice = { ...told, assignments: [...told.assignments, ...told.assignments] };
    expect(loadOf(twice)).toEqual(loadOf(told));
    expect(loadOf(told).map((load) => load.load)).toEqual([1, 1]);
  });

  test("clusters die anders gespeld zijn, tellen samen", () => {
    const { Ann } = loadsByName({
      people: { Ann: {} },
      tasks: {
        Helpdesk: { size: 2, cluster: "Beleid & Visie", by: { Ann: "U" } },
        Visie: { size: 1, cluster: "beleid &  visie", by: { Ann: "U" } },
      },
    });
    expect(Ann?.byCluster).toEqual([{ cluster: "Beleid & Visie", tasks: 2, load: 3 }]);
  });
});

describe("een taak met meer uitvoerders", () => {
  test("wordt gelijk verdeeld", () => {
    const loads = loadsByName({
      people: { Ann: {}, Bram: {}, Chloë: {} },
      tasks: { Helpdesk: { size: 3, by: { Ann: "U", Bram: "UV", Chloë: "V" } } },
    });
    expect([loads.Ann?.load, loads.Bram?.load, loads.Chloë?.load]).toEqual([1.5, 1.5, 0]);
  });

  test("valt op school of SG wie ook de firma doet; de taak blijft voor de firma meetellen", () => {
    const loads = loadsByName({
      people: { Ann: {}, SG: { level: "SG" }, Firma: { level: "extern" } },
      tasks: {
        Netwerk: { size: 4, by: { Ann: "U", SG: "U", Firma: "U" } },
        Camera: { size: 1, by: { Firma: "U" } },
      },
    });
    expect(loads.Ann).toMatchObject({ tasks: 1, load: 2 });
    expect(loads.SG).toMatchObject({ tasks: 1, load: 2 });
    expect(loads.Firma).toMatchObject({ tasks: 2, load: 1 });
  });

  test("maakt de firma die er niets van draagt, niet geschat", () => {
    const loads = loadsByName({
      people: { Ann: {}, Firma: { level: "extern" } },
      tasks: { Netwerk: { by: { Ann: "U", Firma: "U" } } },
    });
    expect([loads.Ann?.estimated, loads.Firma?.estimated]).toEqual([true, false]);
  });

  test("wordt onder firma's verdeeld als niemand van binnen ze doet", () => {
    const loads = loadsByName({
      people: { "Firma A": { level: "extern" }, "Firma B": { level: "extern" } },
      tasks: { Netwerk: { size: 4, by: { "Firma A": "U", "Firma B": "U" } } },
    });
    expect([loads["Firma A"]?.load, loads["Firma B"]?.load]).toEqual([2, 2]);
  });
});

describe("mensen naast elkaar", () => {
  const told: Told = { people: { Ann: {}, Bram: {} }, tasks: { Helpdesk: { size: 2, by: { Ann: "U" } } } };

  test("in uren als iedereen in uren is", () => {
    expect(commonUnit(loadOf(situation(told)))).toBe("hours");
  });

  test("in punten zodra één iemand dat is", () => {
    const mixed = situation({ ...told, tasks: { ...told.tasks, Visie: { by: { Bram: "U" } } } });
    expect(commonUnit(loadOf(mixed))).toBe("points");
  });

  test("een derde van 10 uur, drie keer, is niet meer dan 10 uur", () => {
    const shared = { size: 10 / 3, by: { Ann: "U" } };
    const { Ann } = loadsByName({ people: { Ann: { hours: 10 } }, tasks: manyTasks(3, shared) });
    expect(exceedsHours(Ann!, 1)).toBe(false);
    const tenths = loadsByName({
      people: { Ann: { hours: 0.3 } },
      tasks: manyTasks(3, { size: 0.1, by: { Ann: "U" } }),
    });
    expect(tenths.Ann!.load).toBeGreaterThan(0.3);
    expect(exceedsHours(tenths.Ann!, 1)).toBe(false);
  });
});

describe("minuten per taak", () => {
  test("9 uur over 36 taken is een kwartier", () => {
    const { Ann } = loadsByName({ people: { Ann: { hours: 9 } }, tasks: manyTasks(36, { by: { Ann: "U" } }) });
    expect(minutesPerTask(Ann!)).toBe(15);
  });

  test.each([{ hours: 0 }, {}])("met %j uren is er niets te verdelen", (person) => {
    const { Ann } = loadsByName({ people: { Ann: person }, tasks: manyTasks(3, { by: { Ann: "U" } }) });
    expect(minutesPerTask(Ann!)).toBeNull();
  });

  test("zonder taken ook niet", () => {
    expect(minutesPerTask(loadsByName({ people: { Ann: { hours: 9 } } }).Ann!)).toBeNull();
  });
});

test("zonder uitvoerder: ook een taak met alleen een vervanger, niet een taak die n.v.t. is of 0 uur vraagt", () => {
  const told = situation({
    people: { Ann: {} },
    tasks: {
      Helpdesk: {},
      Netwerk: { by: { Ann: "V" } },
      Visie: { by: { Ann: "U" } },
      CAD: { kind: "notApplicable" },
      Kennis: { size: 0 },
    },
  });
  expect(tasksWithoutExecutor(told).map((task) => task.id)).toEqual(["Helpdesk", "Netwerk"]);
});

describe("in any situation", () => {
  const check = (holds: (told: SituationData) => void): void => fc.assert(fc.property(anySituation, holds), { seed });
  const total = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

  test("the points of all people together are the points of the tasks that someone executes", () => {
    check((told) => {
      const idle = new Set(tasksWithoutExecutor(told));
      const executed = told.tasks.filter((task) => task.kind !== "notApplicable" && !idle.has(task));
      const points = total(executed.map((task) => pointsOf(task.size, told.settings)));
      expect(total(loadOf(told).map((load) => load.pointsLoad))).toBeCloseTo(points, 6);
    });
  });

  test("more hours never raise anyone's occupancy", () => {
    check((told) => {
      const roomier = {
        ...told,
        people: told.people.map((p) => ({ ...p, hours: p.hours === null ? null : p.hours + 1 })),
      };
      const before = loadOf(told);
      loadOf(roomier).forEach((after, index) => {
        const { occupancy } = before[index]!;
        if (occupancy !== null && after.occupancy !== null) expect(after.occupancy).toBeLessThanOrEqual(occupancy);
      });
    });
  });

  test("the clusters of a person add up to the load and the tasks", () => {
    check((told) => {
      for (const load of loadOf(told)) {
        expect(total(load.byCluster.map((part) => part.load))).toBeCloseTo(load.load, 6);
        expect(total(load.byCluster.map((part) => part.tasks))).toBe(load.tasks);
      }
    });
  });

  test("the order of tasks and of assignments makes no difference", () => {
    check((told) => {
      const reversed = {
        ...told,
        tasks: [...told.tasks].reverse(),
        assignments: [...told.assignments].reverse(),
      };
      loadOf(reversed).forEach((load, index) => {
        const before = loadOf(told)[index]!;
        expect(load.load).toBeCloseTo(before.load, 6);
        expect({ unit: load.unit, tasks: load.tasks }).toEqual({ unit: before.unit, tasks: before.tasks });
      });
    });
  });
});
