import type { FUniver } from "@univerjs/core/facade";
import type { EngineSheet, WorkbookEngine } from "../../engine/engine";
import { chartKeeper } from "./keep-charts";
import { drawingOf, type SheetDrawing } from "./sheet-drawing";

const millisecondsBetweenLooks = 300;

/** What stands on a sheet now, and how to recognise that it should change. */
interface Drawn {
  readonly signature: string;
  readonly drawing: SheetDrawing;
}

/**
 * Keeps what the engine holds beside the cells (conditional formats, table looks, drop-downs, notes, charts) drawn on
 * the sheet in front. Drawing leaves no trace in the user's undo, and the engine never reads it back. Returns what stops it.
 */
export function keepDrawn(api: FUniver, engine: WorkbookEngine): () => void {
  const drawn = new Map<string, Drawn>();
  const drawCharts = chartKeeper(api, engine);
  const look = () => {
    const sheet = engine.activeSheet;
    const drawing = drawingOf(engine, sheet);
    const signature = JSON.stringify(drawing);
    const before = drawn.get(sheet.id);
    if (before?.signature === signature) return;
    const pencil = pencilOn(api, sheet);
    if (before !== undefined) erase(pencil, before.drawing);
    draw(pencil, drawing);
    drawn.set(sheet.id, { signature, drawing });
  };
  // Formats and rules change without an event of their own, as they do in Excel: hence a look now and then.
  const timer = window.setInterval(() => {
    look();
    drawCharts();
  }, millisecondsBetweenLooks);
  return () => window.clearInterval(timer);
}

/** Carries out one of the spreadsheet's own mutations on a sheet. */
type Pencil = (mutation: string, params: object) => void;

function pencilOn(api: FUniver, sheet: EngineSheet): Pencil {
  const unitId = api.getActiveWorkbook()?.getId() ?? "";
  const place = { unitId, subUnitId: sheet.id, sheetId: sheet.id };
  return (mutation, params) => {
    api.syncExecuteCommand(mutation, { ...place, ...params });
  };
}

function draw(pencil: Pencil, { rules, lists, notes }: SheetDrawing): void {
  // Each rule is put before those that are there already.
  for (const rule of [...rules].reverse()) pencil("sheet.mutation.add-conditional-rule", { rule });
  for (const rule of lists) pencil("data-validation.mutation.addRule", { rule });
  for (const { row, column, text } of notes) {
    const note = { id: noteId(row, column), row, col: column, width: 220, height: 90, note: text };
    pencil("sheet.mutation.update-note", { row, col: column, note });
  }
}

function erase(pencil: Pencil, { rules, lists, notes }: SheetDrawing): void {
  for (const { cfId } of rules) pencil("sheet.mutation.delete-conditional-rule", { cfId });
  for (const { uid } of lists) pencil("data-validation.mutation.removeRule", { ruleId: uid });
  for (const { row, column } of notes) pencil("sheet.mutation.remove-note", { noteId: noteId(row, column) });
}

const noteId = (row: number, column: number): string => `note-${row}-${column}`;
