import type { EngineSheet } from "../../src/workbench/engine/engine";
import {
  byHand,
  closeSchools,
  handMadeFile,
  handMadeMarks,
  openAdoptedSheets,
  openFile,
  taskFile,
} from "../support/excel-school";
import type { School } from "../support/open-school";
import { whoDoesWhat } from "../support/who-does-what";
import { sheetIn } from "../support/workbook-with";

/** Over genuine office.js, on a workbook that keeps notes, charts and rules as Excel does. */
const now = "Huidige situatie";

afterEach(closeSchools);

async function generated(): Promise<School> {
  const school = await openAdoptedSheets(taskFile, handMadeFile);
  expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
  return school;
}

const reopened = async ({ engine }: School): Promise<School> => openFile(await engine.save());

const sheetOf = ({ engine }: School, name: string) => sheetIn(engine, name);

/** What a cell shows. */
const shown = (sheet: EngineSheet, row: number, column: number) =>
  sheet.read({ row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.value ?? "";
const formula = (sheet: EngineSheet, row: number, column: number) =>
  sheet.read({ row, column, rowCount: 1, columnCount: 1 })[0]?.[0]?.formula ?? "";

/** Where the first cell with this text stands. */
function placeOf(sheet: EngineSheet, text: string): { readonly row: number; readonly column: number } {
  const used = sheet.usedArea();
  if (used !== null)
    for (let row = used.row; row < used.row + used.rowCount; row++)
      for (let column = used.column; column < used.column + used.columnCount; column++)
        if (shown(sheet, row, column) === text) return { row, column };
  throw new Error(`${text} is nowhere.`);
}
const rowOf = (sheet: EngineSheet, task: string) => placeOf(sheet, task).row;
const columnOf = (sheet: EngineSheet, person: string) => placeOf(sheet, person).column;
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });
const letter = (column: number) => String.fromCharCode(65 + column);

function marks({ addIn }: School): readonly string[] {
  const { book } = addIn.getState();
  if (book === null) throw new Error("The workbook is not in use.");
  return whoDoesWhat(book);
}

async function settles(school: School): Promise<void> {
  expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true });
  await school.addIn.refresh();
  expect(await school.addIn.generate("current", { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
}

test("notes, fills, rules, charts, own rows, columns and formulas stay where they belong when tasks and people come and go", async () => {
  const school = await generated();
  const sheet = sheetOf(school, now);
  const [network, vision, ann, bram] = [
    rowOf(sheet, "Netwerk"),
    rowOf(sheet, "ICT-visie"),
    columnOf(sheet, "Ann"),
    columnOf(sheet, "Bram"),
  ];
  const own = columnOf(sheet, "Knelpunt") + 1;
  const below = rowOf(sheet, "Nascholing") + 4;
  await byHand(school, () => {
    sheet.setNote(network, ann, "tot juni");
    sheet.setFormat(area(vision, bram), { fill: "#FFCC00", italic: true });
    sheet.conditionalFormats.push({
      id: "own",
      area: area(network, ann, 3, 2),
      type: "Custom",
      formula: `=$${letter(ann)}$${network + 1}="U"`,
      format: { fill: "#00B050" },
      stopIfTrue: false,
      priority: 9,
    });
    sheet.write(area(vision, own), [["vergadering"]]);
    sheet.write(area(vision, own + 1), [[`=${letter(bram)}${vision + 1}&"!"`]]);
    sheet.write(area(below, 2), [["Nagekeken door directie"]]);
    sheet.insertColumns(bram, 1);
    sheet.write(area(vision - 1, bram), [["nog vragen"]]);
  });

  const { addIn } = school;
  await byHand(school, () => {
    const tasks = sheetOf(school, "Taken");
    tasks.insertRows(2, 1);
    tasks.write(area(2, 1), [["Beamers"]]);
    tasks.deleteRows(rowOf(tasks, "Nascholing"), 1);
  });
  expect(await addIn.addPerson({ name: "Dirk" })).toMatchObject({ ok: true });
  expect(await addIn.addPerson({ name: "Els" })).toMatchObject({ ok: true });
  const dirk = addIn.getState().book?.people.find(({ name }) => name === "Dirk")?.id ?? "";
  await settles(school);
  expect(await addIn.removePerson(dirk)).toMatchObject({ ok: true });
  await settles(school);

  for (const one of [school, await reopened(school)]) {
    const after = sheetOf(one, now);
    const [visionRow, bramColumn] = [rowOf(after, "ICT-visie"), columnOf(after, "Bram")];
    expect(marks(one)).toEqual(handMadeMarks);
    expect(after.note(rowOf(after, "Netwerk"), columnOf(after, "Ann"))).toBe("tot juni");
    expect(after.format(visionRow, bramColumn)).toMatchObject({ fill: "#FFCC00", italic: true });
    expect(after.format(rowOf(after, "Beamers"), bramColumn).fill).not.toBe("#FFCC00");
    const rule = after.conditionalFormats.find(({ format }) => format?.fill === "#00B050");
    expect(rule?.area).toMatchObject({ row: rowOf(after, "Netwerk"), column: columnOf(after, "Ann") });
    expect(rule?.formula).toBe(`=$${letter(columnOf(after, "Ann"))}$${rowOf(after, "Netwerk") + 1}="U"`);
    const remark = placeOf(after, "vergadering");
    expect(remark.row).toBe(visionRow);
    expect(formula(after, visionRow, remark.column + 1)).toBe(`=${letter(bramColumn)}${visionRow + 1}&"!"`);
    expect(shown(after, visionRow, remark.column + 1)).toBe("U!");
    expect(placeOf(after, "nog vragen")).toEqual({ row: rowOf(after, "Netwerk"), column: bramColumn - 1 });
    expect(rowOf(after, "Nagekeken door directie")).toBeGreaterThan(visionRow);
  }
});

test("a comment keeps the row of a task that is gone, a colour the column of someone who is taken out", async () => {
  const school = await generated();
  const sheet = sheetOf(school, now);
  const [training, bram] = [rowOf(sheet, "Nascholing"), columnOf(sheet, "Bram")];
  await byHand(school, () => {
    sheet.addComment(training, 2, "eerst navragen");
    sheet.setFormat(area(rowOf(sheet, "Netwerk"), bram), { fill: "#FFCC00" });
    const tasks = sheetOf(school, "Taken");
    tasks.deleteRows(rowOf(tasks, "Nascholing"), 1);
    tasks.deleteRows(rowOf(tasks, "ICT-visie"), 1);
  });
  await settles(school);
  const { addIn } = school;
  for (const { id } of addIn.getState().book?.people ?? [])
    expect(await addIn.removePerson(id)).toMatchObject({ ok: true });
  const header = rowOf(sheet, "Omschrijving");
  expect(sheet.comments).toMatchObject([{ area: { row: rowOf(sheet, "Nascholing") } }]);
  expect(sheet.format(rowOf(sheet, "Netwerk"), columnOf(sheet, "Bram")).fill).toBe("#FFCC00");
  expect(shown(sheet, header, columnOf(sheet, "Bram") - 1)).not.toBe("Ann");
  expect(rowOf(sheet, "ICT-visie")).toBeGreaterThan(rowOf(sheet, "Nascholing"));
  await settles(school);
});

test("a chart over marks and totals keeps what it shows", async () => {
  const school = await generated();
  const sheet = sheetOf(school, now);
  const reference = (row: number, from: string, to: string) =>
    `'${now}'!$${letter(columnOf(sheet, from))}$${row + 1}:$${letter(columnOf(sheet, to))}$${row + 1}`;
  const load = () => rowOf(sheet, "Belasting (punten)");
  await byHand(school, () => {
    sheet.addChart({
      name: "Belasting",
      type: "ColumnClustered",
      title: "Belasting",
      anchor: area(30, 2, 10, 5),
      references: [reference(load(), "Ann", "Bram")],
      bars: null,
    });
    const tasks = sheetOf(school, "Taken");
    tasks.insertRows(2, 1);
    tasks.write(area(2, 1), [["Beamers"]]);
    sheet.insertColumns(columnOf(sheet, "Ann"), 1);
    sheet.write(area(rowOf(sheet, "Netwerk") - 2, columnOf(sheet, "Ann") - 1), [["Zoë"]]);
  });
  await settles(school);
  expect(school.addIn.getState().book?.people.map(({ name }) => name)).toContain("Zoë");
  const theirs = sheet.charts.find(({ name }) => name === "Belasting");
  expect(theirs).toMatchObject({ anchor: { row: 31 }, references: [reference(load(), "Ann", "Bram")] });
});

test("highlighting lies over the school's own fill, follows a sort, and gives exactly that fill back after reopening", async () => {
  const school = await generated();
  const tasks = () => sheetOf(school, "Taken");
  await byHand(school, () => {
    tasks().setFormat(area(rowOf(tasks(), "Nascholing"), 0, 1, 3), { fill: "#FFEEDD" });
    tasks().setFormat(area(rowOf(tasks(), "Netwerk"), 1), { fill: "#CCE5FF" });
  });
  const fills = (sheet: EngineSheet) =>
    ["Printers", "Netwerk", "ICT-visie", "Nascholing"].map((task) =>
      [0, 1, 2].map((column) => sheet.format(rowOf(sheet, task), column).fill),
    );
  const before = fills(tasks());
  expect(await school.addIn.highlight("current")).toMatchObject({ ok: true });
  expect(fills(tasks())).toEqual(before);
  const finding = columnOf(tasks(), "Knelpunt");
  const marked = shown(tasks(), rowOf(tasks(), "Nascholing"), finding);
  expect(marked).toMatch(/●/);
  await school.host.hands.sortRows("Taken", { from: 2, to: 5, by: "B" });
  expect(shown(tasks(), rowOf(tasks(), "Nascholing"), finding)).toBe(marked);
  const again = await reopened(school);
  expect(await again.addIn.clearHighlights()).toMatchObject({ ok: true });
  const sheet = sheetOf(again, "Taken");
  expect(fills(sheet)).toEqual(before);
  for (let row = 1; row <= 4; row++) expect(shown(sheet, row, finding)).toBe("");
});

describe("hands in a workbook that is open in Excel", () => {
  test("someone renamed above a column, and a name above a new one", async () => {
    const school = await generated();
    const sheet = sheetOf(school, now);
    const [header, ann] = [placeOf(sheet, "Ann").row, columnOf(sheet, "Ann")];
    await byHand(school, () => {
      sheet.write(area(header, ann), [["Anna"]]);
      sheet.insertColumns(ann + 1, 1);
      sheet.write(area(header, ann + 1), [["Zoë"]]);
      sheet.write(area(rowOf(sheet, "Nascholing"), ann + 1), [["u"]]);
    });
    await settles(school);
    for (const one of [school, await reopened(school)]) {
      expect(one.addIn.getState().book?.people.map(({ name }) => name)).toEqual(["Anna", "Bram", "Zoë"]);
      expect(marks(one)).toEqual([
        "ICT-visie Bram executes",
        "Nascholing Zoë executes",
        "Netwerk Anna executes",
        "Netwerk Bram executes",
        "Printers Anna executes",
      ]);
      expect(shown(sheetOf(one, "Team"), 4, 1)).toBe("Anna");
      const totals = sheetOf(one, now);
      expect(shown(totals, rowOf(totals, "Aantal taken"), columnOf(totals, "Zoë"))).toBe(1);
      expect(sheetOf(one, "Team").isColumnHidden(15)).toBe(true);
    }
  });

  test("rows copied, and sorted only in part: marks follow their task", async () => {
    const school = await generated();
    const tasks = sheetOf(school, "Taken");
    await byHand(school, () => {
      const width = tasks.usedArea()?.columnCount ?? 0;
      const cells = tasks.read(area(rowOf(tasks, "Printers"), 0, 1, width));
      tasks.write(area(5, 0, 1, width), [cells[0]?.map(({ value }) => value) ?? []]);
    });
    await settles(school);
    expect(marks(school)).toEqual(handMadeMarks);
    await school.host.hands.sortRows("Taken", { from: 2, to: 5, by: "B", columns: "A:C" });
    await settles(school);
    expect(marks(school)).toEqual(handMadeMarks);
  });

  test.each([
    ["the sizes", "Omvang"],
    ["who executes", "Voert uit"],
  ])("the column of %s deleted: it comes back and totals are right again", async (_what, headerText) => {
    const school = await generated();
    const sheet = sheetOf(school, now);
    const totalsOf = (one: School) => {
      const found = sheetOf(one, now);
      return ["Ann", "Bram"].map((name) => shown(found, rowOf(found, "Belasting (punten)"), columnOf(found, name)));
    };
    await school.engine.calculated();
    const before = totalsOf(school);
    expect(before).toEqual([3, 3]);
    await byHand(school, () => sheet.deleteColumns(columnOf(sheet, headerText), 1));
    await settles(school);
    expect(marks(school)).toEqual(handMadeMarks);
    await school.engine.calculated();
    expect(totalsOf(school)).toEqual(before);
    expect(totalsOf(await reopened(school))).toEqual(before);
  });

  test("nasty texts stay text after saving and reopening", async () => {
    const school = await generated();
    const tasks = sheetOf(school, "Taken");
    const nasty = ["'=1+1", "'1-2", "'007", "'&P &N", "'<b>x</b>", "'@som"];
    await byHand(school, () =>
      nasty.forEach((text, index) => {
        tasks.write(area(5 + index, 1), [[text]]);
        sheetOf(school, "Team").write(area(6 + index, 1), [[text]]);
      }),
    );
    await settles(school);
    const sheet = sheetOf(await reopened(school), now);
    const [header, firstTask, firstPerson] = [
      rowOf(sheet, "Omschrijving"),
      rowOf(sheet, "Nascholing") + 1,
      columnOf(sheet, "Bram") + 1,
    ];
    nasty.forEach((entry, index) => {
      for (const [row, column] of [
        [firstTask + index, 2],
        [header, firstPerson + index],
      ] as const) {
        expect(shown(sheet, row, column)).toBe(entry.slice(1));
        expect(formula(sheet, row, column)).toBe("");
      }
    });
    expect(sheet.page.footer).toEqual({
      left: "Voor taakverdeling, niet voor evaluatie",
      center: "",
      right: "Pagina &P van &N",
    });
  });
});
