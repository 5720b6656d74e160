import path from "node:path";
import ts from "typescript";
import { compareVersions, parseApiSet } from "./api-set";
import { memberUses, type MemberUse } from "./member-uses";
import { listing, problems } from "./verdict";

const capabilities = `
  export function supports(set: string, version: string): boolean;
  export function supports(requirements: Office.RequirementSetSupport, set: string, version: string): boolean;
  export function supports(...all: unknown[]): boolean {
    return all.length > 0;
  }
  export function hasNotes(): boolean {
    return supports(Office.context.requirements, "ExcelApi", "1.18");
  }
  export const capabilities = { notes: () => supports("ExcelApi", "1.18") };
`;

const library = new Map<string, ts.SourceFile | undefined>();
const minimum = { name: "ExcelApi", version: "1.14" };

/** The members that a function with this body uses; `sheet`, `range` and `context` are at hand. */
function usesIn(body: string): readonly MemberUse[] {
  const files = new Map([
    [path.resolve("virtual/capabilities.ts"), capabilities],
    [
      path.resolve("virtual/code.ts"),
      `import { capabilities, hasNotes, supports } from "./capabilities";
       export async function code(context: Excel.RequestContext, sheet: Excel.Worksheet, range: Excel.Range) { ${body} }
       export const known = { capabilities, hasNotes, supports };`,
    ],
  ]);
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: ["office-js"],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.fileExists = (file) => files.has(file) || ts.sys.fileExists(file);
  host.directoryExists = (folder) => folder === path.resolve("virtual") || ts.sys.directoryExists(folder);
  host.getSourceFile = (file, language) => {
    const text = files.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, language, true);
    if (!library.has(file)) library.set(file, read(file, language));
    return library.get(file);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  const code = program.getSourceFile(path.resolve("virtual/code.ts"));
  if (code === undefined) throw new Error("The code was not read.");
  return memberUses(program, [code], path.resolve("virtual/capabilities.ts"));
}

function membersIn(body: string): string[] {
  return [...new Set(usesIn(body).map((use) => use.member))].sort();
}

/** What is wrong with the body, where the host plays these members; without them: all that are used. */
function problemsIn(body: string, implementedMembers?: ReadonlySet<string>): readonly string[] {
  const uses = usesIn(body);
  const all = new Set(uses.map((use) => use.member));
  return problems(uses, { minimum, implementedMembers: implementedMembers ?? all });
}

describe("requirement sets", () => {
  it("are read from the typings, where writing may need a later one", () => {
    expect(parseApiSet("[Api set: ExcelApi 1.9]")).toEqual({ name: "ExcelApi", version: "1.9" });
    expect(parseApiSet("[Api set: ExcelApi 1.1 for get, 1.8 for set]")?.version).toBe("1.8");
    expect(parseApiSet("[Api set: ExcelApi BETA (PREVIEW ONLY)]")?.version).toBe("preview");
    expect(parseApiSet("Gets the value.")).toBeNull();
  });

  it("are compared as versions, not as numbers", () => {
    expect(compareVersions("1.10", "1.9")).toBeGreaterThan(0);
    expect(compareVersions("1.14", "1.14")).toBe(0);
    expect(compareVersions("preview", "1.20")).toBeGreaterThan(0);
  });
});

describe("the members in use", () => {
  it("are found on objects, in calls and in destructuring", () => {
    expect(membersIn(`sheet.getRange("A1").values = [[1]]; const { address } = range; return address;`)).toEqual([
      "Range.address",
      "Range.values",
      "Worksheet.getRange",
    ]);
  });

  it("are found in what is loaded, as text, list, constant or options", () => {
    expect(membersIn(`range.load("values, format/fill/color");`)).toEqual(
      ["Range.format", "Range.load", "Range.values", "RangeFill.color", "RangeFormat.fill"].sort(),
    );
    expect(membersIn(`range.load(["formulas"]);`)).toContain("Range.formulas");
    expect(membersIn(`const wanted = "text"; range.load(wanted);`)).toContain("Range.text");
    expect(membersIn(`range.load({ format: { fill: { color: true } } });`)).toContain("RangeFill.color");
    expect(membersIn(`sheet.tables.load("items/name,style");`)).toEqual(
      expect.arrayContaining(["Table.name", "Table.style"]),
    );
  });

  it("include enums, events and functions of the namespace", () => {
    const members = membersIn(
      `sheet.onChanged.add(async (event) => { event.triggerSource; });
       sheet.charts.add(Excel.ChartType.treemap, range); await Excel.run(async () => {});`,
    );
    expect(members).toEqual(
      expect.arrayContaining([
        "ChartType.treemap",
        "Excel.run",
        "Worksheet.onChanged",
        "WorksheetChangedEventArgs.triggerSource",
      ]),
    );
  });

  it("are listed by requirement set, the latest first", () => {
    const lines = listing(usesIn(`sheet.notes; range.values; sheet.onProtectionChanged; Office.onReady();`));
    expect(lines).toEqual([
      "ExcelApi 1.18: Worksheet.notes",
      "ExcelApi 1.14: Worksheet.onProtectionChanged",
      "ExcelApi 1.1: Range.values",
      "no requirement set: Office.onReady",
    ]);
  });
});

describe("members above the manifest's requirement set", () => {
  it("are refused, with the place and the remedy", () => {
    expect(problemsIn("sheet.notes.add('A1', 'x');")[0]).toMatch(
      /code\.ts:2: \w+\.\w+ needs ExcelApi 1\.18, and the manifest asks for ExcelApi 1\.14.*supports\("ExcelApi", "1\.18"\)/,
    );
    expect(problemsIn("sheet.onProtectionChanged;")).toEqual([]);
  });

  it.each([
    `if (supports("ExcelApi", "1.18")) sheet.notes;`,
    `if (supports(Office.context.requirements, "ExcelApi", "1.18")) sheet.notes;`,
    `if (hasNotes()) { const read = () => sheet.notes; read(); }`,
    `if (range && capabilities.notes()) sheet.notes;`,
    `const notes = supports("ExcelApi", "1.18") ? sheet.notes : null; return notes;`,
    `return supports("ExcelApi", "1.18") && sheet.notes;`,
    `if (!hasNotes()) return; sheet.notes;`,
  ])("may stand behind a capability check: %s", (body) => {
    expect(problemsIn(body)).toEqual([]);
  });

  it.each([
    `if (supports("ExcelApi", "1.17")) sheet.notes;`,
    `if (supports("ExcelApiOnline", "1.18")) sheet.notes;`,
    `if (!supports("ExcelApi", "1.18")) sheet.notes;`,
    `if (supports("ExcelApi", "1.18")) range.values; else sheet.notes;`,
    `if (range || hasNotes()) sheet.notes;`,
    `if (!hasNotes()) { range.values; } sheet.notes;`,
    `if (hasNotes()) return; sheet.notes;`,
    `const supports = (...words: string[]) => words.length > 0; if (supports("ExcelApi", "1.18")) sheet.notes;`,
  ])("are refused behind what does not check them: %s", (body) => {
    expect(problemsIn(body)).toHaveLength(1);
  });
});

describe("members that the workbench's host lacks", () => {
  const implementedMembers = new Set(["Range.values"]);

  it("are refused where the code uses them", () => {
    expect(problemsIn("range.load('values,formulas');", implementedMembers)).toEqual([
      expect.stringContaining("Range.formulas is not played by the workbench's host"),
    ]);
  });

  it("leave out what office.js answers itself, plain data, and what only a real Excel has", () => {
    expect(problemsIn("range.track(); range.isNullObject; context.sync();", implementedMembers)).toEqual([]);
    expect(problemsIn("range.values = [[Excel.ChartType.line]];", implementedMembers)).toEqual([]);
    expect(problemsIn("if (hasNotes()) sheet.notes;", implementedMembers)).toEqual([]);
  });
});
