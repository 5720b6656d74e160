import type { Rule } from "eslint";

/** Why `file` (relative to src) may not import `specifier`, or null when it may. */
export function refusal(file: string, specifier: string, typeOnly: boolean): string | null;

export const rule: Rule.RuleModule;
