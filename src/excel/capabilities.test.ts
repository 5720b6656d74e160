import { groupsUndo, showsNotes } from "./capabilities";

const upTo = (highest: number) => ({
  isSetSupported: (_set: string, version: string) => Number(version.split(".")[1]) <= highest,
});
const libraryWith = (Worksheet: unknown) => ({ Worksheet }) as unknown as typeof Excel;
class WithoutNotes {
  activate(): void {
    return;
  }
}
class WithNotes extends WithoutNotes {
  notes(): void {
    return;
  }
}

test("a set that Excel lacks is not supported", () => {
  expect([14, 19, 20].map((highest) => groupsUndo(upTo(highest), libraryWith(WithNotes)))).toEqual([
    false,
    false,
    true,
  ]);
  expect(showsNotes(upTo(17), libraryWith(WithNotes))).toBe(false);
});

test("a set whose members the library lacks is not supported", () => {
  expect(showsNotes(upTo(18), libraryWith(WithNotes))).toBe(true);
  expect(showsNotes(upTo(18), libraryWith(WithoutNotes))).toBe(false);
  expect(showsNotes(upTo(18), libraryWith(undefined))).toBe(false);
});
