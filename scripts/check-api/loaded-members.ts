import ts from "typescript";

/** The members named in the strings of a call such as `range.load("values,format/fill/color")`. */
export function loadedMembers(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const [argument] = call.arguments;
  if (argument === undefined || !ts.isPropertyAccessExpression(call.expression)) return [];
  if (call.expression.name.text !== "load") return [];
  const type = checker.getTypeAtLocation(call.expression.expression);
  return stringsOf(argument, checker)
    .flatMap((text) => text.split(","))
    .flatMap((path) => membersOnPath(path.trim(), type, call, checker));
}

function stringsOf(argument: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((each) => stringsOf(each, checker));
  const type = checker.getTypeAtLocation(argument);
  return (type.isUnion() ? type.types : [type]).filter((each) => each.isStringLiteral()).map((each) => each.value);
}

function membersOnPath(path: string, start: ts.Type, call: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const members: ts.Symbol[] = [];
  let type = start;
  for (const name of path.split(/[/.]/)) {
    const member = propertyOf(type, name, checker);
    if (member === undefined) break;
    const memberType = checker.getTypeOfSymbolAtLocation(member, call);
    if (name === "items") {
      type = checker.getIndexTypeOfType(memberType, ts.IndexKind.Number) ?? memberType;
      continue;
    }
    members.push(member);
    type = memberType;
  }
  return members;
}

/** A collection's `load("name")` means the name of each of its items. */
function propertyOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const own = type.getProperty(name);
  const items = type.getProperty("items")?.valueDeclaration;
  if (own !== undefined || items === undefined) return own;
  return checker.getIndexTypeOfType(checker.getTypeAtLocation(items), ts.IndexKind.Number)?.getProperty(name);
}
