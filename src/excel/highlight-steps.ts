import type { Step } from "../workbook/steps/steps";
import type { Places } from "./places";
import type { StepOf } from "../workbook/steps/steps";

export function highlightWhere(places: Places, step: StepOf<"highlightWhere">): void {
  const { custom } = places.range(step.sheet, step.area).conditionalFormats.add("Custom");
  custom.rule.formula = step.formula;
  custom.format.fill.color = step.fill;
  custom.format.font.color = step.fontColor;
  const { outline } = step;
  if (outline === undefined) return;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    const border = custom.format.borders.getItem(edge);
    border.style = outline;
    border.color = step.fontColor;
  }
}

/** Bounds are numbers: automatic ones fail on some platforms (office-js #2026). */
export function dataBar(places: Places, { sheet, area, color, maximum }: StepOf<"dataBar">): void {
  const { dataBar: bar } = places.range(sheet, area).conditionalFormats.add("DataBar");
  bar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.upperBoundRule = { type: "Number", formula: String(maximum) };
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
}

/** Deletes the conditional formats that a step wants gone, once they are known. */
export type Removal = () => void;

/**
 * Asks for the conditional formats that steps may take away, before the first step: their formulas must be known, which
 * takes a sync. Gives what each step is to do.
 */
export function queueRemovals(places: Places, steps: readonly Step[]): ReadonlyMap<Step, Removal> {
  const removals = new Map<Step, Removal>();
  for (const step of steps) {
    if (step.do === "removeHighlights") removals.set(step, queueRemoval(places, step));
  }
  return removals;
}

function queueRemoval(places: Places, { sheet, area, formulas }: StepOf<"removeHighlights">): Removal {
  const { conditionalFormats } = places.range(sheet, area);
  conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
  return () => {
    for (const item of conditionalFormats.items) {
      const custom = item.customOrNullObject;
      if (!custom.isNullObject && formulas.includes(custom.rule.formula)) item.delete();
    }
  };
}
