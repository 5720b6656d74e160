const { projects, testTimeout } = require("./jest.config.cjs");

const node = projects.find(({ displayName }) => displayName === "node");

/** The rules' own tests only, for mutation testing. */
module.exports = {
  ...node,
  testTimeout,
  roots: ["<rootDir>/src/domain", "<rootDir>/tests/domain"],
  setupFiles: ["<rootDir>/tests/domain/few-runs.ts"],
  testMatch: ["<rootDir>/tests/domain/all-rules.cjs"],
};
