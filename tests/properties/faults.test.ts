import type { Outcome } from "../../src/application/state";
import { pictureOf, placeBefore, useCases, type Place, type UseCase } from "../support/fault-cases";
import type { Fate } from "../support/memory-port";

/** The workbook before a button and after it, when nothing goes wrong. */
interface Course {
  readonly before: string;
  readonly after: string;
  readonly stepCount: number;
}

async function courseOf(useCase: UseCase): Promise<Course> {
  const place = await placeBefore(useCase);
  const before = pictureOf(place, useCase);
  const applied = place.book.port.applied.length;
  expect(await useCase.run(place)).toMatchObject({ ok: true });
  const stepCount = place.book.port.applied.slice(applied).flat().length;
  return { before, after: pictureOf(place, useCase), stepCount };
}

/** Some numbers below a bound, always the same; the ends are among them. */
function sample(bound: number, count: number): readonly number[] {
  const step = Math.max(1, Math.floor(bound / count));
  const found = new Set([0, 1, bound - 1]);
  for (let at = step; at < bound; at += step) found.add((at * 7 + 3) % bound);
  return [...found].filter((at) => at >= 0 && at < bound).sort((a, b) => a - b);
}

const stops = (after: number): Fate => ({ kind: "stops", after, code: "GeneralException" });
const lost = { kind: "sessionLost" } as const;

/** What is said of the workbook is so, and the pane shows the workbook. */
async function expectTrue(place: Place, useCase: UseCase, course: Course, outcome: Outcome): Promise<void> {
  const { sentence } = outcome;
  const now = pictureOf(place, useCase);
  if (outcome.ok) expect(now).toBe(course.after);
  else if (sentence.includes("Er is niets gewijzigd.")) expect(now).toBe(course.before);
  else if (sentence.includes("Een deel staat al")) expect(place.addIn.getState().undo).not.toBeNull();
  else if (sentence.includes("Misschien staat een deel al")) expect(sentence).toContain("Kijk dat even na.");
  else expect(sentence).toContain("dat kijken we na zodra Excel weer antwoordt");
  if (sentence.includes("dat kijken we na")) return;
  const { book } = place.addIn.getState();
  await place.addIn.refresh();
  expect(place.addIn.getState().book).toEqual(book);
}

/** Doing it once more gives what it gives without a fault, and undoing that gives what was there before. */
async function expectRetried(place: Place, useCase: UseCase, course: Course, outcome: Outcome): Promise<void> {
  let last = outcome;
  for (let tried = 0; tried < 3 && !last.ok; tried++) {
    const { feedback } = place.addIn.getState();
    const again = feedback?.question?.accept ?? (() => useCase.run(place));
    last = await again();
    await expectTrue(place, useCase, course, last);
  }
  expect(last).toMatchObject({ ok: true });
  expect(pictureOf(place, useCase)).toBe(course.after);
  if (useCase.name.startsWith("ongedaan")) return;
  place.book.port.faults.over();
  expect(await place.addIn.undo()).toMatchObject({ ok: true });
  expect(pictureOf(place, useCase)).toBe(course.before);
}

async function expectSurvives(useCase: UseCase, course: Course, fates: readonly Fate[], blind = 0): Promise<void> {
  const place = await placeBefore(useCase);
  const { faults } = place.book.port;
  faults.fates(...fates);
  if (blind > 0) place.book.port.faults.unreadableAfterApply(lost, blind);
  const outcome = await useCase.run(place);
  await expectTrue(place, useCase, course, outcome);
  await expectRetried(place, useCase, course, outcome);
}

describe.each(useCases)("$name", (useCase) => {
  let course: Course;
  beforeAll(async () => {
    course = await courseOf(useCase);
  });

  test.each(["busy", "throttled", "tooLarge", "timeout", "sessionLost"] as const)(
    "is not begun (%s): nothing changed, and trying again does it",
    async (kind) => expectSurvives(useCase, course, [{ kind: "refused", problem: { kind } }]),
  );

  test("breaks off after any step: nothing stays behind", async () => {
    for (const after of sample(course.stepCount, 12)) await expectSurvives(useCase, course, [stops(after)]);
  });

  test("is done, but Excel never said so: it counts as done", async () => {
    const place = await placeBefore(useCase);
    place.book.port.faults.fates({ kind: "unanswered" });
    const outcome = await useCase.run(place);
    expect(outcome).toMatchObject({ ok: true, sentence: expect.stringContaining("maar alles staat er") as string });
    await expectTrue(place, useCase, course, outcome);
    await expectRetried(place, useCase, course, outcome);
  });

  test("is done only after Excel was asked what stands there: found at the next reading", async () => {
    const place = await placeBefore(useCase);
    place.book.port.faults.fates({ kind: "late", reads: 1 });
    const outcome = await useCase.run(place);
    expect(outcome.ok).toBe(false);
    await expectRetried(place, useCase, course, outcome);
  });

  test("breaks off, and Excel cannot be read for a while: settled before anything else", async () => {
    for (const after of sample(course.stepCount, 4)) await expectSurvives(useCase, course, [stops(after)], 1);
    await expectSurvives(useCase, course, [{ kind: "unanswered" }], 1);
  });

  test("breaks off, and again while it is put back: tried once more, or left to Maak ongedaan", async () => {
    for (const after of sample(course.stepCount, 4))
      for (const second of [0, 1, 3]) {
        await expectSurvives(useCase, course, [stops(after), stops(second)]);
        await expectSurvives(useCase, course, [stops(after), stops(second), stops(1)]);
      }
  });
});
