import fc from "fast-check";
import { allMarks } from "../../src/domain/marks";
import type { Assignment, Level, Person, SituationData, Size, Task, TaskKind } from "../../src/domain/model";
import { defaultSettings } from "../../src/domain/settings";

/** The seed of all random tests: a failing run repeats. */
export const seed = 20260901;

const quarterHours = fc.integer({ min: 0, max: 80 }).map((quarters) => quarters / 4);

const size: fc.Arbitrary<Size | null> = fc.oneof(
  fc.constant(null),
  fc.record({ per: fc.constant("week" as const), hours: quarterHours }),
  fc.record({ per: fc.constant("year" as const), hours: fc.integer({ min: 0, max: 400 }) }),
  fc.record({
    per: fc.constant("class" as const),
    sizeClass: fc.constantFrom("S" as const, "M" as const, "L" as const),
  }),
);

const kind = fc.constantFrom<TaskKind | null>("core", "transferable", "notApplicable", null);

const task = fc.record({ cluster: fc.constantFrom("", "Technisch", "technisch ", "Administratie"), kind, size });

const person = fc.record({
  role: fc.constantFrom("", "TICT", "directie"),
  level: fc.constantFrom<Level>("school", "SG", "extern"),
  hours: fc.option(quarterHours),
});

interface Sketch {
  readonly tasks: readonly Pick<Task, "cluster" | "kind" | "size">[];
  readonly people: readonly Pick<Person, "role" | "level" | "hours">[];
}

function assignmentsIn({ tasks, people }: Sketch): fc.Arbitrary<readonly Assignment[]> {
  if (tasks.length === 0 || people.length === 0) return fc.constant([]);
  const assignment = fc.record({
    taskId: fc.integer({ min: 0, max: tasks.length - 1 }).map(taskId),
    personId: fc.integer({ min: 0, max: people.length - 1 }).map(personId),
    marks: fc.subarray([...allMarks], { minLength: 1 }),
  });
  return fc.array(assignment, { maxLength: 3 * tasks.length, size: "max" });
}

const taskId = (index: number): string => `t${index + 1}`;
const personId = (index: number): string => `p${index + 1}`;

/** Any situation with up to 30 tasks and 5 people; some executors do one task twice over. */
export const anySituation: fc.Arbitrary<SituationData> = fc
  .record({ tasks: fc.array(task, { maxLength: 30, size: "max" }), people: fc.array(person, { maxLength: 5 }) })
  .chain((sketch) => fc.record({ sketch: fc.constant(sketch), assignments: assignmentsIn(sketch) }))
  .map(({ sketch, assignments }) => ({
    tasks: sketch.tasks.map((told, index) => ({
      ...told,
      id: taskId(index),
      description: `Taak ${index + 1}`,
      level: null,
    })),
    people: sketch.people.map((told, index) => ({ ...told, id: personId(index), name: `Persoon ${index + 1}` })),
    assignments,
    settings: defaultSettings,
  }));

/** As `anySituation`, with nothing known but tasks, people and marks: no hours, sizes or kinds. */
export const marksOnly: fc.Arbitrary<SituationData> = anySituation.map((situation) => ({
  ...situation,
  tasks: situation.tasks.map((told) => ({ ...told, kind: null, size: null })),
  people: situation.people.map((told) => ({ ...told, hours: null })),
}));
