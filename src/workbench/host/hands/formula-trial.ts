import { MAX_COLUMNS } from "../../engine/cells/area";
import type { EngineSheet, EngineValue } from "../../engine/engine";
import type { WorkbookHost } from "../workbook-host";

/** Room between the used cells and the one where a formula is tried. */
const AWAY = 40;

/** The value of a formula on a sheet, tried in a cell out of sight that is empty again afterwards. */
export async function tryFormula(host: WorkbookHost, sheet: EngineSheet, formula: string): Promise<EngineValue> {
  const used = sheet.usedArea();
  const column = Math.min(MAX_COLUMNS - 1, (used ? used.column + used.columnCount : 0) + AWAY);
  const scratch = { row: 0, column, rowCount: 1, columnCount: 1 };
  return host.events.muted(async () => {
    sheet.write(scratch, [[formula]]);
    await host.engine.calculated();
    const value = sheet.read(scratch)[0]?.[0]?.value ?? "";
    sheet.clear(scratch, "all");
    return value;
  });
}
