import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import fileNames from "./scripts/eslint/file-names.cjs";
import layers from "./scripts/eslint/layers.cjs";

const typescript = ["**/*.{ts,tsx}"];
const tests = ["**/*.test.{ts,tsx}", "tests/**/*.{ts,tsx}"];
const mayUseOffice = ["src/excel/**", "src/workbench/**", "src/taskpane/index.tsx", "src/commands/index.ts"];
const home = { rules: { layers: layers.rule, "file-names": fileNames.rule } };

/** Shapes that no file may have. A pure file adds to them; one rule holds them all, as ESLint merges no options. */
const nowhere = [
  {
    selector: "ExportAllDeclaration",
    message: "Name what you export: export * hides where things come from.",
  },
];
const noDefault = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name, so that a thing has one name everywhere.",
};
const noOfficeTypes = {
  selector: "TSQualifiedName > Identifier.left[name=/^(Excel|Office|OfficeExtension|OfficeRuntime)$/]",
  message: "Only src/excel knows Excel's types. Hand plain data on, in a type of src/workbook or src/domain.",
};
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: "Pass the date in: a rule must give the same answer tomorrow.",
  },
];
const noHiddenInput = [
  { object: "Date", property: "now", message: "Pass the time in: a rule must give the same answer tomorrow." },
  { object: "Math", property: "random", message: "Pass a seeded generator in: a test must be able to repeat it." },
];
const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: `Only src/excel talks to ${name}. Ask for it through a port that src/application declares.`,
}));

export default defineConfig(
  { ignores: ["dist/", "node_modules/", "coverage/", ".stryker-tmp/"] },
  { linterOptions: { noInlineConfig: true } },
  { plugins: { home } },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "home/file-names": "error",
      "no-restricted-syntax": ["error", ...nowhere],
      eqeqeq: "error",
      "prefer-const": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: [{ from: "lib", name: "string" }] }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-dynamic-delete": "off",
      // Libraries whose enums are plain strings or numbers are given and compared with those.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/prefer-nullish-coalescing": "error",
      "@typescript-eslint/prefer-optional-chain": "error",
      // A handler in JSX may be asynchronous, and what implements a port may answer at once.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "home/layers": "error", "no-restricted-syntax": ["error", ...nowhere, noDefault] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: mayUseOffice,
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals],
      "no-restricted-syntax": ["error", ...nowhere, noDefault, noOfficeTypes],
    },
  },
  {
    files: ["src/{domain,workbook}/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-syntax": ["error", ...nowhere, noDefault, noOfficeTypes, ...noClock],
      "no-restricted-properties": ["error", ...noHiddenInput],
    },
  },
  {
    files: ["src/{excel,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"])),
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Answers otherwise after each scroll, which a compiler that remembers answers would not see; there is none here.
    files: ["src/taskpane/features/tasks/use-lines-in-view.ts"],
    rules: { "react-hooks/incompatible-library": "off" },
  },
  {
    files: tests,
    rules: {
      // A test knows what it put in, and hands methods to expect.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly", setTimeout: "readonly" } },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "writable", __dirname: "readonly" },
    },
  },
);
