import { takers, type Export } from "./exports";
import { filesBelow, textOf } from "./source-files";

const isCode = (file: string) => /\.(tsx?|mjs|cjs)$/.test(file) && !file.endsWith(".d.ts");
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || /^tests\/|\/testing\//.test(file);

/** Values that only tests or a build take, and why. */
const entries: Readonly<Record<string, string>> = {
  "src/taskpane/help-page.tsx helpPageHtml": "the build writes the page of help with it",
  "src/workbook/matrix/difference.ts ruleFormulas": "tests lay the rule in cells, to see in each what it says",
  "src/workbench/host/workbook-host.ts isCleanUp": "tests that lose answers let the library's own batches pass",
  "src/workbench/page/server/static-server.ts fileFor": "which file an address gives is told without a server",
};

const keyOf = ({ file, name }: Export) => `${file} ${name}`;

/** What is handed out in vain: a value that only tests take, or what nobody takes. */
function inVain(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...takers(texts)]
    .filter(([{ file }]) => file.startsWith("src/") && !isTest(file))
    .filter(([{ isType }, files]) => !files.some((file) => isType || !isTest(file)))
    .map(([each]) => keyOf(each));
}

describe("exports in src", () => {
  it("are each imported by another file, values by one that is no test", () => {
    const files = ["src", "tests", "scripts"].flatMap(filesBelow).filter(isCode);
    expect([...inVain(new Map(files.map((file) => [file, textOf(file)])))].sort()).toEqual(Object.keys(entries).sort());
  });
});

describe("an export", () => {
  const a = `export const one = 1; export function two() { return one; } export interface Three { readonly one: 1 }`;
  const inVainBeside = (files: Readonly<Record<string, string>>) =>
    inVain(new Map(Object.entries({ "src/a.ts": a, ...files }))).map((key) => key.replace("src/a.ts ", ""));

  it("is in vain when it is used in its own file alone", () => {
    expect(inVainBeside({ "src/b.ts": `import "./a";` })).toEqual(["one", "two", "Three"]);
  });

  it("is in vain when only a test takes it, but for a type", () => {
    const taking = `import { one, two, type Three } from "./a";`;
    expect(inVainBeside({ "src/a.test.ts": taking })).toEqual(["one", "two"]);
    expect(inVainBeside({ "src/b.ts": taking })).toEqual([]);
  });

  it("is taken under another name, with all of its file, lazily, and by handing it on", () => {
    const handing = `export { two as four } from "./a"; import { one as five } from "./a";`;
    expect(inVainBeside({ "src/b.ts": handing, "src/c.ts": `import { four } from "./b";` })).toEqual(["Three"]);
    expect(inVainBeside({ "src/b.ts": `import * as all from "./a";` })).toEqual([]);
    expect(inVainBeside({ "src/b.ts": `export const lazy = () => import("./a");` })).toEqual(["src/b.ts lazy"]);
    expect(inVainBeside({ "src/b.ts": `type Lazy = import("./a").Three;` })).toEqual(["one", "two"]);
  });
});
