import { found, limits } from "../../../tests/domain/found";
import { manyTasks, type Told } from "../../../tests/domain/situation";

describe("te veel taken voor de uren", () => {
  const annWith = (hours: number | undefined, size: string | number): Told => ({
    people: { Ann: hours === undefined ? {} : { hours } },
    tasks: { Helpdesk: { size, by: { Ann: "U" } } },
  });

  test("12 uur taken voor 9 uur per week", () => {
    expect(found("tooManyTasks", annWith(9, 12))).toEqual([
      {
        kind: "tooManyTasks",
        severity: 3,
        taskId: null,
        personId: "Ann",
        data: { load: 12, hours: 9, occupancy: 12 / 9, nearlyFull: false },
      },
    ]);
  });

  test("tot en met de uren zelf is het een hint", () => {
    const [finding] = found("tooManyTasks", annWith(10, 10));
    expect(finding).toMatchObject({ severity: 1, data: { occupancy: 1, nearlyFull: true } });
    expect(found("tooManyTasks", annWith(10, 8))[0]?.data.nearlyFull).toBe(true);
  });

  test("onder 80 % zegt de regel niets", () => {
    expect(found("tooManyTasks", annWith(10, 7.9))).toEqual([]);
  });

  test("0 uur is te weinig voor elke taak", () => {
    const [finding] = found("tooManyTasks", annWith(0, 2));
    expect(finding).toMatchObject({ severity: 3, data: { load: 2, hours: 0, occupancy: null, nearlyFull: false } });
  });

  test.each<[string, Told]>([
    ["de uren niet ingevuld zijn", annWith(undefined, 50)],
    ["een taak geen uren heeft", annWith(1, "L")],
    ["de weken per jaar ontbreken", { ...annWith(1, "500 u/jaar"), settings: { weeksPerYear: 0 } }],
    ["iemand met 0 uur geen taken heeft", { people: { Ann: { hours: 0 } } }],
  ])("zegt niets als %s", (_, told) => {
    expect(found("tooManyTasks", told)).toEqual([]);
  });

  test("volgt de grens van de school", () => {
    const severity = (size: number, settings: Told["settings"]): number | undefined =>
      found("tooManyTasks", { ...annWith(10, size), ...(settings && { settings }) })[0]?.severity;
    expect(severity(15, limits({ occupancyTooHigh: 1.5 }))).toBe(1);
    expect(severity(15.1, limits({ occupancyTooHigh: 1.5 }))).toBe(3);
    expect(severity(9, limits({ occupancyHigh: 0.95 }))).toBeUndefined();
    expect(severity(9.5, limits({ occupancyHigh: 0.95 }))).toBe(1);
  });

  test("drie keer 0,1 van 0,3 uur is vol, niet te veel; acht keer 0,1 van 1 uur is bijna vol", () => {
    const told = (hours: number, count: number): Told => ({
      people: { Ann: { hours } },
      tasks: manyTasks(count, { size: 0.1, by: { Ann: "U" } }),
    });
    expect(found("tooManyTasks", told(0.3, 3))[0]?.data.nearlyFull).toBe(true);
    expect(found("tooManyTasks", told(1, 8))[0]?.data.nearlyFull).toBe(true);
  });

  test("alleen wie uren heeft, komt in beeld", () => {
    const told: Told = {
      people: { Ann: { hours: 2 }, Bram: {} },
      tasks: { Helpdesk: { size: 3, by: { Ann: "U" } }, Netwerk: { size: 30, by: { Bram: "U" } } },
    };
    expect(found("tooManyTasks", told).map(({ personId }) => personId)).toEqual(["Ann"]);
  });
});

describe("minuten per taak", () => {
  const annWith = (hours: number | undefined, tasks: number): Told => ({
    people: { Ann: hours === undefined ? {} : { hours } },
    tasks: manyTasks(tasks, { by: { Ann: "U" } }),
  });

  test("9 uur voor 49 taken", () => {
    const [finding] = found("minutesPerTask", annWith(9, 49));
    expect(finding).toMatchObject({ severity: 1, personId: "Ann", data: { tasks: 49, hours: 9 } });
    expect(finding?.data.minutes).toBeCloseTo(11.02, 2);
  });

  test("weinig taken in nog minder tijd", () => {
    expect(found("minutesPerTask", annWith(1, 5))[0]?.data).toEqual({ tasks: 5, hours: 1, minutes: 12 });
  });

  test("een kwartier per taak en twintig taken is nog goed", () => {
    expect(found("minutesPerTask", annWith(5, 20))).toEqual([]);
  });

  test("zonder uren telt alleen het aantal taken, en komen er geen minuten bij", () => {
    expect(found("minutesPerTask", annWith(undefined, 20))).toEqual([]);
    expect(found("minutesPerTask", annWith(undefined, 21))[0]?.data).toEqual({ tasks: 21, hours: null, minutes: null });
    expect(found("minutesPerTask", annWith(0, 21))[0]?.data).toEqual({ tasks: 21, hours: 0, minutes: null });
    expect(found("minutesPerTask", annWith(0, 2))).toEqual([]);
  });

  test("volgt de grenzen van de school", () => {
    const told: Told = { ...annWith(5, 20), settings: limits({ minutesPerTask: 20 }) };
    expect(found("minutesPerTask", told)).toHaveLength(1);
    expect(found("minutesPerTask", { ...told, settings: limits({ tasksPerPerson: 19 }) })).toHaveLength(1);
  });

  test("gaat niet over een firma", () => {
    const told: Told = { people: { Firma: { level: "extern" } }, tasks: manyTasks(30, { by: { Firma: "U" } }) };
    expect(found("minutesPerTask", told)).toEqual([]);
  });
});

describe("kan iemand anders opnemen", () => {
  const annWith = (hours: number, transferable: number, core: number): Told => ({
    people: { Ann: { hours } },
    tasks: {
      Website: { size: transferable, kind: "transferable", by: { Ann: "U" } },
      Netwerk: { size: core, kind: "core", by: { Ann: "U" } },
    },
  });

  test("4 van 10 uur, voor wie 9 uur heeft", () => {
    expect(found("transferable", annWith(9, 4, 6))).toEqual([
      {
        kind: "transferable",
        severity: 2,
        taskId: null,
        personId: "Ann",
        data: { taskIds: ["Website"], tasks: 2, hours: 4 },
      },
    ]);
  });

  test("zwijgt bij 30 % of minder, en voor wie tijd genoeg heeft", () => {
    expect(found("transferable", annWith(9, 3, 7))).toEqual([]);
    expect(found("transferable", annWith(10, 4, 6))).toEqual([]);
  });

  test("drie keer 0,1 uur van 1 uur is 30 %, niet meer", () => {
    const told = (settings?: Told["settings"]): Told => ({
      people: { Ann: { hours: 0.5 } },
      tasks: {
        ...manyTasks(3, { size: 0.1, kind: "transferable", by: { Ann: "U" } }),
        Netwerk: { size: 0.7, kind: "core", by: { Ann: "U" } },
      },
      ...(settings && { settings }),
    });
    expect(found("transferable", told())).toEqual([]);
    expect(found("transferable", told(limits({ transferableShare: 0.29 })))).toHaveLength(1);
  });

  test("wie mee met een collega doet, telt voor de helft", () => {
    const told: Told = {
      people: { Ann: { hours: 5 }, Bram: {} },
      tasks: {
        Website: { size: 4, kind: "transferable", by: { Ann: "U", Bram: "U" } },
        Netwerk: { size: 4, kind: "core", by: { Ann: "U" } },
      },
    };
    expect(found("transferable", told)[0]?.data.hours).toBe(2);
  });

  const withoutHours = (transferable: number, core: number): Told => ({
    people: { Ann: {} },
    tasks: {
      ...manyTasks(transferable, { kind: "transferable", by: { Ann: "U" } }, "Overdraagbaar"),
      ...manyTasks(core, { kind: "core", by: { Ann: "U" } }, "Kern"),
    },
  });

  test("zonder uren: 7 van de 21 taken", () => {
    const [finding] = found("transferable", withoutHours(7, 14));
    expect(finding?.data).toMatchObject({ tasks: 21, hours: null });
    expect(finding?.data.taskIds).toHaveLength(7);
  });

  test("zonder uren: niet bij 6 van de 21, of bij 20 taken", () => {
    expect(found("transferable", withoutHours(6, 15))).toEqual([]);
    expect(found("transferable", withoutHours(15, 5))).toEqual([]);
  });

  test("uren zonder omvang: het aantal taken telt", () => {
    const tasks = { ...manyTasks(21, { kind: "transferable", by: { Ann: "U" } }) };
    expect(found("transferable", { people: { Ann: { hours: 40 } }, tasks })).toHaveLength(1);
  });

  test("omvang zonder uren: het aantal taken telt, en wat ze samen vragen staat erbij", () => {
    const tasks = manyTasks(21, { kind: "transferable", size: 0.5, by: { Ann: "U" } });
    expect(found("transferable", { people: { Ann: {} }, tasks })[0]?.data.hours).toBe(10.5);
  });

  test("zwijgt zolang Wie best? leeg is", () => {
    const told: Told = { people: { Ann: { hours: 1 } }, tasks: manyTasks(40, { size: 1, by: { Ann: "U" } }) };
    expect(found("transferable", told)).toEqual([]);
  });

  test("gaat niet over een firma", () => {
    const tasks = manyTasks(30, { kind: "transferable", by: { Firma: "U" } });
    expect(found("transferable", { people: { Firma: { level: "extern" } }, tasks })).toEqual([]);
  });

  test("0 uur met alleen overdraagbare taken", () => {
    const tasks = { Website: { size: 2, kind: "transferable", by: { Ann: "U" } } } as const;
    expect(found("transferable", { people: { Ann: { hours: 0 } }, tasks })[0]?.data.hours).toBe(2);
  });
});
