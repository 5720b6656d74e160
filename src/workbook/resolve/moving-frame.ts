import type { InTheWay, KeyedCell } from "../change";
import { readFrames, type Frame } from "./frames";
import { headerKey } from "../line-keys";
import { listNames, matrixNames, reportNames, teamNames, type SheetRole } from "../schema";
import { namedArea, sheetById, type WorkbookSnapshot } from "../snapshot";
import { sheets } from "../../text/sheets";
import type { Step } from "../steps/steps";

/** A frame whose lines move along while steps are added. */
export interface MovingFrame {
  readonly original: Frame;
  readonly rowsNow: Map<string, number>;
  readonly columnsNow: Map<string, number>;
}

/** A cell to be written once every key stands where it will stay. */
export interface PendingWrite extends KeyedCell {
  readonly frame: MovingFrame;
}

/** What one edit comes to on the workbook as it was read: steps at once, and writes at the end. */
export type EditSteps =
  | {
      readonly steps: readonly Step[];
      readonly writes: readonly PendingWrite[];
      /** The look of a sheet that the steps take away, for when it comes back. */
      readonly dressing?: readonly Step[];
    }
  | InTheWay;

/** Every frame of the workbook, with its lines where they stand now. */
export function movingFrames(snapshot: WorkbookSnapshot): ReadonlyMap<SheetRole, MovingFrame> {
  return new Map(
    [...readFrames(snapshot)].map(([role, original]) => [
      role,
      { original, rowsNow: new Map(original.rows), columnsNow: new Map(original.columns) },
    ]),
  );
}

/** The lines of that axis, to be looked up and moved. */
export function linesOf(frame: MovingFrame, axis: "row" | "column"): Map<string, number> {
  return axis === "row" ? frame.rowsNow : frame.columnsNow;
}

/** Lets the defined names of a list or of Team, and Team's table, run from the header to the last line. */
export function stretchNames(frame: MovingFrame, role: "list" | "team"): readonly Step[] {
  const header = frame.rowsNow.get(headerKey) ?? 0;
  const rowCount = Math.max(...frame.rowsNow.values()) - header + 1;
  const sheet = frame.original.sheet.id;
  const names = Object.entries(role === "list" ? listNames : teamNames).flatMap(([key, name]): readonly Step[] => {
    const column = frame.columnsNow.get(key);
    return column === undefined
      ? []
      : [{ do: "name", name, sheet, area: { row: header, column, rowCount, columnCount: 1 } }];
  });
  const { table } = frame.original;
  if (table === null) return names;
  return [{ do: "resizeTable", sheet, name: table.name, area: { ...table.area, rowCount } }, ...names];
}

const namesOf: Readonly<Record<SheetRole, object>> = {
  list: listNames,
  team: teamNames,
  ...matrixNames,
  ...reportNames,
};

/** The sheet for a sentence, when its frame cannot be read: as on its tab while an anchor still leads there. */
export function lostSheet(snapshot: WorkbookSnapshot, role: SheetRole): InTheWay {
  const anchors = Object.values(namesOf[role]);
  const found = anchors.map((name: string) => namedArea(snapshot, name)).find((anchor) => anchor !== null);
  const sheet = found === undefined ? null : sheetById(snapshot, found.sheetId);
  return { sheet: sheet?.name ?? sheets.names[role], cell: null };
}
