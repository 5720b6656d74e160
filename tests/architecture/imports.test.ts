import { cycles, importGraph } from "./import-graph";
import { sourcesBelow, textOf } from "./source-files";

const texts = new Map(sourcesBelow("src").map((file) => [file, textOf(file)]));
const product = new Map([...texts].filter(([file]) => !file.startsWith("src/workbench/")));

describe("imports in src", () => {
  it("go round in no circle, of types neither", () => {
    expect(show(cycles(importGraph(texts, { types: true })))).toEqual([]);
  });

  it("never reach the workbench from the product", () => {
    const reaching = [...importGraph(texts, { types: true })]
      .filter(([file]) => product.has(file))
      .filter(([, targets]) => targets.some((target) => !product.has(target)))
      .map(([file]) => file);
    expect(reaching).toEqual([]);
  });

  it("are followed at all", () => {
    expect(importGraph(texts, { types: false }).get("src/text/dutch.ts")).toContain("src/text/words.ts");
  });
});

describe("circles", () => {
  const circlesIn = (files: Record<string, string>, types: boolean) =>
    cycles(importGraph(new Map(Object.entries(files)), { types }));

  it("are found over several files, also through lazy imports and exports", () => {
    const files = {
      "src/a.ts": `import { b } from "./b";`,
      "src/b.ts": `export const c = () => import("./c/c");`,
      "src/c/c.ts": `export { a } from "../a";`,
    };
    expect(circlesIn(files, false)).toEqual([["src/a.ts", "src/b.ts", "src/c/c.ts", "src/a.ts"]]);
  });

  it("may consist of types only", () => {
    const files = { "src/a.ts": `import type { B } from "./b";`, "src/b.ts": `import { a } from "./a";` };
    expect(circlesIn(files, true)).toEqual([["src/a.ts", "src/b.ts", "src/a.ts"]]);
    expect(circlesIn(files, false)).toEqual([]);
  });

  it("are not two ways to one file", () => {
    const files = {
      "src/a.ts": `import "./b"; import "./c";`,
      "src/b.ts": `import "./d";`,
      "src/c.ts": `import "./d";`,
      "src/d.ts": ``,
    };
    expect(circlesIn(files, true)).toEqual([]);
  });
});

function show(circles: readonly (readonly string[])[]): readonly string[] {
  return circles.map((circle) => circle.join(" → "));
}
