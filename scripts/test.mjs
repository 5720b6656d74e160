/**
 * Everything that must hold: `npm test`. Each step runs also when an earlier one failed, so that one run tells all. Steps
 * that keep one core busy go in two lanes beside each other, each next one where there is room first; what a step says
 * comes out when it is done. The last line counts: a step that is no test run counts as one, e.g. `412 passed, 0 failed`.
 */
import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const reports = path.join("node_modules", ".cache", "test-reports");

/** Uses all cores by itself, and is heard while it runs. */
const unit = { name: "Unit and architecture tests", script: "test:unit", report: "unit.json", stdio: "inherit" };

/** Each keeps about one core busy; those that take longest first. What needs an earlier step stands in one row with it. */
const rows = [
  [{ name: "The pane in a browser", script: "test:e2e", report: "e2e.json" }],
  ...(withLibreOffice()
    ? [[{ name: "The same totals in LibreOffice, and paper", script: "test:libreoffice", report: "libreoffice.json" }]]
    : []),
  [{ name: "Rules of the code (eslint)", script: "lint" }],
  [{ name: "What use cases cost (budgets)", script: "bench" }],
  [
    { name: "Production build", script: "build" },
    { name: "Size of the pane", script: "check:size" },
  ],
  [{ name: "Types", script: "typecheck" }],
  [{ name: "Layout of the code (prettier)", script: "format:check" }],
  [{ name: "Excel members in use", script: "check:api" }],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const outcomes = [await run(unit)];
await Promise.all([lane(), lane()]);

console.log("\n");
for (const { name, passed, failed, seconds } of outcomes) {
  console.log(`${failed === 0 ? "ok    " : "FAILED"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;

/** Takes the next row as long as there is one, so that no core idles beside a lane with all the long steps. */
async function lane() {
  for (let row = rows.shift(); row; row = rows.shift()) for (const step of row) outcomes.push(await run(step));
}

/** On a machine without LibreOffice its tests are left out, and that is said; CI must have it. */
function withLibreOffice() {
  const found = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;
  if (!found) console.log("No LibreOffice here (soffice): the comparison of totals is left out.");
  return found || process.env.CI === "true";
}

async function run({ name, script, report, stdio = "pipe" }) {
  const output = report && path.join(reports, report);
  const extra = output ? ["--", "--json", `--outputFile=${output}`] : [];
  const start = Date.now();
  const { status, said } = await npmRun([script, ...extra], stdio);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`\n== ${name}: npm run ${script}\n${said}`);
  return { name, seconds, ...(output ? countTests(output, status) : count(status)) };
}

function npmRun(words, stdio) {
  const child = spawn("npm", ["run", "--silent", ...words], { stdio, shell: process.platform === "win32" });
  const pieces = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => pieces.push(piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, said: Buffer.concat(pieces).toString("utf8") }));
  });
}

function count(status) {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A suite that could not run, and a run that failed without a failing test, are failures too. */
function countTests(file, status) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, "utf8"));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
