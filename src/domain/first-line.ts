import { normaliseText } from "./identity";
import type { Task } from "./model";

const firstLineWords = /(?<![\p{L}\d])(?:helpdesk|eerstelijns|storing(?:en)?|ict-problemen|ict-probleem)/u;

/** True for tasks in which colleagues count on somebody the same day: helpdesk, first-line help, breakdowns. */
export function isFirstLine({ description }: Task): boolean {
  return firstLineWords.test(normaliseText(description));
}
