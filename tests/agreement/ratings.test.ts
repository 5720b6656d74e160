import { readXlsx } from "hucre/xlsx";
import { abilitiesOf, ableTo } from "../../src/domain/abilities";
import type { Person, Task } from "../../src/domain/model";
import { sheets } from "../../src/text/sheets";
import { recalculated } from "../../scripts/libreoffice";
import { openSchool, type School } from "../support/open-school";
import { dataIn, type Cell } from "./figures";

const sheet = sheets.names.ratings;
const text = sheets.ratings;

/** Of each task: who is best, the mean rating, how many call it a bottleneck. */
type TaskFigures = Readonly<Record<string, readonly [best: string, mean: Cell, reported: number]>>;
/** Of each cluster: the mean rating of each person. */
type ClusterMeans = Readonly<Record<string, readonly Cell[]>>;

interface Figures {
  readonly tasks: TaskFigures;
  readonly clusters: ClusterMeans;
}

function figuresInPane({ addIn }: School): Figures {
  const { book } = addIn.getState();
  const data = { ...dataIn(addIn, "current"), ratings: book?.ratings ?? [] };
  const abilities = abilitiesOf(data);
  const inside = data.people.filter(({ level }) => level !== "extern");
  const ratingOf = (task: Task, person: Person) => abilities.ratingOf(task, person) ?? 0;
  const ratingsOf = (tasks: readonly Task[], people = inside) =>
    tasks.flatMap((task) => people.flatMap((person) => abilities.ratingOf(task, person) ?? []));
  const clusters = [...new Set(data.tasks.map(({ cluster }) => cluster))];
  return {
    tasks: Object.fromEntries(
      data.tasks.map((task) => [
        task.description,
        [
          [...ableTo(task, abilities, data)]
            .sort((one, other) => ratingOf(task, other) - ratingOf(task, one))
            .slice(0, 3)
            .map(({ name }) => name)
            .join(", "),
          mean(ratingsOf([task])),
          abilities.flagging(task, "bottleneck").length,
        ],
      ]),
    ),
    clusters: Object.fromEntries(
      clusters.map((cluster) => [
        cluster,
        inside.map((person) =>
          mean(
            ratingsOf(
              data.tasks.filter((task) => task.cluster === cluster),
              [person],
            ),
          ),
        ),
      ]),
    ),
  };
}

function mean(ratings: readonly number[]): Cell {
  return ratings.length === 0 ? "" : rounded(ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length);
}

function rounded(value: Cell): Cell {
  return typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;
}

async function figuresOn(bytes: Uint8Array, names: readonly string[]): Promise<Figures> {
  const rows = (await readXlsx(bytes)).sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const header = rows.findIndex((row) => row.includes(text.best));
  const means = rows.findIndex((row) => row.includes(text.means));
  const hours = rows.findIndex((row) => row.includes(text.hours));
  const column = (title: string) => rows[header]?.indexOf(title) ?? 0;
  const isOurs = (row: readonly Cell[]) => (row[0] ?? "") !== "";
  return {
    tasks: Object.fromEntries(
      rows
        .slice(header + 1, means)
        .filter(isOurs)
        .map((row) => [
          String(row[column(text.task)]),
          [
            String(row[column(text.best)] ?? ""),
            rounded(row[column(text.mean)] ?? ""),
            Number(row[column(text.reported)]),
          ],
        ]),
    ),
    clusters: Object.fromEntries(
      rows
        .slice(means + 1, hours)
        .filter(isOurs)
        .map((row) => [String(row[column(text.cluster)]), names.map((name) => rounded(row[column(name)] ?? ""))]),
    ),
  };
}

test("pane, sheet and LibreOffice give the same means, best three and reports, after edits by hand", async () => {
  const school = await openSchool("takenoverzicht-ingevuld.xlsx");
  const { addIn, host, engine } = school;
  await addIn.adopt({ accept: true });
  const people = () => addIn.getState().book?.people ?? [];
  await addIn.setPerson(people()[4]?.id ?? "", { level: "extern" });
  await addIn.makeReport("ratings");
  const typed = [
    [9, 6, 6, 7, "k i", "K"],
    ["'7,5", "'8", "", 7.5, "", "I"],
    [0, 5, 5.9, 3, "IK", ""],
    ["", "", "", "", "", "KK"],
    ["goed", 6, 11, 6, "k", "K"],
    [10, 10, 10, 10, "G", ""],
    ["", 4, "' 6 ", "", "", ""],
  ];
  for (const [row, values] of typed.entries())
    for (const [column, value] of values.entries())
      if (value !== "") await host.hands.type(sheet, `${"DEFGHI"[column]}${row * 9 + 8}`, value);
  await host.hands.insertRows(sheet, 10, 2);
  await host.hands.type(sheet, "B11", "Technisch");
  await host.hands.type(sheet, "D11", 1);
  await host.hands.insertColumns(sheet, "E");
  await host.hands.type(sheet, "E9", 1);
  await addIn.addPerson({ name: "Els" });
  await addIn.makeReport("ratings");
  await addIn.setPerson(people()[3]?.id ?? "", { level: "extern" });
  await host.hands.type(sheet, "I8", 10);
  await addIn.refresh();
  const inside = people().filter(({ level }) => level !== "extern");
  expect(addIn.getState().book?.ratings.some(({ personId }) => personId === inside.at(-1)?.id)).toBe(true);
  const expected = figuresInPane(school);
  expect(Object.values(expected.tasks).filter(([best]) => best !== "").length).toBeGreaterThan(4);
  await engine.calculated();
  const bytes = await engine.save();
  for (const calculated of [bytes, ...(await recalculated([bytes]))])
    expect(
      await figuresOn(
        calculated,
        inside.map(({ name }) => name),
      ),
    ).toEqual(expected);
  host.dispose();
});
