import { normaliseText } from "./identity";
import type { Task } from "./model";

/** How words of the first line begin: helpdesk, eerstelijnshulp, storingen, ICT-problemen. */
const firstLineWords = /(?<![\p{L}\d])(?:helpdesk|eerstelijn|eerste lijn|storing|ict-probleem|ict-problemen)/u;

/** True for tasks in which colleagues count on somebody the same day: helpdesk, first-line help, breakdowns. */
export function isFirstLine({ description }: Task): boolean {
  return firstLineWords.test(normaliseText(description));
}
