import { formatAssignment } from "../../domain/marks";
import type { Assignment, MarkedCell, Person, SituationKind, Task } from "../../domain/model";
import { sheets } from "../../text/sheets";
import type { LooseMark } from "./loose-block";
import type { KeyedCell } from "../change";
import { chartCells, withChartRows } from "./chart-rows";
import { dressChart } from "./chart-dress";
import { clusterBands, headerHeight, rowHeights } from "./matrix-bands";
import { dressSheet } from "./matrix-dress";
import { freshGeometry, freshRows, type MatrixGeometry } from "./matrix-geometry";
import { looseCells, looseTitleCells } from "./matrix-loose";
import { closingKey, headerKey, keysKey, sizeKey } from "../line-keys";
import { frameCells, personCells, taskCells } from "./matrix-plan";
import { nameSteps } from "./matrix-names";
import type { Content, SheetKey, Step } from "../steps/steps";
import { writeSteps, type PlacedCell } from "../steps/write-cells";

/** What a generated situation should hold. */
export interface DesiredMatrix {
  readonly situation: SituationKind;
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  readonly loose: readonly LooseMark[];
  readonly subtitle: string;
  readonly mandates: boolean;
  /** Persons' IDs above whose column something else stands, which is left alone. */
  readonly keptHeaders: ReadonlySet<string>;
}

/** The steps that lay out a situation on a new sheet, or on one that holds only its title in the first row. */
export function layOutMatrix(
  sheet: SheetKey,
  desired: DesiredMatrix,
  options: { readonly hasTitle: boolean },
): readonly Step[] {
  const plain = freshGeometry(
    desired.situation,
    desired.tasks.map((task) => task.id),
    desired.people.map((person) => person.id),
  );
  const geometry = withChartRows(plain, desired.tasks, desired.loose.length);
  const rows = keyedRows(geometry);
  const columns = keyedColumns(geometry);
  const owned = [
    ...frameCells(desired.situation),
    ...chartCells(geometry, desired),
    ...desired.tasks.flatMap((task) => taskCells(geometry, task)),
    ...desired.people.flatMap((person) => personCells(geometry, person)),
    ...desired.assignments.map((assignment) => ({
      row: assignment.taskId,
      column: assignment.personId,
      content: markContent(assignment),
    })),
  ].flatMap(({ row, column, content }) => placed(rows.get(row), columns.get(column), content));
  const names = desired.people.map((person) => person.name);
  const cells = [...heading(desired, options.hasTitle), ...owned, ...placedLoose(geometry, desired.loose)];
  return [
    ...writeSteps(sheet, cells),
    ...nameSteps(sheet, desired.situation, geometry),
    ...dressSheet(sheet, geometry, options),
    ...dressChart(sheet, geometry, names),
    headerHeight(sheet, geometry, names),
    ...rowHeights(
      sheet,
      geometry,
      desired.tasks.map((task) => task.description),
    ),
    ...clusterBands(
      sheet,
      geometry,
      desired.tasks.map((task) => [task.id, task.cluster] as const),
    ),
  ];
}

function heading(desired: DesiredMatrix, hasTitle: boolean): readonly PlacedCell[] {
  const legend = desired.mandates ? sheets.legend.mandates : sheets.legend.marks;
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  const title = hasTitle ? [] : [text(freshRows.title, 1, sheets.matrix.title(desired.situation))];
  return [
    ...title,
    text(freshRows.subtitle, 1, [desired.subtitle, legend, sheets.purpose].filter((part) => part !== "").join(" · ")),
  ];
}

/** The block of loose marks on a new sheet, below the closing row. */
function placedLoose(geometry: MatrixGeometry, loose: readonly LooseMark[]): readonly PlacedCell[] {
  if (loose.length === 0) return [];
  const columns = keyedColumns(geometry);
  const titleRow = geometry.closingRow + 1;
  const line = (row: number, cells: readonly KeyedCell[]) =>
    cells.flatMap(({ column, content }) => placed(row, columns.get(column), content));
  return [
    ...line(titleRow, looseTitleCells()),
    ...loose.flatMap((mark, index) => line(titleRow + 1 + index, looseCells(mark))),
  ];
}

function placed(row: number | undefined, column: number | undefined, content: Content): readonly PlacedCell[] {
  return row === undefined || column === undefined ? [] : [{ row, column, content }];
}

/** Where the keys of the add-in's rows stand. */
export function keyedRows(geometry: MatrixGeometry): ReadonlyMap<string, number> {
  return new Map<string, number>([
    [keysKey, geometry.keyRow],
    [headerKey, geometry.headerRow],
    [closingKey, geometry.closingRow],
    ...geometry.totals,
    ...geometry.taskRows,
    ...geometry.chartRows,
  ]);
}

/** Where the keys of the add-in's columns stand. */
export function keyedColumns(geometry: MatrixGeometry): ReadonlyMap<string, number> {
  return new Map<string, number>([
    [keysKey, geometry.keyColumn],
    [sizeKey, geometry.sizeColumn],
    [closingKey, geometry.closingColumn],
    ...geometry.columns,
    ...geometry.personColumns,
  ]);
}

/** A cell with these marks. */
export function markContent(assignment: MarkedCell | undefined): Content {
  const text = assignment === undefined ? "" : formatAssignment(assignment);
  return text === "" ? "empty" : { text };
}
