import { fullSchool, fullSchoolNow } from "../../../tests/domain/full-school";
import { manyTasks, situation } from "../../../tests/domain/situation";
import { findBottlenecks } from "../../domain/bottlenecks/find-bottlenecks";
import { loadOf } from "../../domain/load";
import type { SituationData } from "../../domain/model";
import { policyFacts } from "../../domain/policy-facts";
import { shortList } from "../../domain/short-list";
import { overviewPlan } from "./overview-report";
import { lineHeight } from "../text-height";
import { heightOf } from "./report-dress";
import type { ReportCell, ReportPlan } from "./report-plan";

interface Chosen {
  readonly personalNames?: boolean;
  readonly workPerPerson?: boolean;
  readonly target?: SituationData;
}

function planOf(now: SituationData, { personalNames = false, workPerPerson = false, target }: Chosen = {}): ReportPlan {
  const { lines } = shortList(findBottlenecks(now), now);
  return overviewPlan({
    subtitle: "",
    tasks: now.tasks,
    people: now.people,
    loads: loadOf(now),
    workPerPerson,
    personalNames,
    lines,
    targetFindings: target === undefined ? null : findBottlenecks(target, now),
    names: { task: (id) => id, person: (id) => id, group: "de SG", outside: "de SG of een firma" },
    policy: policyFacts(now, target ?? null, lines),
  });
}

describe("what touches somebody personally", () => {
  const told = situation({
    people: { Ann: { reachableOn: ["monday"] }, Bram: {} },
    tasks: { Printers: { by: { Ann: "U", Bram: "V" }, flagged: { Ann: "bottleneck" } } },
  });
  const discussed = (chosen: Chosen): readonly string[] =>
    planOf(told, chosen)
      .rows.filter(({ key }) => key.startsWith("#decision:"))
      .map(({ cells }) => cells["label"]?.content ?? "empty")
      .map((content) => (content !== "empty" && "text" in content ? content.text : ""));

  test("stands on Overzicht without a name", () => {
    expect(discussed({})).toContain("Iemand meldt 1 knelpunt.");
    expect(discussed({}).join()).not.toContain("Ann");
  });

  test("and with the name where the school chooses so", () => {
    expect(discussed({ personalNames: true })).toContain("Ann meldt 1 knelpunt.");
  });
});

/** An A4 in landscape between Excel's margins, in points, and the letters on the sheet. */
const page = { width: 741, height: 487 };
const letters = 11;

describe("letters on the printed page are at least 8 points high", () => {
  const clusters = Object.fromEntries(
    Array.from({ length: 9 }, (_, cluster) =>
      Object.entries(manyTasks(2, { cluster: `Cluster ${cluster}` }, `C${cluster}`)),
    ).flat(),
  );
  const told = situation({ people: {}, tasks: clusters });
  const large = { ...fullSchoolNow, tasks: [...fullSchoolNow.tasks, ...told.tasks] };
  const people = Array.from({ length: 40 }, (_, index) => ({ ...fullSchoolNow.people[1], id: `p${index}` }));

  test.each([
    ["a small school", situation({ people: { Ann: {} }, tasks: { Printers: {} } }), {}],
    ["a school that gave all there is to give", fullSchoolNow, { target: fullSchool }],
    ["twelve clusters", large, { target: fullSchool }],
    ["forty people", { ...large, people: [...large.people, ...people] } as SituationData, { workPerPerson: true }],
  ])("of %s", (_, data, chosen: Chosen) => {
    const { rows, columns } = planOf(data, chosen);
    const height = rows.reduce((sum, row) => sum + (heightOf(row, columns) ?? lineHeight), 0);
    const width = columns.reduce((sum, column) => sum + column.width, 0);
    expect(letters * Math.min(page.width / width, page.height / height)).toBeGreaterThanOrEqual(8);
  });
});

test("what nobody does any more in the target has a line of its own, beside what the target leaves of the others", () => {
  const people = { Ann: {}, Bram: {} };
  const now = situation({ people, tasks: { Printers: { by: { Ann: "U" } }, Netwerk: { by: { Ann: "U" } } } });
  const target = situation({ people, tasks: { Printers: {}, Netwerk: { by: { Ann: "U" } } } });
  const lines = planOf(now, { target }).rows.filter(({ key }) => key.startsWith("#decision:"));
  const shown = lines.map(({ cells }) => ["label", "current", "target"].map((key) => textOf(cells[key])));
  expect(shown).toContainEqual(["Ann doet 2 taken alleen.", "●", "●"]);
  expect(shown).toContainEqual(["In het Streefdoel doet niemand nog 1 taak die nu wel gebeurt.", "", "●●●"]);
  const copy = planOf(now, { target: now }).rows.map(({ cells }) => textOf(cells["label"]));
  expect(copy.join()).not.toContain("In het Streefdoel doet niemand");
});

function textOf(cell: ReportCell | undefined): string {
  const content = cell?.content;
  return typeof content === "object" && "text" in content ? content.text : "";
}
