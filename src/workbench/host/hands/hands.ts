import type { WorkbookHost } from "../workbook-host";
export type Hands = { host: WorkbookHost };
export const createHands = (host: WorkbookHost): Hands => ({ host });
