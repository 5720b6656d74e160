import ts from "typescript";
import { nodesOf, parse, placeOf, sourcesBelow } from "./source-files";

/** What a screen reader says or a user reads, when it is an attribute. */
const readAttributes =
  /^(label|title|placeholder|alt|content|header|hint|description|summary|aria-(label|description|placeholder|valuetext|roledescription))$/;
const word = /\p{L}{2}/u;

/** Where the file draws a text of its own instead of one of src/text. */
function ownTextsIn(source: ts.SourceFile): string[] {
  return nodesOf(source)
    .filter((node) => isDrawn(node) || isReadAttribute(node))
    .map((node) => `${placeOf(node)}: ${node.getText().trim()}`);
}

function isDrawn(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return word.test(node.text);
  if (!ts.isJsxExpression(node) || ts.isJsxAttribute(node.parent) || node.expression === undefined) return false;
  return textsWithin(node.expression).some((text) => word.test(text));
}

function isReadAttribute(node: ts.Node): boolean {
  if (!ts.isJsxAttribute(node) || !readAttributes.test(node.name.getText()) || node.initializer === undefined)
    return false;
  const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
  return value !== undefined && textsWithin(value).some((text) => word.test(text));
}

/** The texts that an expression may come to: a literal, a template's own words, either arm of a choice. */
function textsWithin(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  if (ts.isConditionalExpression(node)) return [...textsWithin(node.whenTrue), ...textsWithin(node.whenFalse)];
  if (ts.isBinaryExpression(node))
    return [...textsWithin(node.left), ...textsWithin(node.right)].filter(() => isJoin(node));
  return [];
}

function isJoin(node: ts.BinaryExpression): boolean {
  const joins = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
  return joins.includes(node.operatorToken.kind) || node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
}

it("draws no texts in the pane but those of src/text", () => {
  const files = sourcesBelow("src/taskpane").filter((file) => file.endsWith(".tsx"));
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => ownTextsIn(parse(file)))).toEqual([]);
});

it("sees texts between tags, in expressions and in attributes, and leaves values alone", () => {
  const text = `const a = <><p>Hallo</p><p>{"Dag"}</p><p>{open ? "Sluit" : name}</p><B label="Bewaar" aria-label={\`Taak \${n}\`} />
    <p>{count} · {nl.start.title}</p><B appearance="primary" label={nl.save} onClick={() => go("team")} /></>;`;
  expect(ownTextsIn(parse("Probe.tsx", text))).toEqual([
    "Probe.tsx:1: Hallo",
    'Probe.tsx:1: {"Dag"}',
    'Probe.tsx:1: {open ? "Sluit" : name}',
    'Probe.tsx:1: label="Bewaar"',
    "Probe.tsx:1: aria-label={`Taak ${n}`}",
  ]);
});
