import type { Clock } from "../../src/application/clock";

/** A Sunday in November, on which nothing happens by itself: `after` never calls back. */
export const stillClock: Clock = { today: () => "2026-11-22", after: () => () => undefined };
