import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const project = path.resolve(__dirname, "../..");
const notOurs = new Set(["node_modules", "dist", "coverage", ".git"]);

/** Every file of the project below `folder`, relative to the project, with forward slashes. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(file) : [file];
    });
}

export function textOf(file: string): string {
  return readFileSync(path.join(project, file), "utf8");
}

/** The TypeScript files of the product below `folder`: tests and typings left out. */
export function sourcesBelow(folder: string): readonly string[] {
  return filesBelow(folder).filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file));
}

export function parse(file: string, text: string = textOf(file)): ts.SourceFile {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
}

/** Every node of the tree, the root first. */
export function nodesOf(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** "src/x.ts:12", for a message that an editor can open. */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
