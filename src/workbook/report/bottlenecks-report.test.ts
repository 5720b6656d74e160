import { bottlenecksPlan } from "./bottlenecks-report";
import type { ReportPlan } from "./report-plan";

function plan(changes: Partial<Parameters<typeof bottlenecksPlan>[0]>): ReportPlan {
  return bottlenecksPlan({
    subtitle: "",
    schoolYear: "2026-2027",
    listSheet: "Taken",
    situations: [],
    decisions: { current: new Map(), target: new Map() },
    reported: null,
    needed: [],
    names: { task: (id) => id, person: (id) => id, group: "de SG", outside: "de SG of een firma" },
    ...changes,
  });
}
const keysOf = ({ rows }: ReportPlan): readonly string[] => rows.map(({ key }) => key);

test("what people reported stands beside what was found, once somebody reported something", () => {
  expect(keysOf(plan({})).filter((key) => key.startsWith("#reported"))).toEqual([]);
  const { rows } = plan({ reported: { both: ["a"], onlyReported: ["b", "c"], onlyFound: [] } });
  expect(rows.at(-1)?.cells.sentence?.content).toEqual({
    text: "1 taak is gemeld én gevonden, 2 alleen gemeld, 0 alleen gevonden.",
  });
});

test("what can be filled in stands last, what unlocks most first, and no more than five", () => {
  const needs = ["hours", "kinds", "sizes", "days", "levels", "target"] as const;
  const needed = needs.map((need) => ({ need, unlocks: ["tooManyTasks"] as const, helps: [] }));
  const keys = keysOf(plan({ needed }));
  expect(keys.slice(keys.indexOf("#needed"))).toEqual([
    "#needed",
    ...needs.slice(0, 5).map((need) => `#needed:${need}`),
  ]);
});
