/** What formulas spill into the cells beside them: Univer keeps it apart from the cells, the engine reads it as theirs. */
import type { ICellData } from "@univerjs/core";

export type SpillOfSheet = Record<number, Record<number, ICellData>>;

const MUTATION = "formula.mutation.set-array-formula-data";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export class SpilledCells {
  private sheets: Record<string, SpillOfSheet> = {};

  /** Listens to what Univer's calculation says it spilled. */
  hear(id: string, params: unknown, unitId: string): void {
    if (id !== MUTATION || !isRecord(params)) return;
    const { arrayFormulaCellData: all } = params;
    const own = isRecord(all) ? all[unitId] : undefined;
    this.sheets = isRecord(own) ? (own as Record<string, SpillOfSheet>) : {};
  }

  of(sheetId: string): SpillOfSheet | undefined {
    return this.sheets[sheetId];
  }
}
