import type { Area, EngineSheet } from "../../engine/engine";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { hostClass } from "../registry/host-class";
import { rangeArgument, rangeOf, sameName } from "./range-lookup";
import { flagArgument, numberArgument, textArgument } from "./reading-arguments";
import { checkTableArea, checkTableName, freeTableName, headingsOf } from "./table-rules";
import { ScopedCollection, SheetTarget, TablePart, TableTarget, type RangeTarget } from "./targets";

const DEFAULT_STYLE = "TableStyleMedium2";

const tablesOf = (collection: ScopedCollection, { engine }: HostContext): TableTarget[] =>
  (collection.sheet ? [collection.sheet] : engine.sheets).flatMap((sheet) =>
    sheet.tables.map((table) => new TableTarget(sheet, table)),
  );

function find(collection: ScopedCollection, key: unknown, host: HostContext): TableTarget | null {
  const wanted = String(key);
  const tables = tablesOf(collection, host);
  return (
    tables.find(({ table }) => table.id === wanted) ?? tables.find(({ table }) => sameName(table.name, wanted)) ?? null
  );
}

function required(table: TableTarget | null): TableTarget {
  if (!table) throw itemNotFound();
  return table;
}

/** Headings become texts that differ, as Excel makes them. */
function settleHeadings(sheet: EngineSheet, area: Area): void {
  const row = { ...area, rowCount: 1 };
  const cells = sheet.read(row)[0] ?? [];
  const headings = headingsOf(cells.map((cell) => cell.value));
  const settled = headings.map((heading, index) => (heading === cells[index]?.value ? null : `'${heading}`));
  if (settled.some((heading) => heading !== null)) sheet.write(row, [settled]);
}

function add(collection: ScopedCollection, [address, hasHeaders]: readonly unknown[], host: HostContext): TableTarget {
  const { engine } = host;
  const { sheet, area } = rangeArgument(engine, collection.sheet ?? engine.activeSheet, address);
  if (!flagArgument(hasHeaders)) throw notImplemented("TableCollection.add without headers");
  checkTableArea(sheet, area, null);
  sheet.merges().forEach((merge) => {
    if (rangesTouch(merge, area)) sheet.unmerge(merge);
  });
  settleHeadings(sheet, area);
  const body = area.rowCount === 1 ? { ...area, rowCount: 2 } : area;
  return new TableTarget(sheet, sheet.addTable(body, freeTableName(engine), DEFAULT_STYLE));
}

const rangesTouch = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rowCount &&
  other.row < one.row + one.rowCount &&
  one.column < other.column + other.columnCount &&
  other.column < one.column + one.columnCount;

function resize({ sheet, table }: TableTarget, address: unknown, { engine }: HostContext): void {
  const target = rangeArgument(engine, sheet, address);
  const { area } = target;
  const keepsHeader = target.sheet === sheet && area.row === table.area.row && rangesTouch(area, table.area);
  if (!keepsHeader || area.rowCount < 2) throw invalidArgument("The headers must stay in the same row.");
  checkTableArea(sheet, area, table);
  settleHeadings(sheet, area);
  sheet.resizeTable(table, area);
}

const bodyOf = ({ sheet, table: { area } }: TableTarget): RangeTarget =>
  rangeOf(sheet, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 });

function remove({ sheet, table }: TableTarget): void {
  const { area } = table;
  sheet.removeTable(table);
  sheet.clear(area, "all");
}

const table: ModelDefinition<TableTarget> = {
  name: "Table",
  target: TableTarget,
  identity: ({ table: { id } }) => ({ Id: id }),
  guard: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ table: { id } }) => id },
    Name: {
      get: ({ table: { name } }) => name,
      set: (target, value, { engine }) => {
        checkTableName(engine, textArgument(value), target.table);
        target.table.name = textArgument(value);
      },
    },
    Style: {
      get: ({ table: { style } }) => style,
      set: (target, value) => {
        target.table.style = textArgument(value);
      },
    },
    ShowFilterButton: {
      get: ({ table: { showFilterButton } }) => showFilterButton,
      set: (target, value) => {
        target.table.showFilterButton = flagArgument(value);
      },
    },
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
  },
  navigations: {
    Columns: (target) => new TablePart("TableColumnCollection", target),
    Worksheet: ({ sheet }) => new SheetTarget(sheet),
  },
  methods: {
    GetRange: ({ sheet, table: { area } }) => rangeOf(sheet, area),
    GetDataBodyRange: bodyOf,
    GetHeaderRowRange: ({ sheet, table: { area } }) => rangeOf(sheet, { ...area, rowCount: 1 }),
  },
  commands: {
    Delete: remove,
    ConvertToRange: ({ sheet, table: each }) => {
      const { area } = each;
      sheet.removeTable(each);
      return rangeOf(sheet, area);
    },
    Resize: (target, [range], host) => {
      resize(target, range, host);
    },
  },
};

const tables: ModelDefinition<ScopedCollection> = {
  name: "TableCollection",
  target: ScopedCollection,
  items: tablesOf,
  properties: { Count: { get: (collection, host) => tablesOf(collection, host).length } },
  methods: {
    GetCount: (collection, _args, host) => tablesOf(collection, host).length,
    GetItem: (collection, [key], host) => required(find(collection, key, host)),
    GetItemOrNullObject: (collection, [key], host) => find(collection, key, host),
    GetItemAt: (collection, [index], host) => {
      const found = tablesOf(collection, host)[numberArgument(index)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
  commands: {
    Add: add,
  },
};

export const tableClasses: readonly ModelClass[] = [hostClass(table), hostClass(tables)];
