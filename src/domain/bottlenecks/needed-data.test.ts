import { fullSchool, fullSchoolNow } from "../../../tests/domain/full-school";
import { situation, type Told } from "../../../tests/domain/situation";
import type { GroupKind, SituationData } from "../model";
import { bottleneckRules, findBottlenecks } from "./find-bottlenecks";
import type { BottleneckKind } from "./finding";
import { neededData, silentKinds } from "./needed-data";
import type { DataNeed } from "./rule";

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

const missingIn = (data: SituationData, compared: SituationData | null = fullSchoolNow): unknown =>
  Object.fromEntries(silentKinds(data, compared).map(({ kind, missing }) => [kind, missing]));

const kindsIn = (data: SituationData, compared: SituationData | null = fullSchoolNow): ReadonlySet<BottleneckKind> =>
  new Set(findBottlenecks(data, compared).map(({ kind }) => kind));

test("met alles ingevuld zwijgt geen enkele soort, en vindt elke soort iets", () => {
  expect(missingIn(fullSchool)).toEqual({});
  expect([...kindsIn(fullSchool)].sort()).toEqual(bottleneckRules.map(({ kind }) => kind).sort());
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
  const data = without[need](fullSchool);
  expect(missingIn(data)).toEqual(Object.fromEntries(kinds.map((kind) => [kind, [need]])));
  for (const kind of kinds) expect(kindsIn(data)).not.toContain(kind);
});

test("zonder inschaling zwijgt wat over kunnen gaat; de vervanger zonder tijd niet", () => {
  expect(missingIn(without.ratings(fullSchool))).toEqual({
    ghostTask: ["allRatings"],
    reported: ["ratings"],
    supportWelcome: ["ratings"],
    twoRoles: ["ratings"],
  });
  expect(missingIn(without.hours(without.ratings(fullSchool)))).toMatchObject({ doubtfulReplacement: ["ratings"] });
});

test("zonder niveau zwijgt alleen wat over de SG gaat", () => {
  expect(missingIn(without.levels(fullSchool))).toEqual({ wrongLevel: ["levels"] });
});

test.each<[string, Told]>([
  ["een taak een niveau heeft", { tasks: { A: { level: "school", by: { Ann: "U" } }, B: { by: { Ann: "U" } } } }],
  ["iemand van de SG is", { people: { Ann: {}, SG: { level: "SG" } }, tasks: { A: { by: { Ann: "U" } } } }],
  [
    "iemand een taak voor de SG vindt",
    { tasks: { A: { by: { Ann: "U" }, flagged: { Ann: "forGroup" } }, B: { by: { Ann: "U" }, rated: { Ann: 7 } } } },
  ],
])("het niveau is gegeven zodra %s", (_, given) => {
  expect(missingIn(situation({ people: { Ann: {} }, ...given }))).not.toHaveProperty("wrongLevel");
});

test("zonder uitvoerders zwijgt wat over hen gaat", () => {
  const silent = silentKinds(without.executors(fullSchool), fullSchoolNow);
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
  expect(missingIn(fullSchool, null)).toEqual({ heavierTarget: ["target"] });
  expect(kindsIn(fullSchool, null)).not.toContain("heavierTarget");
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

describe("wat de school nog kan invullen", () => {
  const neededIn = (data: SituationData, hasTarget = false): readonly string[] =>
    neededData(data, { now: fullSchoolNow, hasTarget }).map(
      ({ need, unlocks, helps }) => `${need}: ${unlocks.join(" ")} (${helps.join(" ")})`,
    );

  test("begint met wat het meest oplevert", () => {
    expect(neededIn(without.hours(without.kinds(without.mandates(fullSchool))))).toEqual([
      "hours: tooManyTasks unevenLoad room ()",
      "kinds: keyPerson transferable twoRoles ()",
      "mandates: unclearDecision ()",
    ]);
    expect(neededIn(without.days(without.allRatings(without.clusters(without.mandates(fullSchool)))))).toEqual([
      "clusters: displacement twoRoles ()",
      "allRatings: ghostTask ()",
      "days: daysWithoutContact ()",
      "mandates: unclearDecision ()",
    ]);
  });

  test("zet bij gelijke opbrengst eerst wat ook nog met iets anders helpt", () => {
    expect(neededIn(without.clusters(without.ratings(fullSchool)))).toEqual([
      "ratings: reported supportWelcome (twoRoles)",
      "clusters: displacement (twoRoles)",
      "allRatings: ghostTask ()",
    ]);
  });

  test("telt apart waar nog iets anders bij moet", () => {
    expect(neededIn(without.hours(without.balance(fullSchool)))).toEqual([
      "hours: tooManyTasks (unevenLoad room)",
      "balance:  (unevenLoad room)",
    ]);
  });

  test("vraagt een school die op zichzelf staat niet wat van een groep is", () => {
    const needed = (group: GroupKind) => {
      const data = without.levels(fullSchool);
      return neededIn({ ...data, settings: { ...data.settings, group } });
    };
    expect(needed("schoolGroup")).toEqual(["levels: wrongLevel ()"]);
    expect(needed("none")).toEqual([]);
  });

  test("vraagt niet naar uren die alleen iemand zelf kan delen, of naar een Streefdoel dat er al is", () => {
    expect(neededIn(without.workedHours(fullSchool))).toEqual([]);
    const needed = (hasTarget: boolean) => neededData(fullSchool, { now: null, hasTarget }).map(({ need }) => need);
    expect(needed(false)).toEqual(["target"]);
    expect(needed(true)).toEqual([]);
  });
});
