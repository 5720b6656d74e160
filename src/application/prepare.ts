import { cellOf } from "../workbook/a1";
import type { InTheWay, WorkbookChange } from "../workbook/change";
import { areasToLookAt, hasBelongings, withBelongings } from "../workbook/belongings";
import { isHiddenKey } from "../workbook/resolve/hidden-key";
import { resolve } from "../workbook/resolve/resolve";
import { sheetNamed, type WorkbookSnapshot } from "../workbook/snapshot";
import type { Guard, Step } from "../workbook/steps/steps";
import { takenAway } from "../workbook/steps/taken-away";
import type { Planned, Refusal } from "./plan";
import { refusedBeforehand } from "./refusals";
import type { Question } from "./state";
import type { PortProblem, WorkbookPort } from "./workbook-port";

/** A plan with the steps that it comes to, which Excel will not refuse halfway as far as can be seen. */
interface Ready<Made> {
  readonly ok: true;
  readonly plan: Made;
  readonly steps: readonly Step[];
  readonly guards: readonly Guard[];
  /** The looks of the sheets that the steps take away. */
  readonly dressing: readonly Step[];
}

/** What is said when a cell does not hold what a change takes it to hold, and what is offered then. */
export interface Obstacle {
  readonly kind: "changedMeanwhile" | "undoInTheWay";
  readonly question?: Question;
}

type Prepared<Made> = Ready<Made> | Refusal | { readonly ok: false; readonly unseen: PortProblem };

/**
 * Plans and resolves on the workbook as it was read. When something would be taken away, looks what of somebody's own
 * lies there that is no content, and plans again so that it stays.
 */
export async function prepare<Made extends Planned<WorkbookChange>>(
  port: WorkbookPort,
  snapshot: WorkbookSnapshot,
  plan: (snapshot: WorkbookSnapshot) => Made | Refusal,
  obstacle: Obstacle,
): Promise<Prepared<Made>> {
  const ready = planOn(snapshot, plan, obstacle);
  const taken = ready.ok ? takenAway(snapshot, ready.steps) : [];
  if (taken.length === 0) return ready;
  const looked = await port.adornments(areasToLookAt(taken));
  if (!looked.ok) return { ok: false, unseen: looked.problem };
  const seen = withBelongings(snapshot, taken, looked.adornments);
  return hasBelongings(seen) ? planOn(seen, plan, obstacle) : ready;
}

function planOn<Made extends Planned<WorkbookChange>>(
  snapshot: WorkbookSnapshot,
  make: (snapshot: WorkbookSnapshot) => Made | Refusal,
  obstacle: Obstacle,
): Ready<Made> | Refusal {
  const plan = make(snapshot);
  if (!plan.ok) return plan;
  const resolved = resolve(plan.change, snapshot);
  if (!resolved.ok) {
    const { kind, ...offer } = obstacle;
    return { ok: false, problem: { kind, ...whereSeen(snapshot, resolved.inTheWay) }, ...offer };
  }
  return refusedBeforehand(snapshot, resolved.steps) ?? { ...resolved, plan };
}

/** Where the user sees it: a cell with a hidden key says only that lines came or went on its sheet. */
function whereSeen(snapshot: WorkbookSnapshot, inTheWay: InTheWay): InTheWay {
  const sheet = sheetNamed(snapshot, inTheWay.sheet);
  const cell = inTheWay.cell === null ? null : cellOf(inTheWay.cell);
  const isHidden = sheet !== null && cell !== null && isHiddenKey(snapshot, sheet.id, cell);
  return isHidden ? { ...inTheWay, cell: null } : inTheWay;
}
