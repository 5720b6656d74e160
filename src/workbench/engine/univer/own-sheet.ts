import type { EngineSheet } from "../engine";
import type { SheetState } from "../state/book-state";
import type { SheetCells } from "./sheet-cells";
import type { SheetLooks } from "./sheet-looks";

/** What the parts of the engine know of a sheet, beyond what everyone may. */
export interface OwnSheet extends EngineSheet {
  readonly state: SheetState;
  readonly cells: SheetCells;
  readonly looks: SheetLooks;
}
