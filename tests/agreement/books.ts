import fc from "fast-check";
import { openMadeSchool, schools } from "../../scripts/print-check/schools";
import { sheets } from "../../src/text/sheets";
import { cellAddress } from "../../src/workbook/a1";
import { anySchool, type AnySchool } from "../support/any-school";
import { openSchool, openSchoolIn, type School } from "../support/open-school";
import { workbookWith } from "../support/workbook-with";
import { typeStuckShare } from "./figures";

/** How a workbook with both situations on it came to be. */
type MakeBook = () => Promise<School>;

const { current, target } = sheets.names;

/** Workbooks by what is special about them. */
export const books: Readonly<Record<string, MakeBook>> = {
  "with marks only: tasks and points": filledIn,
  "with sizes of every kind, hours, someone outside and tasks that are n.v.t.": withSizes,
  "with shares of people's own, also of someone outside and more than the whole": withShares,
  "with hours for every task, after rows and columns were inserted by hand": withInsertedLines,
  "where the target differs, typed by hand after it was made": withTarget,
  "with clusters whose names have quotes and dashes, and are spelled in more than one way": withQuotedClusters,
  ...Object.fromEntries(
    schools
      .filter(({ name }) => name !== "large")
      .map((school) => [
        `of ${school.tasks} tasks and ${school.people.length} people, with all sheets`,
        () => openMadeSchool(school),
      ]),
  ),
  ...Object.fromEntries(
    fc
      .sample(anySchool, { seed: 20261122, numRuns: 14 })
      .map((school, index) => [
        `some school's, number ${index + 1}${index % 2 === 0 ? "" : ", edited by hand"}`,
        () => ofAnySchool(school, index),
      ]),
  ),
};

/** The filled Takenoverzicht in use, with what is best done by the coordinator. */
async function filledIn(): Promise<School> {
  const school = await openSchool("takenoverzicht-ingevuld.xlsx");
  const { addIn } = school;
  await addIn.adopt({ accept: true });
  await addIn.generate("current", { consent: true });
  await addIn.setKind(
    tasksOf(school).filter((_, index) => index % 3 !== 0),
    "core",
  );
  return school;
}

const sizes = [2, 1.5, "S", "L", "20 u/jaar", "1,5", "3 uur per week", 0, "M", "weinig", ""];

async function withSizes(): Promise<School> {
  const school = await filledIn();
  const { addIn, host } = school;
  for (const [index, person] of peopleOf(school).entries())
    await addIn.setPerson(person.id, {
      hours: index === 1 ? null : 3 * index,
      level: index === 4 ? "extern" : "school",
    });
  for (let row = 0; row < 60; row++) {
    const size = sizes[row % sizes.length] ?? "";
    if (size !== "") await host.hands.type("Taken", `F${row + 5}`, size);
  }
  await addIn.setKind(
    tasksOf(school).filter((_, index) => index % 9 === 4),
    "notApplicable",
  );
  await typeStuckShare(school, 0.05);
  return school;
}

async function withShares(): Promise<School> {
  const school = await filledIn();
  const { addIn, host } = school;
  await addIn.setSize(tasksOf(school).slice(0, 20), { per: "week", hours: 2 });
  await addIn.setPerson(peopleOf(school)[4]?.id ?? "", { level: "extern" });
  const typed = {
    E13: "U70",
    F13: "u",
    E14: "u 30",
    F15: "U25",
    G15: "u40",
    E16: "U60",
    F16: "U60",
    G16: "x",
    I17: "U50",
    E18: "U0",
    F19: "v",
    I20: "UV",
    G21: "VS",
  };
  for (const [cell, text] of Object.entries(typed)) await host.hands.type(current, cell, text);
  await typeStuckShare(school, "veel");
  return school;
}

async function withQuotedClusters(): Promise<School> {
  const school = await openSchool("takenoverzicht-ingevuld.xlsx");
  const names = ["“Cloud” — beheer", '"cloud" - Beheer', "‘t Net – wifi", "'t net - Wifi", "Vakken «ICT» …"];
  for (let row = 0; row < 30; row++)
    await school.host.hands.type("Taken", `B${row + 5}`, names[row % names.length] ?? "");
  await school.addIn.adopt({ accept: true });
  await school.addIn.generate("current", { consent: true });
  await school.addIn.generate("target", { consent: true });
  return school;
}

async function withInsertedLines(): Promise<School> {
  const school = await filledIn();
  const { addIn, host } = school;
  await addIn.setSize(tasksOf(school), { per: "week", hours: 0.75 });
  for (const person of peopleOf(school)) await addIn.setPerson(person.id, { hours: 9 });
  await host.hands.insertRows(current, 13);
  await host.hands.insertRows(current, 41, 2);
  await host.hands.insertColumns(current, "E");
  await host.hands.type(current, "F14", "uitbesteed");
  await host.hands.type(current, "G15", "u");
  await host.hands.type(current, "H16", "s u");
  const own = { B13: "Technisch", F13: "U", I13: 1, J13: 1, K13: 1, L13: "K", N13: 5, E6: 3, E8: 4, E9: 9, E10: 50 };
  for (const [cell, value] of Object.entries(own)) await host.hands.type(current, cell, value);
  await addIn.generate("target", { consent: true });
  await typeStuckShare(school, 0.4);
  return school;
}

async function withTarget(): Promise<School> {
  const school = await filledIn();
  await school.addIn.generate("target", { consent: true });
  await school.host.hands.sortRows(target, { from: 13, to: 72, by: "C" });
  for (let row = 13; row < 73; row += 5) await school.host.hands.type(target, `F${row}`, row % 2 === 0 ? "U" : "V");
  return school;
}

/** In use, with both situations; of every second one somebody edited them. */
async function ofAnySchool({ sheets: fixture, listName }: AnySchool, number: number): Promise<School> {
  const school = await openSchoolIn(await workbookWith(fixture));
  const { addIn, host } = school;
  await addIn.adopt({ sheet: listName, accept: true });
  if (number % 3 === 0) await addIn.addPerson({ name: "Dries", hours: 6 });
  if (number % 4 === 0) await addIn.setSize(tasksOf(school), { per: "week", hours: 1 + number / 8 });
  if (number % 2 === 0) await addIn.setKind(tasksOf(school).slice(1), "core");
  for (const situation of ["current", "target"] as const) {
    await addIn.generate(situation, { consent: true });
    if (number % 2 === 0) continue;
    const sheet = sheets.names[situation];
    await host.hands.insertRows(sheet, 13 + (number % 3));
    await host.hands.insertColumns(sheet, "E");
    const cells = markCells(school, sheet);
    for (let each = 0; each < 12; each++)
      await host.hands.type(sheet, cells[(each * (number + 2)) % cells.length] ?? "E13", typedMarks[each % 5] ?? "");
  }
  return school;
}

/** The cells for marks on a situation, and those of a row and a column of the school's own between them. */
function markCells({ engine }: School, name: string): readonly string[] {
  const sheet = engine.sheet(name);
  const used = sheet?.usedArea();
  if (!sheet || !used) return [];
  const rows = sheet.read({ ...used, row: 0, column: 0, rowCount: used.row + used.rowCount });
  const keys = rows.find((row) => row[1]?.value === "#cluster") ?? [];
  const placesOf = (texts: readonly unknown[], start: string) =>
    texts.flatMap((text, place) => (String(text).startsWith(start) ? [place] : []));
  const columns = placesOf(
    keys.map(({ value }) => value),
    "p-",
  );
  const taskRows = placesOf(
    rows.map((row) => row[0]?.value),
    "t-",
  );
  const [firstColumn = 5, firstRow = 12] = [columns[0], taskRows[0]];
  return [firstRow + 1, ...taskRows].flatMap((row) =>
    [firstColumn - 1, ...columns].map((column) => cellAddress(row, column)),
  );
}

const typedMarks = ["U", "v", "x", "U30", "wie weet"];

function tasksOf({ addIn }: School): readonly string[] {
  return addIn.getState().book?.tasks.map(({ id }) => id) ?? [];
}

function peopleOf({ addIn }: School) {
  return addIn.getState().book?.people ?? [];
}
