/** The key of the row with the names above the rows of which a chart is drawn. */
export const chartHeaderKey = "#load";

/** What the key of a cluster's row begins with; tasks without cluster have this key itself, which comes last. */
export const clusterPrefix = "cluster:";

/** True for the key of a row of which a chart is drawn. */
export function isChartRow(key: string): boolean {
  return key === chartHeaderKey || key.startsWith(clusterPrefix);
}
