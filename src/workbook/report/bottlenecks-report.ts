import { findingKey, type Finding } from "../../domain/bottlenecks/finding";
import type { NeededData } from "../../domain/bottlenecks/needed-data";
import type { Decision, Decisions } from "../../domain/decisions";
import type { SituationKind } from "../../domain/model";
import type { ReportedBesideFound } from "../../domain/reported-beside-found";
import type { ShortListLine } from "../../domain/short-list-line";
import type { FindingNames } from "../../text/finding-names";
import { findingBeside, findingKinds, findingProposal } from "../../text/findings";
import { notYetTold, reportedBeside, schoolNeeds, unlocked } from "../../text/insights";
import { sheets } from "../../text/sheets";
import { lineProposal, lineSentence } from "../../text/short-list";
import { words } from "../../text/words";
import { quotedSheetName, quotedText } from "../a1";
import { seriousnessSigns } from "../highlight-rules";
import { listNames } from "../schema";
import { decisionChoicesName } from "../settings/settings-sheet";
import {
  calculated,
  ours,
  stamp,
  theirs,
  type ReportCell,
  type ReportColumn,
  type ReportPlan,
  type ReportRow,
  type RowLook,
} from "./report-plan";

/** What the sheet Knelpunten shows of one situation. */
export interface SituationFindings {
  readonly situation: SituationKind;
  readonly findings: readonly Finding[];
  readonly shortList: readonly ShortListLine[];
}

/** All that the sheet Knelpunten is made of. */
interface BottlenecksContents {
  /** School, school year and date. */
  readonly subtitle: string;
  readonly schoolYear: string;
  /** The name of the sheet with the list of tasks. */
  readonly listSheet: string;
  readonly situations: readonly SituationFindings[];
  /** A row that is new to the sheet begins with what was decided. */
  readonly decisions: Readonly<Record<SituationKind, Decisions>>;
  /** What people reported of the situation as it is now, beside what was found; null when nobody did. */
  readonly reported: ReportedBesideFound | null;
  /** What the school can fill in so that more can be told, what unlocks most first. */
  readonly needed: readonly NeededData[];
  readonly names: FindingNames;
}

const text = sheets.bottlenecks;

const columns: readonly ReportColumn[] = [
  { key: "severity", width: 36, format: { horizontalAlignment: "Center" } },
  { key: "kind", width: 88 },
  { key: "situation", width: 54 },
  { key: "task", width: 150 },
  { key: "person", width: 60 },
  { key: "sentence", width: 178 },
  { key: "proposal", width: 136 },
  { key: "link", width: 48, format: { fontColor: "#0B5394" } },
  { key: "decision", width: 62, choices: decisionChoicesName },
  { key: "note", width: 84 },
  { key: "date", width: 58 },
  { key: "schoolYear", width: 54 },
];

/** Lines of the short lists together that stand on the sheet: the others are found below them. */
const mostFirst = 8;
/** Of these, for what the target makes different. */
const mostOfTarget = 4;
/** The others stand in the pane. */
const mostNeeded = 5;

/** The sheet Knelpunten: the short list first, then all findings with what the team decided. */
export function bottlenecksPlan(contents: BottlenecksContents): ReportPlan {
  const all = contents.situations.flatMap((situation) => findingRows(situation, contents));
  return {
    role: "bottlenecks",
    sheetName: sheets.names.bottlenecks,
    columns,
    rows: [
      { key: "#title", look: "title", cells: { severity: ours(text.title) } },
      { key: "#subtitle", look: "subtitle", cells: { severity: stamp(contents.subtitle) } },
      { key: "#explanation", look: "subtitle", cells: { severity: ours(`${text.explanation} ${sheets.purpose}.`) } },
      { key: "#header", look: "header", cells: headers() },
      { key: "#first", look: "section", cells: { severity: ours(text.first) } },
      ...firstLines(contents.situations).flatMap((situation) => shortRows(situation, contents)),
      { key: "#all", look: "section", cells: { severity: ours(all.length === 0 ? text.none : text.all) } },
      ...all,
      ...reportedRows(contents),
      ...neededRows(contents),
    ],
    headerRow: "#header",
    page: { orientation: "landscape" },
    charts: [],
    lookOf,
    past: { sentence: { text: text.past }, proposal: "empty", severity: "empty", link: "empty" },
  };
}

/** A heading has a key of its own, and each line below it one that begins so. */
function lookOf(key: string): RowLook {
  if (!key.startsWith("#")) return "line";
  return key.includes(":") ? "figure" : "section";
}

function headers(): ReportRow["cells"] {
  return Object.fromEntries(columns.map(({ key }) => [key, ours(text[key as keyof typeof text])] as const));
}

/** The lines that come first: of the target only those that tell something else than now. */
function firstLines(situations: readonly SituationFindings[]): readonly SituationFindings[] {
  const now = situations.find(({ situation }) => situation === "current");
  const known = new Set(now?.findings.map(findingKey));
  const isNew = ({ findings }: ShortListLine) => findings.some((finding) => !known.has(findingKey(finding)));
  const ofNow = now?.shortList ?? [];
  const ofTarget = situations
    .filter((one) => one !== now)
    .flatMap(({ shortList }) => shortList.filter(isNew))
    .slice(0, Math.max(mostOfTarget, mostFirst - ofNow.length));
  return situations.map((one) => ({
    ...one,
    shortList: one === now ? ofNow.slice(0, mostFirst - ofTarget.length) : ofTarget,
  }));
}

function shortRows(
  { situation, shortList }: SituationFindings,
  { names, listSheet }: BottlenecksContents,
): readonly ReportRow[] {
  return shortList.map((line, index) => ({
    key: `#first:${situation}:${index + 1}`,
    look: "figure",
    cells: {
      severity: ours(seriousnessSigns[line.severity].trim()),
      kind: ours(findingKinds[line.kind]),
      situation: ours(words.situation[situation]),
      task: ours(line.taskIds.length === 1 ? names.task(line.taskIds[0] ?? "") : ""),
      person: ours(line.personId === null ? "" : names.person(line.personId)),
      sentence: ours(lineSentence(line, names)),
      proposal: ours(lineProposal(line, names)),
      link: toTask(line.taskIds[0], listSheet),
    },
  }));
}

function findingRows(
  { situation, findings }: SituationFindings,
  { names, decisions, schoolYear, listSheet }: BottlenecksContents,
): readonly ReportRow[] {
  return findings.map((finding) => {
    const { taskId, personId } = finding;
    return {
      key: rowKey(situation, findingKey(finding)),
      look: "line",
      cells: {
        severity: ours(seriousnessSigns[finding.severity].trim()),
        kind: ours(findingKinds[finding.kind]),
        situation: ours(words.situation[situation]),
        task: ours(taskId === null ? "" : names.task(taskId)),
        person: ours(personId === null ? "" : names.person(personId)),
        sentence: ours(findingBeside(finding, names)),
        proposal: ours(findingProposal(finding, names)),
        link: toTask(taskId ?? undefined, listSheet),
        ...decisionCells(decisions[situation].get(findingKey(finding)), schoolYear),
      },
    };
  });
}

/** The cells of the team, empty unless something was decided already. */
export function decisionCells(decision: Decision | undefined, schoolYear: string): ReportRow["cells"] {
  const { status, note, date } = decision ?? { status: null, note: "", date: "" };
  return {
    decision: theirs(status === null ? "" : words.decision[status]),
    note: theirs(note),
    date: theirs(date),
    // The year in which the team accepted it: the next one it is asked again.
    schoolYear: ours(decision?.status === "accepted" ? decision.schoolYear || schoolYear : ""),
  };
}

function reportedRows({ reported }: BottlenecksContents): readonly ReportRow[] {
  if (reported === null) return [];
  return [
    { key: "#reported", look: "section", cells: { severity: ours(reportedBeside.heading) } },
    { key: "#reported:count", look: "figure", cells: { sentence: ours(reportedBeside.sentence(reported)) } },
  ];
}

function neededRows({ needed, names }: BottlenecksContents): readonly ReportRow[] {
  if (needed.length === 0) return [];
  return [
    { key: "#needed", look: "section", cells: { severity: ours(notYetTold.heading) } },
    ...needed.slice(0, mostNeeded).map((one): ReportRow => {
      const { what, where } = schoolNeeds(names.group)[one.need];
      const cells = { task: ours(what), sentence: ours(unlocked(one)), proposal: ours(notYetTold.fillIn(where)) };
      return { key: `#needed:${one.need}`, look: "figure", cells };
    }),
  ];
}

const keySeparator = "#";
const shortRowKey = /^#first:([a-z]+):/;

/** The key of a finding's row. */
export function rowKey(situation: SituationKind, key: string): string {
  return `${situation}${keySeparator}${key}`;
}

/** The situation and the key of the finding on a row; null for another row. */
export function readRowKey(key: string): { readonly situation: SituationKind; readonly finding: string } | null {
  const at = key.indexOf(keySeparator);
  const situation = key.slice(0, at);
  return situation === "current" || situation === "target" ? { situation, finding: key.slice(at + 1) } : null;
}

/** A link that finds the task again wherever its row has gone. */
function toTask(taskId: string | undefined, listSheet: string): ReportCell {
  if (taskId === undefined) return ours("");
  const place = `INDEX(${listNames.description},MATCH(${quotedText(taskId)},${listNames.taskId},0))`;
  const address = `${quotedText(`#${quotedSheetName(listSheet)}!`)}&ADDRESS(ROW(${place}),COLUMN(${place}),4)`;
  return calculated(`=IFERROR(HYPERLINK(${address},${quotedText(text.toTask)}),"")`);
}

const soughtTask = /MATCH\("((?:[^"]|"")*)"/;

/** The task and situation that a row of this sheet tells of, by its key and its link; null for another row. */
export function taskOfRow(
  key: string,
  link: string | null,
): { readonly situation: SituationKind; readonly taskId: string } | null {
  const [, kind] = shortRowKey.exec(key) ?? [];
  const situation = readRowKey(key)?.situation ?? (kind === "current" || kind === "target" ? kind : null);
  const taskId = soughtTask.exec(link ?? "")?.[1]?.replaceAll('""', '"');
  return situation === null || taskId === undefined ? null : { situation, taskId };
}
