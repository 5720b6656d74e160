import { ruleOf } from "../../domain/bottlenecks/find-bottlenecks";
import type { Finding, Severity } from "../../domain/bottlenecks/finding";
import { abandonedInTarget, leftInTarget } from "../../domain/left-in-target";
import type { SituationKind } from "../../domain/model";
import type { PolicyFacts } from "../../domain/policy-facts";
import type { ShortListLine } from "../../domain/short-list-line";
import type { FindingNames } from "../../text/finding-names";
import { findingProposal, findingSentence } from "../../text/findings";
import { policyParagraph } from "../../text/policy-paragraph";
import { sheets } from "../../text/sheets";
import { lineProposal, lineSentence } from "../../text/short-list";
import { quotedText } from "../a1";
import { chartSources } from "../chart-sources";
import { seriousnessSigns } from "../highlight-rules";
import { matrixNames } from "../schema";
import type { CellFormat } from "../steps/steps";
import { overviewFormulas, type OverviewFormulas } from "./overview-formulas";
import { lastLoadKey, loadRows, type WorkShown } from "./overview-load";
import {
  calculated,
  ours,
  stamp,
  type ReportCell,
  type ReportColumn,
  type ReportPlan,
  type ReportRow,
} from "./report-plan";

/** All that the sheet Overzicht is made of; its figures are formulas. */
interface OverviewContents extends WorkShown {
  /** School, school year and date. */
  readonly subtitle: string;
  /** Whether findings on somebody's own answers or hours name that person. */
  readonly personalNames: boolean;
  /** The lines to decide on, what touches most first. */
  readonly lines: readonly ShortListLine[];
  /** What was found in the target; null = the team has none yet. */
  readonly targetFindings: readonly Finding[] | null;
  readonly names: FindingNames;
  /** What the paragraph for the policy plan tells. */
  readonly policy: PolicyFacts;
}

const text = sheets.overview;
const loadFormat = "0.0";
const figure: CellFormat = { horizontalAlignment: "Center", verticalAlignment: "Center", numberFormat: loadFormat };

const columns: readonly ReportColumn[] = [
  { key: "label", width: 340, format: { verticalAlignment: "Center" } },
  { key: "current", width: 68, format: figure },
  { key: "target", width: 68, format: figure },
  { key: "aside", width: 430, format: { verticalAlignment: "Center" } },
];

/** One A4 for whoever leads the school: figures now and in the target, work per cluster, and what to decide. */
export function overviewPlan(contents: OverviewContents): ReportPlan {
  return {
    role: "overview",
    sheetName: sheets.names.overview,
    firstTab: true,
    columns,
    rows: [
      { key: "#title", look: "title", cells: { label: ours(text.title) } },
      { key: "#subtitle", look: "subtitle", cells: { label: stamp(contents.subtitle) } },
      { key: "#figures", look: "header", cells: { ...heading(text.figures), label: calculated(figuresHeading) } },
      ...figureRows(),
      ...loadRows(contents),
      { key: "#decisions", look: "header", cells: { ...heading(text.decisions), aside: ours(text.proposal) } },
      ...decisionRows(contents),
      { key: "#policyHeader", look: "header", cells: { label: ours(text.policy), aside: ours(text.policyTitle) } },
      {
        key: "#policy",
        look: "prose",
        cells: { label: ours(text.policyHint), aside: ours(policyParagraph(contents.policy)) },
      },
      { key: "#legend", look: "subtitle", cells: { label: ours(legend) } },
    ],
    headerRow: null,
    page: { orientation: "landscape", onOnePage: true },
    charts: [
      {
        source: chartSources.overview,
        title: text.load,
        kind: "barStacked",
        area: { rows: ["#figures", lastLoadKey], columns: ["aside", "aside"] },
      },
    ],
    past: { label: { text: text.past }, current: "empty", target: "empty", aside: "empty" },
  };
}

const legend = `${text.legend} ${sheets.legend.seriousness}. ${sheets.purpose}.`;

/** Says what the figures wait for, as long as they do. */
const figuresHeading = `=IFERROR(IF(ROWS(${matrixNames.current.taskIds})>0,${quotedText(text.figures)}),${quotedText(text.figuresLater)})`;

function heading(label: string): Readonly<Record<string, ReportCell>> {
  return { label: ours(label), current: ours(text.now), target: ours(text.target) };
}

const figureFormats = {
  withoutExecutor: "0",
  onOnePerson: "0",
  highestOccupancy: "0%",
  technicalShare: "0%",
  pedagogicalShare: "0%",
  busFactor: `[>=2]"${text.busFactorMore}";0`,
  hoursLeft: loadFormat,
} as const satisfies Partial<Record<keyof OverviewFormulas, string>>;

const formulas: Readonly<Record<SituationKind, OverviewFormulas>> = {
  current: overviewFormulas("current"),
  target: overviewFormulas("target"),
};

function figureRows(): readonly ReportRow[] {
  return (Object.keys(figureFormats) as readonly (keyof typeof figureFormats)[]).map((name) => ({
    key: `#${name}`,
    look: "line",
    cells: {
      label: ours(text[name]),
      current: calculated(formulas.current[name], figureFormats[name]),
      target: calculated(formulas.target[name], figureFormats[name]),
    },
  }));
}

/** Lines that a page for others shows; fewer where the work takes many rows, so that letters stay large enough. */
const mostLines = 5;
const fewerLines = 3;
const manyLoadRows = 8;

function decisionRows(contents: OverviewContents): readonly ReportRow[] {
  const { lines, names, targetFindings, personalNames } = contents;
  const abandoned = abandonedRow(contents);
  const most = (loadRows(contents).length > manyLoadRows ? fewerLines : mostLines) - abandoned.length;
  const shown = lines.filter((line) => line.kind !== "incomplete" && !line.discussed).slice(0, most);
  if (shown.length === 0)
    return abandoned.length > 0
      ? abandoned
      : [{ key: "#decision:1", look: "line", cells: { label: ours(text.nothingToDecide), aside: ours("") } }];
  const rows = shown.map((line, index): ReportRow => {
    const called = ruleOf(line.kind).personal && !personalNames ? { ...names, person: () => text.someone } : names;
    return {
      key: `#decision:${index + 1}`,
      look: "line",
      cells: {
        label: ours(lineSentence(line, called)),
        current: ours(sign(line.severity)),
        target: ours(targetFindings === null ? "" : inTarget(line, targetFindings)),
        aside: ours(lineProposal(line, called)),
      },
    };
  });
  return [...rows, ...abandoned];
}

/** A line of its own for what nobody does any more in the target. */
function abandonedRow({ targetFindings, names }: OverviewContents): readonly ReportRow[] {
  const abandoned = abandonedInTarget(targetFindings ?? []);
  if (abandoned === null) return [];
  const { finding, severity } = abandoned;
  const cells = {
    label: ours(findingSentence(finding, names)),
    current: ours(""),
    target: ours(sign(severity)),
    aside: ours(findingProposal(finding, names)),
  };
  return [{ key: "#decision:abandoned", look: "line", cells }];
}

/** What the target leaves of a line. */
function inTarget(line: ShortListLine, targetFindings: readonly Finding[]): string {
  const left = leftInTarget(line, targetFindings);
  return left === null ? text.solved : sign(left);
}

function sign(severity: Severity): string {
  return seriousnessSigns[severity].trim();
}
