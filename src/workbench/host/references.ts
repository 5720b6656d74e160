import type { WorkbookEngine } from "../engine/engine";
import { invalidReference } from "./host-error";
import { RangeAreasTarget, RangeTarget } from "./model/targets";
import type { HostTarget } from "./registry/host-target";

type Kept = RangeTarget | RangeAreasTarget;

const EVENT_REFERENCES = 200;

/** The ranges that office.js keeps between batches; they move with inserted and deleted cells. */
export class References {
  private readonly kept = new Map<string, Kept>();
  private readonly ofEvents: string[] = [];
  private next = 1;

  constructor(private readonly engine: WorkbookEngine) {}

  /** Keeps a range, or several, under a new reference; once kept it stays the same. */
  keep(target: HostTarget): void {
    if (target instanceof RangeAreasTarget) {
      target.ranges.forEach((range) => this.track(range));
      target.reference ??= this.newReference(target);
    } else if (target instanceof RangeTarget) this.track(target);
  }

  /** Keeps a range for an event's getRange(); only the latest few hundred are held. */
  keepForEvent(range: RangeTarget): string {
    this.track(range);
    const reference = range.reference ?? "";
    this.ofEvents.push(reference);
    if (this.ofEvents.length > EVENT_REFERENCES) this.remove(this.ofEvents.shift() ?? "");
    return reference;
  }

  /** The kept object; InvalidReference when it was never kept, was removed, or its sheet is gone. */
  get(reference: string): Kept {
    const target = this.find(reference);
    if (!target) throw invalidReference();
    return target;
  }

  find(reference: string): Kept | null {
    const target = this.kept.get(reference);
    return target && this.engine.sheets.includes(target.sheet) ? target : null;
  }

  remove(reference: string): void {
    this.kept.get(reference)?.release();
    this.kept.delete(reference);
  }

  get count(): number {
    return this.kept.size;
  }

  private track(range: RangeTarget): void {
    if (range.reference !== null) return;
    range.keep(this.newReference(range), this.engine.track(range.sheet, range.area));
  }

  private newReference(target: Kept): string {
    const reference = `ref_${this.next++}`;
    this.kept.set(reference, target);
    return reference;
  }
}
