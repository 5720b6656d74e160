import { supports } from "./capabilities";

class Worksheet {
  activate(): void {
    return;
  }
}
const excel = { Worksheet } as unknown as typeof Excel;
const upTo = (highest: number) => ({
  isSetSupported: (_set: string, version: string) => Number(version.split(".")[1]) <= highest,
});

test("a set that Excel lacks is not supported", () => {
  expect(supports(upTo(14), excel, "ExcelApi", "1.18")).toBe(false);
  expect(supports(upTo(14), excel, "ExcelApi", "1.14")).toBe(true);
});

test("a set whose members the library lacks is not supported", () => {
  const member = (name: string) => [{ of: "Worksheet", name }] as const;
  expect(supports(upTo(18), excel, "ExcelApi", "1.18", member("activate"))).toBe(true);
  expect(supports(upTo(18), excel, "ExcelApi", "1.18", member("notes"))).toBe(false);
  expect(supports(upTo(18), excel, "ExcelApi", "1.18", [{ of: "Range", name: "control" }])).toBe(false);
});
