import { isInside } from "./division";
import { groupBy } from "./group-by";
import type { Person, RatingFlag, SelfRating, SituationData, Task } from "./model";

/** What people shared of their own abilities, looked up by task and person. */
export interface Abilities {
  /** 0 (not able) to 10; null when the person did not rate the task. */
  readonly ratingOf: (task: Task, person: Person) => number | null;
  /** The people with this flag on the task, in the order of the team. */
  readonly flagging: (task: Task, flag: RatingFlag) => readonly Person[];
  /** True for who rated or flagged at least one task. */
  readonly hasAnswered: (person: Person) => boolean;
}

/** The abilities that were shared in a situation; the last answer of one person on one task counts. */
export function abilitiesOf({ people, ratings }: SituationData): Abilities {
  const byTask = new Map(
    [...groupBy(ratings, ({ taskId }) => taskId)].map(([taskId, answers]) => [taskId, lastOfEach(answers)]),
  );
  const answered = new Set(ratings.filter(isAnswer).map(({ personId }) => personId));
  const answerOf = (task: Task, person: Person): SelfRating | undefined => byTask.get(task.id)?.get(person.id);
  return {
    ratingOf: (task, person) => answerOf(task, person)?.rating ?? null,
    flagging: (task, flag) => people.filter((person) => answerOf(task, person)?.flags.includes(flag) ?? false),
    hasAnswered: ({ id }) => answered.has(id),
  };
}

/** "kan": the people inside who rated themselves able to do the task, in the order of the team. */
export function ableTo(task: Task, abilities: Abilities, { people, settings }: SituationData): readonly Person[] {
  const { able } = settings.thresholds;
  return people.filter((person) => {
    const rating = abilities.ratingOf(task, person);
    return isInside(person) && rating !== null && rating >= able;
  });
}

/** True for who rated the task below the limit; who did not rate it is unknown, not unsure. */
export function isUnsureOf(task: Task, person: Person, limit: number, { ratingOf }: Abilities): boolean {
  const rating = ratingOf(task, person);
  return rating !== null && rating < limit;
}

/** By person. */
function lastOfEach(answers: readonly SelfRating[]): ReadonlyMap<string, SelfRating> {
  return new Map(answers.map((answer) => [answer.personId, answer]));
}

function isAnswer({ rating, flags }: SelfRating): boolean {
  return rating !== null || flags.length > 0;
}
