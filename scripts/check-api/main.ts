/**
 * Lists the members of Excel and Office that the add-in uses, by requirement set, and fails for those that some Excel
 * which the manifest admits would not have, or that the workbench's host does not play: `npm run check:api`.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { implementedMembers } from "../../src/workbench/host/implemented-members";
import type { ApiSet } from "./api-set";
import { showSet } from "./api-set";
import { memberUses } from "./member-uses";
import { listing, problems } from "./verdict";

function main(): void {
  const src = path.resolve("src");
  const program = productProgram();
  const files = program.getSourceFiles().filter(({ fileName }) => isProduct(path.relative(src, fileName)));
  const uses = memberUses(program, files, path.join(src, "excel", "capabilities.ts")).map((use) => ({
    ...use,
    file: path.relative(".", use.file),
  }));
  const minimum = minimumOfManifest();
  const found = problems(uses, { minimum, implementedMembers });
  console.log(listing(uses).join("\n"));
  console.log(`\n${uses.length} uses; the manifest asks for ${showSet(minimum)}.`);
  for (const problem of found) console.error(problem);
  process.exitCode = found.length === 0 ? 0 : 1;
}

function productProgram(): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve("."));
  return ts.createProgram(fileNames, options);
}

/** The workbench plays Excel, and tests may try what the product may not do. */
function isProduct(file: string): boolean {
  const outside = file.startsWith("..") || path.isAbsolute(file);
  return !outside && !file.startsWith("workbench") && !/\.test\.tsx?$/.test(file);
}

function minimumOfManifest(): ApiSet {
  const version = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync("manifest.xml", "utf8"))?.[1];
  if (version === undefined) throw new Error("manifest.xml asks for no version of ExcelApi.");
  return { name: "ExcelApi", version };
}

main();
