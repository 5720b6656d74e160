/** Who changes the workbook now. */
export interface Origin {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

export const LOCAL_USER: Origin = { source: "Local", triggerSource: "Unknown" };
export const REMOTE_USER: Origin = { source: "Remote", triggerSource: "Unknown" };
export const THIS_ADDIN: Origin = { source: "Local", triggerSource: "ThisLocalAddin" };
