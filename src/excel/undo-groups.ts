import type { PortProblem } from "../application/workbook-port";
import { traitsOf } from "../workbook/steps/step-traits";
import type { Step } from "../workbook/steps/steps";
import { groupsUndo, type Requirements } from "./capabilities";

/** Lets one press of Excel's own undo take back all that one request did, as long as this Excel can. */
export class UndoGroups {
  private refused = false;

  constructor(
    private readonly excel: typeof Excel,
    private readonly requirements: Requirements | undefined,
  ) {}

  /** What is asked of the run that carries out these steps; what Excel's own undo does not know is refused in a group. */
  for(steps: readonly Step[]): Excel.RunOptions | undefined {
    if (this.refused || !steps.every((step) => traitsOf(step).undoneByExcel)) return undefined;
    if (this.requirements === undefined) return undefined;
    return groupsUndo(this.requirements, this.excel) ? { mergeUndoGroup: true } : undefined;
  }

  /** True when a group was refused: from then on there are none. */
  refuse(problem: PortProblem): boolean {
    const isRefused = !this.refused && problem.kind === "failed" && problem.code.startsWith("UndoNotSupported");
    this.refused ||= isRefused;
    return isRefused;
  }
}
