import type {
  Area,
  EngineChart,
  EngineComment,
  EngineConditionalFormat,
  EngineName,
  EngineSheet,
  EngineTable,
  TrackedArea,
} from "../../engine/engine";
import { invalidReference } from "../host-error";
import { HostTarget } from "../registry/host-target";

export class WorkbookTarget extends HostTarget {
  readonly className = "Workbook";
}

/** A part of the workbook that has no state of its own, such as its collection of sheets. */
export class WorkbookPart extends HostTarget {
  constructor(readonly className: string) {
    super();
  }
}

/** A service of Office beside the workbook, named by its type. */
export class ServiceTarget extends HostTarget {
  constructor(readonly className: string) {
    super();
  }
}

export class SheetTarget extends HostTarget {
  readonly className = "Worksheet";

  constructor(readonly sheet: EngineSheet) {
    super();
  }
}

/** A part of one sheet, such as its frozen panes. */
export class SheetPart extends HostTarget {
  constructor(
    readonly className: string,
    readonly sheet: EngineSheet,
  ) {
    super();
  }
}

/** A collection that a workbook (sheet null) and each of its sheets have: tables, names. */
export class ScopedCollection extends HostTarget {
  constructor(
    readonly className: string,
    readonly sheet: EngineSheet | null,
  ) {
    super();
  }
}

/** A rectangle on a sheet; once office.js keeps it, it moves with the cells. */
export class RangeTarget extends HostTarget {
  readonly className = "Range";
  reference: string | null = null;
  private tracked: TrackedArea | null = null;

  constructor(
    readonly sheet: EngineSheet,
    private readonly drawn: Area,
  ) {
    super();
  }

  /** Where it lies now; InvalidReference once all its cells are gone. */
  get area(): Area {
    if (!this.tracked) return this.drawn;
    if (!this.tracked.area) throw invalidReference();
    return this.tracked.area;
  }

  keep(reference: string, tracked: TrackedArea): void {
    this.reference = reference;
    this.tracked = tracked;
  }

  release(): void {
    this.tracked?.release();
  }
}

/** Several rectangles on one sheet. */
export class RangeAreasTarget extends HostTarget {
  readonly className = "RangeAreas";
  reference: string | null = null;

  constructor(readonly ranges: readonly [RangeTarget, ...RangeTarget[]]) {
    super();
  }

  get sheet(): EngineSheet {
    return this.ranges[0].sheet;
  }

  release(): void {
    this.ranges.forEach((range) => range.release());
  }
}

/** Ranges in a row, as the items of a RangeAreas. */
export class RangeList extends HostTarget {
  readonly className = "RangeCollection";

  constructor(readonly ranges: readonly RangeTarget[]) {
    super();
  }
}

/** A part of a range, such as its fill. */
export class RangePart extends HostTarget {
  constructor(
    readonly className: string,
    readonly range: RangeTarget,
  ) {
    super();
  }
}

export type BorderEdge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export class BorderTarget extends HostTarget {
  readonly className = "RangeBorder";

  constructor(
    readonly range: RangeTarget,
    readonly edge: BorderEdge,
  ) {
    super();
  }
}

export class NameTarget extends HostTarget {
  readonly className = "NamedItem";

  constructor(readonly item: EngineName) {
    super();
  }
}

export class TableTarget extends HostTarget {
  readonly className = "Table";

  constructor(
    readonly sheet: EngineSheet,
    readonly table: EngineTable,
  ) {
    super();
  }
}

export class TablePart extends HostTarget {
  constructor(
    readonly className: string,
    readonly owner: TableTarget,
  ) {
    super();
  }
}

export class TableColumnTarget extends HostTarget {
  readonly className = "TableColumn";

  constructor(
    readonly owner: TableTarget,
    readonly index: number,
  ) {
    super();
  }
}

export class SettingTarget extends HostTarget {
  readonly className = "Setting";

  constructor(readonly key: string) {
    super();
  }
}

export class ConditionalFormatTarget extends HostTarget {
  readonly className = "ConditionalFormat";

  constructor(
    readonly sheet: EngineSheet,
    readonly format: EngineConditionalFormat,
  ) {
    super();
  }
}

/** A part of a conditional format, such as its rule. */
export class ConditionalFormatPart extends HostTarget {
  constructor(
    readonly className: string,
    readonly owner: ConditionalFormatTarget,
  ) {
    super();
  }
}

/** One edge of what a conditional format draws around a cell. */
export class ConditionalBorderTarget extends HostTarget {
  readonly className = "ConditionalRangeBorder";

  constructor(
    readonly owner: ConditionalFormatTarget,
    readonly edge: "top" | "bottom" | "left" | "right",
  ) {
    super();
  }
}

export class CommentTarget extends HostTarget {
  readonly className = "Comment";

  constructor(
    readonly sheet: EngineSheet,
    readonly comment: EngineComment,
  ) {
    super();
  }
}

export class ChartTarget extends HostTarget {
  readonly className = "Chart";

  constructor(
    readonly sheet: EngineSheet,
    readonly chart: EngineChart,
  ) {
    super();
  }
}

export class ChartPart extends HostTarget {
  constructor(
    readonly className: string,
    readonly owner: ChartTarget,
  ) {
    super();
  }
}

export class SeriesTarget extends HostTarget {
  readonly className = "ChartSeries";

  constructor(
    readonly owner: ChartTarget,
    readonly index: number,
  ) {
    super();
  }
}

/** A part of a series, such as its fill. */
export class SeriesPart extends HostTarget {
  constructor(
    readonly className: string,
    readonly owner: SeriesTarget,
  ) {
    super();
  }
}
