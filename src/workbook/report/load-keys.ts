/** The key of the header above the work on Overzicht: of another kind than those of the rows, which are alike. */
export const loadHeaderKey = "#loadHeader";

/** What the keys of those rows begin with. */
export const loadPrefix = "#load:";
