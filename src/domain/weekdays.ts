import type { Weekday } from "./model";

/** The days on which there is school, in their order. */
export const weekdays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday"];
