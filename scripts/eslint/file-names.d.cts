import type { Rule } from "eslint";

/** What is wrong with the name of `file` (relative to the project), or null. */
export function nameProblem(file: string): string | null;

export const rule: Rule.RuleModule;
