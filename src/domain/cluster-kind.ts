import { normaliseText } from "./identity";

/** Clusters that the rules compare, however a school spells them; null for the others. */
export type ClusterKind = "technical" | "pedagogical";

/**
 * Whether a cluster holds technical or pedagogical work, by how its name begins.
 *
 * @example clusterKind("Ped.-didac.") // "pedagogical"
 */
export function clusterKind(cluster: string): ClusterKind | null {
  const name = normaliseText(cluster);
  if (name.startsWith("tech")) return "technical";
  return name.startsWith("ped") ? "pedagogical" : null;
}
