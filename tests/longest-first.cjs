const path = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Here small files play many sequences; Jest, which first goes by size, would begin with them last. */
const long = ["model", "properties"].map((folder) => path.join(__dirname, folder) + path.sep);

const takesLong = (test) => long.some((folder) => test.path.startsWith(folder));

/** Begins with what takes longest, so that no core waits in the end for one file that began last. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(takesLong), ...sorted.filter((test) => !takesLong(test))];
  }
};
