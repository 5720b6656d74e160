/**
 * Says what the pane loads before it can draw, and what all its code and styles come to, part by part (gzip, without
 * office.js); fails above the budgets in package.json (`config.paneBudgetKilobytes`, `config.paneCodeBudgetKilobytes`).
 * Looks at what `npm run build` left in dist.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { config } from "../package.json";

const dist = "dist";
const page = "taskpane.html";

function main(): void {
  if (!existsSync(path.join(dist, page))) {
    console.error(`There is no ${path.join(dist, page)}: run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const first = [page, ...localFiles(readFileSync(path.join(dist, page), "utf8"))];
  const later = readdirSync(dist).filter((file) => /\.(js|css)$/.test(file) && !first.includes(file));
  const firstBytes = printSizes("Loaded before the pane can draw", first);
  const allBytes = firstBytes + printSizes("Loaded when it is needed", later);
  console.log();
  hold("The first load", firstBytes, config.paneBudgetKilobytes);
  hold("All code of the pane", allBytes, config.paneCodeBudgetKilobytes);
}

/** The page's own scripts and styles, not those of another host. */
function localFiles(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((file) => file !== "" && !/^(https?:)?\/\//.test(file));
}

/** Prints what each file weighs, the heaviest first, and gives their sum in bytes. */
function printSizes(title: string, files: readonly string[]): number {
  const sizes = files.map((file) => ({ file, bytes: gzipped(file) })).sort((a, b) => b.bytes - a.bytes);
  console.log(`\n${title}`);
  for (const { file, bytes } of sizes) console.log(`${kilobytes(bytes).padStart(8)} kB  ${partName(file)}`);
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
}

/** "views.js" for views.1a2b3c4d.js. */
function partName(file: string): string {
  return file.replace(/\.[0-9a-f]{8}\./, ".");
}

function hold(what: string, bytes: number, budget: number): void {
  console.log(`${what}: ${kilobytes(bytes)} kB, of ${budget} kB allowed`);
  if (bytes <= budget * 1000) return;
  console.error(`${what} is too large. See docs/tooling.md on where the weight is.`);
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

main();
