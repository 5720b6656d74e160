import { covers, showSet, type ApiSet } from "./api-set";
import type { MemberUse } from "./member-uses";

/** What the add-in may count on: the manifest's sets, and the members that the workbench's host plays. */
interface Ground {
  readonly minimum: ApiSet;
  readonly implementedMembers: ReadonlySet<string>;
}

/** One sentence for each use that some Excel, or the workbench, would not have. */
export function problems(uses: readonly MemberUse[], { minimum, implementedMembers }: Ground): readonly string[] {
  return uses.flatMap((use) => {
    const place = `${use.file}:${use.line}: ${use.member}`;
    if (use.set !== null && !covers(minimum, use.set)) {
      const needed = use.set;
      if (use.guards.some((guard) => covers(guard, needed))) return [];
      return [
        `${place} needs ${showSet(needed)}, and the manifest asks for ${showSet(minimum)}. ` +
          `Put it inside if (supports("${needed.name}", "${needed.version}")), with an answer for Excels without it.`,
      ];
    }
    if (!use.hosted || implementedMembers.has(use.member)) return [];
    return [`${place} is not played by the workbench's host, so no test runs it. Add it to src/workbench/host.`];
  });
}

/** The members in use, grouped by requirement set, the latest set first; those that need none come last. */
export function listing(uses: readonly MemberUse[]): readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const { set, member } of uses) {
    const key = set === null ? "no requirement set" : showSet(set);
    groups.set(key, (groups.get(key) ?? new Set()).add(member));
  }
  return [...groups]
    .sort(([a], [b]) => b.localeCompare(a, "en", { numeric: true }))
    .sort(([a], [b]) => Number(a === "no requirement set") - Number(b === "no requirement set"))
    .map(([set, members]) => `${set}: ${[...members].sort().join(", ")}`);
}
