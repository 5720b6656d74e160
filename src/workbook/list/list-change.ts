import { fingerprint } from "../../domain/identity";
import type { Task } from "../../domain/model";
import { contentOf, holds, type Edit, type FinalEdit, type KeyedCell } from "../change";
import { highlightFormulas, highlightSteps } from "../highlight-rules";
import { placedCells } from "../keyed-cells";
import { headerKey } from "../line-keys";
import { palette } from "../palette";
import type { Content, Step } from "../steps/steps";
import { addedColumnsName, addedListColumns, listHeaders, listNames, type ListColumn } from "../schema";
import { belongingOn, cellAt, endColumn, isError, namedArea, type Area, type WorkbookSnapshot } from "../snapshot";
import type { TaskList } from "./task-list";
import { writeSteps } from "../steps/write-cells";

type AddedColumn = (typeof addedListColumns)[number];

/** Points. */
const widths: Readonly<Record<AddedColumn, number>> = {
  kind: 130,
  level: 52,
  size: 58,
  finding: 200,
  taskId: 60,
  fingerprint: 60,
};

/** Colours reach this far below the list, so that tasks typed there later are marked too. */
const roomForTasks = 500;

/** The columns that adopting this list adds: those that it has not yet. */
export function columnsToAdd(list: TaskList): readonly AddedColumn[] {
  return addedListColumns.filter((column) => list.columns[column] === undefined);
}

/** The columns by which the add-in knows a task again. */
export function isHidden(column: AddedColumn): boolean {
  return column === "taskId" || column === "fingerprint";
}

/**
 * Adds our columns at the right of everything on the sheet, and anchors all columns by name. `values`, by Taak-ID, stand
 * in the first of them.
 */
export function adoptList(
  list: TaskList,
  added: readonly AddedColumn[] = columnsToAdd(list),
  values: ReadonlyMap<string, Content> = new Map(),
): readonly Edit[] {
  const sheet = list.sheet.id;
  const first = firstFreeColumn(list);
  const columns: Partial<Record<ListColumn, number>> = {
    ...list.columns,
    ...Object.fromEntries(added.map((column, index) => [column, first + index])),
  };
  const band = (column: number): Area => {
    const lastRow = list.rows.at(-1)?.row ?? list.headerRow + 1;
    return { row: list.headerRow, column, rowCount: lastRow - list.headerRow + 1, columnCount: 1 };
  };
  const cells = addedCells(list, added, values);
  const places = {
    rows: new Map([[headerKey, list.headerRow], ...list.rows.map(({ ownRow, task }) => [task.id, ownRow] as const)]),
    columns: new Map(Object.entries(columns)),
  };
  const steps: Step[] = [...tableSteps(list, added.length), ...writeSteps(sheet, placedCells(cells, places))];
  for (const [column, place] of Object.entries(columns) as [ListColumn, number][])
    steps.push({ do: "name", name: listNames[column], sheet, area: band(place) });
  if (added.length > 0)
    steps.push({ do: "name", name: addedColumnsName, sheet, area: withAdded(list, first, added.length) });
  steps.push(...dressAdded(list, columns, added));
  const ownNames = (Object.keys(listNames) as ListColumn[]).filter((column) => !added.some((name) => name === column));
  const anchors = [...ownNames.map((column) => listNames[column]), addedColumnsName];
  return [
    {
      edit: "addColumns",
      role: "list",
      steps,
      cells,
      names: added.map((column) => listNames[column]),
      // A list that is in use already keeps its anchors when only these columns are taken back.
      anchors: list.namesEnd === null ? anchors : [],
    },
  ];
}

/** The headers of the added columns, with those that were added before and are still there. */
function withAdded(list: TaskList, first: number, count: number): Area {
  const start = Math.min(first, list.added?.column ?? first);
  return { row: list.headerRow, column: start, rowCount: 1, columnCount: first + count - start };
}

/** Right of the table that the list stands in, when nothing stands there; else right of everything on the sheet. */
function firstFreeColumn(list: TaskList): number {
  return Math.max(endColumn(list.sheet), ...list.sheet.tables.map(({ area }) => area.column + area.columnCount));
}

/** A list in an Excel table grows with it, so that sorting takes our columns along. */
function tableSteps(list: TaskList, count: number): readonly Step[] {
  const { sheet, headerRow, columns } = list;
  const table = sheet.tables.find(
    ({ area }) =>
      area.row === headerRow &&
      columns.description >= area.column &&
      columns.description < area.column + area.columnCount,
  );
  if (table === undefined || table.area.column + table.area.columnCount !== firstFreeColumn(list)) return [];
  const area = { ...table.area, columnCount: table.area.columnCount + count };
  return [{ do: "resizeTable", sheet: sheet.id, name: table.name, area }];
}

function addedCells(
  list: TaskList,
  added: readonly AddedColumn[],
  values: ReadonlyMap<string, Content>,
): readonly KeyedCell[] {
  const [first] = added;
  return added.flatMap((column): readonly KeyedCell[] => [
    { row: headerKey, column, content: { text: listHeaders[column] } },
    ...list.rows.flatMap(({ task }): readonly KeyedCell[] => {
      const content = column === first ? values.get(task.id) : undefined;
      const known = content ?? identityContent(task, column);
      return known === null ? [] : [{ row: task.id, column, content: known }];
    }),
  ]);
}

/** What the hidden columns know a task by; null for the others. */
function identityContent(task: Task, column: AddedColumn): Content | null {
  if (column === "taskId") return { text: task.id };
  return column === "fingerprint" ? { text: fingerprint(task.description) } : null;
}

function dressAdded(
  list: TaskList,
  columns: Partial<Record<ListColumn, number>>,
  added: readonly AddedColumn[],
): readonly Step[] {
  const sheet = list.sheet.id;
  const steps: Step[] = [];
  for (const column of added) {
    const place = columns[column];
    if (place === undefined) continue;
    const header: Area = { row: list.headerRow, column: place, rowCount: 1, columnCount: 1 };
    steps.push({ do: "columnWidth", sheet, column: place, count: 1, points: widths[column] });
    steps.push({
      do: "format",
      sheet,
      area: header,
      format: { bold: true, fill: palette.headingFill, fontColor: palette.heading },
    });
    if (isHidden(column)) steps.push({ do: "hideColumns", sheet, column: place, count: 1, hidden: true });
  }
  const { finding } = columns;
  if (finding !== undefined && added.includes("finding")) {
    for (const area of highlightAreas(list, finding)) steps.push(...highlightSteps(sheet, area, finding));
  }
  return steps;
}

/** What is coloured: cluster and description, and the finding itself; from the header on, so that a new first row is in. */
function highlightAreas(list: TaskList, findingColumn: number): readonly Area[] {
  const { cluster = list.columns.description, description } = list.columns;
  const row = list.headerRow;
  const rowCount = (list.rows.at(-1)?.row ?? row) - row + 1 + roomForTasks;
  const left = Math.min(cluster, description);
  return [
    { row, column: left, rowCount, columnCount: Math.abs(cluster - description) + 1 },
    { row, column: findingColumn, rowCount, columnCount: 1 },
  ];
}

/** Gives new rows their hidden ID, notes reworded texts, and after a partial sort puts our columns beside their texts. */
export function upkeepList(list: TaskList): readonly Edit[] {
  const edits = list.rows.flatMap((entry): readonly Edit[] => {
    const { task, row, ownRow } = entry;
    const write = (column: ListColumn, after: ReturnType<typeof contentOf>): readonly Edit[] => {
      const place = list.columns[column];
      if (place === undefined) return [];
      const found = cellAt(list.sheet, row, place);
      if (holds(found, after)) return [];
      return [{ edit: "write", role: "list", row: task.id, column, before: contentOf(found), after }];
    };
    const moved = ownRow === row ? [] : (["kind", "level", "size", "finding"] as const);
    return [
      ...write("taskId", { text: task.id }),
      // An error says nothing of the task: the text last seen stays, for when the formula works again.
      ...(isError(task.description) ? [] : write("fingerprint", { text: fingerprint(task.description) })),
      ...moved.flatMap((column) => {
        const place = list.columns[column];
        return place === undefined ? [] : write(column, contentOf(cellAt(list.sheet, ownRow, place)));
      }),
    ];
  });
  return isStretched(list) ? edits : [...edits, { edit: "stretchNames", role: "list" }];
}

/** Adds the hidden column of texts last seen again, when somebody deleted it: without it a partial sort goes unseen. */
export function restoreTexts(list: TaskList): readonly Edit[] {
  return list.columns.fingerprint === undefined ? adoptList(list, ["fingerprint"]) : [];
}

function isStretched(list: TaskList): boolean {
  const last = list.rows.at(-1)?.row ?? list.headerRow;
  return list.namesEnd === null || list.namesEnd >= last;
}

/** What taking our columns away comes to. */
interface DetachedList {
  readonly edits: readonly FinalEdit[];
  readonly headers: readonly string[];
  /** Headers of our columns that stay, since people left something in them. */
  readonly kept: readonly string[];
  /** The looks of the columns, for when they come back. */
  readonly dressing: readonly Step[];
}

/** Takes our columns away. A column in which people left something stays, as a column of the school's own. */
export function detachList(list: TaskList, snapshot: WorkbookSnapshot): DetachedList {
  const ours = addedListColumns.filter((column) => isOurs(list, column));
  const removed = ours.filter((column) => !isFilledIn(list, column));
  const names = removed.map((column) => listNames[column]);
  const known = [...Object.values(listNames), addedColumnsName].filter((name) => namedArea(snapshot, name) !== null);
  const { finding } = list.columns;
  const highlights: readonly FinalEdit[] =
    finding === undefined ? [] : [{ edit: "removeHighlights", formulas: highlightFormulas(list.headerRow, finding) }];
  const released = known.filter((name) => !names.includes(name));
  return {
    edits: [...highlights, { edit: "removeColumns", role: "list", names, released, cells: null, steps: [] }],
    headers: removed.map((column) => listHeaders[column]),
    kept: ours.filter((column) => !removed.includes(column)).map((column) => listHeaders[column]),
    dressing: dressAdded(list, list.columns, removed),
  };
}

/** Columns that a school may have itself, under the same header as ours. */
const sharedHeaders: readonly AddedColumn[] = ["kind", "level", "size"];

/**
 * True for a column that the add-in added: it has exactly our header, and stands among the columns of which it is noted
 * that they were added. Where that was not noted yet, a column that a school may have itself is ours when it stands in
 * the unbroken row of columns, in our order, that leads up to *Knelpunt*.
 */
function isOurs(list: TaskList, column: AddedColumn): boolean {
  const place = list.columns[column];
  if (place === undefined || cellAt(list.sheet, list.headerRow, place).value !== listHeaders[column]) return false;
  if (!sharedHeaders.includes(column)) return true;
  if (list.added !== null) return place >= list.added.column && place < list.added.column + list.added.columnCount;
  const next = addedListColumns
    .slice(addedListColumns.indexOf(column) + 1)
    .find((later) => list.columns[later] === place + 1);
  return next === "finding" || (next !== undefined && isOurs(list, next));
}

/** True for a column in which people left something. */
function isFilledIn(list: TaskList, column: AddedColumn): boolean {
  const place = list.columns[column];
  if (place !== undefined && belongingOn(list.sheet, "column", place) !== null) return true;
  const theirs = column === "kind" || column === "level" || column === "size";
  return theirs && place !== undefined && list.rows.some(({ row }) => cellAt(list.sheet, row, place).value !== "");
}
