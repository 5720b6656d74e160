import type { Clock } from "./clock";
import { batchRunner, defaultSettings } from "./run-batch";

class ExcelError extends Error {
  readonly debugInfo = {};

  constructor(readonly code: string) {
    super(code);
  }
}

/** An Excel that answers each sync as told, in turn; the last answer stands for all further ones. */
function excelThat(...answers: (() => Promise<void>)[]) {
  let asked = 0;
  const sync = () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    return answer ? answer() : Promise.resolve();
  };
  const run = (batch: (context: { sync: typeof sync }) => Promise<unknown>) => batch({ sync });
  return { excel: { run } as unknown as typeof Excel, asked: () => asked };
}

/** A clock whose time passes only by waiting for a new try, and that remembers how long. */
function tickingClock(timeOut = false): Clock & { readonly waited: number[] } {
  const waited: number[] = [];
  return {
    waited,
    wait: (milliseconds) => {
      const isTimeout = milliseconds === defaultSettings.timeout;
      if (!isTimeout) waited.push(milliseconds);
      return {
        done: isTimeout && !timeOut ? new Promise(() => undefined) : Promise.resolve(),
        cancel: () => undefined,
      };
    },
  };
}

const works = () => Promise.resolve();
const isBusy = () => Promise.reject(new ExcelError("InvalidOperationInCellEditMode"));

test("gives what the batch gives", async () => {
  const { excel, asked } = excelThat(works);
  const run = batchRunner(excel, { ...defaultSettings, clock: tickingClock() });
  const result = await run(async (_context, sync) => {
    await sync();
    return "gelezen";
  });
  expect(result).toEqual({ ok: true, value: "gelezen" });
  expect(asked()).toBe(1);
});

test("tries again while someone types in a cell, ever less often", async () => {
  const clock = tickingClock();
  const { excel, asked } = excelThat(isBusy, isBusy, works);
  const run = batchRunner(excel, { ...defaultSettings, clock });
  expect(await run((_context, sync) => sync())).toMatchObject({ ok: true });
  expect(clock.waited).toEqual([200, 400]);
  expect(asked()).toBe(3);
});

test("waits longer when Excel takes nothing for a while, and says so in the end", async () => {
  const isThrottled = () => Promise.reject(new ExcelError("ActivityLimitReached"));
  const clock = tickingClock();
  const { excel } = excelThat(isThrottled, works);
  expect(await batchRunner(excel, { ...defaultSettings, clock })((_context, sync) => sync())).toMatchObject({
    ok: true,
  });
  const never = excelThat(isThrottled);
  const run = batchRunner(never.excel, { ...defaultSettings, clock });
  expect(await run((_context, sync) => sync())).toEqual({ ok: false, problem: { kind: "throttled" } });
  expect(clock.waited).toEqual([1000, 1000, 2000, 4000, 8000]);
});

test("gives up after five seconds", async () => {
  const clock = tickingClock();
  const { excel } = excelThat(isBusy);
  const run = batchRunner(excel, { ...defaultSettings, clock });
  expect(await run((_context, sync) => sync())).toEqual({ ok: false, problem: { kind: "busy" } });
  expect(clock.waited.reduce((sum, wait) => sum + wait, 0)).toBe(5000);
});

test("does not try again what failed for another reason", async () => {
  const { excel, asked } = excelThat(() => Promise.reject(new ExcelError("GeneralException")));
  const run = batchRunner(excel, { ...defaultSettings, clock: tickingClock() });
  expect(await run((_context, sync) => sync())).toMatchObject({ problem: { kind: "failed" } });
  expect(asked()).toBe(1);
});

test("does not wait for ever for an answer", async () => {
  const { excel } = excelThat(() => new Promise(() => undefined));
  const run = batchRunner(excel, { ...defaultSettings, clock: tickingClock(true) });
  expect(await run((_context, sync) => sync())).toEqual({ ok: false, problem: { kind: "timeout" } });
});

test("throws a programming error on", async () => {
  const { excel } = excelThat(works);
  const run = batchRunner(excel, { ...defaultSettings, clock: tickingClock() });
  const error = new TypeError("kapot");
  await expect(run(() => Promise.reject(error))).rejects.toBe(error);
});
