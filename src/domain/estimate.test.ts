import { manyTasks, situation } from "../../tests/domain/situation";
import { hoursPerPoint } from "./estimate";
import { loadOf } from "./load";

const perPoint = (told: Parameters<typeof situation>[0]) => hoursPerPoint(loadOf(situation(told)));

describe("punten geschat in uren", () => {
  test("14 uur van twee mensen over de 28 punten die zij samen dragen", () => {
    expect(
      perPoint({
        people: { Ann: { hours: 9 }, Bram: { hours: 5 }, Directie: {} },
        tasks: {
          ...manyTasks(5, { size: "L", by: { Ann: "U" } }),
          Visie: { size: "L", by: { Bram: "U" } },
          Nascholing: { size: "L", by: { Bram: "U" } },
          Beleid: { size: "L", by: { Directie: "U" } },
        },
      }),
    ).toBe(14 / 28);
  });

  test("niemand met uren: geen schatting", () => {
    expect(perPoint({ people: { Ann: {} }, tasks: { Helpdesk: { size: "L", by: { Ann: "U" } } } })).toBeNull();
  });

  test("maar één met uren: geen schatting, want die zou precies vol zijn", () => {
    const tasks = { Helpdesk: { size: "L", by: { Ann: "U" } }, Visie: { by: { Bram: "U" } } } as const;
    expect(perPoint({ people: { Ann: { hours: 9 }, Bram: {} }, tasks })).toBeNull();
  });

  test("wie 0 uur heeft telt niet mee, en ook niet wat die draagt", () => {
    const tasks = {
      ...manyTasks(2, { size: "L", by: { Ann: "U" } }),
      Visie: { size: "M", by: { Bram: "U" } },
    } as const;
    const more = { ...tasks, Beleid: { size: "L", by: { Directie: "U" } } } as const;
    expect(perPoint({ people: { Ann: { hours: 4 }, Bram: { hours: 0 } }, tasks })).toBeNull();
    const people = { Ann: { hours: 4 }, Bram: { hours: 1 }, Directie: { hours: 0 } };
    expect(perPoint({ people, tasks: more })).toBe(5 / 10);
  });

  test("wie uren heeft draagt nog niets: geen schatting", () => {
    expect(
      perPoint({ people: { Ann: { hours: 9 }, Bram: { hours: 2 } }, tasks: { Helpdesk: { size: "L" } } }),
    ).toBeNull();
  });
});
