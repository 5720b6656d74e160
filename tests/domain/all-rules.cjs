const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const domain = join(__dirname, "../../src/domain");

/**
 * All tests of the rules as one, for mutation testing: loading forty files again for each mutant takes longer than the
 * tests. The properties of all rules at once are left out: they take too long for each mutant, and a rule that only they
 * hold has no golden case. CASES=^marks takes those of src/domain/marks.test.ts only.
 */
const tooLong = "find-bottlenecks.test.ts";
const asked = new RegExp(process.env.CASES ?? "");

for (const file of readdirSync(domain, { recursive: true }).sort()) {
  if (file.endsWith(".test.ts") && !file.endsWith(tooLong) && asked.test(file)) require(join(domain, file));
}
