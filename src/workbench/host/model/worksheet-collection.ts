import type { EngineSheet } from "../../engine/engine";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { itemNotFound } from "../host-error";
import { hostClass } from "../registry/host-class";
import { collectionRegistrations } from "./event-registration";
import { textArgument } from "./reading-arguments";
import { checkSheetName } from "./sheet-names";
import { SheetTarget, WorkbookPart } from "./targets";

function sheetsOf({ engine }: HostContext, visibleOnly: unknown): readonly EngineSheet[] {
  return engine.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function add({ engine }: HostContext, name: unknown): SheetTarget {
  if (name === null || name === undefined) return new SheetTarget(engine.addSheet(null));
  const text = textArgument(name);
  checkSheetName(engine, text, null);
  return new SheetTarget(engine.addSheet(text));
}

function find({ engine }: HostContext, key: unknown): SheetTarget | null {
  const sheet = engine.sheet(textArgument(key));
  return sheet && new SheetTarget(sheet);
}

function required(target: SheetTarget | null): SheetTarget {
  if (!target) throw itemNotFound();
  return target;
}

const at = (sheets: readonly EngineSheet[], index: number): SheetTarget | null => {
  const sheet = sheets.at(index);
  return sheet ? new SheetTarget(sheet) : null;
};

const worksheets: ModelDefinition<WorkbookPart> = {
  name: "WorksheetCollection",
  target: WorkbookPart,
  items: (_, { engine }) => engine.sheets.map((sheet) => new SheetTarget(sheet)),
  methods: {
    GetItem: (_, [key], host) => required(find(host, key)),
    GetItemOrNullObject: (_, [key], host) => find(host, key),
    GetActiveWorksheet: (_, _args, { engine }) => new SheetTarget(engine.activeSheet),
    GetCount: (_, [visibleOnly], host) => sheetsOf(host, visibleOnly).length,
    GetFirst: (_, [visibleOnly], host) => required(at(sheetsOf(host, visibleOnly), 0)),
    GetLast: (_, [visibleOnly], host) => required(at(sheetsOf(host, visibleOnly), -1)),
    ...collectionRegistrations,
  },
  commands: { Add: (_, [name], host) => add(host, name) },
};

export const worksheetCollectionClasses: readonly ModelClass[] = [hostClass(worksheets)];
