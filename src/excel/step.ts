import type { Step } from "../workbook/steps/steps";

/** The step of that kind. */
export type StepOf<Kind extends Step["do"]> = Extract<Step, { readonly do: Kind }>;
