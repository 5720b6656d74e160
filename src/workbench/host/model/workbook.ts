import { hostClass } from "../registry/host-class";
import type { ModelClass, ModelDefinition } from "../host-context";
import { textArgument } from "./reading-arguments";
import { rangeOf } from "./range-lookup";
import type { RangeTarget } from "./targets";
import { RangeAreasTarget, ScopedCollection, WorkbookPart, WorkbookTarget } from "./targets";
import type { HostContext } from "../host-context";
import { itemNotFound } from "../host-error";

function selectedRanges({ engine }: HostContext): [RangeTarget, ...RangeTarget[]] {
  const { sheet, areas } = engine.selection;
  const [first, ...others] = areas.map((area) => rangeOf(sheet, area));
  return [first ?? rangeOf(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }), ...others];
}

const workbook: ModelDefinition<WorkbookTarget> = {
  name: "Workbook",
  target: WorkbookTarget,
  properties: {
    ReadOnly: { get: (_, { engine, moods }) => engine.readOnly || moods.readOnly },
  },
  navigations: {
    Application: () => new WorkbookPart("Application"),
    Protection: () => new WorkbookPart("WorkbookProtection"),
    Names: () => new ScopedCollection("NamedItemCollection", null),
    Settings: () => new WorkbookPart("SettingCollection"),
    Tables: () => new ScopedCollection("TableCollection", null),
    Worksheets: () => new WorkbookPart("WorksheetCollection"),
    _Runtime: () => new WorkbookPart("Runtime"),
  },
  methods: {
    GetSelectedRange: (_, _args, host) => selectedRanges(host)[0],
    GetSelectedRanges: (_, _args, host) => new RangeAreasTarget(selectedRanges(host)),
    GetActiveCell: (_, _args, host) => {
      const [{ sheet, area }] = selectedRanges(host);
      return rangeOf(sheet, { ...area, rowCount: 1, columnCount: 1 });
    },
    _RemoveReference: (_, [reference], { references }) => references.remove(textArgument(reference)),
    _GetReferenceCount: (_, _args, { references }) => references.count,
    _GetRangeForEventByReferenceId: (_, [reference], { references }) => {
      const range = references.find(textArgument(reference));
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [reference], { references }) =>
      references.find(textArgument(reference)),
  },
};

const runtime: ModelDefinition<WorkbookPart> = {
  name: "Runtime",
  target: WorkbookPart,
  settersAreSession: true,
  properties: {
    EnableEvents: {
      get: (_, { events }) => events.enabled,
      set: (_, value, { events }) => {
        events.enabled = value === true;
      },
    },
  },
};

/** The structure of the played workbook is never protected. */
const protection: ModelDefinition<WorkbookPart> = {
  name: "WorkbookProtection",
  target: WorkbookPart,
  properties: { Protected: { get: () => false } },
};

export const workbookClasses: readonly ModelClass[] = [hostClass(workbook), hostClass(runtime), hostClass(protection)];
