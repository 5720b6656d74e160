import { normaliseText } from "../../domain/identity";
import type { Load } from "../../domain/load";
import type { Person, SituationKind, Task } from "../../domain/model";
import { personLoads } from "../../domain/person-loads";
import { carriesWork } from "../../domain/size";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import { quotedText } from "../a1";
import { shownText } from "../shown-text";
import { loadHeaderKey, loadPrefix } from "./load-keys";
import { overviewFormulas, type OverviewFormulas } from "./overview-formulas";
import { calculated, ours, type ReportCell, type ReportRow } from "./report-plan";

/** What the rows under the chart of Overzicht are made of. */
export interface WorkShown {
  readonly workPerPerson: boolean;
  readonly tasks: readonly Task[];
  readonly people: readonly Person[];
  /** What everyone carries now. */
  readonly loads: readonly Load[];
}

const text = sheets.overview;
const formulas: Readonly<Record<SituationKind, OverviewFormulas>> = {
  current: overviewFormulas("current"),
  target: overviewFormulas("target"),
};

/** A row with its part of both bars in the chart. */
interface Part {
  readonly label: string;
  readonly load: (formulas: OverviewFormulas) => string;
}

const firstLoadKey = `${loadPrefix}first`;
export const lastLoadKey = `${loadPrefix}last`;

/** How the work is divided: over clusters, or over people. The rows have keys by place, whatever they hold. */
export function loadRows(shown: WorkShown): readonly ReportRow[] {
  const parts = shown.workPerPerson ? personParts(shown) : clusterParts(shown.tasks);
  const places = Math.max(1, parts.length);
  return [
    { key: loadHeaderKey, look: "header", cells: shown.workPerPerson ? personHeading() : clusterHeading() },
    ...Array.from({ length: places }, (_, place): ReportRow => ({
      key: place === places - 1 ? lastLoadKey : place === 0 ? firstLoadKey : `${loadPrefix}${place + 1}`,
      look: "line",
      cells: partCells(parts[place]),
    })),
  ];
}

function partCells(part: Part | undefined): ReportRow["cells"] {
  if (part === undefined) return { label: ours(""), current: ours(""), target: ours("") };
  return {
    label: ours(part.label),
    current: calculated(part.load(formulas.current)),
    target: calculated(part.load(formulas.target)),
  };
}

function clusterHeading(): ReportRow["cells"] {
  const { hours, points } = text.units;
  return heading(text.perCluster, ({ inHours }) => {
    const known = inHours.slice(1);
    return `IF(${known}=TRUE,${quotedText(hours)},IF(${known}=FALSE,${quotedText(points)},""))`;
  });
}

function personHeading(): ReportRow["cells"] {
  return heading(text.perPerson, ({ personUnit }) => personUnit(text.units).slice(1));
}

/** The unit stands beside what is shown, and beside the target once more where that is in another. */
function heading(label: string, unitIn: (formulas: OverviewFormulas) => string): Readonly<Record<string, ReportCell>> {
  const [now, then] = [unitIn(formulas.current), unitIn(formulas.target)];
  return {
    label: calculated(`=${quotedText(label)}&IF(${now}="","",", "&${now})`),
    current: ours(text.now),
    target: calculated(`=${quotedText(text.target)}&IF(OR(${then}="",${then}=${now}),"",", "&${then})`),
  };
}

/** One part per cluster of the list, and one for tasks without if there are any. */
function clusterParts(tasks: readonly Task[]): readonly Part[] {
  const names = new Map<string, string>();
  for (const task of tasks.filter(carriesWork)) {
    const cluster = shownText(task.cluster);
    const key = normaliseText(cluster);
    if (!names.has(key)) names.set(key, key === "" ? "" : cluster);
  }
  const named = [...names.values()].filter((name) => name !== "");
  return [...named, ...(names.has("") ? [""] : [])].map((name) => ({
    label: name === "" ? words.noCluster : name,
    load: ({ clusterLoad }) => clusterLoad(quotedText(name)),
  }));
}

/** Parts that fit on the page. */
const mostPeople = 12;

/** One part per person in the order of the team; of a large team those who carry most now, and one for the others together. */
function personParts({ people, loads }: WorkShown): readonly Part[] {
  const carried = personLoads(loads).loads;
  const heaviest = [...people].sort((one, other) => (carried.get(other.id) ?? 0) - (carried.get(one.id) ?? 0));
  const apart = new Set(people.length <= mostPeople ? people : heaviest.slice(0, mostPeople - 1));
  const others = people.filter((person) => !apart.has(person)).map(({ id }) => id);
  return [
    ...people
      .filter((person) => apart.has(person))
      .map(({ id, name }): Part => ({ label: name, load: ({ personLoad }) => personLoad([id]) })),
    ...(others.length === 0
      ? []
      : [{ label: text.others(others.length), load: ({ personLoad }: OverviewFormulas) => personLoad(others) }]),
  ];
}
