/**
 * `npm run test:mutation`: breaks the rules one by one and sees whether a test notices. Too slow for `npm test`. One part
 * only: `npm run test:mutation -- --mutate "src/domain/bottlenecks/*.ts,!**\/*.test.ts"`.
 *
 * What runs only once, when a module is loaded, is left out: to judge a constant's mutant, all tests must run afresh.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
const config = {
  mutate: ["src/domain/**/*.ts", "!**/*.test.ts"],
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { configFile: "jest.mutation.config.cjs", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
};

export default config;
