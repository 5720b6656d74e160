import fc from "fast-check";
import { allMarks } from "../../src/domain/marks";
import type {
  Assignment,
  Level,
  Person,
  RatingFlag,
  SelfRating,
  SituationData,
  Size,
  Task,
  TaskKind,
} from "../../src/domain/model";
import { weekdays } from "../../src/domain/weekdays";
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

const task = fc.record({
  cluster: fc.constantFrom("", "Technisch", "technisch ", "Ped.-didac.", "Administratie"),
  kind,
  level: fc.constantFrom<Task["level"]>(null, "school", "SG"),
  size,
});

const person = fc.record({
  role: fc.constantFrom("", "TICT", "PICT", "directie"),
  level: fc.constantFrom<Level>("school", "SG", "extern"),
  hours: fc.option(quarterHours),
  reachableOn: fc.option(fc.subarray([...weekdays])),
});

interface Sketch {
  readonly tasks: readonly Pick<Task, "cluster" | "kind" | "level" | "size">[];
  readonly people: readonly Pick<Person, "role" | "level" | "hours" | "reachableOn">[];
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

function ratingsIn({ tasks, people }: Sketch): fc.Arbitrary<readonly SelfRating[]> {
  if (tasks.length === 0 || people.length === 0) return fc.constant([]);
  const answer = fc.record({
    taskId: fc.integer({ min: 0, max: tasks.length - 1 }).map(taskId),
    personId: fc.integer({ min: 0, max: people.length - 1 }).map(personId),
    rating: fc.option(fc.integer({ min: 0, max: 10 })),
    flags: fc.subarray<RatingFlag>(["someoneElse", "forGroup", "bottleneck"]),
  });
  return fc.array(answer, { maxLength: 2 * tasks.length, size: "max" });
}

const taskId = (index: number): string => `t${index + 1}`;
const personId = (index: number): string => `p${index + 1}`;

/** Any situation with up to 30 tasks and 5 people; some executors do one task twice over. */
export const anySituation: fc.Arbitrary<SituationData> = fc
  .record({ tasks: fc.array(task, { maxLength: 30, size: "max" }), people: fc.array(person, { maxLength: 5 }) })
  .chain((sketch) =>
    fc.record({ sketch: fc.constant(sketch), assignments: assignmentsIn(sketch), ratings: ratingsIn(sketch) }),
  )
  .map(({ sketch, assignments, ratings }) => ({
    tasks: sketch.tasks.map((told, index) => ({
      ...told,
      id: taskId(index),
      description: `Taak ${index + 1}`,
    })),
    people: sketch.people.map((told, index) => ({ ...told, id: personId(index), name: `Persoon ${index + 1}` })),
    assignments,
    ratings,
    workedHours: [],
    settings: defaultSettings,
  }));

/** As `anySituation`, with nothing known but tasks, people and marks: no hours, sizes, kinds, levels, days or ratings. */
export const marksOnly: fc.Arbitrary<SituationData> = anySituation.map((situation) => ({
  ...situation,
  tasks: situation.tasks.map((told) => ({ ...told, kind: null, level: null, size: null })),
  people: situation.people.map((told) => ({ ...told, hours: null, reachableOn: null })),
  ratings: [],
}));
