import { readXlsx } from "hucre/xlsx";
import type { AddIn } from "../../src/application/add-in";
import { divisionOf } from "../../src/domain/division";
import type { SituationKind } from "../../src/domain/model";
import { dataIn, holdersOf, type Cell } from "./figures";

/** What a situation shows of its people and tasks: by ID and by the key of the row or column. */
export type SheetFigures = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

const personRows = ["#tasks", "#hoursLoad", "#pointsLoad", "#occupancy", "#alone"] as const;
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
