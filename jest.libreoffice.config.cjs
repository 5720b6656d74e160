const { projects } = require("./jest.config.cjs");

/** What needs LibreOffice: the same totals in the pane, on the sheet and in another program. */
module.exports = {
  ...projects[0],
  displayName: "libreoffice",
  roots: ["<rootDir>/tests/agreement"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  maxWorkers: 1,
};
