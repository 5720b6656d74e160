import { MAX_COLUMNS, MAX_ROWS } from "../../engine/cells/area";
import type { Area, EngineSheet } from "../../engine/engine";
import type { ModelClass, ModelDefinition } from "../host-context";
import { invalidOperation } from "../host-error";
import { hostClass } from "../registry/host-class";
import { rangeArgument, rangeOf } from "./range-lookup";
import { countArgument } from "./reading-arguments";
import { SheetPart, type RangeTarget } from "./targets";

function frozenArea({ frozen }: EngineSheet): Area | null {
  if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return null;
  return { row: 0, column: 0, rowCount: frozen.rows || MAX_ROWS, columnCount: frozen.columns || MAX_COLUMNS };
}

function freezeAt(sheet: EngineSheet, { area }: RangeTarget): void {
  const rows = area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount;
  const columns = area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount;
  sheet.frozen = { rows, columns };
}

const freezePanes: ModelDefinition<SheetPart> = {
  name: "WorksheetFreezePanes",
  target: SheetPart,
  methods: {
    GetLocationOrNullObject: ({ sheet }) => {
      const area = frozenArea(sheet);
      return area && rangeOf(sheet, area);
    },
  },
  commands: {
    FreezeAt: ({ sheet }, [range], { engine }) => {
      freezeAt(sheet, rangeArgument(engine, sheet, range));
    },
    FreezeRows: ({ sheet }, [count]) => {
      sheet.frozen = { rows: countArgument(count), columns: 0 };
    },
    FreezeColumns: ({ sheet }, [count]) => {
      sheet.frozen = { rows: 0, columns: countArgument(count) };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = null;
    },
  },
};

const protection: ModelDefinition<SheetPart> = {
  name: "WorksheetProtection",
  target: SheetPart,
  properties: { Protected: { get: ({ sheet }) => sheet.protected } },
  commands: {
    Protect: ({ sheet }, _args, { engine }) => {
      if (sheet.protected) throw invalidOperation("The worksheet is already protected.");
      engine.setProtected(sheet, true);
    },
    Unprotect: ({ sheet }, _args, { engine }) => {
      engine.setProtected(sheet, false);
    },
  },
};

/** The engine keeps no filters, so that a sheet never has one. */
const autoFilter: ModelDefinition<SheetPart> = {
  name: "AutoFilter",
  target: SheetPart,
  properties: { Enabled: { get: () => false }, IsDataFiltered: { get: () => false } },
  methods: { GetRangeOrNullObject: () => null },
};

export const worksheetViewClasses: readonly ModelClass[] = [
  hostClass(freezePanes),
  hostClass(protection),
  hostClass(autoFilter),
];
