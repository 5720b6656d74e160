import type { AddIn } from "../../src/application/add-in";
import { loadOf } from "../../src/domain/load";
import { personLoads } from "../../src/domain/person-loads";
import { keyFigures } from "../../src/domain/key-figures";
import type { SituationData, SituationKind } from "../../src/domain/model";
import { overviewFormulas } from "../../src/workbook/report/overview-formulas";
import { thresholdNames } from "../../src/workbook/settings/settings-sheet";
import type { School } from "../support/open-school";

export type Cell = string | number | boolean | Date | null;

/** A figure by its name, as the domain gives it and as a formula shows it. */
interface Figure {
  readonly name: string;
  readonly expected: Cell;
  readonly formula: string;
  /** What stands beside the formula. */
  readonly beside: string;
}

export const scratchSheet = "Proef";

/** What the pane knows of a situation. */
export function dataIn(addIn: AddIn, situation: SituationKind): SituationData {
  const { book } = addIn.getState();
  if (book === null) throw new Error("not adopted");
  const { tasks, people, settings, situations } = book;
  return { tasks, people, settings, assignments: situations[situation].assignments, ratings: [], workedHours: [] };
}

/** The key figures of the situations; those of one without a sheet show nothing. */
export function figuresIn({ addIn }: School): readonly Figure[] {
  let row = 0;
  return (["current", "target"] as const).flatMap((situation) => {
    const formulas = overviewFormulas(situation);
    const isThere = addIn.getState().book?.situations[situation].source === "generated";
    const data = dataIn(addIn, situation);
    const { clusterLoads, ...figures } = keyFigures(data);
    const { unit, loads } = personLoads(loadOf(data));
    const units = { hours: "hours", points: "points", tasks: "tasks" };
    const figure = (name: string, value: Cell, formulaAt: (cell: string) => string, beside = ""): Figure => {
      row += 1;
      const expected = isThere ? (value ?? "") : "";
      return { name: `${situation} ${name}`, expected, formula: formulaAt(`$B$${row}`), beside };
    };
    const single = [
      "withoutExecutor",
      "onOnePerson",
      "highestOccupancy",
      "technicalShare",
      "pedagogicalShare",
      "hoursLeft",
    ] as const;
    return [
      ...single.map((name) => figure(name, figures[name], () => formulas[name])),
      // The sheet has a number in that cell, whose format says "2 of meer".
      figure("busFactor", figures.busFactor === "more" ? 2 : figures.busFactor, () => formulas.busFactor),
      figure("inHours", figures.shareUnit === "hours", () => formulas.inHours),
      ...clusterLoads.map(({ cluster, load }) =>
        figure(cluster, load, formulas.clusterLoad, `${cluster.toUpperCase().replace("-", "–")}\u00A0`),
      ),
      figure("personUnit", unit, () => formulas.personUnit(units)),
      ...[...loads].map(([id, load]) => figure(id, load, () => formulas.personLoad([id]))),
      ...(loads.size === 0
        ? []
        : [figure("everyone", sumOf([...loads.values()]), () => formulas.personLoad([...loads.keys()]))]),
    ];
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** Puts the formulas on a sheet of their own: name, what stands beside it, formula. */
export async function putFigures({ host }: School, figures: readonly Figure[]): Promise<void> {
  await host.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(scratchSheet);
    const range = sheet.getRange(`A1:C${figures.length}`);
    range.formulas = figures.map(({ name, beside, formula }) => [name, beside, formula]);
    await context.sync();
  });
}

/** Types the limit above which a team is said to be stuck. */
export async function typeStuckShare({ engine, host }: School, limit: number | string): Promise<void> {
  const [, sheet = "", column = "", row = ""] =
    /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)/.exec(
      engine.names.find(({ name }) => name === thresholdNames.stuckShare)?.formula ?? "",
    ) ?? [];
  await host.hands.type(sheet, `${column}${row}`, limit);
}

/** Who executes or replaces in a task. */
export function holdersOf({ assignments }: SituationData, taskId: string): readonly string[] {
  return assignments
    .filter(
      (entry) => entry.taskId === taskId && entry.marks.some((mark) => mark === "executes" || mark === "replaces"),
    )
    .map(({ personId }) => personId);
}
