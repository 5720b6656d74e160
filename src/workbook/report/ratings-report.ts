import type { BottleneckKind, Finding } from "../../domain/bottlenecks/finding";
import { normaliseText } from "../../domain/identity";
import type { GroupKind, Person, Task } from "../../domain/model";
import { highestRating } from "../../domain/self-rating";
import { findingKinds } from "../../text/findings";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import type { KeyPlaces } from "../key-places";
import { shownText } from "../shown-text";
import { palette } from "../palette";
import { flagChoicesName } from "../settings/settings-sheet";
import type { CellFormat } from "../steps/steps";
import {
  appointedFormula,
  bandFormula,
  bestFormula,
  clusterMeanFormula,
  meanFormula,
  personColumn,
  reportedFormula,
} from "./ratings-formulas";
import {
  calculated,
  ours,
  stamp,
  theirs,
  type ReportCell,
  type ReportColumn,
  type ReportPlan,
  type ReportRow,
} from "./report-plan";

/** All that the sheet Inschaling is made of; what people share on it is theirs. */
interface RatingsContents {
  /** School, school year and date. */
  readonly subtitle: string;
  readonly group: GroupKind | null;
  /** Those that carry work. */
  readonly tasks: readonly Task[];
  /** Those inside the school or school group. */
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
}

const text = sheets.ratings;

const figure: CellFormat = { horizontalAlignment: "Center" };
const upright: CellFormat = { textOrientation: 90, horizontalAlignment: "Center", wrapText: false };

/** The sheet Inschaling: how people rate themselves for each task, and what follows from it. */
export function ratingsPlan(contents: RatingsContents): ReportPlan {
  const { subtitle, group, tasks, people } = contents;
  const columns = columnsFor(people);
  const clusters = clustersOf(tasks);
  return {
    role: "ratings",
    sheetName: sheets.names.ratings,
    page: { orientation: "landscape" },
    columns,
    rows: [
      { key: "#title", look: "title", cells: { cluster: ours(text.title) } },
      { key: "#subtitle", look: "subtitle", cells: { cluster: stamp(subtitle) } },
      { key: "#explanation", look: "subtitle", cells: { cluster: ours(`${text.explanation} ${sheets.purpose}.`) } },
      {
        key: "#legend",
        look: "subtitle",
        cells: { cluster: ours(text.legend(group === "none" ? null : words.ourGroup(group))) },
      },
      { key: "#groups", look: "subtitle", cells: groupHeadings(people) },
      { key: "#header", look: "header", cells: headers(people) },
      ...tasks.map((task) => taskRow(task, clusters, contents)),
      { key: "#means", look: "section", cells: { cluster: ours(text.means) } },
      ...[...clusters].map(([key, name]) => clusterRow(`#cluster:${key}`, name, people)),
      { key: "#hours", look: "section", cells: { cluster: ours(text.hours) } },
      { key: "#worked", look: "figure", cells: hoursCells(text.worked, people, () => theirs()) },
      {
        key: "#appointed",
        look: "figure",
        cells: hoursCells(text.appointed, people, ({ id }) => calculated(appointedFormula(id), "0.0")),
      },
    ],
    headerRow: "#header",
    pageTop: "#groups",
    frozenTo: "task",
    charts: [],
    highlights: (["low", "middle", "high"] as const).map((band) => ({
      area: { rows: ["#header", "#means"], columns: ["task", "todos"] },
      formula: (places: KeyPlaces) => bandFormula(places, band),
      fill: palette.ratings[band],
      fontColor: palette.ink,
    })),
    past: { cluster: { text: text.past }, found: "empty" },
    pastColumn: { "#groups": { text: text.pastPerson } },
  };
}

function columnsFor(people: readonly Person[]): readonly ReportColumn[] {
  const numbers = { minimum: 0, maximum: highestRating, warning: text.validation };
  const narrow = { width: 28, format: figure, header: upright };
  return [
    { key: "cluster", width: 76 },
    { key: "task", width: 206 },
    ...people.map(({ id }) => ({ key: personColumn("rating", id), ...narrow, numbers })),
    ...people.map(({ id }) => ({ key: personColumn("flags", id), ...narrow, choices: flagChoicesName })),
    { key: "todos", width: 120 },
    { key: "best", width: 100 },
    { key: "mean", width: 34, format: figure, header: upright },
    { key: "reported", width: 34, format: figure, header: upright },
    { key: "found", width: 150 },
  ];
}

/** Above the first column of each group; a column that is past and comes back loses its remark. */
function groupHeadings(people: readonly Person[]): ReportRow["cells"] {
  return Object.fromEntries(
    (["rating", "flags"] as const).flatMap((kind) =>
      people.map(({ id }, index) => [
        personColumn(kind, id),
        ours(index > 0 ? "" : { rating: text.ratings, flags: text.flags }[kind]),
      ]),
    ),
  );
}

function headers(people: readonly Person[]): ReportRow["cells"] {
  const named = (["cluster", "task", "todos", "best", "mean", "reported", "found"] as const).map(
    (key) => [key, ours(text[key])] as const,
  );
  const persons = people.flatMap(({ id, name }) =>
    (["rating", "flags"] as const).map((kind) => [personColumn(kind, id), ours(name)] as const),
  );
  return Object.fromEntries([...named, ...persons]);
}

/** The clusters by how they are compared, each as it is written first; tasks without one are a cluster too. */
function clustersOf(tasks: readonly Task[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { cluster } of tasks) {
    const key = clusterKey(cluster);
    if (!names.has(key)) names.set(key, key === "" ? words.noCluster : shownText(cluster));
  }
  return names;
}

function clusterKey(cluster: string): string {
  return normaliseText(shownText(cluster));
}

function taskRow(
  { id, cluster, description }: Task,
  clusters: ReadonlyMap<string, string>,
  { people, findings }: RatingsContents,
): ReportRow {
  const shared = people.flatMap((person) =>
    (["rating", "flags"] as const).map((kind) => [personColumn(kind, person.id), theirs()] as const),
  );
  return {
    key: id,
    look: "line",
    leastLines: 2,
    cells: {
      cluster: ours(clusters.get(clusterKey(cluster)) ?? ""),
      task: ours(shownText(description)),
      ...Object.fromEntries(shared),
      todos: theirs(),
      best: calculated((places) => bestFormula(places, id)),
      mean: calculated((places) => meanFormula(places, id), "0.0"),
      reported: calculated((places) => reportedFormula(places, id), "0;;"),
      found: ours(foundFor(id, findings)),
    },
  };
}

/** Kinds of findings that are about each of several tasks, rather than about who does them. */
const aboutTasks: readonly BottleneckKind[] = ["outsourced", "wrongLevel", "unclearDecision"];

/** The kinds of findings that are about a task. */
function foundFor(taskId: string, findings: readonly Finding[]): string {
  const about = findings.filter(
    ({ kind, taskId: own, data }) =>
      own === taskId || (aboutTasks.includes(kind) && "taskIds" in data && data.taskIds.includes(taskId)),
  );
  return [...new Set(about.map(({ kind }) => findingKinds[kind]))].join(", ");
}

function clusterRow(key: string, name: string, people: readonly Person[]): ReportRow {
  const means = people.map(({ id }) => {
    const column = personColumn("rating", id);
    return [column, calculated((places) => clusterMeanFormula(places, key, column), "0.0")] as const;
  });
  return { key, look: "figure", cells: { cluster: ours(name), ...Object.fromEntries(means) } };
}

function hoursCells(
  label: string,
  people: readonly Person[],
  cellFor: (person: Person) => ReportCell,
): ReportRow["cells"] {
  const hours = people.map((person) => [personColumn("rating", person.id), cellFor(person)] as const);
  return { task: ours(label), ...Object.fromEntries(hours) };
}
