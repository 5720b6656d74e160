import type { EngineSheet, EngineTable } from "../../engine/engine";
import { between } from "../addresses";
import type { HostContext, ModelClass, ModelDefinition } from "../host-context";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { hostClass } from "../registry/host-class";
import { gridOf, writeContents } from "./cell-contents";
import { rangeOf, sameName } from "./range-lookup";
import { numberArgument, textArgument } from "./reading-arguments";
import { checkTableArea, headingsOf } from "./table-rules";
import { TableColumnTarget, TablePart, type RangeTarget, type TableTarget } from "./targets";

const columnsOf = ({ owner }: TablePart): TableColumnTarget[] =>
  Array.from({ length: owner.table.area.columnCount }, (_, index) => new TableColumnTarget(owner, index));

function rangeOfColumn({ owner: { sheet, table }, index }: TableColumnTarget): RangeTarget {
  return rangeOf(sheet, { ...table.area, column: table.area.column + index, columnCount: 1 });
}

function partOf(column: TableColumnTarget, from: number, rowCount: number): RangeTarget {
  const { sheet, area } = rangeOfColumn(column);
  return rangeOf(sheet, { ...area, row: area.row + from, rowCount });
}

const headerOf = (column: TableColumnTarget): RangeTarget => partOf(column, 0, 1);
const bodyOf = (column: TableColumnTarget): RangeTarget => partOf(column, 1, column.owner.table.area.rowCount - 1);
const nameOf = (column: TableColumnTarget): string => String(gridOf(headerOf(column), ({ value }) => value)[0]?.[0]);

/** Excel numbers a table's columns from 1; a text is a name. */
function find(part: TablePart, key: unknown): TableColumnTarget | null {
  const columns = columnsOf(part);
  if (typeof key === "number") return columns[key - 1] ?? null;
  return columns.find((column) => sameName(nameOf(column), textArgument(key))) ?? null;
}

function required(column: TableColumnTarget | null): TableColumnTarget {
  if (!column) throw itemNotFound();
  return column;
}

function makeRoomRight(sheet: EngineSheet, { area }: EngineTable): void {
  const column = area.column + area.columnCount;
  const beside = sheet.read(between(area.row, column, area.row + area.rowCount - 1, column));
  if (beside.some(([cell]) => cell && (cell.value !== "" || cell.formula !== null))) {
    throw notImplemented("TableColumnCollection.add beside cells that are in use");
  }
}

function add({ owner }: TablePart, [index, values, name]: readonly unknown[], host: HostContext): TableColumnTarget {
  const { sheet, table } = owner;
  const last = table.area.columnCount;
  if (index !== null && index !== undefined && index !== last && index !== -1) {
    throw notImplemented("TableColumnCollection.add elsewhere than at the end");
  }
  makeRoomRight(sheet, table);
  const area = { ...table.area, columnCount: last + 1 };
  checkTableArea(sheet, area, table);
  const column = new TableColumnTarget(owner, last);
  writeHeading(owner, area.column + last, values, name, host);
  sheet.resizeTable(table, area);
  if (Array.isArray(values)) writeContents(host, bodyOf(column), (values as unknown[]).slice(1));
  return column;
}

function writeHeading(
  { sheet, table }: TableTarget,
  column: number,
  values: unknown,
  name: unknown,
  host: HostContext,
): void {
  const { area } = table;
  if (Array.isArray(values) && values.length !== area.rowCount) throw invalidArgument();
  const first: unknown = Array.isArray(values) ? (values as unknown[][])[0]?.[0] : "";
  const before = (sheet.read({ ...area, rowCount: 1 })[0] ?? []).map((cell) => cell.value);
  const heading = headingsOf([...before, name ?? first ?? ""]).at(-1) ?? "";
  const cell = rangeOf(sheet, { row: area.row, column, rowCount: 1, columnCount: 1 });
  writeContents(host, cell, [[`'${heading}`]]);
}

const tableColumn: ModelDefinition<TableColumnTarget> = {
  name: "TableColumn",
  target: TableColumnTarget,
  identity: ({ index }) => ({ Id: index + 1 }),
  guard: ({ owner }) => owner.sheet,
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (column, value, host) => {
        writeContents(host, headerOf(column), [[`'${textArgument(value)}`]]);
      },
    },
    Values: {
      get: (column) => gridOf(rangeOfColumn(column), ({ value }) => value),
      set: (column, value, host) => {
        writeContents(host, rangeOfColumn(column), value);
      },
    },
  },
  methods: {
    GetRange: rangeOfColumn,
    GetHeaderRowRange: headerOf,
    GetDataBodyRange: bodyOf,
  },
};

const tableColumns: ModelDefinition<TablePart> = {
  name: "TableColumnCollection",
  target: TablePart,
  items: columnsOf,
  guard: ({ owner }) => owner.sheet,
  properties: { Count: { get: (part) => columnsOf(part).length } },
  methods: {
    GetCount: (part) => columnsOf(part).length,
    GetItem: (part, [key]) => required(find(part, key)),
    GetItemOrNullObject: (part, [key]) => find(part, key),
    GetItemAt: (part, [index]) => {
      const found = columnsOf(part)[numberArgument(index)];
      if (!found) throw invalidArgument();
      return found;
    },
  },
  commands: { Add: add },
};

export const tableColumnClasses: readonly ModelClass[] = [hostClass(tableColumn), hostClass(tableColumns)];
