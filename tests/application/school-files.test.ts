import type { EngineSheet, WorkbookEngine } from "../../src/workbench/engine/engine";
import { closeSchools, openSheets, type FileSheet } from "../support/excel-school";

const listName = "Taken 'oud' & co";
const long = "Opvolgen van aankopen, leveringen en herstellingen samen met leveranciers en directie. "
  .repeat(3)
  .slice(0, 240);

/** Clusters merged over their block, an empty row, a hidden row and column, a date, a formula, rich text and errors. */
const list: FileSheet = {
  name: listName,
  rows: [
    ["Taken van onze school"],
    [],
    ["Nr", "CLUSTER ", "Nota", "Omschrijving van de taak", "Uren"],
    [1, "Technisch", "x", "Printers", "1,5"],
    [2, null, null, long, 2],
    [],
    [3, "Beleid", null, "💻 Laptops uitdelen", null],
    [4, null, null, null, null],
    [5, null, null, null, null],
    [6, "Ped.-didac.", null, new Date(Date.UTC(2026, 8, 1)), null],
    [7, null, null, null, null],
  ],
  cells: new Map([
    ["7,3", { value: "Wifi beheren", type: "formula", formula: '"Wifi"&" beheren"', formulaResult: "Wifi beheren" }],
    ["8,3", { value: "#N/A", type: "formula", formula: "NA()", formulaResult: "#N/A" }],
    [
      "10,3",
      {
        value: "Vet en gewoon",
        type: "richText",
        richText: [{ text: "Vet ", font: { bold: true } }, { text: "en gewoon" }],
      },
    ],
  ]),
  merges: [
    { startRow: 3, startCol: 1, endRow: 4, endCol: 1 },
    { startRow: 6, startCol: 1, endRow: 8, endCol: 1 },
  ],
  columns: [{}, {}, { hidden: true }, { width: 60 }, {}],
  rowDefs: new Map([[4, { hidden: true }]]),
  autoFilter: { range: "A3:E11" },
};

const noArea = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

const handMade: FileSheet = {
  name: "Huidige situatie",
  rows: [
    ["Cluster", "Taak", "Chloë", "chloe"],
    ["Technisch", "Printers", "x", "U"],
    ["Beleid", "Wifi beheren", "?", "V"],
    ["Beleid", "Faxen", "x", null],
  ],
};

/** What stands on a sheet, with formats, sizes, merged cells and notes. */
function pictureOf(sheet: EngineSheet): unknown {
  const area = sheet.usedArea({ formats: true }) ?? noArea;
  const places = Array.from({ length: area.rowCount * area.columnCount }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
  }));
  return {
    area,
    cells: sheet.read(area),
    looks: places.map(({ row, column }) => [sheet.format(row, column), sheet.note(row, column)]),
    hidden: places.map(({ row, column }) => [sheet.isRowHidden(row), sheet.isColumnHidden(column)]),
    merges: sheet.merges(),
    tables: sheet.tables.map(({ name, area: covered }) => ({ name, covered })),
  };
}

const pictures = (engine: WorkbookEngine) => engine.sheets.map((sheet) => [sheet.name, pictureOf(sheet)]);

afterEach(closeSchools);

describe("a school's own file, over office.js", () => {
  test("is read in full, taken in use, generated twice over, and given back exactly", async () => {
    const { engine, addIn } = await openSheets(list, handMade);
    const before = pictures(engine);
    expect(await addIn.adopt({ accept: true })).toMatchObject({ ok: true });
    const shown = addIn.getState().book;
    expect(shown?.tasks.map(({ cluster, description }) => [cluster, description])).toEqual([
      ["Technisch", "Printers"],
      ["Technisch", long],
      ["Beleid", "💻 Laptops uitdelen"],
      ["Beleid", "Wifi beheren"],
      ["Ped.-didac.", "46266"],
      ["Ped.-didac.", "Vet en gewoon"],
    ]);
    expect(shown?.people.map(({ name }) => name)).toEqual(["Chloë", "chloe"]);
    expect(shown?.nearNames).toHaveLength(1);
    const { current } = shown?.situations ?? {};
    expect(current?.assignments).toHaveLength(3);
    expect(current?.loose).toMatchObject([{ task: "Faxen", person: "Chloë" }]);
    expect(current?.unread.map(({ sheet, text }) => [sheet, text])).toEqual([
      ["Huidige situatie", "?"],
      [listName, "#N/A"],
    ]);
    for (const situation of ["current", "target"] as const) {
      expect(await addIn.generate(situation, { consent: true })).toMatchObject({ ok: true });
      expect(await addIn.generate(situation, { consent: true })).toMatchObject({ cellsWritten: 0 });
    }
    while (addIn.getState().undo !== null) expect(await addIn.undo()).toMatchObject({ ok: true });
    expect(pictures(engine)).toEqual(before);
  });

  test("lets people be merged and marks be placed, and takes that back", async () => {
    const { engine, addIn } = await openSheets(list, handMade);
    await addIn.adopt({ accept: true });
    await addIn.generate("current", { consent: true });
    const [kept, gone] = addIn.getState().book?.people ?? [];
    const contents = () => engine.sheets.map((sheet) => sheet.read(sheet.usedArea() ?? noArea));
    expect(kept?.name).toBe("Chloë");
    await engine.calculated();
    const before = contents();
    await addIn.mergePeople({ keepId: kept?.id ?? "", goneId: gone?.id ?? "", consent: false });
    await addIn.refresh();
    const task = addIn.getState().book?.tasks[0]?.id ?? "";
    const [faxes] = addIn.getState().book?.situations.current.loose ?? [];
    const place = { situation: "current", taskId: task, personId: kept?.id ?? "", consent: false } as const;
    expect(await addIn.placeLoose({ ...place, key: faxes?.key ?? "" })).toMatchObject({ ok: true });
    await addIn.refresh();
    expect(addIn.getState().book).toMatchObject({ people: [{ name: "Chloë" }], nearNames: [] });
    expect(addIn.getState().book?.situations.current).toMatchObject({ loose: [] });
    expect(addIn.getState().book?.situations.current.assignments).toHaveLength(2);
    await addIn.undo();
    await addIn.undo();
    await engine.calculated();
    expect(contents()).toEqual(before);
  });

  test("without a header that is known is pointed out by the selected cell", async () => {
    const own: FileSheet = {
      name: "1",
      rows: [
        ["Wat te doen", "Domein"],
        ["Printers", "Technisch"],
        ["ICT-visie", "Beleid"],
      ],
    };
    const { engine, addIn } = await openSheets(own);
    const [sheet] = engine.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    engine.activate(sheet);
    engine.select(sheet, [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]);
    expect(await addIn.pickList()).toMatchObject({ ok: true });
    await addIn.pickClusters(1);
    const place = addIn.getState().picked?.place;
    expect(place && (await addIn.adopt({ place, accept: true }))).toMatchObject({ ok: true });
    expect(addIn.getState().book?.tasks.map(({ cluster }) => cluster)).toEqual(["Technisch", "Beleid"]);
  });
});
