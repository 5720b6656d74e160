import type { WorkbookSnapshot } from "../snapshot";
import type { SheetKey, Step } from "../steps/steps";

/** The names on the tabs, as they are after the steps so far. */
export class SheetTabs {
  private readonly names: Map<SheetKey, string>;

  constructor(snapshot: WorkbookSnapshot) {
    this.names = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  }

  /** Follows a step; answers the name that it would give to a second sheet, which Excel refuses. */
  follow(step: Step): string | null {
    if (step.do === "deleteSheet") this.names.delete(step.sheet);
    if (step.do !== "addSheet" && step.do !== "renameSheet") return null;
    const before = step.do === "addSheet" ? null : step.sheet;
    const others = [...this.names].filter(([sheet]) => sheet !== before);
    this.names.set(before ?? step.name, step.name);
    return others.some(([, name]) => name.toLowerCase() === step.name.toLowerCase()) ? step.name : null;
  }
}
