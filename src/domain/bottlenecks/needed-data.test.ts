import { manyTasks, situation, type Told } from "../../../tests/domain/situation";
import type { SituationData } from "../model";
import { bottleneckRules, findBottlenecks } from "./find-bottlenecks";
import type { BottleneckKind } from "./finding";
import { silentKinds } from "./needed-data";
import type { DataNeed } from "./rule";

/** A school that gave all there is to give, and in which every rule finds something. */
const told: Told = {
  people: {
    Ann: { hours: 4, role: "TICT", reachableOn: ["monday"], worked: { worked: 9, appointed: 4 } },
    Bram: { hours: 20, role: "PICT", reachableOn: ["tuesday"] },
    SG: { level: "SG" },
    Firma: { level: "extern" },
    Directie: { role: "directie" },
  },
  tasks: {
    Helpdesk: { kind: "core", cluster: "Technisch", size: 2, by: { Ann: "U", Directie: "B" }, rated: { Ann: 9 } },
    Netwerk: { kind: "core", cluster: "Technisch", size: 2, by: { Ann: "U", Directie: "B" }, rated: { Ann: 9 } },
    Visie: { kind: "core", cluster: "Ped.-didac.", size: 2, by: { Ann: "U", Bram: "V" }, rated: { Ann: 1, Bram: 2 } },
    Website: { kind: "transferable", cluster: "Technisch", size: 4, by: { Ann: "U", Directie: "B" } },
    Camera: { cluster: "Technisch", size: 1, flagged: { Bram: "someoneElse", Ann: "bottleneck" } },
    Server: { cluster: "Technisch", level: "SG", size: 1, by: { Firma: "U" } },
    Badges: { cluster: "Technisch", level: "SG", size: 1, by: { SG: "U", Directie: "B" } },
    Laptops: { cluster: "Ped.-didac.", size: 1, by: { Bram: "U" } },
    ...manyTasks(21, { cluster: "Administratie", size: 0.05, by: { Ann: "U" } }),
  },
  settings: { mandates: true, balance: true },
};
const full = situation({
  ...told,
  tasks: { ...told.tasks, ...manyTasks(9, { by: { Directie: "UB" }, size: 1 }, "D") },
});
const now = situation({ ...told, tasks: { ...told.tasks, Camera: { by: { Bram: "U" } } } });

/** The same school without one kind of data. */
const without: Readonly<Record<Exclude<DataNeed, "target">, (data: SituationData) => SituationData>> = {
  tasks: (data) => ({ ...data, tasks: [] }),
  executors: (data) => withoutMark(data, "executes"),
  replacers: (data) => withoutMark(data, "replaces"),
  decisions: (data) => withoutMark(data, "decides"),
  kinds: (data) => ({ ...data, tasks: data.tasks.map((task) => ({ ...task, kind: null })) }),
  clusters: (data) => ({ ...data, tasks: data.tasks.map((task) => ({ ...task, cluster: "Technisch" })) }),
  levels: (data) => ({
    ...data,
    tasks: data.tasks.map((task) => ({ ...task, level: null })),
    people: data.people.map((person) => ({ ...person, level: person.level === "SG" ? "school" : person.level })),
  }),
  sizes: (data) => ({ ...data, tasks: data.tasks.map((task) => ({ ...task, size: null })) }),
  hours: (data) => ({ ...data, people: data.people.map((person) => ({ ...person, hours: null })) }),
  balance: (data) => ({ ...data, settings: { ...data.settings, balance: false } }),
  mandates: (data) => ({ ...data, settings: { ...data.settings, mandates: false } }),
  ratings: (data) => ({ ...data, ratings: [] }),
  allRatings: (data) => ({ ...data, ratings: data.ratings.filter(({ personId }) => personId !== "SG") }),
  firstLine: (data) => ({ ...data, assignments: data.assignments.filter(({ taskId }) => taskId !== "Helpdesk") }),
  days: (data) => ({ ...data, people: data.people.map((person) => ({ ...person, reachableOn: null })) }),
  workedHours: (data) => ({ ...data, workedHours: [] }),
};

function withoutMark(data: SituationData, mark: SituationData["assignments"][number]["marks"][number]): SituationData {
  return {
    ...data,
    assignments: data.assignments.map((one) => ({ ...one, marks: one.marks.filter((own) => own !== mark) })),
  };
}

const missingIn = (data: SituationData, compared: SituationData | null = now): unknown =>
  Object.fromEntries(silentKinds(data, compared).map(({ kind, missing }) => [kind, missing]));

/** The SG rated nothing yet: with one answer everyone who coordinates has answered. */
const answered: SituationData = {
  ...full,
  ratings: [...full.ratings, { taskId: "Badges", personId: "SG", rating: 8, flags: [] }],
};

const kindsIn = (data: SituationData, compared: SituationData | null = now): ReadonlySet<BottleneckKind> =>
  new Set(findBottlenecks(data, compared).map(({ kind }) => kind));

test("met alles ingevuld zwijgt geen enkele soort, en vindt elke soort iets", () => {
  expect(missingIn(answered)).toEqual({});
  expect([...kindsIn(answered)].sort()).toEqual(bottleneckRules.map(({ kind }) => kind).sort());
});

const hours = ["tooManyTasks", "room", "unevenLoad"] as const;
const byNeed: readonly (readonly [keyof typeof without, readonly BottleneckKind[]])[] = [
  ["replacers", ["doubtfulReplacement"]],
  ["kinds", ["keyPerson", "transferable", "twoRoles"]],
  ["clusters", ["displacement", "twoRoles"]],
  ["hours", hours],
  ["sizes", hours],
  ["balance", ["room", "unevenLoad"]],
  ["mandates", ["unclearDecision"]],
  ["decisions", ["unclearDecision"]],
  ["firstLine", ["daysWithoutContact"]],
  ["days", ["daysWithoutContact"]],
  ["workedHours", ["moreThanAppointed"]],
  ["allRatings", ["ghostTask"]],
];

test.each(byNeed)("zonder %s zwijgen %j, en die alleen", (need, kinds) => {
  const data = without[need](answered);
  expect(missingIn(data)).toEqual(Object.fromEntries(kinds.map((kind) => [kind, [need]])));
  for (const kind of kinds) expect(kindsIn(data)).not.toContain(kind);
});

test("zonder inschaling zwijgt wat over kunnen gaat; de vervanger zonder tijd niet", () => {
  expect(missingIn(without.ratings(answered))).toEqual({
    ghostTask: ["allRatings"],
    reported: ["ratings"],
    supportWelcome: ["ratings"],
    twoRoles: ["ratings"],
  });
  expect(missingIn(without.hours(without.ratings(answered)))).toMatchObject({ doubtfulReplacement: ["ratings"] });
});

test("zonder niveau zwijgt alleen wat over de SG gaat", () => {
  expect(missingIn(without.levels(answered))).toEqual({ wrongLevel: ["levels"] });
});

test.each<[string, Told]>([
  ["een taak een niveau heeft", { tasks: { A: { level: "school", by: { Ann: "U" } } } }],
  ["iemand van de SG is", { people: { Ann: {}, SG: { level: "SG" } }, tasks: { A: { by: { Ann: "U" } } } }],
  ["iemand een taak voor de SG vindt", { tasks: { A: { by: { Ann: "U" }, flagged: { Ann: "forGroup" } } } }],
])("het niveau is gegeven zodra %s", (_, given) => {
  expect(missingIn(situation({ people: { Ann: {} }, ...given }))).not.toHaveProperty("wrongLevel");
});

test("zonder uitvoerders zwijgt wat over hen gaat", () => {
  const silent = silentKinds(without.executors(answered), now);
  expect(silent.map(({ kind }) => kind).sort()).toEqual(
    [
      ...["keyPerson", "withoutReplacement", "transferable", "displacement", "outsourced", "supportWelcome"],
      ...["twoRoles", "wrongLevel", "minutesPerTask", "daysWithoutContact", ...hours],
    ].sort(),
  );
});

test("een leeg bestand mist alles, behalve wat zegt dat het leeg is", () => {
  const empty = situation({});
  expect(silentKinds(empty).map(({ kind }) => kind)).toEqual(
    bottleneckRules.map(({ kind }) => kind).filter((kind) => kind !== "incomplete"),
  );
  expect(missingIn(empty, null)).toMatchObject({
    withoutExecutor: ["tasks"],
    heavierTarget: ["target"],
    doubtfulReplacement: ["replacers", "ratings"],
    room: ["balance", "executors", "hours", "sizes"],
  });
});

test("zonder Streefdoel is er niets te vergelijken", () => {
  expect(missingIn(answered, null)).toEqual({ heavierTarget: ["target"] });
  expect(kindsIn(answered, null)).not.toContain("heavierTarget");
});

test("omvang telt van wie uren heeft: één taak zonder uren is genoeg om te zwijgen", () => {
  const school = (ann: string): SituationData =>
    situation({
      people: { Ann: { hours: 1 }, Bram: {} },
      tasks: {
        A: { size: 5, by: { Ann: "U" } },
        B: { size: ann, by: { Ann: "U" } },
        C: { size: 5, by: { Bram: "U" } },
      },
    });
  expect(missingIn(school("L"))).toMatchObject({ tooManyTasks: ["sizes"] });
  expect(missingIn(school("5"))).not.toHaveProperty("tooManyTasks");
});
