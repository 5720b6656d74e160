import type { PortProblem } from "../application/workbook-port";

/** Thrown inside a batch that got no answer in time. */
export class NoAnswer extends Error {}

/** Thrown inside a batch that must begin anew, as somebody put in or took away cells while it was reading. */
export class ChangedWhileReading extends Error {}

const byCode: Readonly<Record<string, PortProblem>> = {
  InvalidOperationInCellEditMode: { kind: "busy" },
  WriteNotSupportedWhenModalDialogOpen: { kind: "busy" },
  ActivityLimitReached: { kind: "throttled" },
  TooManyRequests: { kind: "throttled" },
  RequestLimitExceeded: { kind: "throttled" },
  AccessDenied: { kind: "protected", sheet: null },
  RequestPayloadSizeLimitExceeded: { kind: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { kind: "tooLarge" },
  OperationCellsExceedLimit: { kind: "tooLarge" },
  RangeExceedsLimit: { kind: "tooLarge" },
  // Nobody knows how far it got: the same to the user as no answer.
  Timeout: { kind: "timeout" },
  ConnectionFailure: { kind: "timeout" },
  RequestAborted: { kind: "timeout" },
};

/**
 * Excel on the web refuses a call in cell-edit mode (5004) with a general code, recognised by its message in any of the
 * languages a Belgian school uses.
 */
const cellEditMessage = /cell-edit|API.*(contexte?|kontext)\b/i;

/**
 * What an error of office.js means for the user. Anything that is not an error of Excel is a programming error and is
 * thrown on.
 *
 * `AccessDenied` becomes `protected` without a sheet; the error does not say which.
 */
export function problemOf(error: unknown): PortProblem {
  if (error instanceof NoAnswer) return { kind: "timeout" };
  if (error instanceof ChangedWhileReading) return { kind: "busy" };
  const code = codeOf(error);
  if (code === null) throw error;
  const known = byCode[code];
  if (known) return known;
  if (/throttl/i.test(code)) return { kind: "throttled" };
  if (/session/i.test(code)) return { kind: "sessionLost" };
  if (code === "GeneralException" && cellEditMessage.test(messageOf(error))) return { kind: "busy" };
  return { kind: "failed", code: placed(code, error) };
}

/** By shape, not by class: the library may live in another window. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || !("debugInfo" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The code with the member that failed, such as "ItemNotFound in WorksheetCollection.getItem", for the log. */
function placed(code: string, error: unknown): string {
  const place: unknown = (error as { readonly debugInfo?: { readonly errorLocation?: unknown } }).debugInfo
    ?.errorLocation;
  return typeof place === "string" && place !== "" ? `${code} in ${place}` : code;
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}
