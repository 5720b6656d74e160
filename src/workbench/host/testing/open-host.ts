import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../engine/open-in-node";
import { createNodeHost, type NodeHost, type NodeHostOptions } from "../node/node-host";

const WORKBOOK = join(__dirname, "../../../../tests/workbooks/takenoverzicht-leeg.xlsx");

const opened: NodeHost[] = [];

/** Genuine office.js on a real-shaped workbook with an empty sheet "Proef" in it. */
export async function openHost(options: NodeHostOptions & { readonly readOnly?: boolean } = {}): Promise<NodeHost> {
  const { readOnly = false, ...others } = options;
  const engine = await openWorkbook(readFileSync(WORKBOOK), { readOnly });
  engine.addSheet("Proef");
  const node = createNodeHost(engine, others);
  opened.push(node);
  return node;
}

/** Lets go of all that was opened; for afterEach. */
export function closeHosts(): void {
  for (const node of opened.splice(0)) {
    node.dispose();
    node.host.engine.dispose();
  }
}

/** Runs work on the sheet "Proef" and syncs. */
export async function onProef<T>(
  { excel }: NodeHost,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("Proef"), context);
    await context.sync();
    return result;
  });
}

/** The values of a range of "Proef", or their formulas. */
export function read(
  node: NodeHost,
  address: string,
  what: "values" | "formulas" | "text" = "values",
): Promise<unknown[][]> {
  return onProef(node, async (sheet, context) => {
    const range = sheet.getRange(address).load(what);
    await context.sync();
    return range[what] as unknown[][];
  });
}

/** The code of the error that work ends in; "none" when it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return (await errorOf(work))?.code ?? "none";
}

/** The error that work ends in, or null. */
export async function errorOf(work: Promise<unknown>): Promise<OfficeExtension.Error | null> {
  try {
    await work;
    return null;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
}

/** Until what the library does by itself is done: its clean-up batch, and handlers of events. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Until something has come about, such as a handler that reads cells; at most two seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries++) await settle();
}
