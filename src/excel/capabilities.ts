/** What of Office this needs: `Office.context.requirements`. */
export interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/** A member that a requirement set promises, such as "notes" of `Excel.Worksheet`. */
interface Member {
  readonly of: keyof typeof Excel;
  readonly name: string;
}

/**
 * True when the requirement set is there and the library really has its members: some builds of office.js lack members
 * of sets that they claim.
 *
 * @example supports(Office.context.requirements, Excel, "ExcelApi", "1.18", [{ of: "Worksheet", name: "notes" }])
 */
function supports(
  requirements: Requirements,
  excel: typeof Excel,
  set: string,
  version: string,
  members: readonly Member[] = [],
): boolean {
  return requirements.isSetSupported(set, version) && members.every((member) => exists(excel, member));
}

/** True where Excel can take everything that one run does back with one press of its own undo. */
export function groupsUndo(requirements: Requirements, excel: typeof Excel): boolean {
  return supports(requirements, excel, "ExcelApi", "1.20");
}

/** True where Excel tells of the notes of a sheet; comments, the newer kind, it always does. */
export function showsNotes(requirements: Requirements, excel: typeof Excel): boolean {
  return supports(requirements, excel, "ExcelApi", "1.18", [{ of: "Worksheet", name: "notes" }]);
}

function exists(excel: typeof Excel, { of, name }: Member): boolean {
  const owner: unknown = Reflect.get(excel, of);
  const prototype: unknown = typeof owner === "function" ? owner.prototype : owner;
  return typeof prototype === "object" && prototype !== null && name in prototype;
}
