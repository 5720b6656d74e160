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
  WorkedHours,
} from "../../src/domain/model";
import { defaultSettings } from "../../src/domain/settings";
import { weekdays } from "../../src/domain/weekdays";

/** The seed of all random tests: a failing run repeats. */
export const seed = 20260901;

const quarterHours = fc.integer({ min: 0, max: 80 }).map((quarters) => quarters / 4);

const sizeInHours: fc.Arbitrary<Size> = fc.oneof(
  fc.record({ per: fc.constant("week" as const), hours: quarterHours }),
  fc.record({ per: fc.constant("year" as const), hours: fc.integer({ min: 0, max: 400 }) }),
);

const size: fc.Arbitrary<Size | null> = fc.oneof(
  fc.constant(null),
  sizeInHours,
  fc.record({
    per: fc.constant("class" as const),
    sizeClass: fc.constantFrom("S" as const, "M" as const, "L" as const),
  }),
);

const kind = fc.constantFrom<TaskKind | null>("core", "transferable", "notApplicable", null);

const taskWith = (sizes: fc.Arbitrary<Size | null>): fc.Arbitrary<Omit<Task, "id">> =>
  fc.record({
    description: fc.constantFrom("Taak", "Helpdesk"),
    cluster: fc.constantFrom("", "Technisch", "technisch ", "Ped.-didac.", "Administratie"),
    kind,
    level: fc.constantFrom<Task["level"]>(null, "school", "SG"),
    size: sizes,
  });

const person: fc.Arbitrary<Omit<Person, "id" | "name">> = fc.record({
  role: fc.constantFrom("", "TICT", "PICT", "directie"),
  level: fc.constantFrom<Level>("school", "SG", "extern"),
  hours: fc.option(quarterHours),
  reachableOn: fc.option(fc.subarray([...weekdays])),
});

type Listed = Pick<SituationData, "tasks" | "people">;

/** Up to 30 tasks, in one school of two all of them with hours, and up to 5 people. */
const listed: fc.Arbitrary<Listed> = fc
  .record({
    tasks: fc
      .constantFrom(size, sizeInHours)
      .chain((sizes) => fc.array(taskWith(sizes), { maxLength: 30, size: "max" })),
    people: fc.array(person, { maxLength: 5 }),
  })
  .map(({ tasks, people }) => ({
    tasks: tasks.map((task, index) => ({
      ...task,
      id: `t${index + 1}`,
      description: `${task.description} ${index + 1}`,
    })),
    people: people.map((told, index) => ({ ...told, id: `p${index + 1}`, name: `Persoon ${index + 1}` })),
  }));

/** Any of these for a task and a person of the list, at most so many for each task. */
function forEach<Item>(
  { tasks, people }: Listed,
  item: fc.Arbitrary<Item>,
  perTask: number,
): fc.Arbitrary<readonly (Item & { readonly taskId: string; readonly personId: string })[]> {
  if (tasks.length === 0 || people.length === 0) return fc.constant([]);
  const ids = fc.record({ task: fc.constantFrom(...tasks), person: fc.constantFrom(...people) });
  const one = fc
    .tuple(ids, item)
    .map(([{ task, person }, told]) => ({ ...told, taskId: task.id, personId: person.id }));
  return fc.array(one, { maxLength: perTask * tasks.length, size: "max" });
}

const assignmentsIn = (list: Listed): fc.Arbitrary<readonly Assignment[]> =>
  forEach(list, fc.record({ marks: fc.subarray([...allMarks], { minLength: 1 }) }), 3);

const answer = fc.record({
  rating: fc.option(fc.integer({ min: 0, max: 10 })),
  flags: fc.subarray<RatingFlag>(["someoneElse", "forGroup", "bottleneck"]),
});

const ratingsIn = (list: Listed): fc.Arbitrary<readonly SelfRating[]> => forEach(list, answer, 2);

const workedIn = ({ people }: Listed): fc.Arbitrary<readonly WorkedHours[]> =>
  fc
    .tuple(fc.subarray([...people]), fc.array(fc.tuple(quarterHours, quarterHours), { minLength: 5, maxLength: 5 }))
    .map(([some, hours]) =>
      some.map(({ id }, index) => {
        const [worked, appointed] = hours[index] ?? [0, 0];
        return { personId: id, worked, appointed };
      }),
    );

const settings = fc
  .record({ mandates: fc.boolean(), balance: fc.boolean() })
  .map((wanted) => ({ ...defaultSettings, ...wanted }));

const situationOf = (list: Listed): fc.Arbitrary<SituationData> =>
  fc.record({
    tasks: fc.constant(list.tasks),
    people: fc.constant(list.people),
    assignments: assignmentsIn(list),
    ratings: ratingsIn(list),
    workedHours: workedIn(list),
    settings,
  });

/** Any situation with up to 30 tasks and 5 people; some executors do one task twice over. */
export const anySituation: fc.Arbitrary<SituationData> = listed.chain(situationOf);

/** Any situation and a target for it: the same tasks and people, other assignments. */
export const anyTarget: fc.Arbitrary<{ readonly now: SituationData; readonly target: SituationData }> =
  anySituation.chain((now) => assignmentsIn(now).map((assignments) => ({ now, target: { ...now, assignments } })));

/** As `anySituation`, with nothing known but tasks, people and marks: no hours, sizes, kinds, clusters, levels, days or ratings. */
export const marksOnly: fc.Arbitrary<SituationData> = anySituation.map((situation) => ({
  ...situation,
  tasks: situation.tasks.map((told) => ({ ...told, kind: null, level: null, size: null, cluster: "" })),
  people: situation.people.map((told) => ({ ...told, hours: null, reachableOn: null })),
  ratings: [],
  workedHours: [],
}));
