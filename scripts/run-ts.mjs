/**
 * Runs a TypeScript file in Node: `node scripts/run-ts.mjs FILE [arguments…]`.
 *
 * The file and what it imports by a relative path are bundled to CommonJS; packages stay outside and are required (the
 * workbench's engine only works in Node when it is required, not imported). Stack traces name the TypeScript lines, and
 * the file sees `process.argv` as if it had been started itself. Exit code 2 when the file cannot be built.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import Module from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const [file, ...args] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(
    file === undefined ? "Usage: node scripts/run-ts.mjs FILE [arguments…]" : `There is no file ${file} to run.`,
  );
  process.exit(2);
}

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], await bundle(path.resolve(file)), ...args];
Module.runMain();

/** Answers the path of the bundle. It is put in place in one step, so that two runs at once don't read half a file. */
async function bundle(entry) {
  const cache = path.join(root, "node_modules", ".cache", "run-ts");
  const key = createHash("sha1").update(entry).digest("hex").slice(0, 8);
  const outfile = path.join(cache, `${path.basename(entry).replace(/\W+/g, "-")}-${key}.cjs`);
  const result = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    jsx: "automatic",
    sourcemap: "inline",
    sourcesContent: false,
    logLevel: "warning",
  }).catch(() => process.exit(2));
  mkdirSync(cache, { recursive: true });
  const fresh = `${outfile}.${process.pid}`;
  writeFileSync(fresh, result.outputFiles[0].contents);
  renameSync(fresh, outfile);
  return outfile;
}
