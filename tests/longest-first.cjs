const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Here small files do much; Jest, which knows their size only when it never ran them, would begin with them last. */
const long = [
  "tests/model/",
  "tests/properties/",
  "tests/application/sheets-by-hand.test.ts",
  "tests/contract/excel.test.ts",
  "src/workbench/headless/run.test.ts",
].map((place) => path.join(__dirname, "..", ...place.split("/")));

const takesLong = (test) => long.some((place) => test.path.startsWith(place));

/** Begins with what takes longest, so that no core waits in the end for one file that began last. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(takesLong), ...sorted.filter((test) => !takesLong(test))];
  }
};
