import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

test("on paper, every sheet of a small and a typical school is whole and readable", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "takenoverzicht-paper-"));
  const check = promisify(execFile)("node", [
    "scripts/run-ts.mjs",
    "scripts/print-check/main.ts",
    folder,
    "small",
    "typical",
  ]);
  const { stdout } = await check.catch((failed: unknown) => failed as Awaited<typeof check>);
  await rm(folder, { recursive: true });
  expect(stdout.split("\n").filter((line) => line.includes("✗"))).toEqual([]);
  expect(stdout).toContain(folder);
}, 300_000);
