import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "headless-"));
const file = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command on the filled-in workbook with these steps. */
function headless(steps: string): { readonly status: number | null; readonly stderr: string } {
  writeFileSync(file("steps.json"), steps);
  const files = ["--in", "tests/workbooks/takenoverzicht-ingevuld.xlsx", "--steps", file("steps.json")];
  const results = ["--out", file("result.xlsx"), "--report", file("report.json")];
  const command = ["scripts/run-ts.mjs", "src/workbench/headless/main.ts", ...files, ...results];
  return spawnSync(process.execPath, command, { encoding: "utf8" });
}

test("an unknown step ends the run with code 2 and one sentence, before anything is written", () => {
  const { status, stderr } = headless('[{ "do": "undo" }, { "do": "teleport" }]');
  expect(status).toBe(2);
  expect(stderr).toBe('Step 2: there is no step called "teleport".\n');
  expect(existsSync(file("result.xlsx"))).toBe(false);
}, 60_000);

test("a run with a refused step ends with code 0, a workbook and a report", () => {
  const { status, stderr } = headless('[{ "do": "undo" }]');
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(readFileSync(file("result.xlsx")).subarray(0, 2).toString()).toBe("PK");
  const report: unknown = JSON.parse(readFileSync(file("report.json"), "utf8"));
  expect(report).toMatchObject({ steps: [{ do: "undo", ok: false, problem: { kind: "nothingToUndo" } }] });
}, 60_000);
