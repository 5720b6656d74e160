/** A requirement set of Office, such as ExcelApi 1.9. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/**
 * The set named in a doc comment, or null. Where reading and writing differ, the later version counts.
 *
 * @example parseApiSet("[Api set: ExcelApi 1.1 for get, 1.8 for set]") // { name: "ExcelApi", version: "1.8" }
 */
export function parseApiSet(comment: string): ApiSet | null {
  const tag = /\[Api set: (\w+) ([^\]]*)\]/.exec(comment);
  if (tag?.[1] === undefined || tag[2] === undefined) return null;
  const versions = tag[2].match(/\d+\.\d+/g) ?? [];
  const [latest] = versions.sort((a, b) => compareVersions(b, a));
  // No version: a preview, which no released Excel has.
  return { name: tag[1], version: latest ?? "preview" };
}

/** Below 0 when `a` is the earlier; a preview is later than any version. */
export function compareVersions(a: string, b: string): number {
  const [majorA, minorA] = numbers(a);
  const [majorB, minorB] = numbers(b);
  return majorA === majorB ? minorA - minorB : majorA - majorB;
}

function numbers(version: string): [number, number] {
  const [major, minor] = version.split(".").map(Number);
  return major === undefined || Number.isNaN(major) ? [Number.MAX_SAFE_INTEGER, 0] : [major, minor ?? 0];
}

/** Whether having `has` means having `needed`. */
export function covers(has: ApiSet, needed: ApiSet): boolean {
  return has.name === needed.name && compareVersions(has.version, needed.version) >= 0;
}

export function showSet(set: ApiSet): string {
  return `${set.name} ${set.version}`;
}
