import { found, limits } from "../../../tests/domain/found";
import type { Told } from "../../../tests/domain/situation";

/** Ann and Bram with so many hours of tasks each, of 10 hours a week. */
const annAndBram = (ann: number | string, bram: number | string, settings: Told["settings"] = {}): Told => ({
  people: { Ann: { hours: 10 }, Bram: { hours: 10 }, Chloë: {}, Dries: { hours: 0 } },
  tasks: {
    Netwerk: { size: ann, by: { Ann: "U" } },
    Website: { size: bram, by: { Bram: "U" } },
    Visie: { size: 40, by: { Chloë: "U" } },
  },
  settings: { balance: true, ...settings },
});

describe("ruimte in het team", () => {
  test("als iemand onder 60 % zit terwijl een ander te veel heeft, zonder naam", () => {
    expect(found("room", annAndBram(11, 5.5))).toEqual([
      { kind: "room", severity: 1, taskId: null, personId: null, data: { hours: 4.5 } },
    ]);
  });

  test("telt de uren van allen met ruimte samen, ook van wie nog niets doet", () => {
    const told = annAndBram(11, 5);
    expect(found("room", { ...told, people: { ...told.people, Eva: { hours: 6 } } })[0]?.data).toEqual({ hours: 11 });
  });

  test.each<[string, Told]>([
    ["niemand te veel heeft", annAndBram(10, 5)],
    ["niemand onder 60 % zit", annAndBram(11, 6)],
    ["de omvang van wie te veel lijkt te hebben ontbreekt", annAndBram("L", 5)],
    ["de omvang van wie ruimte lijkt te hebben ontbreekt", annAndBram(11, "S")],
    ["de school het niet vraagt", annAndBram(11, 5, { balance: false })],
  ])("niet als %s", (_, told) => {
    expect(found("room", told)).toEqual([]);
  });

  test("volgt de grenzen van de school", () => {
    const settings = (low: number, high: number): Told["settings"] =>
      limits({ occupancyLow: low, occupancyTooHigh: high });
    expect(found("room", annAndBram(11, 7, settings(0.8, 1)))).toHaveLength(1);
    expect(found("room", annAndBram(11, 7, settings(0.8, 1.1)))).toEqual([]);
  });
});

describe("ongelijk verdeeld", () => {
  test("als het verschil meer dan 40 procentpunt is, zonder naam", () => {
    const [finding, ...others] = found("unevenLoad", annAndBram(9.5, 5));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 1, taskId: null, personId: null });
    expect(finding?.data.difference).toBeCloseTo(0.45);
  });

  test.each<[string, Told]>([
    ["het verschil 40 procentpunt is", annAndBram(9, 5)],
    ["de omvang van een van beiden ontbreekt", annAndBram(9.5, "S")],
    ["de school het niet vraagt", annAndBram(9.5, 5, { balance: false })],
    ["er niemand is", { settings: { balance: true } }],
  ])("niet als %s", (_, told) => {
    expect(found("unevenLoad", told)).toEqual([]);
  });

  test("volgt de grens van de school", () => {
    expect(found("unevenLoad", annAndBram(9, 5, limits({ occupancySpread: 0.39 })))).toHaveLength(1);
  });
});
