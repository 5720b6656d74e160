/** Keys of places that are neither a task's nor a person's. */
export const headerKey = "#header";
export const closingKey = "#closing";
export const keysKey = "#keys";
export const sizeKey = "#size";
