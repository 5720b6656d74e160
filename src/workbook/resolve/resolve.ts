import { cellAddress } from "../a1";
import { holds, type CellEdit, type FinalEdit, type Edit, type InTheWay, type WorkbookChange } from "../change";
import { isCopy } from "./frames";
import { chartInPlace, insertLines, namesInPlace, removeLines } from "./line-edits";
import { chartSources } from "../chart-sources";
import { keysKey } from "../line-keys";
import { lostSheet, movingFrames, type EditSteps, type MovingFrame, type PendingWrite } from "./moving-frame";
import { redrawnCharts } from "./redrawn-charts";
import { cellGuards } from "../steps/cell-guards";
import { putBack } from "../steps/put-back";
import { releaseSheet } from "./release-sheet";
import { setSetting } from "./set-setting";
import type { SheetRole } from "../schema";
import { SheetTabs } from "./sheet-tabs";
import { cellAt, contentsOf, sheetNamed, type WorkbookSnapshot } from "../snapshot";
import type { Guard, Step } from "../steps/steps";
import { takeBackSheet } from "./take-back";
import { takeBackColumns } from "./take-back-columns";
import { writeSteps, type PlacedCell } from "../steps/write-cells";

export type Resolved =
  | {
      readonly ok: true;
      readonly steps: readonly Step[];
      readonly guards: readonly Guard[];
      /** The looks of the sheets that the steps take away, for when these come back. */
      readonly dressing: readonly Step[];
    }
  | { readonly ok: false; readonly inTheWay: InTheWay };

/**
 * The steps that carry out a change on the workbook as it was just read: every key becomes a cell. The guards hold the
 * keys, and every cell that is overwritten or taken away, to what they were.
 *
 * Answers `inTheWay` when a cell does not hold what the change takes it to hold, or a line or sheet is gone.
 */
export function resolve(change: WorkbookChange, snapshot: WorkbookSnapshot): Resolved {
  const resolver = new Resolver(snapshot);
  for (const edit of change) {
    const obstacle = resolver.add(edit);
    if (obstacle !== null) return { ok: false, inTheWay: obstacle };
  }
  const steps = resolver.finish(change);
  const guards = [...resolver.keyGuards(), ...cellGuards(snapshot, steps)];
  return { ok: true, steps, guards, dressing: resolver.dressing };
}

/** Gathers the steps of edits in order, over frames and sheets' names that move along with them. */
class Resolver {
  readonly dressing: Step[] = [];
  private readonly steps: Step[] = [];
  /** Written last, when every key stands where it will stay. */
  private readonly writes: PendingWrite[] = [];
  /** Excel makes a chart of what stands in its cells then: charts come after what is written. */
  private readonly charts: (() => readonly Step[])[] = [];
  private readonly frames: ReadonlyMap<SheetRole, MovingFrame>;
  private readonly used = new Set<SheetRole>();
  private readonly tabs: SheetTabs;

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.tabs = new SheetTabs(snapshot);
    this.frames = movingFrames(snapshot);
  }

  /** Adds the steps of one edit; answers what is in its way, if anything is. */
  add(edit: Edit | FinalEdit): InTheWay | null {
    const added = this.stepsOf(edit);
    if ("sheet" in added) return added;
    for (const step of added.steps) {
      const taken = this.tabs.follow(step);
      if (taken !== null) return { sheet: taken, cell: null };
    }
    this.steps.push(...added.steps);
    this.writes.push(...added.writes);
    this.dressing.push(...(added.dressing ?? []));
    return null;
  }

  finish(change: WorkbookChange): readonly Step[] {
    const bySheet = new Map<string, PlacedCell[]>();
    for (const { frame, row: rowKey, column: columnKey, content } of this.writes) {
      const row = frame.rowsNow.get(rowKey);
      const column = frame.columnsNow.get(columnKey);
      if (row === undefined || column === undefined) continue;
      const sheet = frame.original.sheet.id;
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), { row, column, content }]);
    }
    const written = [...bySheet].flatMap(([sheet, cells]) => writeSteps(sheet, cells));
    const charts = this.charts.flatMap((steps) => steps());
    return [...this.steps, ...written, ...charts, ...redrawnCharts(change, this.frames)];
  }

  /** The key cells of every frame that was written by key: they must still be what they were. */
  keyGuards(): readonly Guard[] {
    return [...this.used].flatMap((role) => {
      const frame = this.frames.get(role)?.original;
      if (frame === undefined) return [];
      return frame.keyAreas.map((area) => ({ sheet: frame.sheet.id, area, expected: contentsOf(frame.sheet, area) }));
    });
  }

  private stepsOf(edit: Edit | FinalEdit): EditSteps {
    switch (edit.edit) {
      case "write":
        return this.onFrame(edit.role, (frame) => writeCell(frame, edit));
      case "rowHeight":
        return this.onFrame(edit.role, (frame) => setHeight(frame, edit));
      case "insertLines":
        return this.onFrame(edit.role, (frame) => insertLines(this.snapshot, frame, edit));
      case "removeLines":
        return this.onFrame(edit.role, (frame) => removeLines(frame, edit));
      case "addChart":
        return this.onFrame(edit.role, (frame) => {
          this.charts.push(() => chartInPlace(this.snapshot, frame, edit));
          return plain([]);
        });
      case "removeChart":
        return this.onFrame(edit.role, ({ original: { sheet } }) =>
          plain([{ do: "deleteChart", sheet: sheet.id, name: chartSources[edit.role].name }]),
        );
      case "stretchNames":
        return this.onFrame(edit.role, (frame) => plain(namesInPlace(this.snapshot, frame, edit.role)));
      case "releaseCopies":
        return this.onFrame(edit.role, releaseCopies);
      case "putBack":
        return plain(putBack(this.snapshot, edit));
      case "releaseSheet":
        return this.onFrame(edit.role, (frame) => releaseSheet(frame, edit.role));
      case "removeHighlights":
        return this.onFrame("list", ({ original: { sheet } }) =>
          plain([{ do: "removeHighlights", sheet: sheet.id, area: sheet.area, formulas: edit.formulas }]),
        );
      case "setting":
        return plain(setSetting(this.snapshot, this.steps, edit));
      case "restoreSettings":
      case "fillSheet":
      case "addColumns":
        return plain(edit.steps);
      case "takeBackSheet":
        return takeBackSheet(this.snapshot, edit);
      case "removeSheets":
        return plain(removeSheets(this.snapshot, edit.sheetIds));
      case "removeColumns":
        return plain(takeBackColumns(this.snapshot, edit));
      case "newSheet":
        return plain([{ do: "addSheet", name: edit.name }, ...edit.steps]);
      case "renameSheet":
        return plain(renameSheet(this.snapshot, edit.before, edit.after));
      case "schemaVersion":
        return plain([{ do: "schemaVersion", version: edit.after }]);
    }
  }

  private onFrame(role: SheetRole, stepsOn: (frame: MovingFrame) => EditSteps): EditSteps {
    const frame = this.frames.get(role);
    if (frame === undefined) return lostSheet(this.snapshot, role);
    this.used.add(role);
    return stepsOn(frame);
  }
}

function renameSheet(snapshot: WorkbookSnapshot, before: string, after: string): readonly Step[] | InTheWay {
  const sheet = sheetNamed(snapshot, before);
  return sheet === null ? { sheet: before, cell: null } : [{ do: "renameSheet", sheet: sheet.id, name: after }];
}

function removeSheets({ names }: WorkbookSnapshot, sheetIds: readonly string[]): readonly Step[] {
  const gone = new Set(sheetIds);
  return [
    ...names.filter(({ sheetId }) => gone.has(sheetId)).map(({ name }): Step => ({ do: "deleteName", name })),
    // The last first, so that they come back in the same order.
    ...[...sheetIds].reverse().map((sheet): Step => ({ do: "deleteSheet", sheet })),
  ];
}

function plain(steps: readonly Step[] | InTheWay): EditSteps {
  return "sheet" in steps ? steps : { steps, writes: [] };
}

function releaseCopies(frame: MovingFrame): EditSteps {
  const copied = (lines: ReadonlyMap<string, number>) => [...lines.keys()].filter(isCopy);
  const rows = copied(frame.rowsNow).map((row) => ({ frame, row, column: keysKey, content: "empty" as const }));
  const columns = copied(frame.columnsNow).map((column) => ({
    frame,
    row: keysKey,
    column,
    content: "empty" as const,
  }));
  return { steps: [], writes: [...rows, ...columns] };
}

function setHeight(frame: MovingFrame, edit: Extract<Edit, { edit: "rowHeight" }>): EditSteps {
  const row = frame.rowsNow.get(edit.row);
  const { sheet } = frame.original;
  if (row === undefined) return { sheet: sheet.name, cell: null };
  return plain([{ do: "rowHeight", sheet: sheet.id, row, count: 1, points: edit.after }]);
}

/** A write of one cell, which must hold what the edit says; a cell on a line that is new holds nothing yet. */
function writeCell(frame: MovingFrame, edit: CellEdit): EditSteps {
  const { sheet, rows, columns } = frame.original;
  if (!frame.rowsNow.has(edit.row) || !frame.columnsNow.has(edit.column)) return { sheet: sheet.name, cell: null };
  const row = rows.get(edit.row);
  const column = columns.get(edit.column);
  if (row !== undefined && column !== undefined && !holds(cellAt(sheet, row, column), edit.before))
    return { sheet: sheet.name, cell: cellAddress(row, column) };
  return { steps: [], writes: [{ frame, row: edit.row, column: edit.column, content: edit.after }] };
}
