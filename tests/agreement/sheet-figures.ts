import { readXlsx } from "hucre/xlsx";
import type { AddIn } from "../../src/application/add-in";
import { divisionOf } from "../../src/domain/division";
import { minutesPerTask } from "../../src/domain/load";
import type { SituationKind } from "../../src/domain/model";
import { words } from "../../src/text/words";
import { isChartRow } from "../../src/workbook/matrix/chart-keys";
import { dataIn, holdersOf, type Cell } from "./figures";

/** What a situation shows of its people and tasks: by ID and by the key of the row or column. */
export type SheetFigures = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

const personRows = ["#tasks", "#hoursLoad", "#pointsLoad", "#occupancy", "#minutes", "#alone"] as const;
const taskColumns = ["#covered", "#core"] as const;

/** As the pane knows them. */
export function figuresInPane(addIn: AddIn, situation: SituationKind): SheetFigures {
  const data = dataIn(addIn, situation);
  const working = new Set(divisionOf(data).tasks);
  const core = data.tasks.filter((task) => task.kind === "core" && working.has(task));
  const people = (addIn.getState().book?.situations[situation].load ?? []).map(
    (load) =>
      [
        load.personId,
        {
          "#tasks": load.tasks,
          "#hoursLoad": load.hoursLoad ?? "",
          "#pointsLoad": load.hoursLoad === null ? load.pointsLoad : "",
          "#occupancy": load.occupancy ?? "",
          "#minutes": minutesPerTask(load) ?? "",
          "#alone": core.filter(({ id }) => holdersOf(data, id).join() === load.personId).length,
        } satisfies Record<(typeof personRows)[number], Cell>,
      ] as const,
  );
  const tasks = data.tasks.map((task) => {
    const shown = { "#covered": holdersOf(data, task.id).length, "#core": core.includes(task) ? "K" : "" };
    return [task.id, shown satisfies Record<(typeof taskColumns)[number], Cell>] as const;
  });
  return rounded(Object.fromEntries<Readonly<Record<string, Cell>>>([...people, ...tasks]));
}

/** As they stand on the sheet, found by its hidden keys. */
export function figuresOnSheet(rows: readonly (readonly Cell[])[], of: SheetFigures): SheetFigures {
  const keys = rows.find((row) => row[1] === "#cluster") ?? [];
  const rowAt = (key: string) => rows.find((row) => row[0] === key) ?? [];
  return rounded(
    Object.fromEntries(
      Object.keys(of).map((id) => {
        const column = keys.indexOf(id);
        const shown =
          column < 0
            ? taskColumns.map((key) => [key, rowAt(id)[keys.indexOf(key)] ?? ""] as const)
            : personRows.map((key) => [key, rowAt(key)[column] ?? ""] as const);
        return [id, Object.fromEntries(shown)];
      }),
    ),
  );
}

/**
 * What each person carries in each cluster, as the chart's rows show it: "ID: cluster: load". In two units no loads can be
 * set beside each other: then the chart is in points, and the pane in those of each person.
 */
export function clusterLoadsInPane(addIn: AddIn, situation: SituationKind): readonly string[] | null {
  const loads = addIn.getState().book?.situations[situation].load ?? [];
  if (new Set(loads.map(({ unit }) => unit)).size !== 1) return null;
  return loads
    .flatMap(({ personId, byCluster }) =>
      byCluster.map(({ cluster, load }) => [personId, cluster || words.noCluster, toMillionth(load)] as const),
    )
    .filter(([, , load]) => load !== 0)
    .map((line) => line.join(": "))
    .sort();
}

/** The same from the sheet; none when there are more people than a chart can show. */
export function clusterLoadsOnSheet(rows: readonly (readonly Cell[])[]): readonly string[] {
  const keys = rows.find((row) => row[1] === "#cluster") ?? [];
  return rows
    .filter((row) => isChartRow(String(row[0])))
    .flatMap((row) =>
      row.map((load, column) => [String(keys[column] ?? ""), String(row[3]), toMillionth(load)] as const),
    )
    .filter(([person, , load]) => person.startsWith("p-") && typeof load === "number" && load !== 0)
    .map((line) => line.join(": "))
    .sort();
}

/** The rows of each sheet of a file. */
export async function rowsIn(bytes: Uint8Array): Promise<(sheet: string) => readonly (readonly Cell[])[]> {
  const { sheets } = await readXlsx(bytes);
  return (sheet) => sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

/** To a millionth. */
export function toMillionth(value: Cell): Cell {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

function rounded(figures: SheetFigures): SheetFigures {
  return Object.fromEntries(
    Object.entries(figures).map(([id, shown]) => [
      id,
      Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, toMillionth(value)])),
    ]),
  );
}
