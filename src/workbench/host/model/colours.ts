import { invalidArgument } from "../host-error";

/** The colour words that Excel's API takes beside "#RRGGBB"; the ones in common use. */
const WORDS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as Excel keeps it, "#RRGGBB" in capitals; InvalidArgument for anything else. */
export function colourArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const colour = WORDS[value.toLowerCase()] ?? value.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(colour)) throw invalidArgument();
  return colour;
}

/** A colour, or "" for none. */
export const colourOrNone = (value: unknown): string => (value === "" ? "" : colourArgument(value));
