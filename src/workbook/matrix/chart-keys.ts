/** The key of the row with the names above the rows of which a chart is drawn. */
export const chartHeaderKey = "#load";

/** The key of the row that keeps a place for the chart of a sheet made with nobody, or with too many people for one. */
export const chartPlaceKey = "#chart";

/** What the key of a cluster's row begins with; tasks without cluster have this key itself, which comes last. */
export const clusterPrefix = "cluster:";

/** True for the key of a row of which a chart is, or will be, drawn. */
export function isChartRow(key: string): boolean {
  return key === chartPlaceKey || key === chartHeaderKey || key.startsWith(clusterPrefix);
}
