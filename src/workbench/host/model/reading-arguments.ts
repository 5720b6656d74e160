import { invalidArgument } from "../host-error";

/** Reads a member's argument as what it must be; InvalidArgument when it is something else. */
export function textArgument(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function flagArgument(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of the given words, as Excel's enums are. */
export function wordArgument<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A count of at least one; omitted it is one. */
export function countArgument(value: unknown): number {
  const count = value === null || value === undefined ? 1 : numberArgument(value);
  if (!Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}
