import { normaliseText } from "../../../domain/identity";
import type { TaskKind } from "../../../domain/model";
import { sheets } from "../../../text/sheets";
import { palette } from "../../palette";
import { areaAt } from "../../snapshot";
import type { Step } from "../../steps/steps";
import { writeSteps, type PlacedCell } from "../../steps/write-cells";
import entries from "./catalogue.json";

/** A task of the Takenoverzicht as it goes round in schools. */
export interface CatalogueTask {
  readonly cluster: string;
  readonly description: string;
  /** A proposal, always the school's to change. */
  readonly kind: TaskKind;
  /** Stands in the empty Takenoverzicht. */
  readonly standard: boolean;
  /** No work in itself ("kennis hebben van…"): of size 0. */
  readonly noWork: boolean;
}

/** The tasks of the catalogue, in their usual order. */
export const catalogue: readonly CatalogueTask[] = entries.map((entry) => ({
  cluster: entry.cluster,
  description: entry.description,
  kind: entry.kind === "core" ? "core" : "transferable",
  standard: entry.standard ?? false,
  noWork: entry.noWork ?? false,
}));

const byText = new Map(catalogue.map((task) => [normaliseText(task.description), task]));

/** The catalogue's task with the same text; null when the school words it otherwise. */
export function catalogueTask(description: string): CatalogueTask | null {
  return byText.get(normaliseText(description)) ?? null;
}

const headerRow = 3;
const clusterColumn = 0;
const descriptionColumn = 1;

/** What stands on a new list. */
interface NewList {
  readonly title: string;
  readonly tasks: readonly CatalogueTask[];
}

const standardList: NewList = { title: sheets.list.title, tasks: catalogue.filter((task) => task.standard) };

/** Lays out a list on a new sheet; that of the standard tasks, unless told otherwise. */
export function catalogueSteps(sheet: string, { title, tasks }: NewList = standardList): readonly Step[] {
  const text = (row: number, column: number, value: string): PlacedCell => ({ row, column, content: { text: value } });
  const cells = [
    text(0, descriptionColumn, title),
    text(headerRow, clusterColumn, sheets.list.cluster),
    text(headerRow, descriptionColumn, sheets.list.description),
    ...tasks.flatMap((task, index) => [
      text(headerRow + 1 + index, clusterColumn, task.cluster),
      text(headerRow + 1 + index, descriptionColumn, task.description),
    ]),
  ];
  return [
    ...writeSteps(sheet, cells),
    { do: "columnWidth", sheet, column: clusterColumn, count: 1, points: 90 },
    { do: "columnWidth", sheet, column: descriptionColumn, count: 1, points: 420 },
    {
      do: "format",
      sheet,
      area: areaAt(0, descriptionColumn, 1, 1),
      format: { bold: true, fontSize: 16, fontColor: palette.heading },
    },
    {
      do: "format",
      sheet,
      area: areaAt(headerRow, clusterColumn, 1, 2),
      format: { bold: true, fill: palette.headingFill, fontColor: palette.heading },
    },
    {
      do: "format",
      sheet,
      area: areaAt(headerRow + 1, clusterColumn, tasks.length, 2),
      format: { wrapText: true, verticalAlignment: "Top" },
    },
    { do: "freeze", sheet, rows: headerRow + 1, columns: 0 },
  ];
}
