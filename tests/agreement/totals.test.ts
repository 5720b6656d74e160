import { readXlsx } from "hucre/xlsx";
import type { AddIn } from "../../src/application/add-in";
import { sheets } from "../../src/text/sheets";
import { recalculated } from "../../scripts/libreoffice";
import { openSchool, type School } from "../support/open-school";
import { aloneFor, coverageIn, figuresIn, putFigures, scratchSheet, typeStuckShare, type Cell } from "./figures";

/** The totals above the persons' columns of a generated sheet: by name, what each row shows. */
interface Totals {
  readonly [person: string]: Readonly<Record<string, Cell>>;
}

const rowLabels = [
  sheets.matrix.taskCount,
  sheets.matrix.loadInHours,
  sheets.matrix.loadInPoints,
  sheets.matrix.occupancy,
  sheets.matrix.alone,
];

function totalsIn(rows: readonly (readonly Cell[])[]): Totals {
  const header = rows.find((row) => row[1] === sheets.matrix.cluster) ?? [];
  const totals: Record<string, Record<string, Cell>> = {};
  header.forEach((name, column) => {
    if (column < 4 || typeof name !== "string" || column >= header.indexOf(sheets.matrix.executors)) return;
    totals[name] = Object.fromEntries(
      rowLabels.map((label) => [label, rows.find((row) => row[2] === label)?.[column] ?? ""]),
    );
  });
  return totals;
}

function totalsInPane(addIn: AddIn): Totals {
  const book = addIn.getState().book;
  if (book === null) throw new Error("not adopted");
  return Object.fromEntries(
    book.situations.current.load.map((load) => [
      book.people.find(({ id }) => id === load.personId)?.name ?? "",
      {
        [sheets.matrix.taskCount]: load.tasks,
        [sheets.matrix.loadInHours]: load.hoursLoad ?? "",
        [sheets.matrix.loadInPoints]: load.hoursLoad === null ? load.pointsLoad : "",
        [sheets.matrix.occupancy]: load.occupancy ?? "",
        [sheets.matrix.alone]: aloneFor(addIn, load.personId),
      },
    ]),
  );
}

/** Of each task, by its description, how many can do it and whether it is core, as the sheet shows it. */
function coverageOnSheet(rows: readonly (readonly Cell[])[]): ReturnType<typeof coverageIn> {
  const header = rows.findIndex((row) => row[1] === sheets.matrix.cluster);
  const [covered, core] = [sheets.matrix.covered, sheets.matrix.core].map((label) => rows[header]?.indexOf(label) ?? 0);
  const tasks = rows.slice(header + 1).filter((row) => (row[0] ?? "") !== "");
  return Object.fromEntries(
    tasks.map((row) => [String(row[2]), [Number(row[covered ?? 0]), String(row[core ?? 0] ?? "")]]),
  );
}

async function rowsOf(bytes: Uint8Array): Promise<(sheet: string) => readonly (readonly Cell[])[]> {
  const { sheets: all } = await readXlsx(bytes);
  return (sheet) => all.find(({ name }) => name === sheet)?.rows ?? [];
}

/** To a millionth. */
function rounded(value: Cell): Cell {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

function expectSame(found: Totals, expected: Totals): void {
  expect(Object.keys(found)).toEqual(Object.keys(expected));
  for (const [person, totals] of Object.entries(expected))
    for (const [label, value] of Object.entries(totals)) {
      const other = found[person]?.[label] ?? "";
      expect({ person, label, value: rounded(other) }).toEqual({ person, label, value: rounded(value) });
    }
}

async function generated(): Promise<School> {
  const school = await openSchool("takenoverzicht-ingevuld.xlsx");
  await school.addIn.adopt({ accept: true });
  await school.addIn.generate("current", { consent: true });
  const tasks = school.addIn.getState().book?.tasks ?? [];
  await school.addIn.setKind(
    tasks.filter((_, index) => index % 3 !== 0).map(({ id }) => id),
    "core",
  );
  return school;
}

async function expectAgreement(school: School): Promise<void> {
  const { engine, host, addIn } = school;
  await addIn.refresh();
  const figures = figuresIn(school);
  await putFigures(school, figures);
  await engine.calculated();
  const bytes = await engine.save();
  for (const calculated of [bytes, await recalculated(bytes)]) {
    const rows = await rowsOf(calculated);
    expectSame(totalsIn(rows(sheets.names.current)), totalsInPane(addIn));
    expect(coverageOnSheet(rows(sheets.names.current))).toEqual(coverageIn(addIn));
    expect(rows(scratchSheet).map((row) => [row[0], rounded(row[2] ?? "")])).toEqual(
      figures.map(({ name, expected }) => [name, rounded(expected)]),
    );
  }
  host.dispose();
}

const sizes = [2, 1.5, "S", "L", "20 u/jaar", "1,5", "3 uur per week", 0, "M", "weinig", ""];

describe("pane, sheet and LibreOffice give the same totals", () => {
  test("with marks only: tasks and points", async () => expectAgreement(await generated()));

  test("with sizes of every kind, hours, someone outside and tasks that are n.v.t.", async () => {
    const school = await generated();
    const { addIn, host } = school;
    const people = addIn.getState().book?.people ?? [];
    for (const [index, person] of people.entries())
      await addIn.setPerson(person.id, {
        hours: index === 1 ? null : 3 * index,
        level: index === 4 ? "extern" : "school",
      });
    for (let row = 0; row < 60; row++) {
      const size = sizes[row % sizes.length] ?? "";
      if (size !== "") await host.hands.type("Taken", `F${row + 5}`, size);
    }
    const tasks = addIn.getState().book?.tasks ?? [];
    await addIn.setKind(
      tasks.filter((_, index) => index % 9 === 4).map(({ id }) => id),
      "notApplicable",
    );
    await typeStuckShare(school, 0.05);
    await expectAgreement(school);
  });

  test("with shares of people's own, also of someone outside and more than the whole", async () => {
    const school = await generated();
    const { addIn, host } = school;
    const tasks = addIn.getState().book?.tasks ?? [];
    await addIn.setSize(
      tasks.slice(0, 20).map(({ id }) => id),
      { per: "week", hours: 2 },
    );
    const outside = addIn.getState().book?.people[4]?.id ?? "";
    await addIn.setPerson(outside, { level: "extern" });
    const typed = {
      E12: "U70",
      F12: "u",
      E13: "u 30",
      F14: "U25",
      G14: "u40",
      E15: "U60",
      F15: "U60",
      G15: "x",
      I16: "U50",
      E17: "U0",
      F18: "v",
      I19: "UV",
      G20: "VS",
    };
    for (const [cell, text] of Object.entries(typed)) await host.hands.type(sheets.names.current, cell, text);
    await typeStuckShare(school, "veel");
    await expectAgreement(school);
  });

  test("with hours for every task, after rows and columns were inserted by hand", async () => {
    const school = await generated();
    const { addIn, host } = school;
    const tasks = addIn.getState().book?.tasks ?? [];
    await addIn.setSize(
      tasks.map(({ id }) => id),
      { per: "week", hours: 0.75 },
    );
    for (const person of addIn.getState().book?.people ?? []) await addIn.setPerson(person.id, { hours: 9 });
    await host.hands.insertRows(sheets.names.current, 12);
    await host.hands.insertRows(sheets.names.current, 40, 2);
    await host.hands.insertColumns(sheets.names.current, "E");
    await host.hands.type(sheets.names.current, "F13", "uitbesteed");
    await host.hands.type(sheets.names.current, "G14", "u");
    await host.hands.type(sheets.names.current, "H15", "s u");
    const own = { B12: "Technisch", F12: "U", I12: 1, J12: 1, K12: 1, L12: "K", N12: 5, E6: 3, E8: 4, E9: 9, E10: 50 };
    for (const [cell, value] of Object.entries(own)) await host.hands.type(sheets.names.current, cell, value);
    await addIn.generate("target", { consent: true });
    await typeStuckShare(school, 0.4);
    await expectAgreement(school);
  });
});
