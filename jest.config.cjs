const typescript = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
};

const base = {
  roots: ["<rootDir>/src", "<rootDir>/tests", "<rootDir>/scripts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
  transform: { "\\.(tsx?|mjs)$": ["@swc/jest", typescript] },
  // hucre comes as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
};

/** Two projects: rules and workbook in bare Node (*.test.ts), what draws in jsdom (*.test.tsx). */
module.exports = {
  projects: [
    { ...base, displayName: "node", testEnvironment: "node", testMatch: ["**/*.test.ts"] },
    {
      ...base,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/setup-jsdom.ts"],
    },
  ],
};
