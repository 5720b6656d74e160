import fc from "fast-check";
import { anySituation, anyTarget, marksOnly, seed } from "../../../tests/domain/arbitrary-situation";
import { situation, type ToldTask } from "../../../tests/domain/situation";
import type { Mark, SituationData } from "../model";
import { bottleneckRules, findBottlenecks } from "./find-bottlenecks";
import { findingKey, type BottleneckKind, type Finding } from "./finding";
import { silentKinds } from "./needed-data";

const kinds = (told: SituationData): readonly BottleneckKind[] => findBottlenecks(told).map(({ kind }) => kind);

/** Findings without any order in which tasks and people came, and without the last digits of sums in another order. */
function unordered(findings: readonly Finding[]): readonly unknown[] {
  const settled = (_: string, value: unknown): unknown => {
    if (typeof value === "number") return value.toFixed(6);
    return Array.isArray(value) ? value.map(String).sort() : value;
  };
  return [...findings]
    .sort((a, b) => findingKey(a).localeCompare(findingKey(b)))
    .map((finding) => JSON.parse(JSON.stringify(finding, settled)) as unknown);
}

/** The tasks that a finding is about. */
const taskIdsOf = (finding: Finding): readonly string[] => [
  ...(finding.taskId === null ? [] : [finding.taskId]),
  ...("taskIds" in finding.data ? finding.data.taskIds : []),
];

function withMark(told: SituationData, mark: Mark): SituationData {
  const [task] = told.tasks;
  const [person] = told.people;
  if (!task || !person) return told;
  return { ...told, assignments: [...told.assignments, { taskId: task.id, personId: person.id, marks: [mark] }] };
}

describe("edges", () => {
  test("no tasks and no people: only that is said", () => {
    expect(kinds(situation({}))).toEqual(["incomplete"]);
  });

  test("people without tasks: only that is said", () => {
    expect(kinds(situation({ people: { Ann: { hours: 9 } } }))).toEqual(["incomplete"]);
  });

  test("an empty team: every task is without executor, and the team is missing", () => {
    expect(kinds(situation({ tasks: { Helpdesk: {}, Netwerk: {} } }))).toEqual([
      "withoutExecutor",
      "withoutExecutor",
      "incomplete",
    ]);
  });

  test("everyone outside: nobody is without replacement", () => {
    const told = situation({
      people: { "Firma A": { level: "extern" }, "Firma B": { level: "extern" } },
      tasks: {
        Netwerk: { size: 2, kind: "core", by: { "Firma A": "U" } },
        Camera: { size: 2, kind: "core", by: { "Firma B": "U" } },
      },
    });
    expect(kinds(told)).toEqual(["outsourced", "outsourced"]);
  });
});

describe("in any situation", () => {
  const check = (holds: (told: SituationData) => void): void => fc.assert(fc.property(anySituation, holds), { seed });

  test("every kind is found somewhere, so that what follows is about something", () => {
    const targets = fc.sample(anyTarget, { seed, numRuns: 300 });
    const seen = new Set(targets.flatMap(({ now, target }) => findBottlenecks(target, now)).map(({ kind }) => kind));
    expect([...seen].sort()).toEqual(bottleneckRules.map(({ kind }) => kind).sort());
  });

  test("no two findings share a key", () => {
    const holds = fc.property(anyTarget, ({ now, target }) => {
      const keys = findBottlenecks(target, now).map(findingKey);
      expect(new Set(keys).size).toBe(keys.length);
    });
    fc.assert(holds, { seed });
  });

  test("a task that is n.v.t. or asks 0 hours is never found", () => {
    const holds = fc.property(anyTarget, ({ now, target }) => {
      const idle = target.tasks.filter(
        ({ kind, size }) => kind === "notApplicable" || (size && "hours" in size && !size.hours),
      );
      const named = findBottlenecks(target, now).flatMap(taskIdsOf);
      expect(idle.filter(({ id }) => named.includes(id))).toEqual([]);
    });
    fc.assert(holds, { seed });
  });

  test("a target that is a copy of now is not heavier, whatever stands in it", () => {
    check((now) => {
      const copy = { ...now, people: now.people.map((person) => ({ ...person })), assignments: [...now.assignments] };
      expect(findBottlenecks(copy, now)).toEqual(findBottlenecks(now));
    });
  });

  test("somebody more who replaces never leaves more tasks without replacement", () => {
    check((told) => {
      const before = new Set(findBottlenecks(told).map(findingKey));
      const after = findBottlenecks(withMark(told, "replaces")).filter(({ kind }) => kind === "withoutReplacement");
      for (const finding of after) expect(before).toContain(findingKey(finding));
    });
  });

  test("somebody more who executes never leaves more tasks without executor", () => {
    check((told) => {
      const count = (data: SituationData): number => kinds(data).filter((kind) => kind === "withoutExecutor").length;
      expect(count(withMark(told, "executes"))).toBeLessThanOrEqual(count(told));
    });
  });

  test("more hours never make anyone's tasks too many, nor a replacement doubtful", () => {
    check((told) => {
      const people = told.people.map((person) => ({
        ...person,
        hours: person.hours === null ? null : person.hours + 5,
      }));
      const tooMany = (data: SituationData): readonly string[] =>
        findBottlenecks(data)
          .filter((finding) => finding.kind === "doubtfulReplacement" || isTooMany(finding))
          .map(findingKey);
      expect(tooMany(told)).toEqual(expect.arrayContaining([...tooMany({ ...told, people })]));
    });
  });

  test("names of people make no difference to what is found, nor do words and clusters that no rule knows", () => {
    check((told) => {
      const plain = {
        ...told,
        tasks: told.tasks.map((task) => ({ ...task, cluster: task.cluster === "" ? "" : "Administratie" })),
      };
      const renamed = {
        ...plain,
        people: plain.people.map((person) => ({ ...person, name: "Zelfde naam" })),
        tasks: plain.tasks.map((task) => ({
          ...task,
          description: task.description.replace("Taak", "Camera"),
          cluster: "Beleid",
        })),
      };
      expect(findBottlenecks(renamed)).toEqual(findBottlenecks(plain));
    });
  });

  test("the order of tasks, people and assignments makes no difference to what is found", () => {
    const reversed = (told: SituationData): SituationData => ({
      ...told,
      tasks: [...told.tasks].reverse(),
      people: [...told.people].reverse(),
      assignments: [...told.assignments].reverse(),
    });
    const holds = fc.property(anyTarget, ({ now, target }) => {
      const after = findBottlenecks(reversed(target), reversed(now));
      expect(unordered(after)).toEqual(unordered(findBottlenecks(target, now)));
    });
    fc.assert(holds, { seed });
  });

  test("mandates make no difference but to who follows up, is asked and decides", () => {
    const ofMandates: readonly BottleneckKind[] = ["outsourced", "wrongLevel", "unclearDecision"];
    check((told) => {
      const assignments = told.assignments.map((one) => ({
        ...one,
        marks: one.marks.filter((mark) => mark === "executes" || mark === "replaces"),
      }));
      const others = (data: SituationData): readonly Finding[] =>
        findBottlenecks(data).filter(({ kind }) => !ofMandates.includes(kind));
      expect(others({ ...told, assignments })).toEqual(others(told));
    });
  });

  test("a kind that says which data it misses finds nothing", () => {
    const holds = fc.property(anyTarget, fc.boolean(), ({ now, target }, compared) => {
      const silent = silentKinds(target, compared ? now : null).map(({ kind }) => kind);
      for (const { kind } of findBottlenecks(target, compared ? now : null)) expect(silent).not.toContain(kind);
    });
    fc.assert(holds, { seed });
  });
});

test("with only marks known, rules speak of marks only", () => {
  const ofMarks: readonly BottleneckKind[] = [
    "withoutExecutor",
    "withoutReplacement",
    "minutesPerTask",
    "outsourced",
    "wrongLevel",
    "unclearDecision",
    "incomplete",
  ];
  const holds = fc.property(marksOnly, (told) => {
    for (const finding of findBottlenecks(told)) {
      expect(ofMarks).toContain(finding.kind);
      if (finding.kind === "minutesPerTask") expect(finding.data).toMatchObject({ hours: null, minutes: null });
    }
  });
  fc.assert(holds, { seed });
});

test("a school group of 60 people and 600 tasks takes no time to speak of", () => {
  const people = Object.fromEntries(Array.from({ length: 60 }, (_, one) => [`P${one}`, { hours: 9 }]));
  const marked = (index: number): ToldTask => ({
    kind: index % 3 === 0 ? "transferable" : "core",
    size: 1,
    cluster: index % 2 === 0 ? "Technisch" : "Pedagogisch",
    by: { [`P${index % 60}`]: "U", [`P${(index * 7 + 3) % 60}`]: "V", [`P${(index * 11 + 5) % 60}`]: "U" },
    rated: { [`P${index % 60}`]: index % 11 },
  });
  const told = situation({
    people,
    tasks: Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`Taak ${index}`, marked(index)])),
  });
  const begin = performance.now();
  findBottlenecks(told, { ...told });
  expect(performance.now() - begin).toBeLessThan(5000);
});

function isTooMany(finding: Finding): boolean {
  return finding.kind === "tooManyTasks" && !finding.data.nearlyFull;
}
