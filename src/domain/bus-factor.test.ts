import fc from "fast-check";
import { anySituation, seed } from "../../tests/domain/arbitrary-situation";
import { manyTasks, situation, type Told, type ToldTask } from "../../tests/domain/situation";
import { busFactor } from "./bus-factor";
import { divisionOf, type Division } from "./division";

const people = Object.fromEntries(["Ann", "Bram", "Chloë", "Dries", "Eva", "Fien"].map((name) => [name, {}]));

function factorOf(tasks: NonNullable<Told["tasks"]>, share = 0.5): number | null {
  const division = divisionOf(situation({ people, tasks }));
  return busFactor(division.tasks, division, share);
}

test.each<[string, number | null, readonly ToldTask[]]>([
  ["meer dan de helft heeft nu al niemand", 0, [{}, {}, { by: { Ann: "U" } }]],
  ["één iemand houdt meer dan de helft recht", 1, [{ by: { Ann: "U" } }, { by: { Ann: "V" } }, { by: { Bram: "U" } }]],
  ["de helft is nog niet meer dan de helft", 2, [{ by: { Ann: "U" } }, { by: { Bram: "U" } }]],
  ["wat nu al niemand heeft, telt mee", 1, [{}, { by: { Ann: "U" } }, { by: { Bram: "U", Chloë: "V" } }]],
  ["een vervanger houdt een taak recht", 2, [{ by: { Ann: "U", Bram: "V" } }]],
  ["wie uitvoert en vervangt, is één iemand", 1, [{ by: { Ann: "UV" } }]],
  ["een mandaat houdt geen taak recht", 1, [{ by: { Ann: "U", Bram: "BSA" } }]],
  ["vier mensen samen", 4, [{ by: { Ann: "U", Bram: "U", Chloë: "V", Dries: "V" } }]],
  [
    "vijf mensen samen: dat is geen kwetsbaar team",
    null,
    [{ by: { Ann: "U", Bram: "U", Chloë: "V", Dries: "V", Eva: "V" } }],
  ],
  ["zonder taken", null, []],
])("%s: %s", (_, factor, tasks) => {
  expect(factorOf(Object.fromEntries(tasks.map((task, index) => [`Taak ${index}`, task])))).toBe(factor);
});

describe("wie de meeste taken heeft, is niet altijd wie het meeste kan stilleggen", () => {
  const pairs = (names: readonly string[], partner: string, count = 1): NonNullable<Told["tasks"]> =>
    Object.assign(
      {},
      ...names.map((name) => manyTasks(count, { by: { [partner]: "U", [name]: "V" } }, `${partner} en ${name}`)),
    ) as NonNullable<Told["tasks"]>;

  test("Ann deelt drie taken met drie collega's, Eva en Fien delen er twee met elkaar", () => {
    expect(factorOf({ ...pairs(["Bram", "Chloë", "Dries"], "Ann"), ...pairs(["Fien"], "Eva", 2) }, 0.3)).toBe(2);
  });

  test("Ann deelt vier taken met vier collega's: pas met drie van hen ligt meer dan de helft stil", () => {
    expect(factorOf(pairs(["Bram", "Chloë", "Dries", "Eva"], "Ann"))).toBe(4);
  });

  test("wie laatst in de lijst komt, telt even goed", () => {
    expect(factorOf({ ...pairs(["Bram", "Chloë"], "Ann"), ...pairs(["Fien"], "Eva", 3) })).toBe(2);
  });
});

/** Tries all groups of leavers; a team that needs more than four is not vulnerable. */
function bySearching({ tasks, withMark, situation: { people: team } }: Division, share: number): number | null {
  const holders = tasks.map((task) => [...withMark(task, "executes"), ...withMark(task, "replaces")]);
  const groups = Array.from({ length: 2 ** team.length }, (_, bits) => team.filter((_one, at) => (bits >> at) & 1));
  const enough = groups.filter((gone) => {
    const stuck = holders.filter((own) => own.every((person) => gone.includes(person))).length;
    return stuck > share * tasks.length + 1e-6;
  });
  const fewest = Math.min(...enough.map((gone) => gone.length));
  return fewest <= 4 ? fewest : null;
}

test("in any situation it is the fewest of all groups that could leave", () => {
  const check = fc.property(anySituation, fc.constantFrom(0.2, 0.5, 0.8), (told, share) => {
    const division = divisionOf(told);
    expect(busFactor(division.tasks, division, share)).toBe(bySearching(division, share));
  });
  fc.assert(check, { seed });
});
