import { cellPropertyMembers } from "./model/cell-properties";
import { modelClasses } from "./model/model-classes";

/** Events of the sheets are registered on the wire under names of their own. */
const wireEvents: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "onChanged",
  _RegisterEventNameChanged: "onNameChanged",
};

/**
 * The members of Excel's classes that this host plays, as the typings name them: "Range.values", "Worksheet.onChanged".
 * Read from the registry itself, so that a member is in it exactly when a batch would be answered.
 */
export const implementedMembers: ReadonlySet<string> = new Set([
  ...cellPropertyMembers,
  ...[...modelClasses.values()].flatMap(({ name, properties, navigations, methods, commands }) =>
    [properties, navigations, methods, commands]
      .flatMap((members) => Object.keys(members ?? {}))
      .map((wireName) => `${name}.${typingName(wireName)}`),
  ),
]);

/** @example typingName("RowIndex") // "rowIndex"; typingName("_RegisterAddedEvent") // "onAdded" */
function typingName(wireName: string): string {
  const event = wireEvents[wireName] ?? wireName.replace(/^_Register(\w+)Event$/, "on$1");
  return event.charAt(0).toLowerCase() + event.slice(1);
}
