import type { Area, EngineSheet, WorkbookEngine } from "../../engine/engine";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, invalidOperation } from "../host-error";
import { hostClass } from "../registry/host-class";
import { colourOrNone } from "./colours";
import { sheetRegistrations } from "./event-registration";
import { rangeAt, rangeOf, wholeSheet } from "./range-lookup";
import { countArgument, flagArgument, numberArgument, textArgument, wordArgument } from "./reading-arguments";
import { checkSheetName } from "./sheet-names";
import { RangeAreasTarget, ScopedCollection, SheetPart, SheetTarget } from "./targets";

const EMPTY_CORNER: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const used = ({ sheet }: SheetTarget, valuesOnly: unknown): Area | null =>
  sheet.usedArea({ formats: valuesOnly !== true });

/** Refuses to take away the only sheet that can be seen. */
function keepOneVisible(engine: WorkbookEngine, sheet: EngineSheet): void {
  const others = engine.sheets.filter((each) => each.visibility === "Visible" && each !== sheet);
  if (others.length === 0) throw invalidOperation("A workbook must contain at least one visible worksheet.");
}

function deleteSheet({ sheet }: SheetTarget, { engine }: HostContext): void {
  keepOneVisible(engine, sheet);
  engine.deleteSheet(sheet);
}

function rangesAt({ sheet }: SheetTarget, address: unknown, { engine }: HostContext): RangeAreasTarget {
  const [first = "", ...others] = textArgument(address).split(",");
  return new RangeAreasTarget([
    rangeAt(engine, sheet, first.trim()),
    ...others.map((each) => rangeAt(engine, sheet, each.trim())),
  ]);
}

const worksheet: ModelDefinition<SheetTarget> = {
  name: "Worksheet",
  target: SheetTarget,
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ sheet }, value, { engine }) => {
        const name = textArgument(value);
        checkSheetName(engine, name, sheet);
        engine.renameSheet(sheet, name);
      },
    },
    Position: {
      get: ({ sheet }, { engine }) => engine.sheets.indexOf(sheet),
      set: ({ sheet }, value, { engine }) => {
        const position = numberArgument(value);
        if (!Number.isInteger(position) || position < 0 || position >= engine.sheets.length) throw invalidArgument();
        engine.moveSheet(sheet, position);
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value, { engine }) => {
        const visibility = wordArgument(value, ["Visible", "Hidden", "VeryHidden"]);
        if (visibility !== "Visible") keepOneVisible(engine, sheet);
        engine.setVisibility(sheet, visibility);
      },
    },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        sheet.tabColor = colourOrNone(value);
      },
    },
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    Gridlines: {
      set: ({ sheet }, value) => {
        sheet.showGridlines = flagArgument(value);
      },
    },
  },
  navigations: {
    AutoFilter: ({ sheet }) => new SheetPart("AutoFilter", sheet),
    Charts: ({ sheet }) => new SheetPart("ChartCollection", sheet),
    Comments: ({ sheet }) => new SheetPart("CommentCollection", sheet),
    FreezePanes: ({ sheet }) => new SheetPart("WorksheetFreezePanes", sheet),
    Names: ({ sheet }) => new ScopedCollection("NamedItemCollection", sheet),
    PageLayout: ({ sheet }) => new SheetPart("PageLayout", sheet),
    Protection: ({ sheet }) => new SheetPart("WorksheetProtection", sheet),
    Tables: ({ sheet }) => new ScopedCollection("TableCollection", sheet),
  },
  methods: {
    Activate: ({ sheet }, _args, { engine }) => {
      if (sheet.visibility !== "Visible") throw invalidOperation("A hidden worksheet can't be activated.");
      engine.activate(sheet);
    },
    Calculate: (_, _args, { engine }) => engine.calculated(),
    GetRange: ({ sheet }, [address], { engine }) =>
      address === null || address === undefined
        ? rangeOf(sheet, wholeSheet)
        : rangeAt(engine, sheet, textArgument(address)),
    GetRanges: (target, [address], host) => rangesAt(target, address, host),
    GetCell: ({ sheet }, [row, column]) =>
      rangeOf(sheet, { row: numberArgument(row), column: numberArgument(column), rowCount: 1, columnCount: 1 }),
    GetRangeByIndexes: ({ sheet }, [row, column, rows, columns]) =>
      rangeOf(sheet, {
        row: numberArgument(row),
        column: numberArgument(column),
        rowCount: countArgument(rows),
        columnCount: countArgument(columns),
      }),
    GetNextOrNullObject: ({ sheet }, [visibleOnly], { engine }) => {
      const after = engine.sheets.slice(engine.sheets.indexOf(sheet) + 1);
      const next = after.find((each) => visibleOnly !== true || each.visibility === "Visible");
      return next ? new SheetTarget(next) : null;
    },
    GetUsedRange: (target, [valuesOnly]) => rangeOf(target.sheet, used(target, valuesOnly) ?? EMPTY_CORNER),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = used(target, valuesOnly);
      return area && rangeOf(target.sheet, area);
    },
    ...sheetRegistrations,
  },
  commands: {
    Delete: (target, _args, host) => deleteSheet(target, host),
  },
};

export const worksheetClasses: readonly ModelClass[] = [hostClass(worksheet)];
