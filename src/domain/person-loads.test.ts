import { situation, type Told } from "../../tests/domain/situation";
import { loadOf } from "./load";
import { personLoads } from "./person-loads";

const told = (tasks: NonNullable<Told["tasks"]>) => {
  const { unit, loads } = personLoads(loadOf(situation({ people: { Ann: {}, Bram: {}, Chloë: {} }, tasks })));
  return { unit, loads: Object.fromEntries(loads) };
};

test.each([
  [
    "hours when all are known",
    { Printers: { size: 2, by: { Ann: "U" } }, Netwerk: { size: 3, by: { Bram: "U" } } },
    { unit: "hours", loads: { Ann: 2, Bram: 3, Chloë: 0 } },
  ],
  [
    "points when none are",
    { Printers: { size: "L", by: { Ann: "U" } }, Netwerk: { by: { Bram: "U" } } },
    { unit: "points", loads: { Ann: 4, Bram: 2, Chloë: 0 } },
  ],
  [
    "numbers of tasks when some are",
    { Printers: { size: 7, by: { Ann: "U" } }, Netwerk: { by: { Bram: "U" } }, Wifi: { by: { Bram: "U" } } },
    { unit: "tasks", loads: { Ann: 1, Bram: 2, Chloë: 0 } },
  ],
] as const)("loads beside each other are %s", (_, tasks, expected) => {
  expect(told(tasks)).toEqual(expected);
});

test("who does nothing says nothing of the unit", () => {
  expect(told({ Printers: { size: "S", by: { Ann: "U" } } }).unit).toBe("points");
});
