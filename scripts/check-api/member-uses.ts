import ts from "typescript";
import { parseApiSet, type ApiSet } from "./api-set";
import { guardsAround } from "./guards";
import { loadedMembers } from "./loaded-members";

/** One place where the code uses a member of Excel or Office. */
export interface MemberUse {
  /** As in the typings, e.g. "Range.values"; without a class the namespace goes first, e.g. "Excel.run". */
  readonly member: string;
  readonly set: ApiSet | null;
  /** Whether the use reaches the host: members of Excel's classes, not enums, plain data or the library's own. */
  readonly hosted: boolean;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The sets that are known to be there at this place. */
  readonly guards: readonly ApiSet[];
}

const officeNamespaces = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];

/** Members that office.js answers without asking the host. */
const clientSide = new Set(["load", "set", "toJSON", "track", "untrack", "context", "isNullObject", "items"]);
const clientSideOwners = new Set(["RequestContext"]);

/** Every use of a member of Excel or Office in these files, in the order of the text. */
export function memberUses(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  capabilitiesFile: string,
): readonly MemberUse[] {
  const checker = program.getTypeChecker();
  const uses: MemberUse[] = [];
  const visit = (node: ts.Node): void => {
    for (const declaration of declarationsAt(node, checker)) {
      const member = describe(declaration);
      if (member === null) continue;
      const source = node.getSourceFile();
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const guards = guardsAround(node, checker, capabilitiesFile);
      uses.push({ ...member, file: source.fileName, line, guards });
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return uses;
}

function declarationsAt(node: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  if (ts.isPropertyAccessExpression(node))
    return [called(node, checker) ?? first(checker.getSymbolAtLocation(node.name))].flat();
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return first(checker.getTypeAtLocation(node.expression).getProperty(node.argumentExpression.text));
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    return first(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    const name = node.name.getText();
    return (type?.isUnion() ? type.types : [type]).flatMap((each) => first(each?.getProperty(name))).slice(0, 1);
  }
  return ts.isCallExpression(node) ? loadedMembers(node, checker).flatMap(first) : [];
}

/** The overload that a call chooses: overloads may differ in requirement set. */
function called(access: ts.PropertyAccessExpression, checker: ts.TypeChecker): ts.Declaration | undefined {
  if (!ts.isCallExpression(access.parent) || access.parent.expression !== access) return undefined;
  return checker.getResolvedSignature(access.parent)?.declaration;
}

function first(symbol: ts.Symbol | undefined): ts.Declaration[] {
  return symbol?.declarations?.slice(0, 1) ?? [];
}

function describe(declaration: ts.Declaration): Pick<MemberUse, "member" | "set" | "hosted"> | null {
  if (!declaration.getSourceFile().fileName.includes("/@types/office-js/")) return null;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  const namespace = namespaceOf(declaration);
  if (name === undefined || namespace === null || name.startsWith("$")) return null;
  const owner = ownerOf(declaration);
  const ownerName = owner?.name?.text.replace(/(Collection)?(LoadOptions|UpdateData|Data)$/, "");
  const inExcel = namespace === "Excel";
  return {
    member:
      ownerName === undefined
        ? `${namespace}.${name}`
        : inExcel
          ? `${ownerName}.${name}`
          : `${namespace}.${ownerName}.${name}`,
    set: parseApiSet(documentation(declaration)) ?? (owner ? parseApiSet(documentation(owner)) : null),
    hosted:
      inExcel &&
      ownerName !== undefined &&
      (ts.isClassDeclaration(declaration.parent) || owner?.name?.text.endsWith("LoadOptions") === true) &&
      !clientSide.has(name) &&
      !clientSideOwners.has(ownerName),
  };
}

function ownerOf({
  parent,
}: ts.Declaration): ts.ClassDeclaration | ts.InterfaceDeclaration | ts.EnumDeclaration | null {
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent)
    ? parent
    : null;
}

/** The outermost namespace around the declaration, when it is one of Office's. */
function namespaceOf(declaration: ts.Node): string | null {
  let name: string | null = null;
  for (let node = declaration.parent as ts.Node | undefined; node; node = node.parent) {
    if (ts.isModuleDeclaration(node)) name = node.name.text;
  }
  return name !== null && officeNamespaces.includes(name) ? name : null;
}

function documentation(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => comment.getText())
    .join("\n");
}
