import { situation, type Told } from "../../tests/domain/situation";
import { findBottlenecks } from "./bottlenecks/find-bottlenecks";
import { findingKey } from "./bottlenecks/finding";
import type { Decisions } from "./decisions";
import { policyFacts, type PolicyFacts } from "./policy-facts";
import { shortList } from "./short-list";

const school: Told = {
  people: {
    Ann: { hours: 9 },
    Bram: { hours: 5 },
    Directie: {},
    Gie: { level: "SG", hours: 4 },
    "Firma Netwerk": { level: "extern", hours: 20 },
  },
  tasks: {
    Printers: { cluster: "Technisch", size: 3, by: { Ann: "U" } },
    Netwerk: { cluster: " Technisch ", size: 4, by: { Ann: "U" } },
    Visie: { cluster: "Ped.-didac.", size: 6, by: { Bram: "U", Ann: "V" } },
    Bellen: { cluster: "technisch", size: 1 },
    Badges: { size: 1, by: { Gie: "U" } },
    Fuiven: { cluster: "Vrije tijd", size: 0 },
  },
  settings: { school: "GO! De Brug", group: "schoolGroup" },
};

function factsOf(told: Told, target: Told | null = null, decisions: Decisions = new Map()): PolicyFacts {
  const now = situation(told);
  const { lines } = shortList(findBottlenecks(now), now, decisions);
  return policyFacts(now, target && situation(target), lines);
}

describe("een beleidsplan vertelt van de school", () => {
  test("hoe ze heet en bij welke groep ze hoort", () => {
    expect(factsOf(school)).toMatchObject({ school: "GO! De Brug", group: "schoolGroup" });
    expect(factsOf({})).toMatchObject({ school: "", group: null });
  });

  test("hoeveel mensen van de school, van de SG en van buiten meedoen", () => {
    expect(factsOf(school).people).toEqual({ school: 3, SG: 1, extern: 1 });
  });

  test("hoeveel taken er werk vragen, en hun clusters: elk één keer, zoals hij eerst geschreven staat", () => {
    expect(factsOf(school)).toMatchObject({ tasks: 5, clusters: ["Technisch", "Ped.-didac."] });
    expect(factsOf({ tasks: { Netwerk: { cluster: " Technisch" } } }).clusters).toEqual(["Technisch"]);
  });
});

describe("uren in het beleidsplan", () => {
  test("zijn die van wie binnen is, samen: een firma geeft geen uren weg", () => {
    expect(factsOf(school).hours).toBe(18);
  });

  test("zijn onbekend zolang niemand er heeft: 0 zou iets anders zeggen", () => {
    expect(factsOf({ people: { Ann: {}, Bram: {} } }).hours).toBeNull();
    expect(factsOf({ people: { Ann: { hours: 0 } } }).hours).toBe(0);
  });

  test("blijven over of komen tekort, samen van wie er heeft", () => {
    const tasks = { Printers: { size: 3, by: { Ann: "U" } }, Visie: { size: 6, by: { Bram: "U" } } };
    const left = (ann: number, bram: number): number | null =>
      factsOf({ people: { Ann: { hours: ann }, Bram: { hours: bram }, Directie: {} }, tasks }).hoursLeft;
    expect(left(9, 5)).toBe(5);
    expect(left(2, 5)).toBe(-2);
  });

  test("die overblijven zijn onbekend als van één iemand met uren een taak er geen heeft, waar die ook staat", () => {
    const tasks = { Printers: { size: 3, by: { Ann: "U" } }, Visie: { size: "L", by: { Bram: "U" } } };
    const people = { Ann: { hours: 9 }, Bram: { hours: 5 } };
    expect(factsOf({ people, tasks }).hoursLeft).toBeNull();
    expect(factsOf({ people: { Bram: people.Bram, Ann: people.Ann }, tasks }).hoursLeft).toBeNull();
    expect(factsOf({ people: { Ann: {}, Bram: {} }, tasks }).hoursLeft).toBeNull();
  });
});

test("de kerncijfers zijn die van nu, en die van het Streefdoel zodra er een is", () => {
  const target = { ...school, tasks: { ...school.tasks, Bellen: { by: { Bram: "U" } } } };
  expect(factsOf(school)).toMatchObject({ now: { withoutExecutor: 1 }, target: null });
  expect(factsOf(school, target)).toMatchObject({ now: { withoutExecutor: 1 }, target: { withoutExecutor: 0 } });
});

describe("wat het team te beslissen heeft", () => {
  const alone: Told = {
    people: { Ann: {}, Bram: {} },
    tasks: {
      Printers: { by: { Ann: "U" } },
      Visie: { by: { Bram: "U" } },
      Bellen: {},
      Badges: {},
      Camera: {},
    },
  };

  test("is wat het meest raakt eerst, elke soort één keer", () => {
    expect(factsOf(alone).toDecide).toEqual(["withoutExecutor", "withoutReplacement", "incomplete"]);
  });

  test("is niet meer wat besproken is", () => {
    const discussed = { status: "discussed", schoolYear: "", note: "", date: "" } as const;
    const findings = findBottlenecks(situation(alone)).filter(({ kind }) => kind === "withoutExecutor");
    const decisions = new Map(findings.map((finding) => [findingKey(finding), discussed]));
    expect(factsOf(alone, null, decisions).toDecide).not.toContain("withoutExecutor");
  });
});
