import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { UnusableInput } from "./step-fields";

/** Where a run reads and writes. */
interface RunFiles {
  readonly in: string;
  readonly steps: string;
  readonly out: string;
  readonly report: string;
}

const usage =
  "Usage: npm run --silent headless -- --in book.xlsx --steps steps.json --out result.xlsx --report report.json";

/**
 * Reads the command line.
 *
 * @throws UnusableInput when a file is not named, or when a result would be written over what is read.
 */
export function parseFiles(args: readonly string[]): RunFiles {
  const { in: book, steps, out, report } = options(args);
  if (!book || !steps || !out || !report) throw new UnusableInput(usage);
  const inputs = [book, steps].map((file) => path.resolve(file));
  const overwritten = [out, report].find((file) => inputs.includes(path.resolve(file)));
  if (overwritten !== undefined) throw new UnusableInput(`${overwritten} would be overwritten: name another file.`);
  return { in: book, steps, out, report };
}

/** @throws UnusableInput when there is no such file. */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UnusableInput(`The file ${file} cannot be read.`);
  }
}

function options(args: readonly string[]): Partial<RunFiles> {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], options: { in: text, steps: text, out: text, report: text } }).values;
  } catch {
    throw new UnusableInput(usage);
  }
}
