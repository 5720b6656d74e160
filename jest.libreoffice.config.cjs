const { projects } = require("./jest.config.cjs");

/** What needs LibreOffice: the same totals in the pane, on the sheet and in another program. */
module.exports = {
  ...projects[0],
  displayName: "libreoffice",
  roots: ["<rootDir>/tests/agreement"],
  testPathIgnorePatterns: ["/node_modules/"],
  /** More than Univer and the port are given, so that on a busy machine a test tells what did not answer. */
  testTimeout: 300_000,
  maxWorkers: 1,
};
