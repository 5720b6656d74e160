import ts from "typescript";
import { fileOf } from "./import-graph";
import { nodesOf, parse } from "./source-files";

/** A name that a file hands out; a type is gone once the code runs. */
export interface Export {
  readonly file: string;
  readonly name: string;
  readonly isType: boolean;
}

/** What each of these files hands out, with the files that take it. */
export function takers(texts: ReadonlyMap<string, string>): ReadonlyMap<Export, readonly string[]> {
  const taken = new Map<string, string[]>();
  for (const [file, text] of texts)
    for (const { specifier, name } of takenBy(file, text)) {
      const key = `${fileOf(file, specifier, texts)} ${name}`;
      taken.set(key, [...(taken.get(key) ?? []), file]);
    }
  const takersOf = ({ file, name }: Export) => [name, everything].flatMap((each) => taken.get(`${file} ${each}`) ?? []);
  const handedOut = [...texts].flatMap(([file, text]) => exportsOf(file, text));
  return new Map(handedOut.map((each) => [each, takersOf(each)]));
}

function exportsOf(file: string, text: string): readonly Export[] {
  return parse(file, text).statements.flatMap((statement) => {
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    return exportedNames(statement).map((name) => ({ file, name, isType }));
  });
}

function exportedNames(statement: ts.Statement): readonly string[] {
  if (ts.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map(({ name }) => name.text) : [];
  }
  const isExported = ts.canHaveModifiers(statement) && statement.modifiers?.some(isExportKeyword);
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  return "name" in statement ? [(statement.name as ts.Identifier).text] : [];
}

const isExportKeyword = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword;

interface Taken {
  readonly specifier: string;
  readonly name: string;
}

/** In place of a name: `import * as` and a lazy import may take each of them. */
const everything = "*";

function takenBy(file: string, text: string): readonly Taken[] {
  return nodesOf(parse(file, text)).flatMap((node) => {
    const [from, names] = importIn(node);
    const specifier = from && ts.isStringLiteralLike(from) ? from.text : "";
    return specifier.startsWith(".") ? names.map((name) => ({ specifier, name })) : [];
  });
}

/** Where a node imports from, and which names. */
function importIn(node: ts.Node): readonly [from: ts.Node | undefined, names: readonly string[]] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier, namesIn(node.importClause?.namedBindings)];
  if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, namesIn(node.exportClause)];
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return [node.arguments[0], [everything]];
  if (!ts.isImportTypeNode(node) || !ts.isLiteralTypeNode(node.argument)) return [undefined, []];
  return [node.argument.literal, [node.qualifier?.getText() ?? everything]];
}

function namesIn(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): readonly string[] {
  if (bindings === undefined) return [];
  if (ts.isNamespaceImport(bindings) || ts.isNamespaceExport(bindings)) return [everything];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}
