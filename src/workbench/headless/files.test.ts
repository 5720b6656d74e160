import { parseFiles, readInput } from "./files";

const named = ["--in", "book.xlsx", "--steps", "steps.json", "--out", "result.xlsx", "--report", "report.json"];
const replaced = (index: number, file: string) => named.map((word, at) => (at === index ? file : word));

test("the four files are read from the command line", () => {
  expect(parseFiles(named)).toEqual({
    in: "book.xlsx",
    steps: "steps.json",
    out: "result.xlsx",
    report: "report.json",
  });
});

test.each([
  ["a file is missing", named.slice(2), /^Usage: /],
  ["an option is unknown", [...named, "--force"], /^Usage: /],
  ["the result would stand where the workbook is", replaced(5, "./book.xlsx"), /^\.\/book\.xlsx would be overwritten/],
  ["the report would stand where the steps are", replaced(7, "steps.json"), /^steps\.json would be overwritten/],
])("refused when %s", (_when, args, message) => {
  expect(() => parseFiles(args)).toThrow(message);
});

test("a file that does not exist is named", () => {
  expect(() => readInput("nowhere.xlsx")).toThrow("The file nowhere.xlsx cannot be read.");
});
