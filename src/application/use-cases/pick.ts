import { outcomes } from "../../text/outcomes";
import { cellAddress } from "../../workbook/a1";
import { readBook } from "../../workbook/book";
import { descriptionRows, listBelow, titlesIn } from "../../workbook/list/list-finder";
import { isOurSheet } from "../../workbook/our-sheets";
import { sheetById, textAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { foundList } from "../book-state";
import { sayRefused, sayUnreadable } from "../feedback";
import { refuse, type Refusal } from "../plan";
import type { Session } from "../session";
import type { Outcome, PickedList, PickedPlace, ProblemKind } from "../state";
import type { Selection } from "../workbook-port";

/** *Neem de lijst hier*: what using the list below the selected title would do. */
export function pickList(session: Session): Promise<Outcome> {
  return showPicked(session, async (snapshot) => placeSelected(snapshot, await session.port.selection()));
}

/** The same list with other clusters. */
export function pickClusters(session: Session, cluster: number | null): Promise<Outcome> {
  return showPicked(session, async () => {
    const place = session.store.get().picked?.place;
    return place === undefined ? refuse("nothingPointedAt") : { ...place, cluster };
  });
}

function showPicked(
  session: Session,
  choose: (snapshot: WorkbookSnapshot) => Promise<PickedPlace | Refusal>,
): Promise<Outcome> {
  return session.inTurn(async () => {
    const read = await session.port.read();
    if (!read.ok) return sayUnreadable(session.store, read.problem);
    const { snapshot } = read;
    if (readBook(snapshot) !== null) return { ok: true, sentence: outcomes.nothingChanged, cellsWritten: 0 };
    const place = await choose(snapshot);
    const picked = "ok" in place ? place : pickedList(snapshot, place);
    if ("ok" in picked) return sayRefused(session.store, picked);
    session.store.set({ picked, feedback: null });
    return { ok: true, sentence: outcomes.picked(picked.place.title, picked.taskCount), cellsWritten: 0 };
  });
}

function placeSelected(snapshot: WorkbookSnapshot, selection: Selection | null): PickedPlace | Refusal {
  const sheet = selection === null ? null : sheetById(snapshot, selection.sheetId);
  const headerRow = selection?.rows[0]?.first;
  if (selection === null || sheet === null || headerRow === undefined) return refuse("nothingPointedAt");
  if (isOurSheet(snapshot, sheet.id)) return refuseAt("pointedAtOurs", sheet, null);
  const { column } = selection;
  const title = textAt(sheet, headerRow, column);
  if (title === "") return refuseAt("pointedAtEmpty", sheet, cellAddress(headerRow, column));
  const { cluster = null } = listBelow(sheet, headerRow, column).columns;
  return { sheetId: sheet.id, headerRow, description: column, cluster, title };
}

function pickedList(snapshot: WorkbookSnapshot, place: PickedPlace): PickedList | Refusal {
  const sheet = sheetById(snapshot, place.sheetId);
  if (sheet === null) return refuse("nothingPointedAt");
  const { headerRow, description, cluster } = place;
  const list = listBelow(sheet, headerRow, description, cluster);
  if (descriptionRows(list).length === 0) return refuseAt("nothingBelow", sheet, cellAddress(headerRow, description));
  const clusterChoices = titlesIn(sheet, headerRow).filter(({ column }) => column !== description);
  return { ...foundList(snapshot, list), place, clusterChoices };
}

function refuseAt(kind: ProblemKind, sheet: SheetSnapshot, cell: string | null): Refusal {
  return { ok: false, problem: { kind, sheet: sheet.name, cell } };
}
