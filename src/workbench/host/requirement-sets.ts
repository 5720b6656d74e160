/** The requirement sets that the workbench advertises: the manifest's minimum. Versions are text, so that 1.10 stays 1.10. */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = { ExcelApi: "1.14", SharedRuntime: "1.1" };
