import { defaultSettings } from "../../domain/settings";
import { legendOf } from "../../domain/marks";
import { memoryWorkbook, type MemoryWorkbook } from "../../../tests/support/memory-workbook";
import { newSettings } from "./settings-change";
import { legendNames, markChoicesName, readSettings, settingNames, thresholdNames } from "./settings-sheet";
import { valueAt, type CellValue } from "../snapshot";

async function withSettings(): Promise<MemoryWorkbook> {
  const book = memoryWorkbook([{ name: "Taken", cells: [] }]);
  const edit = newSettings("2026-2027", "Instellingen");
  await book.port.apply([{ do: "addSheet", name: edit.name }, ...edit.steps], []);
  return book;
}

function placeOf({ book }: MemoryWorkbook, name: string): { readonly row: number; readonly column: number } {
  const found = book.snapshot().names.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found.area;
}

async function readWith(name: string, typed: CellValue): Promise<ReturnType<typeof readSettings>> {
  const book = await withSettings();
  const { row, column } = placeOf(book, name);
  book.hands.type("Instellingen", row, column, typed);
  return readSettings(book.book.snapshot());
}

describe("the settings", () => {
  test("are the defaults before there is a sheet", () => {
    expect(readSettings(memoryWorkbook([{ name: "Taken", cells: [] }]).book.snapshot())).toEqual(defaultSettings);
  });

  test("are the defaults, with the school year, on a new sheet", async () => {
    const { book } = await withSettings();
    expect(readSettings(book.snapshot())).toEqual({ ...defaultSettings, schoolYear: "2026-2027" });
  });

  test("follow what is typed", async () => {
    expect(await readWith(settingNames.weeksPerYear, 36)).toMatchObject({ weeksPerYear: 36 });
    expect(await readWith(settingNames.pointsL, "5")).toMatchObject({ points: { S: 1, M: 2, L: 5 } });
    expect(await readWith(settingNames.school, " De Wijzer ")).toMatchObject({ school: "De Wijzer" });
    expect(await readWith(thresholdNames.minutesPerTask, 20)).toMatchObject({ thresholds: { minutesPerTask: 20 } });
  });

  test.each(["", 0, -1, "veel"])("keep the default when %j stands where a number should", async (typed) => {
    expect(await readWith(settingNames.weeksPerYear, typed)).toMatchObject({
      weeksPerYear: defaultSettings.weeksPerYear,
    });
  });

  test.each([
    ["ja", true],
    ["Ja ", true],
    ["nee", false],
    ["", false],
  ])("have mandates with ‘%s’: %p", async (typed, mandates) => {
    expect(await readWith(settingNames.mandates, typed)).toMatchObject({ mandates });
  });

  test("stand level with their explanation, also where that takes two lines", async () => {
    const workbook = await withSettings();
    const { row } = placeOf(workbook, settingNames.personalNames);
    const formats = [0, 1, 2].map((column) => workbook.sheet("Instellingen").cell(row, column).format);
    expect(formats.map(({ verticalAlignment }) => verticalAlignment)).toEqual(["Top", "Top", "Top"]);
  });

  test("show a share as a percentage, and a number as it is", async () => {
    const opened = await withSettings();
    const formatOf = (name: string) => {
      const { row, column } = placeOf(opened, name);
      const { value, format } = opened.book.sheet("Instellingen").cell(row, column);
      return [value, format.numberFormat];
    };
    expect(formatOf(thresholdNames.keyPersonShare)).toEqual([0.25, "0%"]);
    expect(formatOf(thresholdNames.occupancyHigh)).toEqual([0.8, "0%"]);
    expect(formatOf(thresholdNames.minutesPerTask)).toEqual([15, undefined]);
    expect(formatOf(thresholdNames.able)).toEqual([6, undefined]);
  });

  test("survive rows that are put in and a new name of the sheet", async () => {
    const book = await withSettings();
    const { row, column } = placeOf(book, settingNames.pointsS);
    book.hands.type("Instellingen", row, column, 3);
    book.hands.insertRows("Instellingen", 2, 4);
    book.hands.renameSheet("Instellingen", "Opties");
    expect(readSettings(book.book.snapshot()).points.S).toBe(3);
  });

  test("hold the legends that formulas look marks up in, and the choices for a mark", async () => {
    const { book } = await withSettings();
    const snapshot = book.snapshot();
    const sheet = snapshot.sheets[1];
    if (sheet === undefined) throw new Error("There is no sheet.");
    const shown = (name: string) => {
      const area = snapshot.names.find((candidate) => candidate.name === name)?.area;
      return area === undefined
        ? []
        : Array.from({ length: area.rowCount }, (_, index) => valueAt(sheet, area.row + index, area.column));
    };
    expect(shown(legendNames.executes)).toEqual([legendOf("executes")]);
    expect(shown(legendNames.replaces)).toEqual([legendOf("replaces")]);
    expect(shown(markChoicesName)).toEqual(["U", "V", "B", "S", "A"]);
  });
});
