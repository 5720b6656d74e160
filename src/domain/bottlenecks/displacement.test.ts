import { found, limits } from "../../../tests/domain/found";
import { manyTasks, type Told, type ToldTask } from "../../../tests/domain/situation";

type Clusters = Readonly<Record<string, readonly [tasks: number, task: ToldTask]>>;

const people: NonNullable<Told["people"]> = { Ann: {}, Bram: {}, Firma: { level: "extern" } };
const byAnn: ToldTask = { by: { Ann: "U" } };

/** Tasks by cluster. */
const clusters = (told: Clusters, rest: Told = {}): Told => ({
  people,
  tasks: Object.assign(
    {},
    ...Object.entries(told).map(([cluster, [count, task]]) => manyTasks(count, { cluster, ...task }, cluster)),
  ) as NonNullable<Told["tasks"]>,
  ...rest,
});

describe("techniek haalt de bovenhand, in taken", () => {
  test("als meer dan 70 % technisch is", () => {
    expect(
      found("displacement", clusters({ Technisch: [8, byAnn], "Ped.-didac.": [3, byAnn], Administratie: [0, byAnn] })),
    ).toEqual([
      {
        kind: "displacement",
        severity: 2,
        taskId: null,
        personId: null,
        data: { unit: "tasks", technical: 8, pedagogical: 3, total: 11 },
      },
    ]);
  });

  test("als minder dan 20 % pedagogisch is", () => {
    const told = clusters({ Technisch: [5, byAnn], "Ped.-didac.": [1, byAnn], Administratie: [4, byAnn] });
    expect(found("displacement", told)[0]?.data).toEqual({ unit: "tasks", technical: 5, pedagogical: 1, total: 10 });
  });

  test("als niemand het pedagogische doet", () => {
    const told = clusters({ Technisch: [1, byAnn], Pedagogisch: [4, {}], Beleid: [3, byAnn] });
    expect(found("displacement", told)).toHaveLength(1);
  });

  test("een taak van twee mensen telt één keer, wat alleen een firma doet telt niet", () => {
    const told = clusters({
      Technisch: [8, { by: { Ann: "U", Bram: "U" } }],
      Pedagogisch: [3, byAnn],
      "Pedagogisch-didactisch": [20, { by: { Firma: "U" } }],
    });
    expect(found("displacement", told)[0]?.data).toEqual({ unit: "tasks", technical: 8, pedagogical: 3, total: 11 });
  });

  test.each<[string, Told]>([
    ["70 % technisch is", clusters({ Technisch: [7, byAnn], "Ped.-didac.": [3, byAnn] })],
    ["20 % pedagogisch is", clusters({ Technisch: [6, byAnn], Ped: [2, byAnn], Beleid: [2, byAnn] })],
    [
      "het weinige pedagogische niet minder is dan het technische",
      clusters({ Tech: [1, byAnn], Ped: [1, byAnn], Beleid: [9, byAnn] }),
    ],
    ["de lijst geen pedagogische cluster heeft", clusters({ Technisch: [9, byAnn], Beleid: [1, byAnn] })],
    ["de lijst geen technische cluster heeft", clusters({ Pedagogisch: [1, byAnn], Beleid: [9, byAnn] })],
    ["de pedagogische taken n.v.t. zijn", clusters({ Technisch: [9, byAnn], Ped: [1, { kind: "notApplicable" }] })],
    ["nog niemand iets doet", clusters({ Technisch: [9, {}], Ped: [1, {}] })],
    ["alleen een firma iets doet", clusters({ Technisch: [9, { by: { Firma: "U" } }], Ped: [1, {}] })],
  ])("niet als %s", (_, told) => {
    expect(found("displacement", told)).toEqual([]);
  });
});

describe("techniek haalt de bovenhand, in uren", () => {
  const hours = (technical: number, pedagogical: number, policy: number): Told =>
    clusters({
      Technisch: [1, { size: technical, ...byAnn }],
      Pedagogisch: [3, { size: pedagogical / 3, ...byAnn }],
      Beleid: [1, { size: policy, ...byAnn }],
    });

  test("als meer dan 70 % van de uren technisch is", () => {
    const [finding] = found("displacement", hours(7.5, 2, 0.5));
    expect(finding?.data).toMatchObject({ unit: "hours", technical: 7.5, pedagogical: 2 });
    expect(finding?.data.total).toBeCloseTo(10);
  });

  test("als minder dan 20 % van de uren pedagogisch is", () => {
    expect(found("displacement", hours(5, 1.5, 3.5))[0]?.data.pedagogical).toBe(1.5);
  });

  test("niet op de grenzen zelf, ook als drie derden net geen geheel zijn", () => {
    expect(found("displacement", hours(7, 2.5, 0.5))).toEqual([]);
    expect(found("displacement", hours(5, 2, 3))).toEqual([]);
    expect(found("displacement", hours(0.7, 0.2, 0.1))).toEqual([]);
  });

  test("zodra één taak geen uren heeft, in taken", () => {
    const told = hours(8, 1, 1);
    const tasks = { ...told.tasks, Camera: { cluster: "Technisch", size: "S", by: { Bram: "U" } } };
    expect(found("displacement", { ...told, tasks })).toEqual([]);
    expect(found("displacement", { ...told, tasks, settings: limits({ technicalShare: 0.3 }) })[0]?.data).toEqual({
      unit: "tasks",
      technical: 2,
      pedagogical: 3,
      total: 6,
    });
  });

  test("volgt de grenzen van de school", () => {
    expect(found("displacement", { ...hours(5, 3, 2), settings: limits({ technicalShare: 0.45 }) })).toHaveLength(1);
    expect(found("displacement", { ...hours(5, 3, 2), settings: limits({ pedagogicalShare: 0.35 }) })).toHaveLength(1);
  });
});

describe("een PICT met te veel techniek", () => {
  const pict = (role: string, technical: number, pedagogical: number, rest: Told = {}): Told =>
    clusters(
      {
        Technisch: [technical, { by: { Bram: "U" } }],
        Pedagogisch: [pedagogical, { by: { Bram: "U" } }],
        "Ped.-didac.": [10, byAnn],
      },
      { people: { Ann: {}, Bram: { role } }, ...rest },
    );

  test("als meer dan de helft technisch is", () => {
    expect(found("displacement", pict("PICT", 3, 2))).toEqual([
      {
        kind: "displacement",
        severity: 2,
        taskId: null,
        personId: "Bram",
        data: { unit: "tasks", technical: 3, pedagogical: 2, total: 5 },
      },
    ]);
    expect(found("displacement", pict("pedagogisch ICT-coördinator", 3, 2))).toHaveLength(1);
  });

  test("niet bij de helft, en niet voor een andere rol", () => {
    expect(found("displacement", pict("PICT", 3, 3))).toEqual([]);
    expect(found("displacement", pict("TICT", 3, 2))).toEqual([]);
    expect(found("displacement", pict("", 3, 2))).toEqual([]);
  });

  test("niet voor iemand van buiten", () => {
    const told = pict("PICT", 3, 2, { people: { Ann: {}, Bram: { role: "PICT", level: "extern" } } });
    expect(found("displacement", told)).toEqual([]);
  });

  test("volgt de grens van de school", () => {
    expect(found("displacement", pict("PICT", 3, 3, { settings: limits({ technicalShareOfPict: 0.4 }) }))).toHaveLength(
      1,
    );
  });
});
