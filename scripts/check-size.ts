/**
 * Says what the pane loads before it can draw (gzip, without office.js), and fails above the budget in package.json
 * (`config.paneBudgetKilobytes`). Looks at what `npm run build` left in dist.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { config } from "../package.json";

const dist = "dist";
const page = path.join(dist, "taskpane.html");

function main(): void {
  if (!existsSync(page)) {
    console.error(`There is no ${page}: run npm run build first.`);
    process.exitCode = 1;
    return;
  }
  const files = ["taskpane.html", ...localFiles(readFileSync(page, "utf8"))];
  const sizes = files.map((file) => ({
    file,
    bytes: gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { file, bytes } of sizes) console.log(`${kilobytes(bytes).padStart(8)} kB  ${file}`);
  console.log(`${kilobytes(total).padStart(8)} kB  in all, of ${config.paneBudgetKilobytes} kB allowed`);
  if (total > config.paneBudgetKilobytes * 1000) {
    console.error("The pane loads too much at once. Put what a first look does not need behind import().");
    process.exitCode = 1;
  }
}

/** The page's own scripts and styles, not those of another host. */
function localFiles(html: string): string[] {
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((file) => file !== "" && !/^(https?:)?\/\//.test(file));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

main();
