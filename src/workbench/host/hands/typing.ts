import type { Area, EngineSheet, EngineValue } from "../../engine/engine";
import type { WorkbookHost } from "../workbook-host";
import { readDutch } from "./dutch-typing";
import { HandRefused } from "./hand-refused";
import { isValid, refusalOf, strictValidation } from "./validation-check";

/**
 * Types a value in a cell, as its user does.
 *
 * @throws HandRefused with the validation's message when it refuses the value; the cell is then as it was.
 */
export async function typeInCell(
  host: WorkbookHost,
  sheet: EngineSheet,
  area: Area,
  value: EngineValue | null,
): Promise<void> {
  const { content, numberFormat } = readDutch(value, host.thisYear);
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  await refuseInvalid(host, sheet, cell, content);
  sheet.write(cell, [[content]]);
  const isGeneral = (sheet.format(cell.row, cell.column).numberFormat ?? "General") === "General";
  if (numberFormat !== null && isGeneral) sheet.setFormat(cell, { numberFormat });
}

/** Tries the value in the cell, unseen, and puts back what stood there. */
async function refuseInvalid(host: WorkbookHost, sheet: EngineSheet, cell: Area, content: EngineValue): Promise<void> {
  const place = { sheet, row: cell.row, column: cell.column };
  const validation = strictValidation(place);
  // Clearing a cell is never refused.
  if (!validation || content === "") return;
  const before = sheet.read(cell)[0]?.[0];
  const allowed = await host.events.muted(async () => {
    sheet.write(cell, [[content]]);
    await host.engine.calculated();
    const value = sheet.read(cell)[0]?.[0]?.value ?? "";
    const answer = await isValid(host, place, validation, value);
    const prefix = before?.prefixed === true ? "'" : "";
    sheet.write(cell, [[before?.formula ?? (prefix ? `${prefix}${String(before?.value)}` : (before?.value ?? ""))]]);
    return answer;
  });
  if (!allowed) throw new HandRefused(refusalOf(validation));
}
