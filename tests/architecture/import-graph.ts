import path from "node:path";
import ts from "typescript";
import { nodesOf, parse } from "./source-files";

/** Which file imports which of the others by a relative path. */
type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The graph of these files, given their texts; `types` says whether importing a type counts. */
export function importGraph(texts: ReadonlyMap<string, string>, { types }: { readonly types: boolean }): ImportGraph {
  const imports = (file: string, text: string) =>
    nodesOf(parse(file, text))
      .map((node) => importedBy(node, types))
      .filter((specifier) => specifier?.startsWith("."))
      .map((specifier) => fileOf(file, specifier ?? "", texts))
      .filter((target) => target !== undefined);
  return new Map([...texts].map(([file, text]) => [file, imports(file, text)]));
}

/** The one of these files that `file` means by a relative path. */
export function fileOf(file: string, specifier: string, texts: ReadonlyMap<string, string>): string | undefined {
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((each) => texts.has(each));
}

function importedBy(node: ts.Node, types: boolean): string | null {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return typeOnly && !types ? null : textOfLiteral(node.moduleSpecifier);
  }
  if (ts.isExportDeclaration(node)) return node.isTypeOnly && !types ? null : textOfLiteral(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) {
    return types && ts.isLiteralTypeNode(node.argument) ? textOfLiteral(node.argument.literal) : null;
  }
  const isLazy = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isLazy ? textOfLiteral(node.arguments[0]) : null;
}

function textOfLiteral(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

/** One way round for each import that closes a circle, such as ["a.ts", "b.ts", "a.ts"]. */
export function cycles(graph: ImportGraph): readonly (readonly string[])[] {
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
