import { memoryWorkbook, type SheetFixture } from "../../../tests/support/memory-workbook";
import { findTaskLists, type ListPlace } from "./list-finder";
import { readTaskList } from "./task-list";

const listsIn = (sheets: readonly SheetFixture[]): readonly ListPlace[] =>
  findTaskLists(memoryWorkbook(sheets).book.snapshot());
const on = (cells: SheetFixture["cells"]): ListPlace | undefined => listsIn([{ name: "Blad1", cells }])[0];
const clustersIn = (place: ListPlace | undefined) =>
  place === undefined ? [] : readTaskList(place).rows.map(({ task }) => [task.cluster, task.description]);

describe("the list of tasks", () => {
  test.each([
    ["Cluster", "Omschrijving"],
    ["CLUSTER ", "Omschrijving van de taak"],
    ["cluster:", "Taak"],
    ["Clusters", "Taken"],
    ["Cluster*", "Taakomschrijving"],
    ["Cluster", "  beschrijving "],
  ])("is found below the headers %j and %j", (cluster, description) => {
    const place = on([
      [cluster, description],
      ["Technisch", "Printers"],
    ]);
    expect(place).toMatchObject({ headerRow: 0, columns: { cluster: 0, description: 1 } });
  });

  test("is found wherever its header stands, with its columns in any order", () => {
    const place = on([
      ["Onze school"],
      [],
      ["", "", "versie", 3],
      ["", "Uren per week", "Wie best?", "Omschrijving", "Niveau", "Cluster"],
      ["", 2, "n.v.t.", "Printers", "school", "Technisch"],
    ]);
    expect(place).toMatchObject({
      headerRow: 3,
      columns: { size: 1, kind: 2, description: 3, level: 4, cluster: 5 },
    });
  });

  test.each(["Taak-ID", "Taak nr.", "Taaknummer", "Taakcode"])(
    "does not take the column %s for the descriptions",
    (header) => {
      const place = on([
        [header, "Cluster", "Omschrijving"],
        [12, "Technisch", "Printers"],
      ]);
      expect(place?.columns.description).toBe(2);
    },
  );

  test.each(["Uren", "Aantal uren", "Uren/week", "u/week", "uur / week", "Uren p/w", "uren p.w.", "Omvang"])(
    "has its sizes below %j",
    (header) => {
      const place = on([
        ["Cluster", "Omschrijving", header],
        ["Technisch", "Printers", 2],
      ]);
      expect(place?.columns.size).toBe(2);
    },
  );

  test.each(["Uren/jaar", "U", "Uurrooster"])("has no sizes per week below %j", (header) => {
    const place = on([
      ["Cluster", "Omschrijving", header],
      ["Technisch", "Printers", 2],
    ]);
    expect(place?.columns.size).toBeUndefined();
  });

  test.each(["Totaal", "TOTALEN:", "Som", "Totaal uren"])("ends above its line %j", (total) => {
    const place = on([
      ["Cluster", "Omschrijving", "Uren"],
      ["Technisch", "Printers", 2],
      ["", "Netwerk", 3],
      [],
      ["", total, 5],
      ["", "Totaal uren", 5],
    ]);
    expect(clustersIn(place)).toEqual([
      ["Technisch", "Printers"],
      ["Technisch", "Netwerk"],
    ]);
  });

  test("has tasks that only look like totals: in a cluster of their own, above others, or of more words", () => {
    const place = on([
      ["Cluster", "Omschrijving"],
      ["", "Totaal"],
      ["Technisch", "Printers"],
      ["", "Totaal onderhoud"],
      ["Beleid", "Totaal"],
    ]);
    expect(clustersIn(place).map(([, description]) => description)).toEqual([
      "Totaal",
      "Printers",
      "Totaal onderhoud",
      "Totaal",
    ]);
  });

  test("keeps a cluster that is given once, or merged, for its whole block", () => {
    const place = on([
      ["Cluster", "Omschrijving"],
      ["Technisch", "Printers"],
      ["", "Netwerk"],
      ["Beleid", "ICT-visie"],
      ["", "Nascholing"],
    ]);
    expect(clustersIn(place)).toEqual([
      ["Technisch", "Printers"],
      ["Technisch", "Netwerk"],
      ["Beleid", "ICT-visie"],
      ["Beleid", "Nascholing"],
    ]);
  });

  test("runs on over empty rows between its blocks", () => {
    const place = on([
      ["Cluster", "Omschrijving"],
      ["Technisch", "Printers"],
      [],
      [],
      ["Beleid", "ICT-visie"],
      ["", ""],
      ["", "Nascholing"],
    ]);
    expect(clustersIn(place)).toEqual([
      ["Technisch", "Printers"],
      ["Beleid", "ICT-visie"],
      ["Beleid", "Nascholing"],
    ]);
  });

  test("has numbers and dates for tasks too, as they are shown", () => {
    const place = on([
      ["Cluster", "Omschrijving"],
      ["Technisch", 2026],
      ["Technisch", 46_000.5],
      ["Technisch", true],
    ]);
    expect(clustersIn(place).map(([, description]) => description)).toEqual(["2026", "46000.5", "true"]);
  });
});

describe("a description that shows an error", () => {
  const list = on([
    ["Cluster", "Omschrijving"],
    ["Technisch", "Printers"],
    ["Technisch", "#N/A"],
    ["Technisch", "#VERW!"],
  ]);

  test("is no task, and is listed with its cell", () => {
    expect(clustersIn(list)).toEqual([["Technisch", "Printers"]]);
    expect(list === undefined ? [] : readTaskList(list).unread).toEqual([
      { row: 2, column: 1, text: "#N/A" },
      { row: 3, column: 1, text: "#VERW!" },
    ]);
  });
});

describe("the sheets of a workbook", () => {
  const list = (name: string, tasks: number): SheetFixture => ({
    name,
    cells: [["Cluster", "Omschrijving"], ...Array.from({ length: tasks }, (_, index) => ["", `taak ${index}`])],
  });

  test("a situation, by its name or its title, is no list of tasks", () => {
    const titled = {
      name: "Blad2",
      cells: [
        ["", "Streefdoel"],
        ["Cluster", "Omschrijving", "Ann"],
        ["Technisch", "Printers", "x"],
      ],
    };
    const places = listsIn([list("Huidige situatie", 3), list("Streefdoel (origineel)", 3), titled, list("Lijst", 1)]);
    expect(places.map(({ sheet }) => sheet.name)).toEqual(["Lijst"]);
  });

  test("of several lists the one called Taken comes first, then the longest", () => {
    const places = listsIn([list("Kort", 1), list("Lang", 5), list("TAKEN", 2)]);
    expect(places.map(({ sheet }) => sheet.name)).toEqual(["TAKEN", "Lang", "Kort"]);
  });

  test("hold no list when the headers are missing, too far down, or nothing stands below them", () => {
    const deep = [["Nota's"], ...Array.from({ length: 45 }, () => []), ["Cluster", "Omschrijving"], ["a", "b"]];
    expect(listsIn([{ name: "Blad1", cells: [["Klas", "Leerling"]] }])).toEqual([]);
    expect(listsIn([{ name: "Blad1", cells: [["Omschrijving"], ["Printers"]] }])).toEqual([]);
    expect(listsIn([{ name: "Blad1", cells: deep }])).toEqual([]);
    expect(listsIn([list("Leeg", 0)])).toEqual([]);
  });

  test("hold no list when they are empty", () => {
    expect(listsIn([{ name: "Blad1", cells: [] }])).toEqual([]);
  });

  test("hold no list on a sheet that is hidden", () => {
    const { book } = memoryWorkbook([list("Taken", 2)]);
    book.sheet("Taken").visible = false;
    expect(findTaskLists(book.snapshot())).toEqual([]);
  });
});
