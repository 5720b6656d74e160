import { hoursIn, mostPeople, mostTasks } from "../domain/limits";
import type { Size } from "../domain/model";
import { number } from "../text/format";
import { outcomes } from "../text/outcomes";
import type { Book } from "../workbook/book";
import { leftWithoutList } from "../workbook/left-without-list";
import { schemaVersion } from "../workbook/schema";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { onSheetsBefore } from "../workbook/steps/sheets-before";
import type { Step } from "../workbook/steps/steps";
import { refuse, type Refusal } from "./plan";

/** An ID that was derived from a text says nothing to a user; anything else is what they typed themselves. */
const derivedId = /^[tp]-[0-9a-z]+$/;

/** The task with this Taak-ID, or what somebody took for one, is not in the list. */
export function refuseTask(id: string): Refusal {
  return derivedId.test(id) ? refuse("unknownTask") : refuse("unknownTask", id);
}

/** The person with this ID, or what somebody took for one, is not in the team. */
export function refusePerson(id: string): Refusal {
  return derivedId.test(id) ? refuse("unknownPerson") : refuse("unknownPerson", id);
}

/** A workbook that is not in use, or of which the list was deleted. */
export function refuseWithoutBook(snapshot: WorkbookSnapshot): Refusal {
  const choices = leftWithoutList(snapshot);
  return choices === null
    ? refuse("notAdopted")
    : { ok: false, problem: { kind: "listGone", sheet: null, cell: null }, about: { choices } };
}

/** Null for hours, of a person or a task, that can be written: a number from 0, or none. */
export function refusedHours(hours: number | null | undefined): Refusal | null {
  if (hours === null || hours === undefined || (Number.isFinite(hours) && hours >= 0)) return null;
  return Number.isFinite(hours) ? refuse("invalidValue", number(hours)) : refuse("invalidValue");
}

/** Null for a size that can be written: of hours no more than there are. */
export function refusedSize(size: Size | null): Refusal | null {
  if (size === null || size.per === "class") return null;
  const most = hoursIn[size.per];
  const tooMany = { ...refuse("invalidValue"), sentence: outcomes.tooManyHours(size.per, most) };
  return size.hours > most ? tooMany : refusedHours(size.hours);
}

/** Null for a workbook with as many tasks and people as the generated sheets can take; `added` people are to come. */
export function refusedCount({ tasks, people }: Pick<Book, "tasks" | "people">, added = 0): Refusal | null {
  if (tasks.length > mostTasks) return refuse("tooManyTasks", number(tasks.length));
  const count = people.length + added;
  return count > mostPeople ? refuse("tooManyPeople", number(count)) : null;
}

/** What Excel would refuse halfway is refused before the first write. */
export function refusedBeforehand(snapshot: WorkbookSnapshot, steps: readonly Step[]): Refusal | null {
  if (steps.length === 0) return null;
  if (snapshot.readOnly) return refuse("readOnly");
  if ((snapshot.schemaVersion ?? 0) > schemaVersion) return refuse("newerVersion");
  const locked = onSheetsBefore(snapshot, steps).find(({ sheet }) => sheet.protected);
  return locked ? { ok: false, problem: { kind: "protected", sheet: locked.sheet.name, cell: null } } : null;
}
