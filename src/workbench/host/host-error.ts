/** An error as Excel answers it to a batch: a code, a sentence in English, and the member that failed. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = "HostError";
  }

  /** The same error, placed at a member when it had no place yet. */
  at(location: string): HostError {
    return this.location === null ? new HostError(this.code, this.message, location) : this;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** The HTTP status that Excel sends with a code. */
export const statusOf = (code: string): number => STATUS[code] ?? 400;

export const itemNotFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const invalidOperation = (message: string): HostError => new HostError("InvalidOperation", message);

export const accessDenied = (message = "You cannot perform the requested operation."): HostError =>
  new HostError("AccessDenied", message);

/** Names what the workbench's Excel lacks, so that a gap is never taken for an answer. */
export const notImplemented = (member: string): HostError =>
  new HostError("ApiNotFound", `Workbench host: ${member} is not implemented.`, member);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");
