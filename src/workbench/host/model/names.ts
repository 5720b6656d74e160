import type { EngineName, EngineSheet } from "../../engine/engine";
import { absoluteArea, parseArea, quoteSheet } from "../addresses";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from "../host-error";
import { hostClass } from "../registry/host-class";
import { rangeOfFormula, sameName } from "./range-lookup";
import { flagArgument, textArgument } from "./reading-arguments";
import { NameTarget, RangeTarget, ScopedCollection, SheetTarget } from "./targets";

const MAX_LENGTH = 255;

function checkName(name: string): void {
  const legal = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= MAX_LENGTH;
  if (!legal || parseArea(name) || /^(r\d*)?(c\d*)?$/i.test(name)) {
    throw invalidArgument("The name isn't valid.");
  }
}

const namesOf = ({ engine }: HostContext, sheet: EngineSheet | null): readonly EngineName[] =>
  engine.names.filter((item) => item.sheetId === (sheet?.id ?? null));

function find(collection: ScopedCollection, name: unknown, host: HostContext): NameTarget | null {
  const wanted = textArgument(name);
  const item = namesOf(host, collection.sheet).find((each) => sameName(each.name, wanted));
  return item ? new NameTarget(item) : null;
}

function formulaOf(reference: unknown): string {
  if (reference instanceof RangeTarget) {
    return `=${quoteSheet(reference.sheet.name)}!${absoluteArea(reference.area)}`;
  }
  const text = textArgument(reference);
  if (!text.startsWith("=")) throw invalidArgument();
  return text;
}

function add(
  collection: ScopedCollection,
  [name, reference, comment]: readonly unknown[],
  host: HostContext,
): NameTarget {
  const text = textArgument(name);
  checkName(text);
  const isTable = host.engine.sheets.some((sheet) => sheet.tables.some((table) => sameName(table.name, text)));
  if (isTable || find(collection, text, host)) throw itemAlreadyExists();
  const sheetId = collection.sheet?.id ?? null;
  const item = {
    name: text,
    sheetId,
    formula: formulaOf(reference),
    visible: true,
    comment: typeof comment === "string" ? comment : "",
  };
  host.engine.setName(item);
  return find(collection, text, host) ?? new NameTarget(item);
}

const constantOf = (formula: string): string | number | boolean | null => {
  const text = formula.slice(1).trim();
  if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
};

function typeOf({ item }: NameTarget, { engine }: HostContext): string {
  if (rangeOfFormula(engine, item.formula)) return "Range";
  if (item.formula.includes("#REF!")) return "Error";
  const constant = constantOf(item.formula);
  if (typeof constant === "string") return "String";
  if (typeof constant === "boolean") return "Boolean";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  throw notImplemented(`NamedItem.type of ${item.formula}`);
}

function valueOf(target: NameTarget, host: HostContext): unknown {
  const type = typeOf(target, host);
  if (type === "Range") return target.item.formula.slice(1);
  return type === "Error" ? "#REF!" : constantOf(target.item.formula);
}

function change(target: NameTarget, changes: Partial<EngineName>, { engine }: HostContext): void {
  const { name, sheetId, formula, visible, comment } = { ...target.item, ...changes };
  engine.setName({ name, sheetId, formula, visible, comment });
}

/** A name read again after a change: the engine may have replaced its record. */
const current = ({ item }: NameTarget, { engine }: HostContext): EngineName =>
  engine.names.find((each) => each.sheetId === item.sheetId && sameName(each.name, item.name)) ?? item;

const fresh = (target: NameTarget, host: HostContext): NameTarget => new NameTarget(current(target, host));

function required<T>(found: T | null): T {
  if (found === null) throw itemNotFound();
  return found;
}

const namedItem: ModelDefinition<NameTarget> = {
  name: "NamedItem",
  target: NameTarget,
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    Name: { get: ({ item }) => item.name },
    Type: { get: (target, host) => typeOf(fresh(target, host), host) },
    Value: { get: (target, host) => valueOf(fresh(target, host), host) },
    Scope: { get: ({ item }) => (item.sheetId === null ? "Workbook" : "Worksheet") },
    Visible: {
      get: (target, host) => current(target, host).visible,
      set: (target, value, host) => change(fresh(target, host), { visible: flagArgument(value) }, host),
    },
    Comment: {
      get: (target, host) => current(target, host).comment,
      set: (target, value, host) => change(fresh(target, host), { comment: textArgument(value) }, host),
    },
    Formula: {
      get: (target, host) => current(target, host).formula,
      set: (target, value, host) => change(fresh(target, host), { formula: formulaOf(value) }, host),
    },
  },
  navigations: {
    Worksheet: ({ item }, { engine }) => new SheetTarget(required(engine.sheet(item.sheetId ?? ""))),
    WorksheetOrNullObject: ({ item }, { engine }) => {
      const sheet = item.sheetId === null ? null : engine.sheet(item.sheetId);
      return sheet && new SheetTarget(sheet);
    },
  },
  methods: {
    GetRange: (target, _args, host) => required(rangeOfFormula(host.engine, current(target, host).formula)),
    GetRangeOrNullObject: (target, _args, host) => rangeOfFormula(host.engine, current(target, host).formula),
  },
  commands: {
    Delete: ({ item }, _args, { engine }) => engine.deleteName(item.name, item.sheetId),
  },
};

const namedItems: ModelDefinition<ScopedCollection> = {
  name: "NamedItemCollection",
  target: ScopedCollection,
  items: ({ sheet }, host) => namesOf(host, sheet).map((item) => new NameTarget(item)),
  methods: {
    GetCount: ({ sheet }, _args, host) => namesOf(host, sheet).length,
    GetItem: (collection, [name], host) => required(find(collection, name, host)),
    GetItemOrNullObject: (collection, [name], host) => find(collection, name, host),
  },
  commands: { Add: add },
};

export const nameClasses: readonly ModelClass[] = [hostClass(namedItem), hostClass(namedItems)];
