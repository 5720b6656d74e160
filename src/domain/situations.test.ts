import { situation, type ToldTask } from "../../tests/domain/situation";
import { isCopyOfNow, situationData } from "./situations";

type By = NonNullable<ToldTask["by"]>;

/** A school with who does the helpdesk now and in the target. */
function school(now: By, target: By) {
  const [current, then] = [now, target].map((by) =>
    situation({ people: { Ann: { hours: 9 }, Bram: {} }, tasks: { Helpdesk: { by } } }),
  );
  if (!current || !then) throw new Error("Two situations were told.");
  const { assignments: _own, ...shared } = current;
  return { ...shared, situations: { current, target: then } };
}

test("elke situatie heeft haar eigen merken, en deelt taken, mensen en wat de school koos", () => {
  const both = school({ Ann: "U" }, { Bram: "U" });
  for (const kind of ["current", "target"] as const)
    expect(situationData(both, kind)).toEqual({ ...situation({}), ...both.situations[kind] });
});

test.each<[string, By, By, boolean]>([
  ["wie hetzelfde blijft doen", { Ann: "U", Bram: "V" }, { Ann: "U", Bram: "V" }, true],
  ["een taak die niemand doet, nu niet en straks niet", {}, {}, true],
  ["een ander merk", { Ann: "U" }, { Ann: "UA" }, false],
  ["iemand die erbij komt", { Ann: "U" }, { Ann: "U", Bram: "V" }, false],
  ["iemand die wegvalt", { Ann: "U" }, {}, false],
])("het Streefdoel is nog gelijk aan nu: %s", (_what, now, target, isCopy) => {
  expect(isCopyOfNow(school(now, target))).toBe(isCopy);
});
