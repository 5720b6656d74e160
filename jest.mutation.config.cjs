const { projects, testTimeout } = require("./jest.config.cjs");

const node = projects.find(({ displayName }) => displayName === "node");

/**
 * The rules' own tests only, for mutation testing. The properties of all rules at once are left out: they take too long
 * for each mutant, and a rule that only they hold has no golden case.
 */
module.exports = {
  ...node,
  testTimeout,
  roots: ["<rootDir>/src/domain", "<rootDir>/tests/domain"],
  setupFiles: ["<rootDir>/tests/domain/few-runs.ts"],
  testPathIgnorePatterns: [...node.testPathIgnorePatterns, "/find-bottlenecks\\.test\\.ts$"],
};
