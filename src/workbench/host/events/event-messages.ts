import { MAX_COLUMNS, MAX_ROWS } from "../../engine/cells/area";
import type { Area, EngineChange } from "../../engine/engine";
import { formatArea } from "../addresses";
import { RangeTarget } from "../model/targets";
import type { Origin } from "./origin";

/** The numbers that office.js gives its event types. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  NameChanged: 25,
} as const;

/** The target of events on a collection of sheets. */
export const WORKBOOK_TARGET = "Workbook";

export interface EventMessage {
  readonly type: number;
  readonly message: Readonly<Record<string, unknown>>;
}

const CHANGE_TYPES: Partial<Record<EngineChange["kind"], string>> = {
  cellsChanged: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
};

const SHEET_EVENTS: Partial<Record<EngineChange["kind"], number>> = {
  sheetAdded: EventType.Added,
  sheetDeleted: EventType.Deleted,
};

/** What a change of the workbook is as an event, or null when nobody listens or Excel has none. */
export function changeMessage(
  change: EngineChange,
  origin: Origin,
  nameBefore: string,
  keep: (range: RangeTarget) => string,
  isHeard: (type: number) => boolean,
): EventMessage | null {
  const worksheetId = change.sheet.id;
  const changeType = CHANGE_TYPES[change.kind];
  const area = change.area && wholeOf(change.kind, change.area);
  if (changeType) {
    if (!area || !isHeard(EventType.Changed)) return null;
    const cells = { address: formatArea(area), referenceId: keep(new RangeTarget(change.sheet, area)) };
    return {
      type: EventType.Changed,
      message: { ...cells, changeType, worksheetId, shiftDirection: "None", ...origin },
    };
  }
  const sheetEvent = SHEET_EVENTS[change.kind];
  if (sheetEvent) return { type: sheetEvent, message: { worksheetId, source: origin.source } };
  switch (change.kind) {
    case "sheetActivated":
      return { type: EventType.Activated, message: { worksheetId } };
    case "selectionChanged":
      return { type: EventType.SelectionChanged, message: { address: area ? formatArea(area) : "", worksheetId } };
    case "sheetRenamed": {
      const names = { nameBefore, nameAfter: change.sheet.name };
      return { type: EventType.NameChanged, message: { ...names, worksheetId, source: origin.source } };
    }
    case "formatChanged": {
      if (!area || !isHeard(EventType.FormatChanged)) return null;
      const cells = { address: formatArea(area), referenceId: keep(new RangeTarget(change.sheet, area)) };
      return { type: EventType.FormatChanged, message: { ...cells, worksheetId, source: origin.source } };
    }
    default:
      return null;
  }
}

/** Excel reports inserted and deleted rows as whole rows, columns as whole columns. */
function wholeOf(kind: EngineChange["kind"], area: Area): Area {
  if (kind === "rowsInserted" || kind === "rowsDeleted") return { ...area, column: 0, columnCount: MAX_COLUMNS };
  if (kind === "columnsInserted" || kind === "columnsDeleted") return { ...area, row: 0, rowCount: MAX_ROWS };
  return area;
}
