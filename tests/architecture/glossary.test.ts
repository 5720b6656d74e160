import ts from "typescript";
import { nodesOf, parse, placeOf, sourcesBelow, textOf } from "./source-files";

const refused = wordsToAvoid(textOf("docs/glossary.md"));

/** The words in \`code\` in the last column of the glossary's table. */
function wordsToAvoid(glossary: string): ReadonlySet<string> {
  const lastCells = glossary
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").at(-2) ?? "");
  return new Set(lastCells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map((match) => match[1] ?? "")));
}

/** The types whose name holds a word to avoid: "TaskIssue" holds Issue. */
function misnamedTypes(source: ts.SourceFile, words: ReadonlySet<string>): string[] {
  return nodesOf(source)
    .filter((node) => ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node))
    .filter((node) => (node.name?.text.match(/[A-Z][a-z0-9]*/g) ?? []).some((part) => words.has(part)))
    .map((node) => `${placeOf(node)}: ${node.name?.text ?? ""}`);
}

it("names the domain's types in the words of the glossary", () => {
  const files = sourcesBelow("src/domain");
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => misnamedTypes(parse(file), refused))).toEqual([]);
});

it("reads the words to avoid, not the words in the explanation beside them", () => {
  expect([...refused]).toEqual(expect.arrayContaining(["Issue", "Allocation", "District"]));
  expect(refused).not.toContain("Role");
  expect(refused).not.toContain("Task");
});

it("sees a word to avoid as part of a name, not within another word", () => {
  const text = `interface TaskIssue {}\ntype Allocation = string;\ntype Tissue = string;\ninterface Finding {}`;
  expect(misnamedTypes(parse("probe.ts", text), refused)).toEqual(["probe.ts:1: TaskIssue", "probe.ts:2: Allocation"]);
});
