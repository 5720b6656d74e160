/**
 * The model-based tests with a new seed and twenty times as many sequences: `npm run test:nightly`. A failing seed is
 * printed; it becomes a named sequence in tests/model/regressions.test.ts.
 */
import { spawnSync } from "node:child_process";

const seed = process.argv[2] ?? String(Date.now() % 2 ** 31);
const times = process.argv[3] ?? "20";
console.log(`Seed ${seed}, ${times} times as many sequences.`);
const { status } = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "tests/model"], {
  stdio: "inherit",
  env: { ...process.env, MODEL_SEED: seed, MODEL_TIMES: times },
});
process.exitCode = status ?? 1;
