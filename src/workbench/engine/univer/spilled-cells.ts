/** What formulas spill into the cells beside them: Univer keeps it apart from the cells, the engine reads it as theirs. */
import type { ICellData } from "@univerjs/core";
import type { UniverBook } from "./univer-book";

type SpillOfSheet = Record<number, Record<number, ICellData>>;

const MUTATION = "formula.mutation.set-array-formula-data";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export class SpilledCells {
  private sheets: Record<string, SpillOfSheet> = {};
  private ranges: Record<string, SpillOfSheet> = {};

  /** Listens to what Univer's calculation says it spilled. */
  hear(id: string, params: unknown, unitId: string): void {
    if (id !== MUTATION || !isRecord(params)) return;
    const { arrayFormulaCellData: all } = params;
    const own = isRecord(all) ? all[unitId] : undefined;
    this.sheets = isRecord(own) ? (own as Record<string, SpillOfSheet>) : {};
    const ranges = isRecord(params["arrayFormulaRange"]) ? params["arrayFormulaRange"][unitId] : undefined;
    this.ranges = isRecord(ranges) ? (ranges as Record<string, SpillOfSheet>) : {};
  }

  /** The cells whose formulas spill, as far as Univer has calculated. */
  masters(sheetId: string): [row: number, column: number][] {
    return Object.entries(this.ranges[sheetId] ?? {}).flatMap(([row, cells]) =>
      Object.keys(cells).map((column): [number, number] => [Number(row), Number(column)]),
    );
  }

  /** Has Univer forget what was spilled where. */
  forget(book: UniverBook): void {
    const nothing = { arrayFormulaRange: {}, arrayFormulaCellData: {} };
    book.api.syncExecuteCommand(MUTATION, nothing, { onlyLocal: true });
    this.sheets = {};
    this.ranges = {};
  }

  of(sheetId: string): SpillOfSheet | undefined {
    return this.sheets[sheetId];
  }
}
