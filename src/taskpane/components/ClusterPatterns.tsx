import type { ReactElement } from "react";
import { normaliseText } from "../../domain/identity";

/** How clusters are told apart in a view: each has a colour and a pattern, the same for everyone. */
export interface ClusterLook {
  /** The ID under which the view has its patterns. */
  readonly id: string;
  /** All clusters in the order of the list, written alike. */
  readonly clusters: readonly string[];
}

/** Lines on a square of 8 by 8, from side to side so that squares join. */
const patterns = [
  "",
  "M-1 1 1-1M0 8 8 0M7 9 9 7",
  "M2 2h.01M6 6h.01",
  "M2 0V8M6 0V8",
  "M-1 7 1 9M0 0 8 8M7-1 9 1",
  "M0 2H8M0 6H8",
  "M0 8 8 0M0 0 8 8",
  "M4 0V8M0 4H8",
] as const;

/** The patterns of a view, which draws nothing by itself. */
export function ClusterPatterns({ id }: Pick<ClusterLook, "id">): ReactElement {
  return (
    <svg className="cluster-patterns" width="0" height="0" aria-hidden focusable="false">
      <defs>
        {patterns.map((lines, index) => (
          <pattern key={index} id={`${id}-${index}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" style={{ fill: `var(--cluster-${index})` }} />
            <path d={lines} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** The fill of what belongs to a cluster. */
export function clusterFill({ id, clusters }: ClusterLook, cluster: string): string {
  const index = clusters.indexOf(normaliseText(cluster));
  return `url(#${id}-${(index + patterns.length) % patterns.length})`;
}

/** A cluster's pattern beside its name. */
export function ClusterSign({ look, cluster }: { readonly look: ClusterLook; readonly cluster: string }): ReactElement {
  return (
    <svg className="cluster-sign" width="14" height="14" aria-hidden focusable="false">
      <rect width="14" height="14" rx="2" fill={clusterFill(look, cluster)} />
    </svg>
  );
}
