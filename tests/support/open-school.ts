import { readFile } from "node:fs/promises";
import path from "node:path";
import type { AddIn } from "../../src/application/add-in";
import { createAddIn } from "../../src/application/create-add-in";
import { createExcelPort } from "../../src/excel/excel-port";
import { openWorkbook } from "../../src/workbench/engine/open-in-node";
import type { WorkbookEngine } from "../../src/workbench/engine/engine";
import { createNodeHost, type NodeHost } from "../../src/workbench/host/node/node-host";
import { stillClock } from "./still-clock";

/** Milliseconds: a busy machine may take its time for a large school. */
const patience = 120_000;

export interface School {
  readonly engine: WorkbookEngine;
  readonly host: NodeHost;
  readonly addIn: AddIn;
}

/** A workbook of tests/workbooks in the played Excel, with the add-in started on it over genuine office.js. */
export async function openSchool(file: string): Promise<School> {
  return openSchoolBytes(new Uint8Array(await readFile(path.join(__dirname, "..", "workbooks", file))));
}

/** The same for the bytes of any .xlsx. */
export async function openSchoolBytes(bytes: Uint8Array): Promise<School> {
  return openSchoolIn(await openWorkbook(bytes));
}

/** The same for a workbook that is open. */
export async function openSchoolIn(engine: WorkbookEngine): Promise<School> {
  const host = createNodeHost(engine);
  const addIn = createAddIn(createExcelPort({ excel: host.excel, timeout: patience }), stillClock);
  await addIn.start();
  return { engine, host, addIn };
}
