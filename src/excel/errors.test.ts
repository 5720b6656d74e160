import { NoAnswer, problemOf } from "./errors";

const excelError = (code: string, message = "", errorLocation = "") => ({
  name: "RichApi.Error",
  code,
  message,
  debugInfo: { errorLocation },
});

test.each([
  ["InvalidOperationInCellEditMode", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "busy"],
  ["AccessDenied", "protected"],
  ["InvalidOrTimedOutSession", "sessionLost"],
  ["InvalidSessionContext", "sessionLost"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ActivityLimitReached", "throttled"],
  ["TooManyRequests", "throttled"],
  ["ApplicationThrottled", "throttled"],
  ["Timeout", "timeout"],
  ["ConnectionFailure", "timeout"],
  ["ItemNotFound", "failed"],
  ["GeneralException", "failed"],
])("%s means %s to the user", (code, kind) => {
  expect(problemOf(excelError(code)).kind).toBe(kind);
});

test.each([
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB.",
  "Invalid API call in the current context.",
  "Ongeldige API-aanroep in de huidige context.",
  "Appel d’API non valide dans le contexte actuel.",
])("on the web, cell-edit mode is known by %j", (message) => {
  expect(problemOf(excelError("GeneralException", message))).toEqual({ kind: "busy" });
});

test("a failure keeps the place in the library for the log", () => {
  expect(problemOf(excelError("ItemNotFound", "", "WorksheetCollection.getItem"))).toEqual({
    kind: "failed",
    code: "ItemNotFound in WorksheetCollection.getItem",
  });
});

test("no answer in time is a time-out", () => {
  expect(problemOf(new NoAnswer())).toEqual({ kind: "timeout" });
});

test("a programming error is thrown on", () => {
  const error = new TypeError("x is not a function");
  expect(() => problemOf(error)).toThrow(error);
});
