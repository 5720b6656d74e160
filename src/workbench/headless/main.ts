/** `npm run --silent headless -- --in book.xlsx --steps steps.json --out result.xlsx --report report.json` */
import { writeFileSync } from "node:fs";
import { parseFiles, readInput } from "./files";
import { parseSteps } from "./parse-steps";
import { runOnWorkbook } from "./run";
import { UnusableInput } from "./step-fields";

async function main(args: readonly string[]): Promise<void> {
  const files = parseFiles(args);
  const steps = parseSteps(readInput(files.steps).toString("utf8"));
  const { bytes, report } = await runOnWorkbook(readInput(files.in), steps);
  writeFileSync(files.out, bytes);
  writeFileSync(files.report, `${JSON.stringify(report, null, 2)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UnusableInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
