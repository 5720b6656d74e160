import type { Person, SituationKind, Task } from "../../domain/model";
import { sheets } from "../../text/sheets";
import type { KeyedCell } from "../change";
import { headerKey, keysKey, sizeKey } from "../line-keys";
import { matrixFormulas, shownSettings } from "./matrix-formulas";
import { differenceLegend } from "./difference";
import { columnKeysOf, type MatrixGeometry, matrixTotalKeys, type MatrixTotalKey } from "./matrix-geometry";
import type { Content } from "../steps/steps";
import { shownText } from "../shown-text";

const text = (value: string): Content => ({ text: value });
const formula = (value: string): Content => ({ formula: value });

/** The cells of the add-in that are the same for every task and person: headers and names of the totals. */
export function frameCells(situation: SituationKind): readonly KeyedCell[] {
  const words = sheets.matrix;
  const keys = columnKeysOf(situation);
  const totals: Readonly<Record<MatrixTotalKey, string>> = {
    "#level": words.level,
    "#tasks": words.taskCount,
    "#hoursLoad": words.loadInHours,
    "#pointsLoad": words.loadInPoints,
    "#hours": words.hours,
    "#occupancy": words.occupancy,
    "#minutes": words.minutes,
    "#alone": words.alone,
  };
  return [
    ...matrixTotalKeys.map((key) => ({ row: key, column: "#description", content: text(totals[key]) })),
    ...matrixTotalKeys.map((key) => ({ row: key, column: keysKey, content: text(key) })),
    { row: headerKey, column: sizeKey, content: text(words.columns[sizeKey]) },
    ...keys.map((column) => ({ row: headerKey, column, content: text(words.columns[column]) })),
    ...keys.map((column) => ({ row: keysKey, column, content: text(column) })),
    ...Object.values(shownSettings).map(({ row, column, formula: value }) => ({
      row,
      column,
      content: formula(value),
    })),
    ...(situation === "target" ? differenceLegend() : []),
  ];
}

/** The cells of the add-in on a task's row. */
export function taskCells(geometry: MatrixGeometry, task: Task): readonly KeyedCell[] {
  const row = geometry.taskRows.get(task.id);
  if (row === undefined) return [];
  const { size, ...formulas } = matrixFormulas(geometry).ofTask(row);
  return [
    { row: task.id, column: keysKey, content: text(task.id) },
    { row: task.id, column: "#cluster", content: text(shownText(task.cluster)) },
    { row: task.id, column: "#description", content: text(shownText(task.description)) },
    { row: task.id, column: sizeKey, content: formula(size) },
    ...Object.entries(formulas).map(([column, value]) => ({ row: task.id, column, content: formula(value) })),
  ];
}

/** The cells of the add-in in a person's column. */
export function personCells(geometry: MatrixGeometry, person: Person): readonly KeyedCell[] {
  const column = geometry.personColumns.get(person.id);
  if (column === undefined) return [];
  const formulas = matrixFormulas(geometry).ofPerson(column);
  return [
    { row: keysKey, column: person.id, content: text(person.id) },
    { row: headerKey, column: person.id, content: text(person.name) },
    ...Object.entries(formulas).map(([row, value]) => ({ row: `#${row}`, column: person.id, content: formula(value) })),
  ];
}
