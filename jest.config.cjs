const typescript = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
};

/** These come as ES modules only: hucre, and what Univer stands on. */
const esModules =
  "/node_modules/(cjk-regex|collapse-white-space|franc-min|hucre|kdbush|lodash-es|n-gram|nanoid|quickselect|rbush|regexp-util|trigram-utils|unicode-regex)/";

const base = {
  roots: ["<rootDir>/src", "<rootDir>/tests", "<rootDir>/scripts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/", "<rootDir>/tests/agreement/"],
  transform: { "\\.(tsx?|mjs)$": ["@swc/jest", typescript], [`${esModules}.*\\.js$`]: ["@swc/jest", typescript] },
  transformIgnorePatterns: [esModules.replace("/(", "/(?!(").replace(")/", ")/)")],
};

/** Two projects: rules and workbook in bare Node (*.test.ts), what draws in jsdom (*.test.tsx). */
module.exports = {
  /** A property of some hundred runs takes its time on a busy machine; a hanging test is still found. */
  testTimeout: 60_000,
  /** Jest leaves one core idle, which on two is half the machine. */
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tests/longest-first.cjs",
  projects: [
    { ...base, displayName: "node", testEnvironment: "node", testMatch: ["**/*.test.ts"] },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["**/*.test.tsx"],
      moduleNameMapper: { "\\.css$": "<rootDir>/tests/no-styles.cjs" },
      setupFilesAfterEnv: ["<rootDir>/tests/setup-jsdom.ts"],
    },
  ],
};
