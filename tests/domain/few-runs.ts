import fc from "fast-check";

/** A property shows a broken rule by a few runs or not at all; mutation testing asks it some thousand times. */
fc.configureGlobal({ numRuns: 5, endOnFailure: true });
