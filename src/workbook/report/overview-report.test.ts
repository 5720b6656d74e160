import { situation } from "../../../tests/domain/situation";
import { findBottlenecks } from "../../domain/bottlenecks/find-bottlenecks";
import { policyFacts } from "../../domain/policy-facts";
import { shortList } from "../../domain/short-list";
import { overviewPlan } from "./overview-report";

const told = situation({
  people: { Ann: { reachableOn: ["monday"] }, Bram: {} },
  tasks: { Printers: { by: { Ann: "U", Bram: "V" }, flagged: { Ann: "bottleneck" } } },
});

/** What stands beside each other in the rows of what is to be discussed. */
function discussed(personalNames: boolean): readonly string[] {
  const { lines } = shortList(findBottlenecks(told), told);
  const plan = overviewPlan({
    subtitle: "",
    tasks: told.tasks,
    people: told.people,
    loads: [],
    workPerPerson: false,
    personalNames,
    lines,
    targetFindings: null,
    names: { task: (id) => id, person: (id) => id },
    policy: policyFacts(told, null, lines),
  });
  return plan.rows
    .filter(({ key }) => key.startsWith("#decision:"))
    .map(({ cells }) => cells["label"]?.content ?? "empty")
    .map((content) => (content !== "empty" && "text" in content ? content.text : ""));
}

test("what touches somebody personally stands on Overzicht without a name", () => {
  expect(discussed(false)).toContain("Iemand meldt 1 knelpunt.");
  expect(discussed(false).join()).not.toContain("Ann");
});

test("and with the name where the school chooses so", () => {
  expect(discussed(true)).toContain("Ann meldt 1 knelpunt.");
});
