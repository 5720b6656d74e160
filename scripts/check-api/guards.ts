import ts from "typescript";
import type { ApiSet } from "./api-set";

/**
 * The requirement sets that are known to be there when `node` runs: those asked for by a condition around it, or by an
 * early `return` before it in the same block. A condition asks by calling `supports("ExcelApi", "1.18")`, or through
 * something declared in the capabilities file that does.
 */
export function guardsAround(node: ts.Node, checker: ts.TypeChecker, capabilitiesFile: string): ApiSet[] {
  const asked = (condition: ts.Expression) => setsAskedBy(condition, checker, capabilitiesFile);
  const found: ApiSet[] = [];
  for (let child = node, parent = node.parent as ts.Node | undefined; parent; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent) && child === parent.thenStatement) found.push(...asked(parent.expression));
    else if (ts.isConditionalExpression(parent) && child === parent.whenTrue) found.push(...asked(parent.condition));
    else if (isAnd(parent) && child === parent.right) found.push(...asked(parent.left));
    else if (ts.isBlock(parent)) found.push(...setsAfterEarlyReturns(parent, child, asked));
  }
  return found;
}

function setsAfterEarlyReturns(
  block: ts.Block,
  until: ts.Node,
  asked: (condition: ts.Expression) => ApiSet[],
): ApiSet[] {
  const before = block.statements.slice(
    0,
    block.statements.findIndex((statement) => statement === until),
  );
  return before
    .filter(ts.isIfStatement)
    .filter((statement) => isNot(statement.expression) && leaves(statement.thenStatement))
    .flatMap((statement) => (isNot(statement.expression) ? asked(statement.expression.operand) : []));
}

/** A condition that is true only when all these sets are there: with ||, nothing is certain. */
function setsAskedBy(condition: ts.Expression, checker: ts.TypeChecker, capabilitiesFile: string): ApiSet[] {
  const inside = (part: ts.Expression) => setsAskedBy(part, checker, capabilitiesFile);
  if (ts.isParenthesizedExpression(condition)) return inside(condition.expression);
  if (isAnd(condition)) return [...inside(condition.left), ...inside(condition.right)];
  const named = ts.isCallExpression(condition) ? condition.expression : condition;
  if (!ts.isIdentifier(named) && !ts.isPropertyAccessExpression(named)) return [];
  const declarations = declarationsOf(named, checker).filter(
    (each) => each.getSourceFile().fileName === capabilitiesFile,
  );
  if (declarations.length === 0) return [];
  const own = ts.isCallExpression(condition) ? setInCall(condition) : null;
  return own === null ? declarations.flatMap(setsWithin) : [own];
}

function declarationsOf(name: ts.Node, checker: ts.TypeChecker): readonly ts.Declaration[] {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined) return [];
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.declarations ?? [];
}

function setsWithin(declaration: ts.Node): ApiSet[] {
  const found: ApiSet[] = [];
  const visit = (node: ts.Node): void => {
    const set = ts.isCallExpression(node) ? setInCall(node) : null;
    if (set !== null) found.push(set);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

/**
 * `supports("ExcelApi", "1.18")`, and the library's own `isSetSupported` beneath it. What else they are handed doesn't
 * matter: the set's name and its version stand side by side.
 */
function setInCall(call: ts.CallExpression): ApiSet | null {
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  if (!ts.isIdentifier(name) || !["supports", "isSetSupported"].includes(name.text)) return null;
  const at = call.arguments.findIndex((argument) => ts.isStringLiteralLike(argument));
  const [set, version] = call.arguments.slice(at);
  if (set === undefined || version === undefined) return null;
  if (!ts.isStringLiteralLike(set) || !ts.isStringLiteralLike(version)) return null;
  return { name: set.text, version: version.text };
}

function isAnd(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

function isNot(node: ts.Expression): node is ts.PrefixUnaryExpression {
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken;
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return (
    last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last))
  );
}
