import ts from "typescript";
import { nodesOf, parse, placeOf, sourcesBelow } from "./source-files";

const officeNames = new Set(["Excel", "Office", "OfficeExtension", "OfficeRuntime"]);
const mayNameOffice = /^src\/(excel|workbench)\/|^src\/(taskpane\/index\.tsx|commands\/index\.ts)$/;

/** Where the file names one of Office's globals, also as a property or a key: `window.Excel`, `globalThis["Office"]`. */
function officeNamesIn(source: ts.SourceFile): string[] {
  return nodesOf(source)
    .filter((node) => ts.isIdentifier(node) || ts.isStringLiteral(node))
    .filter((node) => ts.isIdentifier(node) || isKey(node))
    .filter((node) => officeNames.has(node.text))
    .map(placeOf);
}

function isKey({ parent }: ts.Node): boolean {
  return (
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword)
  );
}

it("names Excel and Office in src/excel and the entry files only", () => {
  const files = sourcesBelow("src").filter((file) => !mayNameOffice.test(file));
  expect(files.flatMap((file) => officeNamesIn(parse(file)))).toEqual([]);
});

it("sees Office's globals as name, type, property and key", () => {
  const text = `Excel.run(f);\nlet a: Office.Error;\nwindow.Excel;\nglobalThis["Office"];\nif ("Excel" in window) 1;\nconst excelPort = host === "Excel";`;
  expect(officeNamesIn(parse("probe.ts", text))).toEqual([
    "probe.ts:1",
    "probe.ts:2",
    "probe.ts:3",
    "probe.ts:4",
    "probe.ts:5",
  ]);
});
