import fc from "fast-check";
import { anySituation, marksOnly, seed } from "../../../tests/domain/arbitrary-situation";
import { situation } from "../../../tests/domain/situation";
import type { Mark, SituationData } from "../model";
import { bottleneckRules, findBottlenecks } from "./find-bottlenecks";
import { findingKey, type BottleneckKind, type Finding } from "./finding";

const kinds = (told: SituationData): readonly BottleneckKind[] => findBottlenecks(told).map(({ kind }) => kind);

/** Findings without any order in which tasks and people came. */
function unordered(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(settled).sort((a, b) => findingKey(a).localeCompare(findingKey(b)));
}

function settled(finding: Finding): Finding {
  if (finding.kind === "transferable") {
    return { ...finding, data: { ...finding.data, taskIds: [...finding.data.taskIds].sort() } };
  }
  if (finding.kind === "withoutExecutor") {
    return { ...finding, data: { ...finding.data, replacers: [...finding.data.replacers].sort() } };
  }
  return finding;
}

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
    expect(kinds(told)).toEqual([]);
  });
});

describe("in any situation", () => {
  const check = (holds: (told: SituationData) => void): void => fc.assert(fc.property(anySituation, holds), { seed });

  test("every kind is found somewhere, so that what follows is about something", () => {
    const seen = new Set(fc.sample(anySituation, { seed, numRuns: 300 }).flatMap(kinds));
    expect([...seen].sort()).toEqual(bottleneckRules.map(({ kind }) => kind).sort());
  });

  test("no two findings share a key", () => {
    check((told) => {
      const keys = findBottlenecks(told).map(findingKey);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });

  test("a task that is n.v.t. or asks 0 hours is never found", () => {
    check((told) => {
      const idle = told.tasks.filter(
        ({ kind, size }) => kind === "notApplicable" || (size && "hours" in size && !size.hours),
      );
      const ids = idle.map(({ id }) => id);
      for (const finding of findBottlenecks(told)) {
        expect(ids).not.toContain(finding.taskId);
        if (finding.kind === "transferable") expect(finding.data.taskIds.filter((id) => ids.includes(id))).toEqual([]);
      }
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

  test("more hours never make anyone's tasks too many", () => {
    check((told) => {
      const people = told.people.map((person) => ({
        ...person,
        hours: person.hours === null ? null : person.hours + 5,
      }));
      const tooMany = (data: SituationData): readonly string[] =>
        findBottlenecks(data).flatMap((f) => (f.kind === "tooManyTasks" && f.severity === 3 ? [f.personId] : []));
      expect(tooMany(told)).toEqual(expect.arrayContaining([...tooMany({ ...told, people })]));
    });
  });

  test("names, descriptions and clusters make no difference to what is found", () => {
    check((told) => {
      const renamed = {
        ...told,
        people: told.people.map((person) => ({ ...person, name: "Zelfde naam" })),
        tasks: told.tasks.map((task) => ({ ...task, description: "Zelfde taak", cluster: "" })),
      };
      expect(findBottlenecks(renamed)).toEqual(findBottlenecks(told));
    });
  });

  test("the order of tasks, people and assignments makes no difference to what is found", () => {
    check((told) => {
      const reversed = {
        ...told,
        tasks: [...told.tasks].reverse(),
        people: [...told.people].reverse(),
        assignments: [...told.assignments].reverse(),
      };
      const [before, after] = [told, reversed].map((data) => unordered(findBottlenecks(data)).map(roughly));
      expect(after).toEqual(before);
    });
  });

  test("mandates make no difference to what is found", () => {
    check((told) => {
      const without = told.assignments.map((one) => ({
        ...one,
        marks: one.marks.filter((mark) => mark === "executes" || mark === "replaces"),
      }));
      expect(findBottlenecks({ ...told, assignments: without })).toEqual(findBottlenecks(told));
    });
  });
});

test("with only marks known no rule speaks of hours or of whose task it best is", () => {
  const check = fc.property(marksOnly, (told) => {
    for (const finding of findBottlenecks(told)) {
      expect(["tooManyTasks", "transferable"]).not.toContain(finding.kind);
      if (finding.kind === "minutesPerTask") expect(finding.data).toMatchObject({ hours: null, minutes: null });
    }
  });
  fc.assert(check, { seed });
});

/** Sums in another order may differ in the last digit. */
function roughly(finding: Finding): unknown {
  return JSON.parse(
    JSON.stringify(finding, (_, value: unknown) => (typeof value === "number" ? value.toFixed(6) : value)),
  );
}
