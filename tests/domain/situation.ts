import { parseMarks } from "../../src/domain/marks";
import type {
  Assignment,
  Level,
  Person,
  RatingFlag,
  SelfRating,
  Settings,
  SituationData,
  Task,
  TaskKind,
  Weekday,
  WorkedHours,
} from "../../src/domain/model";
import { defaultSettings } from "../../src/domain/settings";
import { parseSize } from "../../src/domain/size";

/** A situation as a school would tell it; whatever is left out is not given. */
export interface Told {
  readonly people?: Readonly<Record<string, ToldPerson>>;
  readonly tasks?: Readonly<Record<string, ToldTask>>;
  readonly settings?: Partial<Settings>;
}

export interface ToldPerson {
  readonly hours?: number;
  readonly level?: Level;
  readonly role?: string;
  readonly reachableOn?: readonly Weekday[];
  /** Hours kept and hours of the appointment. */
  readonly worked?: Omit<WorkedHours, "personId">;
}

/**
 * `by`: the marks of each person as they stand in the sheet, such as `{ Ann: "U", Bram: "V" }`. `rated` and `flagged`: what
 * each person shared of it.
 */
export interface ToldTask {
  readonly by?: Readonly<Record<string, string>>;
  readonly size?: string | number;
  readonly kind?: TaskKind;
  readonly cluster?: string;
  readonly level?: Task["level"];
  readonly rated?: Readonly<Record<string, number>>;
  readonly flagged?: Readonly<Record<string, RatingFlag>>;
}

/**
 * The situation that was told. Names and descriptions are IDs as well.
 *
 * @example situation({ people: { Ann: { hours: 9 } }, tasks: { Helpdesk: { size: 2, by: { Ann: "U" } } } })
 */
export function situation(told: Told): SituationData {
  const tasks = Object.entries(told.tasks ?? {});
  return {
    people: Object.entries(told.people ?? {}).map(([name, person]) => personOf(name, person)),
    tasks: tasks.map(([description, task]) => taskOf(description, task)),
    assignments: tasks.flatMap(([description, task]) => assignmentsOf(description, task.by ?? {})),
    ratings: tasks.flatMap(([description, task]) => ratingsOf(description, task)),
    workedHours: Object.entries(told.people ?? {}).flatMap(([name, { worked }]) =>
      worked === undefined ? [] : [{ personId: name, ...worked }],
    ),
    settings: { ...defaultSettings, ...told.settings },
  };
}

/** As many tasks as asked, all the same: "Taak 1", "Taak 2", … */
export function manyTasks(count: number, task: ToldTask, name = "Taak"): Readonly<Record<string, ToldTask>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name} ${index + 1}`, task]));
}

function personOf(name: string, { hours, level, role, reachableOn }: ToldPerson): Person {
  return {
    id: name,
    name,
    role: role ?? "",
    level: level ?? "school",
    hours: hours ?? null,
    reachableOn: reachableOn ?? null,
  };
}

function ratingsOf(taskId: string, { rated = {}, flagged = {} }: ToldTask): readonly SelfRating[] {
  const people = [...new Set([...Object.keys(rated), ...Object.keys(flagged)])];
  return people.map((personId) => {
    const flag = flagged[personId];
    return { taskId, personId, rating: rated[personId] ?? null, flags: flag === undefined ? [] : [flag] };
  });
}

function taskOf(description: string, { size, kind, cluster, level }: ToldTask): Task {
  const read = parseSize(size ?? "");
  if (read !== null && "unread" in read) throw new Error(`No size: ${read.unread}`);
  return { id: description, description, cluster: cluster ?? "", kind: kind ?? null, level: level ?? null, size: read };
}

function assignmentsOf(taskId: string, by: Readonly<Record<string, string>>): readonly Assignment[] {
  return Object.entries(by).map(([personId, text]) => {
    const read = parseMarks(text, "generated");
    if ("unread" in read) throw new Error(`No marks: ${read.unread}`);
    return { taskId, personId, marks: read.marks, ...(read.share !== undefined && { share: read.share }) };
  });
}
