import { EventType, WORKBOOK_TARGET } from "../events/event-messages";
import type { HostContext } from "../host-context";
import type { Member } from "../registry/host-class";
import type { HostTarget } from "../registry/host-target";
import type { SheetTarget } from "./targets";

/** The names, on the wire, by which a sheet or the collection of sheets registers each event. */
const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: EventType.Changed,
  ActivatedEvent: EventType.Activated,
  DeactivatedEvent: EventType.Deactivated,
  SelectionChangedEvent: EventType.SelectionChanged,
  FormatChangedEvent: EventType.FormatChanged,
  EventNameChanged: EventType.NameChanged,
};

const COLLECTION_EVENTS: Readonly<Record<string, number>> = {
  ...SHEET_EVENTS,
  AddedEvent: EventType.Added,
  DeletedEvent: EventType.Deleted,
};

function registrations<T extends HostTarget>(
  events: Readonly<Record<string, number>>,
  targetOf: (target: T) => string,
): Record<string, Member<T, HostContext>> {
  const members = Object.entries(events).flatMap(([name, type]): [string, Member<T, HostContext>][] => [
    [`_Register${name}`, (target, _args, host) => host.events.register(type, targetOf(target))],
    [`_Unregister${name}`, (target, _args, host) => host.events.unregister(type, targetOf(target))],
  ]);
  return Object.fromEntries(members);
}

export const sheetRegistrations = registrations<SheetTarget>(SHEET_EVENTS, ({ sheet }) => sheet.id);
export const collectionRegistrations = registrations(COLLECTION_EVENTS, () => WORKBOOK_TARGET);
