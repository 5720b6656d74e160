import * as nl from "./dutch";

/** Every Dutch word and sentence that a user sees, in the pane, on the ribbon and on the sheets. */
export { nl };
