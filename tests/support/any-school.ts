import fc from "fast-check";
import type { CellValue } from "../../src/workbook/snapshot";
import { memoryWorkbook, type MemoryWorkbook, type SheetFixture } from "./memory-workbook";

/** A workbook as some school may have it, before the add-in saw it. */
export interface AnySchool {
  readonly sheets: readonly SheetFixture[];
  /** The sheet with the list. */
  readonly listName: string;
  /** How many cells, or names in a cell, say something of who does what in each situation. */
  readonly told: Readonly<Record<"current" | "target", number>>;
}

type Row = readonly CellValue[];

const long = "Opvolgen van aankopen, leveringen en herstellingen in overleg met leveranciers en directie; ".repeat(3);
const descriptions: readonly CellValue[] = [
  "Printers",
  "Netwerk",
  "Wifi beheren",
  "Opvolging",
  "opvolging ",
  long.slice(0, 240),
  "💻 Laptops uitdelen 🎒",
  "'=1+1 is geen formule",
  "'-",
  "'007",
  2026,
  46_000.5,
  "#N/A",
  "Nascholing\nvoor leerkrachten",
];
const names = [
  "Ann",
  "ann",
  "Chloë",
  "Chloe",
  "Van den Broeck, Jo",
  "van den broeck, jo",
  "Firma Jan & Co",
  "'=HYPERLINK",
  "Bram",
];
const says: readonly CellValue[] = [
  "x",
  "X",
  "U",
  "u v",
  "SU",
  "✓",
  "ja",
  "V",
  1,
  true,
  "U70",
  "?",
  "soms",
  "wie weet",
];
const saysNothing: readonly CellValue[] = ["", "nee", "-", 0, false];
const headers = {
  description: ["Omschrijving", "Omschrijving van de taak", " TAAK", "Taken:", "Taakomschrijving"],
  cluster: ["Cluster", "CLUSTER ", "Clusters", "cluster:"],
  who: ["Wie?", "Door wie", "UITVOERDERS"],
  size: ["Uren", "Omvang", "Aantal uren"],
};
const sizes: readonly CellValue[] = ["", 2, "1,5", "20 u/jaar", "M", "veel"];
const sheetNames = ["Taken", "Taken 'oud' & co", "1", "Wat doen we & wie", "lijst (2026)"];
const clusters = ["Technisch", "Beleid & Visie", "Ped.-didac.", ""];

interface Line {
  readonly cluster: string;
  readonly description: CellValue;
}

const line: fc.Arbitrary<Line> = fc.record({
  cluster: fc.constantFrom(...clusters),
  description: fc.constantFrom(...descriptions),
});

/** A column: its header, and what stands in it on the row of each line. */
interface Column {
  readonly header: CellValue;
  readonly cells: readonly CellValue[];
}

function cells(count: number, values: readonly CellValue[]): fc.Arbitrary<readonly CellValue[]> {
  return fc.array(fc.constantFrom(...values), { minLength: count, maxLength: count });
}

function column(header: readonly string[], contents: readonly CellValue[] | fc.Arbitrary<readonly CellValue[]>) {
  const arbitrary = contents instanceof fc.Arbitrary ? contents : fc.constant(contents);
  return fc.record({ header: fc.constantFrom(...header), cells: arbitrary });
}

/** Clusters on every line, or once for a block. */
function clusterCells(lines: readonly Line[]): fc.Arbitrary<readonly CellValue[]> {
  const once = lines.map(({ cluster }, index) => (lines[index - 1]?.cluster === cluster ? "" : cluster));
  return fc.constantFrom(
    lines.map(({ cluster }) => cluster),
    once,
  );
}

function described(lines: readonly Line[]): readonly fc.Arbitrary<Column>[] {
  return [
    column(headers.cluster, clusterCells(lines)),
    column(
      headers.description,
      lines.map(({ description }) => description),
    ),
  ];
}

/** The columns in any order, below a title or not, away from the corner or not, with empty rows between the lines. */
function laidOut(columns: readonly fc.Arbitrary<Column>[], count: number): fc.Arbitrary<readonly Row[]> {
  return fc
    .record({
      columns: fc.tuple(...columns).chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
      title: fc.constantFrom<readonly Row[]>([], [["", "Onze school"], []]),
      left: fc.integer({ min: 0, max: 2 }),
      gaps: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
    })
    .map(({ columns: shuffled, title, left, gaps }) => {
      const indent: Row = new Array<CellValue>(left).fill("");
      const head = [...indent, ...shuffled.map(({ header }) => header)];
      const rows = gaps.flatMap((gap, index): readonly Row[] => {
        const row = [...indent, ...shuffled.map((each) => each.cells[index] ?? "")];
        return gap ? [[], row] : [row];
      });
      return [...title, head, ...rows];
    });
}

function list(lines: readonly Line[]): fc.Arbitrary<readonly Row[]> {
  const count = lines.length;
  const extra = [
    column(
      ["Nr."],
      lines.map((_, index) => index + 1),
    ),
    column(headers.size, cells(count, sizes)),
    column(["Opmerking"], cells(count, ["", "contract", "=1+1", "#REF!", 3.5])),
  ];
  return fc.subarray(extra).chain((some) => laidOut([...described(lines), ...some], count));
}

interface Situation {
  readonly rows: readonly Row[];
  readonly told: number;
}

/** Names above the columns; two of the same name are two people. */
function matrix(lines: readonly Line[]): fc.Arbitrary<Situation> {
  const people = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 });
  return people.chain((header) => {
    const marks = header.map((name) => column([name], cells(lines.length, [...says, ...saysNothing])));
    return laidOut([...described(lines), ...marks], lines.length).map((rows) => {
      const below = rows.slice(rows.findIndex((row) => row.some((cell) => header.includes(String(cell)))) + 1);
      return { rows, told: below.flat().filter((cell) => says.includes(cell)).length };
    });
  });
}

/** A column of names. */
function who(lines: readonly Line[]): fc.Arbitrary<Situation> {
  const told = fc.record({
    people: fc.uniqueArray(fc.constantFrom("Ann", "Bram", "Zoë"), { maxLength: 3 }),
    between: fc.constantFrom(", ", "/", " en ", " + ", "\n", ";"),
  });
  return fc.array(told, { minLength: lines.length, maxLength: lines.length }).chain((each) => {
    const named = each.map(({ people, between }) => people.join(between));
    const count = each.reduce((sum, { people }) => sum + people.length, 0);
    return laidOut([...described(lines), column(headers.who, named)], lines.length).map((rows) => ({
      rows,
      told: count,
    }));
  });
}

/** Absent, only a title, a matrix or a column of names; on some lines of the list, and some that it lacks. */
function situation(
  lines: readonly Line[],
  title: string,
): fc.Arbitrary<{ readonly sheet: readonly SheetFixture[]; readonly told: number }> {
  const known = fc.shuffledSubarray([...lines, { cluster: "Technisch", description: "Faxen" }], { minLength: 1 });
  const filled = known.chain((own) => fc.oneof(matrix(own), who(own)));
  return fc.oneof(
    fc.constant({ sheet: [], told: 0 }),
    fc.constant({ sheet: [{ name: title, cells: [["", title]] }], told: 0 }),
    filled.map(({ rows, told }) => ({ sheet: [{ name: title, cells: rows }], told })),
  );
}

/** Any school: its list of up to 12 tasks, the two situations as far as it has them, and a sheet of its own. */
export const anySchool: fc.Arbitrary<AnySchool> = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((lines) => [{ cluster: "Technisch", description: "Helpdesk" }, ...lines])
  .chain((lines) =>
    fc.record({
      listName: fc.constantFrom(...sheetNames),
      cells: list(lines),
      current: situation(lines, "Huidige situatie"),
      target: situation(lines, "Streefdoel"),
    }),
  )
  .map(({ listName, cells: rows, current, target }) => ({
    listName,
    told: { current: current.told, target: target.told },
    sheets: [
      { name: "Uitleg", cells: [["Lees dit eerst"], ["=1+1", 3]] },
      { name: listName, cells: rows },
      ...current.sheet,
      ...target.sheet,
    ],
  }));

/** The school's workbook in memory, its cells coloured, with notes and a hidden row. */
export function openAnySchool({ sheets, listName }: AnySchool): MemoryWorkbook {
  const book = memoryWorkbook(sheets);
  for (const { name, cells: rows } of sheets) {
    const columnCount = Math.max(...rows.map((row) => row.length));
    book.hands.fill(name, { row: 0, column: 0, rowCount: rows.length, columnCount }, "#FFEE99");
    book.hands.note(name, rows.length - 1, 1, "van ons");
  }
  book.sheet(listName).rowLines[2] = { hidden: true };
  return book;
}
