const { projects } = require("./jest.config.cjs");

/** The real pane in a browser, inside the workbench: slower, one at a time, after everything else. */
module.exports = {
  ...projects[0],
  displayName: "e2e",
  roots: ["<rootDir>/tests/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/tests/e2e/support/start-server.ts",
  globalTeardown: "<rootDir>/tests/e2e/support/stop-server.ts",
  testTimeout: 60_000,
  maxWorkers: 1,
};
