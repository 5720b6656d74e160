/**
 * Shows on Univer's grid what the engine owns: conditional formats, drop-down lists and notes. The engine's own copy counts;
 * the grid's is made anew whenever that changes. Without those plug-ins (in Node) there is nothing to show it on.
 */
import { boundsOf } from "../cells/area";
import type { Area, EngineConditionalFormat, EngineValidation } from "../engine";
import type { Note } from "../state/book-state";
import { foreignOf } from "../state/conditional-format-source";
import type { OwnSheet } from "./own-sheet";
import type { UniverBook } from "./univer-book";

interface Shown {
  /** Its id on the grid. */
  readonly id: string;
  readonly add: { readonly mutation: string; readonly params: object };
  readonly remove: { readonly mutation: string; readonly params: object };
}

const rangeOf = (area: Area): object => {
  const { firstRow: startRow, lastRow: endRow, firstColumn: startColumn, lastColumn: endColumn } = boundsOf(area);
  return { startRow, endRow, startColumn, endColumn };
};

function ruleOf(format: EngineConditionalFormat): object | null {
  if (format.type === "Custom" && format.formula) {
    const { fill, fontColor, bold } = format.format ?? {};
    const style = {
      ...(fill ? { bg: { rgb: fill } } : {}),
      ...(fontColor ? { cl: { rgb: fontColor } } : {}),
      ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    };
    return { type: "highlightCell", subType: "formula", value: format.formula, style };
  }
  if (format.type !== "DataBar" || !format.dataBar) return null;
  const end = (value: number | null, automatic: string): object =>
    value === null ? { type: automatic } : { type: "num", value };
  const { color, minimum, maximum } = format.dataBar;
  const config = {
    min: end(minimum, "min"),
    max: end(maximum, "max"),
    isGradient: false,
    positiveColor: color,
    nativeColor: "#FF0000",
  };
  return { type: "dataBar", isShowValue: true, config };
}

function shownFormats(formats: readonly EngineConditionalFormat[]): Shown[] {
  // The grid puts what comes last on top.
  const ordered = [...formats].sort((a, b) => b.priority - a.priority);
  return ordered.flatMap((format) => {
    const config = ruleOf(format);
    if (!config) return [];
    const areas = foreignOf(format)?.areas ?? [format.area];
    const rule = { cfId: format.id, ranges: areas.map(rangeOf), stopIfTrue: format.stopIfTrue, rule: config };
    return {
      id: format.id,
      add: { mutation: "sheet.mutation.add-conditional-rule", params: { rule } },
      remove: { mutation: "sheet.mutation.delete-conditional-rule", params: { cfId: format.id } },
    };
  });
}

function shownLists(validations: readonly EngineValidation[]): Shown[] {
  return validations.flatMap((validation, index) => {
    const list = validation.rule["list"];
    const source: unknown = typeof list === "object" && list !== null && "source" in list ? list.source : undefined;
    if (typeof source !== "string") return [];
    const uid = `engine-list-${index}`;
    const rule = {
      uid,
      type: "list",
      formula1: source,
      ranges: [rangeOf(validation.area)],
      allowBlank: validation.ignoreBlanks,
      // The hands that type check and refuse; the grid only offers the list.
      showErrorMessage: false,
      errorStyle: 2,
      showDropDown: true,
      renderMode: 1,
    };
    return {
      id: uid,
      add: { mutation: "data-validation.mutation.addRule", params: { rule } },
      remove: { mutation: "data-validation.mutation.removeRule", params: { ruleId: uid } },
    };
  });
}

function shownNotes(notes: readonly Note[], sheetId: string): Shown[] {
  return notes.map(({ area: { row, column }, text }) => {
    const id = `engine-note-${row}-${column}`;
    const place = { sheetId, row, col: column };
    return {
      id,
      add: {
        mutation: "sheet.mutation.update-note",
        params: { ...place, note: { id, row, col: column, note: text, width: 160, height: 72, show: false } },
      },
      remove: { mutation: "sheet.mutation.remove-note", params: { ...place, noteId: id } },
    };
  });
}

export class GridMirror {
  private readonly shown = new Map<string, { readonly text: string; readonly items: readonly Shown[] }>();
  private readonly kinds: readonly ((sheet: OwnSheet) => Shown[])[];
  /** True while the mirror itself changes the grid. */
  showing = false;

  constructor(private readonly book: UniverBook) {
    const [first] = book.sheetIds();
    const facade = first === undefined ? {} : book.sheetFacade(first);
    this.kinds = [
      ...("addConditionalFormattingRule" in facade
        ? [
            (sheet: OwnSheet) => shownFormats(sheet.conditionalFormats),
            (sheet: OwnSheet) => shownLists(sheet.validations),
          ]
        : []),
      ...("getNotes" in facade ? [(sheet: OwnSheet) => shownNotes(sheet.state.notes, sheet.id)] : []),
    ];
  }

  /** Makes the grid show what the engine has now. */
  show(sheets: readonly OwnSheet[]): void {
    if (this.kinds.length === 0) return;
    this.showing = true;
    for (const sheet of sheets)
      this.kinds.forEach((kind, index) => this.showKind(sheet, `${index} ${sheet.id}`, kind(sheet)));
    this.showing = false;
  }

  private showKind(sheet: OwnSheet, key: string, items: readonly Shown[]): void {
    const text = JSON.stringify(items);
    const before = this.shown.get(key);
    if (before?.text === text || (!before && items.length === 0)) return;
    for (const { remove } of before?.items ?? []) this.book.run(remove.mutation, sheet.id, remove.params);
    for (const { add } of items) this.book.run(add.mutation, sheet.id, add.params);
    this.shown.set(key, { text, items });
  }

  /** A note that somebody made, changed or took away at the grid. */
  hearNote(id: string, params: unknown, sheetOf: (id: string) => OwnSheet | undefined): void {
    if (this.showing || !/^sheet\.mutation\.(update|remove)-note$/.test(id)) return;
    const { sheetId, row, col, note } = params as {
      sheetId: string;
      row?: number;
      col?: number;
      note?: { note: string };
    };
    const sheet = sheetOf(sheetId);
    if (sheet && row !== undefined && col !== undefined) sheet.setNote(row, col, note?.note ?? null);
  }
}
