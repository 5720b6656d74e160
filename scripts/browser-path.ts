/** Prints the path of a browser that the tests can drive, installing one where possible; else says what to install. */
import { requireBrowser } from "./find-browser";

try {
  console.log(requireBrowser());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
