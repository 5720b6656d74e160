import { groupBy } from "../../domain/group-by";

/** The names of several sources, each as often as in the source that has it most often: so many people bear it. */
export function mostOften(sources: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const names of sources)
    for (const [name, same] of groupBy(names, (each) => each))
      counts.set(name, Math.max(counts.get(name) ?? 0, same.length));
  return [...counts].flatMap(([name, count]) => Array.from({ length: count }, () => name));
}
