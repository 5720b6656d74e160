import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { tokens as fluentTokens } from "@fluentui/react-components";
import { filesBelow, sourcesBelow, textOf } from "../../tests/architecture/source-files";
import { tokens } from "../../scripts/bundle/fluent-tokens";
import { darkTheme, lightTheme } from "./themes";

const fluent = path.resolve("node_modules/@fluentui");

/** The names of Fluent's components that the pane draws; a Field draws a Label. */
function componentsInUse(): readonly string[] {
  const imports = sourcesBelow("src/taskpane").flatMap((file) => [
    ...textOf(file).matchAll(/import \{([^}]*)\} from "@fluentui\/react-components"/g),
  ]);
  const names = imports.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim()));
  return [...new Set([...names, "Label"])].filter((name) => /^[A-Z]/.test(name));
}

/** The style sheets, built, of Fluent's components with these names. */
function stylesOf(components: readonly string[]): readonly string[] {
  return readdirSync(fluent)
    .flatMap((name) => components.map((component) => path.join(fluent, name, "lib/components", component)))
    .flatMap((folder) => filesIn(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith(".styles.js"))
    .map((file) => readFileSync(file, "utf8"));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The theme's tokens that these styles name, as CSS variables or in Fluent's table. */
function tokensIn(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) => [...text.matchAll(/var\(--(\w+)|tokens\.(\w+)/g)].map(([, a, b]) => a ?? b));
  return [...new Set(names)].filter((name) => name !== undefined && name in fluentTokens) as string[];
}

it("keeps every token that the pane's styles and Fluent's components name", () => {
  const components = componentsInUse();
  expect(components).toContain("Button");
  const ours = filesBelow("src/taskpane").filter((file) => /\.(css|tsx?)$/.test(file));
  const named = tokensIn([...stylesOf(components), ...ours.map(textOf)]);
  expect(named).toEqual(expect.arrayContaining(["colorBrandBackground", "strokeWidthThin", "colorNeutralForeground1"]));
  for (const theme of [lightTheme, darkTheme]) expect(named.filter((name) => !(name in theme))).toEqual([]);
});

it("names each token's CSS variable as Fluent's own table does", () => {
  const names = Object.keys(lightTheme);
  expect(names.length).toBeGreaterThan(100);
  expect(names.map((name) => tokens[name])).toEqual(
    names.map((name) => fluentTokens[name as keyof typeof fluentTokens]),
  );
});
