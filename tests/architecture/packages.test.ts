import { builtinModules } from "node:module";
import ts from "typescript";
import { dependencies, devDependencies } from "../../package.json";
import { filesBelow, nodesOf, parse, sourcesBelow } from "./source-files";

const builtin = new Set(builtinModules);

/** The packages that these files import, without their subpaths. */
function packagesOf(files: readonly string[]): ReadonlySet<string> {
  const specifiers = files
    .flatMap((file) => nodesOf(parse(file)))
    .filter((node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isCallExpression(node))
    .map((node) => (ts.isCallExpression(node) ? lazyImport(node) : node.moduleSpecifier))
    .flatMap((node) => (node !== undefined && ts.isStringLiteral(node) ? [node.text] : []));
  return new Set(
    specifiers
      .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:") && !builtin.has(specifier))
      .map((specifier) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/")),
  );
}

function lazyImport(call: ts.CallExpression): ts.Expression | undefined {
  return call.expression.kind === ts.SyntaxKind.ImportKeyword ? call.arguments[0] : undefined;
}

it("names in package.json every package that is imported", () => {
  const files = ["src", "tests", "scripts"].flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
  const known = { ...dependencies, ...devDependencies };
  expect([...packagesOf(files)].filter((name) => !(name in known))).toEqual([]);
});

it("gives users no package that is meant for development", () => {
  const files = sourcesBelow("src").filter((file) => !/^src\/workbench\/|\/testing\//.test(file));
  const used = packagesOf(files);
  expect(used).toContain("react");
  expect([...used].filter((name) => !(name in dependencies))).toEqual([]);
});
