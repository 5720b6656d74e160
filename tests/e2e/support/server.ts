import type { ChildProcess } from "node:child_process";

let server: ChildProcess | null = null;

/** Remembers the running workbench: the process for who stops it, the address for the tests. */
export function setServer(process_: ChildProcess, address: string): void {
  server = process_;
  process.env["WORKBENCH_ADDRESS"] = address;
}

/** Where the workbench is served, e.g. "https://localhost:41234/". */
export function workbenchAddress(): string {
  const address = process.env["WORKBENCH_ADDRESS"];
  if (address === undefined) throw new Error("The workbench was not started: run these tests with npm run test:e2e.");
  return address;
}

export function stopServer(): void {
  server?.kill();
}
