import { normaliseText } from "../../domain/identity";
import type { Person, Task } from "../../domain/model";
import { isOurSheet } from "../our-sheets";
import { listNames, sampleName } from "../schema";
import { namedArea, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot";
import { samplePeople, sampleTasks } from "./sample-school";

/** True while the list in use is that of the example. */
export function isSample(snapshot: WorkbookSnapshot): boolean {
  const marked = namedArea(snapshot, sampleName);
  return marked !== null && namedArea(snapshot, listNames.taskId)?.sheetId === marked.sheetId;
}

/** The sheets of an example in use: all that is ours, the list too. */
export function sheetsOfSample(snapshot: WorkbookSnapshot): readonly SheetSnapshot[] {
  const list = namedArea(snapshot, listNames.taskId)?.sheetId;
  return snapshot.sheets.filter(({ id }) => id === list || isOurSheet(snapshot, id));
}

/** A workbook in which an example is tried, without what the school had on other sheets. */
export function sampleAlone(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return isSample(snapshot) ? { ...snapshot, sheets: sheetsOfSample(snapshot) } : snapshot;
}

/** True when tasks or people of somebody's own stand among those of the example, or a remark or colour on its sheets. */
export function holdsMoreThanSample(
  snapshot: WorkbookSnapshot,
  tasks: readonly Task[],
  people: readonly Person[],
): boolean {
  const names = new Set(samplePeople.map(({ name }) => name));
  const texts = new Set(sampleTasks.map(({ description }) => normaliseText(description)));
  return (
    people.some(({ name }) => !names.has(name)) ||
    tasks.some(({ description }) => !texts.has(normaliseText(description))) ||
    sheetsOfSample(snapshot).some(({ belongings = [] }) => belongings.length > 0)
  );
}
