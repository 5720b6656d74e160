import { seriesOfChart } from "../support/chart-series";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

const now = "Huidige situatie";

async function generated(): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await school.addIn.generate("current", { consent: true });
  return school;
}

/** The names of the clusters below the tasks, from top to bottom. */
function clusters({ book }: MemorySchool): readonly string[] {
  const rows = book.values(now);
  return rows.filter(([key]) => String(key).startsWith("cluster:")).map((row) => String(row[3]));
}

/** The row of a cluster, zero-based. */
function rowOf({ book }: MemorySchool, cluster: string): number {
  return book.values(now).findIndex((row) => String(row[0]).startsWith("cluster:") && row[3] === cluster);
}

/** How the row of a cluster looks. */
function lookOf(school: MemorySchool, cluster: string) {
  const row = rowOf(school, cluster);
  const sheet = school.book.sheet(now);
  const cells = sheet.grid({ row, column: 0, rowCount: 1, columnCount: 6 }, ({ format }) => format)[0] ?? [];
  return { height: sheet.rowLines[row]?.points, cells };
}

/** What the chart is drawn of: the names of its series, and those of its categories. */
function drawn({ book }: MemorySchool): { readonly series: readonly string[]; readonly people: readonly string[] } {
  const { names, categories, values } = seriesOfChart(book.sheet(now));
  if (categories.length > 1) throw new Error("The series are not of the same people.");
  const [people = []] = categories;
  if (values.some((each) => each.length !== people.length)) throw new Error("Some series are not of everybody.");
  return { series: names, people };
}

const generate = ({ addIn }: MemorySchool) => addIn.generate("current", { consent: true });

describe("the chart of load per person and cluster", () => {
  test("is made with the sheet, of a row per cluster and a column per person, right of nothing that is anybody's", async () => {
    const school = await generated();
    expect(drawn(school)).toEqual({
      series: ["Technisch", "Beleid", "zonder cluster"],
      people: ['=E$12&""', '=F$12&""', ""],
    });
    expect(school.book.sheet(now).charts).toMatchObject([
      { kind: "columnStacked", title: "Belasting per persoon en cluster" },
    ]);
    expect(await generate(school)).toMatchObject({ ok: true, cellsWritten: 0 });
  });

  test("takes in a new cluster and a new person, and lets a cluster go that is gone", async () => {
    const school = await generated();
    school.book.hands.type("Taken", 5, 0, "Administratie");
    school.book.hands.type("Taken", 6, 0, "Pedagogisch");
    school.book.hands.type("Taken", 7, 0, "Pedagogisch");
    await school.addIn.refresh();
    await school.addIn.addPerson({ name: "Chloë" });
    await generate(school);
    expect(clusters(school)).toEqual(["Technisch", "Administratie", "Pedagogisch", "zonder cluster"]);
    expect(drawn(school)).toMatchObject({
      series: ["Technisch", "Administratie", "Pedagogisch", "zonder cluster"],
      people: ['=E$12&""', '=F$12&""', '=G$12&""', ""],
    });
    const row = school.book
      .sheet(now)
      .grid(
        { row: rowOf(school, "Pedagogisch"), column: 4, rowCount: 1, columnCount: 3 },
        ({ formula }) => formula ?? "",
      );
    expect(row[0]?.every((formula) => formula.includes('"Pedagogisch"'))).toBe(true);
    expect(await generate(school)).toMatchObject({ ok: true, cellsWritten: 0 });
  });

  test("gives the row of a new cluster the look of the others, also right below the names that stand upright", async () => {
    const school = await generated();
    school.book.hands.insertRows("Taken", 4, 1);
    school.book.hands.type("Taken", 4, 0, "Administratie");
    school.book.hands.type("Taken", 4, 1, "Puntenboeken");
    await generate(school);
    expect(clusters(school)[0]).toBe("Administratie");
    expect(lookOf(school, "Administratie")).toEqual(lookOf(school, "Technisch"));
    expect(lookOf(school, "Administratie").cells[4]).toMatchObject({ textOrientation: 0, numberFormat: "0.0;-0.0;" });
  });

  test("takes in a cluster together with a person, and Maak ongedaan takes both away", async () => {
    const school = await generated();
    school.book.hands.type("Taken", 5, 0, "Administratie");
    await school.addIn.refresh();
    const before = school.book.values(now);
    await school.addIn.addPerson({ name: "Chloë" });
    expect(clusters(school)).toContain("Administratie");
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.values(now)).toEqual(before);
  });

  test("lets the row of a cluster go together with a person, and gives both back", async () => {
    const school = await generated();
    for (const row of [6, 7]) school.book.hands.type("Taken", row, 0, "Technisch");
    await school.addIn.refresh();
    const before = school.book.values(now);
    expect(await school.addIn.removePerson(school.personId("Bram"))).toMatchObject({ ok: true });
    expect(clusters(school)).toEqual(["Technisch", "zonder cluster"]);
    expect(drawn(school)).toEqual({ series: ["Technisch", "zonder cluster"], people: ['=E$12&""', ""] });
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(school.book.values(now)).toEqual(before);
    expect(drawn(school)).toEqual({
      series: ["Technisch", "Beleid", "zonder cluster"],
      people: ['=E$12&""', '=F$12&""', ""],
    });
  });

  test("takes in whoever comes once everybody was out of the team, and whoever comes back first", async () => {
    const school = await generated();
    for (const name of ["Ann", "Bram"]) await school.addIn.removePerson(school.personId(name));
    expect(drawn(school).people).toEqual([""]);
    await school.addIn.addPerson({ name: "Chloë" });
    await generate(school);
    expect(drawn(school).people).toEqual(['=E$12&""', ""]);
    await school.addIn.removePerson(school.personId("Chloë"));
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(drawn(school).people).toEqual(['=E$12&""', ""]);
  });

  test("is left as it is where a number of the user's stands among its names: Excel would take these for values", async () => {
    const school = await generated();
    const first = rowOf(school, "Beleid");
    school.book.hands.insertRows(now, first, 1);
    school.book.hands.type(now, first, 3, 2027);
    school.book.hands.type("Taken", 5, 0, "Administratie");
    expect(await generate(school)).toMatchObject({ ok: true });
    expect(clusters(school)).toContain("Administratie");
    expect(drawn(school).series).toEqual(["Technisch", "Beleid", "zonder cluster"]);
  });

  test("that somebody threw away does not come back with a cluster", async () => {
    const school = await generated();
    school.book.sheet(now).charts = [];
    school.book.hands.type("Taken", 5, 0, "Administratie");
    expect(await generate(school)).toMatchObject({ ok: true });
    expect(clusters(school)).toContain("Administratie");
    expect(school.book.sheet(now).charts).toEqual([]);
  });

  test("keeps a row of a cluster that is gone when somebody wrote on it, and rows of the user's own in between", async () => {
    const school = await generated();
    const first = rowOf(school, "Beleid");
    school.book.hands.insertRows(now, first, 1);
    school.book.hands.type(now, first, 2, "eigen lijn");
    school.book.hands.type(now, rowOf(school, "Beleid"), 1, "bespreken");
    for (const row of [6, 7]) school.book.hands.type("Taken", row, 0, "Technisch");
    await generate(school);
    expect(clusters(school)).toEqual(["Technisch", "Beleid", "zonder cluster"]);
    expect(school.book.values(now).flat()).toEqual(expect.arrayContaining(["eigen lijn", "bespreken"]));
    expect(await generate(school)).toMatchObject({ ok: true, cellsWritten: 0 });
  });

  test("is the user's afterwards: deleted, with its rows, it does not come back", async () => {
    const school = await generated();
    const title = school.book.values(now).findIndex(([key]) => key === "#load");
    school.book.hands.deleteRows(now, title, 4);
    expect(await generate(school)).toMatchObject({ ok: true, cellsWritten: 0 });
    expect(clusters(school)).toEqual([]);
  });

  test("and its rows are back as they were after Maak ongedaan", async () => {
    const school = await generated();
    const before = school.book.picture();
    school.book.hands.type("Taken", 6, 0, "Pedagogisch");
    const typed = school.book.picture();
    await generate(school);
    expect(school.book.picture()).not.toBe(typed);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    school.book.hands.type("Taken", 6, 0, "Beleid");
    expect(clusters(school)).toEqual(["Technisch", "Beleid", "zonder cluster"]);
    expect(JSON.parse(school.book.picture())).toEqual(JSON.parse(before));
  });

  test("and so are the rows of clusters beside each other that went together", async () => {
    const school = await generated();
    school.book.hands.type("Taken", 5, 0, "Administratie");
    school.book.hands.type("Taken", 6, 0, "Pedagogisch");
    await generate(school);
    const names = clusters(school);
    const before = school.book.values(now);
    for (const row of [5, 6]) school.book.hands.type("Taken", row, 0, "Technisch");
    await generate(school);
    expect(names.length - clusters(school).length).toBe(2);
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(clusters(school)).toEqual(names);
    expect(school.book.values(now)).toEqual(before);
  });

  test("comes once there are people, and Maak ongedaan takes it away", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    await generate(school);
    expect(school.book.sheet(now).charts).toEqual([]);
    expect(await generate(school)).toMatchObject({ ok: true, cellsWritten: 0 });
    school.book.hands.type(now, school.book.values(now).findIndex(([key]) => key === "#chart") + 1, 2, "eigen lijn");
    const before = school.book.picture();
    await school.addIn.addPerson({ name: "Chloë" });
    await generate(school);
    expect(drawn(school)).toEqual({ series: ["Technisch", "Beleid", "zonder cluster"], people: ['=E$12&""', ""] });
    expect(school.book.values(now).flat()).toContain("eigen lijn");
    expect(lookOf(school, "Technisch")).toEqual(lookOf(school, "Beleid"));
    expect(await generate(school)).toMatchObject({ ok: true, cellsWritten: 0 });
    expect(await school.addIn.undo()).toMatchObject({ ok: true });
    expect(JSON.parse(school.book.picture())).toEqual(JSON.parse(before));
  });

  test("does not come where something of the user's stands by then", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    await generate(school);
    school.book.hands.type(
      now,
      school.book.values(now).findIndex(([key]) => key === "#chart"),
      4,
      "eigen lijn",
    );
    await school.addIn.addPerson({ name: "Chloë" });
    expect(school.book.values(now).flat()).toContain("eigen lijn");
    expect(school.book.sheet(now).charts).toEqual([]);
    expect(await generate(school)).toMatchObject({ ok: true, cellsWritten: 0 });
  });

  test("does not come again once it was deleted, also when everybody goes and others come", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    await generate(school);
    await school.addIn.addPerson({ name: "Chloë" });
    const title = school.book.values(now).findIndex(([key]) => key === "#load");
    school.book.hands.deleteRows(now, title, 4);
    school.book.sheet(now).charts = [];
    await school.addIn.removePerson(school.personId("Chloë"));
    await school.addIn.addPerson({ name: "Dries" });
    await generate(school);
    expect(school.book.sheet(now).charts).toEqual([]);
    expect(clusters(school)).toEqual([]);
  });

  test("is left out while more people than a chart can show are in the team", async () => {
    const names = Array.from({ length: 31 }, (_, index) => `Collega ${index + 1}`);
    const wide = [
      ["", now],
      ["Cluster", "Omschrijving", ...names],
      ["Technisch", "Printers", "x"],
    ];
    const school = await openAdoptedSchool([taskSheet, { name: now, cells: wide }]);
    await generate(school);
    expect(clusters(school)).toEqual([]);
    expect(school.book.sheet(now).charts).toEqual([]);
    expect(await school.addIn.removePerson(school.personId("Collega 31"))).toMatchObject({ ok: true });
    expect(drawn(school).people).toHaveLength(31);
  });
});
