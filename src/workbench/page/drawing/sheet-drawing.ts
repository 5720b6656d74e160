import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import type {
  Area,
  EngineConditionalFormat,
  EngineSheet,
  EngineTable,
  EngineValidation,
  WorkbookEngine,
} from "../../engine/engine";

/** What Excel would draw over the cells of a sheet, in the spreadsheet's own terms. */
export interface SheetDrawing {
  /** The first one wins where two colour the same cell. */
  readonly rules: readonly IConditionFormattingRule[];
  readonly lists: readonly ISheetDataValidationRule[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const tableHead = { bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: 1 };
const tableBand = { bg: { rgb: "#D9E2F3" } };
const noBarColor = "#FFFFFF";

/** What to draw over a sheet: its conditional formats, its tables' bands, its drop-downs and its notes. */
export function drawingOf(engine: WorkbookEngine, sheet: EngineSheet): SheetDrawing {
  const formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return {
    rules: [...formats.flatMap(ruleOf), ...sheet.tables.flatMap(bandsOf)],
    lists: sheet.validations.flatMap((validation, index) => listOf(validation, `list-${index}`, engine)),
    notes: notesOf(sheet),
  };
}

function ruleOf({ id, area, stopIfTrue, ...format }: EngineConditionalFormat): IConditionFormattingRule[] {
  const rule = format.type === "DataBar" ? barOf(format.dataBar) : highlightOf(format.formula, format.format);
  return rule === null ? [] : [{ cfId: `format-${id}`, ranges: [rangeOf(area)], stopIfTrue, rule }];
}

function highlightOf(
  formula: string | undefined,
  format: EngineConditionalFormat["format"] = {},
): IConditionalFormattingRuleConfig | null {
  if (formula === undefined) return null;
  const style = {
    ...(format.fill !== undefined && { bg: { rgb: format.fill } }),
    ...(format.fontColor !== undefined && { cl: { rgb: format.fontColor } }),
    ...(format.bold === true && { bl: 1 }),
  };
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style };
}

function barOf(bar: EngineConditionalFormat["dataBar"]): IConditionalFormattingRuleConfig | null {
  if (bar === undefined) return null;
  const bound = (value: number | null, automatic: CFValueType) =>
    value === null ? { type: automatic } : { type: CFValueType.num, value };
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: bound(bar.minimum, CFValueType.min),
      max: bound(bar.maximum, CFValueType.max),
      isGradient: bar.gradient ?? true,
      positiveColor: bar.color,
      nativeColor: noBarColor,
    },
  };
}

/** A table's look, drawn as rules that always hold: the spreadsheet's own tables would move cells by themselves. */
function bandsOf({ id, area, style }: EngineTable): IConditionFormattingRule[] {
  if (style === "") return [];
  const always = (formula: string, drawn: object): IConditionalFormattingRuleConfig => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: formula,
    style: drawn,
  });
  const head = { ...area, rowCount: 1 };
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const bands = { ranges: [rangeOf(body)], rule: always(`=MOD(ROW()-${body.row},2)=1`, tableBand) };
  const top = { ranges: [rangeOf(head)], rule: always("=TRUE", tableHead) };
  return [
    { cfId: `table-head-${id}`, stopIfTrue: false, ...top },
    ...(body.rowCount > 0 ? [{ cfId: `table-bands-${id}`, stopIfTrue: false, ...bands }] : []),
  ];
}

function listOf(validation: EngineValidation, uid: string, engine: WorkbookEngine): ISheetDataValidationRule[] {
  const list = validation.rule["list"];
  if (typeof list !== "object" || list === null || !("source" in list) || typeof list.source !== "string") return [];
  const { errorAlert, area, ignoreBlanks } = validation;
  return [
    {
      uid,
      type: DataValidationType.LIST,
      formula1: withoutName(list.source, engine),
      ranges: [rangeOf(area)],
      allowBlank: ignoreBlanks,
      showDropDown: true,
      renderMode: DataValidationRenderMode.TEXT,
      errorStyle: errorAlert.style === "Stop" ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
      showErrorMessage: errorAlert.showAlert,
      error: errorAlert.message,
      errorTitle: errorAlert.title,
    },
  ];
}

/** The spreadsheet's drop-downs know ranges only: a defined name is replaced by what it refers to. */
function withoutName(source: string, engine: WorkbookEngine): string {
  const name = source.replace(/^=/, "").toLowerCase();
  return engine.names.find((each) => each.name.toLowerCase() === name)?.formula ?? source;
}

function notesOf(sheet: EngineSheet): SheetDrawing["notes"] {
  const area = sheet.usedArea();
  if (area === null) return [];
  const notes: { row: number; column: number; text: string }[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const text = sheet.note(row, column);
      if (text !== null) notes.push({ row, column, text });
    }
  }
  return notes;
}

function rangeOf({ row, column, rowCount, columnCount }: Area): IRange {
  return { startRow: row, endRow: row + rowCount - 1, startColumn: column, endColumn: column + columnCount - 1 };
}
