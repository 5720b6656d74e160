import type { SituationKind } from "../domain/model";
import { readAdoptedList } from "../workbook/list/task-list";
import { readMatrix } from "../workbook/matrix/matrix-sheet";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { readTeam } from "../workbook/team/team-sheet";
import type { FindingPlace } from "./add-in";
import { sayUnreadable } from "./feedback";
import type { Session } from "./session";

/** A cell to bring into view; what is not there has no row or column. */
interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number | undefined;
  readonly column: number | undefined;
}

/** Brings the task's row in the list, or in a situation's sheet, into view. */
export function showTask(session: Session, taskId: string, where: SituationKind | "list"): Promise<void> {
  return show(session, (snapshot) =>
    where === "list"
      ? [onList(snapshot, taskId)]
      : [onSituation(snapshot, where, { taskId, personId: null }), onList(snapshot, taskId)],
  );
}

/** Brings into view what a finding is about. */
export function showPlace(session: Session, { taskId, personId }: FindingPlace, where: SituationKind): Promise<void> {
  return show(session, (snapshot) => [
    onSituation(snapshot, where, { taskId, personId }),
    ...(taskId === null ? [] : [onSituation(snapshot, where, { taskId, personId: null }), onList(snapshot, taskId)]),
    ...(personId === null ? [] : [onTeam(snapshot, personId)]),
  ]);
}

/** Shows the first of these places that is there. */
function show(session: Session, placesIn: (snapshot: WorkbookSnapshot) => readonly (Place | null)[]): Promise<void> {
  return session.inTurn(async () => {
    const read = await session.port.read();
    if (!read.ok) return void sayUnreadable(session.store, read.problem);
    const [first] = placesIn(read.snapshot).flatMap(thatIsThere);
    if (first !== undefined) await session.port.show(first.sheet.id, first.cell);
  });
}

function thatIsThere(place: Place | null): readonly { readonly sheet: SheetSnapshot; readonly cell: Cell }[] {
  if (place?.row === undefined || place.column === undefined) return [];
  return [{ sheet: place.sheet, cell: { row: place.row, column: place.column } }];
}

function onSituation(snapshot: WorkbookSnapshot, kind: SituationKind, about: FindingPlace): Place | null {
  const matrix = readMatrix(snapshot, kind);
  if (matrix === null) return null;
  const { sheet, headerRow, taskRows, personColumns, columns } = matrix;
  const row = about.taskId === null ? headerRow : taskRows.get(about.taskId);
  const column = about.personId === null ? columns.get("#description") : personColumns.get(about.personId);
  return { sheet, row, column };
}

function onList(snapshot: WorkbookSnapshot, taskId: string): Place | null {
  const list = readAdoptedList(snapshot);
  const row = list?.rows.find(({ task }) => task.id === taskId)?.row;
  return list === null ? null : { sheet: list.sheet, row, column: list.columns.description };
}

function onTeam(snapshot: WorkbookSnapshot, personId: string): Place | null {
  const team = readTeam(snapshot);
  const row = team?.rows.find(({ person }) => person.id === personId)?.row;
  return team === null ? null : { sheet: team.sheet, row, column: team.columns.name };
}
