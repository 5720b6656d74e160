import fc from "fast-check";
import { anySituation, seed } from "../../tests/domain/arbitrary-situation";
import { manyTasks, situation, type Told } from "../../tests/domain/situation";
import { divisionOf } from "./division";
import { keyFigures } from "./key-figures";
import { loadOf, tasksWithoutExecutor } from "./load";
import type { SituationData } from "./model";
import { defaultSettings } from "./settings";

const team = { Ann: {}, Bram: {}, Firma: { level: "extern" } } as const;

function figuresOf(tasks: Told["tasks"], people: Told["people"] = team): ReturnType<typeof keyFigures> {
  return keyFigures(situation({ people, ...(tasks !== undefined && { tasks }) }));
}

describe("taken zonder uitvoerder en taken die op één persoon rusten", () => {
  test("reserves voeren niet uit; n.v.t. en taken zonder werk tellen niet mee", () => {
    const figures = figuresOf({
      Wifi: {},
      Printers: { by: { Ann: "V" } },
      Badges: { kind: "notApplicable" },
      Kennis: { size: 0 },
      Helpdesk: { by: { Ann: "U" } },
    });
    expect(figures.withoutExecutor).toBe(2);
  });

  test("op één persoon: wie van hier uitvoert, zonder dat iemand anders uitvoert of vervangt", () => {
    const figures = figuresOf({
      Alleen: { by: { Ann: "U" } },
      "Nog één alleen": { by: { Ann: "U" } },
      "Alleen, met beide merken": { by: { Bram: "UV" } },
      Vervangen: { by: { Ann: "U", Bram: "V" } },
      "Vervangen door de firma": { by: { Ann: "U", Firma: "V" } },
      Samen: { by: { Ann: "U", Bram: "U" } },
      "Bij de firma": { by: { Firma: "U" } },
      "Enkel een reserve": { by: { Ann: "V" } },
      "Iemand beslist mee": { by: { Ann: "U", Bram: "B" } },
      Kennis: { size: 0, by: { Ann: "U" } },
    });
    expect(figures.onOnePerson).toBe(4);
  });
});

describe("bezetting en uren over", () => {
  const people = { Ann: { hours: 9 }, Bram: { hours: 2 }, Chloë: {}, Dirk: { hours: 4 } };

  test("de hoogste bezetting, en wat samen van de uren overblijft", () => {
    const figures = figuresOf(
      { Wifi: { size: 6, by: { Ann: "U" } }, Helpdesk: { size: 3, by: { Bram: "U" } }, Apps: { by: { Dirk: "U" } } },
      people,
    );
    expect(figures).toMatchObject({ highestOccupancy: 1.5, hoursLeft: 9 - 6 + 2 - 3 });
  });

  test("niemand met uren: niets om te tonen, en dat is geen 0", () => {
    const figures = figuresOf({ Wifi: { size: 6, by: { Ann: "U" } } });
    expect(figures).toMatchObject({ highestOccupancy: null, hoursLeft: null });
  });

  test("wie uren heeft en nog niets doet, heeft ze alle over", () => {
    expect(figuresOf({}, people)).toMatchObject({ highestOccupancy: 0, hoursLeft: 15 });
  });

  test("wie 0 uur heeft telt mee in wat ontbreekt, maar heeft geen bezetting", () => {
    const figures = figuresOf({ Wifi: { size: 2, by: { Ann: "U" } } }, { Ann: { hours: 0 } });
    expect(figures).toMatchObject({ highestOccupancy: null, hoursLeft: -2 });
  });
});

describe("technisch en pedagogisch deel, en belasting per cluster", () => {
  test("in uren zodra elke uitgevoerde taak er heeft; een taak van twee mensen telt één keer", () => {
    const figures = figuresOf({
      Wifi: { cluster: "Technisch", size: 5, by: { Ann: "U", Bram: "U" } },
      Servers: { cluster: "TECHNISCH ", size: "40 u/jaar", by: { Firma: "U" } },
      Apps: { cluster: "Ped.-didac.", size: 2, by: { Bram: "U70" } },
      Begroting: { cluster: "Beleid", size: 2, by: { Ann: "U" } },
      Visie: { cluster: "Beleid", by: { Ann: "V" } },
    });
    expect(figures).toMatchObject({
      shareUnit: "hours",
      technicalShare: 0.6,
      pedagogicalShare: 0.2,
      clusterUnit: "hours",
      clusterLoads: [
        { cluster: "Technisch", tasks: 2, load: 6 },
        { cluster: "Ped.-didac.", tasks: 1, load: 2 },
        { cluster: "Beleid", tasks: 1, load: 2 },
      ],
    });
  });

  test("in aantallen en punten zodra één uitgevoerde taak geen uren heeft", () => {
    const figures = figuresOf({
      Wifi: { cluster: "Technisch", size: 5, by: { Ann: "U" } },
      Servers: { cluster: "Technisch", size: "L", by: { Ann: "U" } },
      Apps: { cluster: "Pedagogisch", size: "S", by: { Bram: "U" } },
      Visie: { cluster: "Beleid", by: { Bram: "U" } },
    });
    expect(figures).toMatchObject({
      shareUnit: "tasks",
      technicalShare: 0.5,
      pedagogicalShare: 0.25,
      clusterUnit: "points",
      clusterLoads: [
        { cluster: "Technisch", tasks: 2, load: 6 },
        { cluster: "Pedagogisch", tasks: 1, load: 1 },
        { cluster: "Beleid", tasks: 1, load: 2 },
      ],
    });
  });

  test("niemand voert iets uit: geen deel, geen clusters", () => {
    const figures = figuresOf({ Wifi: { cluster: "Technisch", size: 5, by: { Ann: "V" } } });
    expect(figures).toMatchObject({ technicalShare: null, pedagogicalShare: null, clusterLoads: [] });
  });
});

describe("hoeveel mensen kunnen wegvallen", () => {
  const core = (by: Readonly<Record<string, string>>) => ({ kind: "core", by }) as const;

  test("0: meer dan de helft van de kerntaken heeft al niemand", () => {
    expect(figuresOf({ ...manyTasks(3, core({})), Wifi: core({ Ann: "U" }), Apps: core({ Ann: "U" }) }).busFactor).toBe(
      0,
    );
  });

  test("1: met één persoon erbij is het meer dan de helft", () => {
    const tasks = { A: core({}), B: core({ Ann: "U" }), C: core({ Ann: "V" }), D: core({ Ann: "U", Firma: "V" }) };
    expect(figuresOf(tasks).busFactor).toBe(1);
  });

  test("2: precies de helft is niet meer dan de helft, en wie vervangt houdt recht, ook van buiten", () => {
    const tasks = {
      A: core({ Ann: "U" }),
      B: core({ Ann: "U" }),
      C: core({ Bram: "U" }),
      D: core({ Ann: "U", Firma: "V" }),
    };
    expect(figuresOf(tasks).busFactor).toBe("more");
  });

  test("de school kiest zelf de grens, ook als ze geen mooie breuk is", () => {
    const stuckShare = (share: number) => ({ thresholds: { ...defaultSettings.thresholds, stuckShare: share } });
    const tasks = { ...manyTasks(29, core({})), ...manyTasks(71, core({ Ann: "U", Bram: "V" }), "Gedekt") };
    const busFactorAt = (share: number) =>
      keyFigures(situation({ people: team, tasks, settings: stuckShare(share) })).busFactor;
    expect([busFactorAt(0.28), busFactorAt(0.29)]).toEqual([0, "more"]);
  });

  test("zonder kerntaken, of met enkel kerntaken die geen werk zijn: niet te zeggen", () => {
    expect(figuresOf({ Wifi: { by: { Ann: "U" } } }).busFactor).toBeNull();
    expect(figuresOf({ Kennis: { ...core({ Ann: "U" }), size: 0 } }).busFactor).toBeNull();
  });
});

describe("voor elke situatie", () => {
  const always = (check: (given: SituationData) => void) => fc.assert(fc.property(anySituation, check), { seed });

  test("de clusters samen zijn alle uitgevoerde taken, en in uren wat iedereen samen draagt", () => {
    always((given) => {
      const { clusterLoads, clusterUnit } = keyFigures(given);
      const executed = divisionOf(given).tasks.length - tasksWithoutExecutor(given).length;
      expect(clusterLoads.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(executed);
      const carried = loadOf(given).map((load) =>
        clusterUnit === "hours" ? (load.hoursLoad ?? NaN) : load.pointsLoad,
      );
      const total = clusterLoads.reduce((sum, { load }) => sum + load, 0);
      expect(total).toBeCloseTo(
        carried.reduce((sum, load) => sum + load, 0),
        6,
      );
    });
  });

  test("technisch en pedagogisch zijn delen van één geheel", () => {
    always((given) => {
      const { technicalShare, pedagogicalShare } = keyFigures(given);
      expect(technicalShare === null).toBe(pedagogicalShare === null);
      const [technical, pedagogical] = [technicalShare ?? 0, pedagogicalShare ?? 0];
      expect(Math.min(technical, pedagogical)).toBeGreaterThanOrEqual(0);
      expect(technical + pedagogical).toBeLessThanOrEqual(1 + 1e-9);
    });
  });

  test("wie wegvalt: nagerekend door iedereen om beurt weg te laten", () => {
    always((given) => {
      const core = given.tasks.filter(
        ({ kind, size }) => kind === "core" && !(size?.per !== "class" && size?.hours === 0),
      );
      const stuckWithout = (personId: string | null): number =>
        core.filter(
          ({ id }) =>
            !given.assignments.some(
              (entry) =>
                entry.taskId === id &&
                entry.personId !== personId &&
                (entry.marks.includes("executes") || entry.marks.includes("replaces")),
            ),
        ).length;
      const isStuck = (personId: string | null) => stuckWithout(personId) > core.length / 2;
      const expected = isStuck(null) ? 0 : given.people.some(({ id }) => isStuck(id)) ? 1 : "more";
      expect(keyFigures(given).busFactor).toBe(core.length === 0 ? null : expected);
    });
  });

  test("de volgorde van mensen en merken maakt niets uit", () => {
    always((given) => {
      const turned = {
        ...given,
        people: [...given.people].reverse(),
        assignments: [...given.assignments].reverse(),
      };
      const [one, other] = [keyFigures(given), keyFigures(turned)];
      expect({ ...other, hoursLeft: other.hoursLeft === null }).toEqual({ ...one, hoursLeft: one.hoursLeft === null });
      expect(other.hoursLeft ?? 0).toBeCloseTo(one.hoursLeft ?? 0, 6);
    });
  });
});
