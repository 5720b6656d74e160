import type { ContactGroup } from "../../domain/contacts";
import { groupBy } from "../../domain/group-by";
import { normaliseText } from "../../domain/identity";
import type { Person, Weekday } from "../../domain/model";
import { tellingName } from "../../domain/short-name";
import { contacts as text } from "../../text/contacts";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import { shownText } from "../shown-text";
import type { Reach } from "../team/team-sheet";
import { lineHeight } from "../text-height";
import { heightOf } from "./report-dress";
import { ours, stamp, type ReportColumn, type ReportPlan, type ReportRow, type RowLook } from "./report-plan";

/** All that the sheet Wie doet wat is made of. */
interface ContactsContents {
  /** School, school year and date. */
  readonly subtitle: string;
  readonly groups: readonly ContactGroup[];
  /** Weekdays without anyone for first-line help; none when that is not known. */
  readonly daysWithoutContact: readonly Weekday[];
  readonly teamSheet: string;
  readonly reachOf: (personId: string) => Reach;
}

const columns: readonly ReportColumn[] = [
  { key: "who", width: 100, format: { bold: true } },
  { key: "what", width: 310 },
  { key: "when", width: 90 },
  { key: "replaces", width: 100 },
];

/** The height, in points, up to which letters on one A4 stay at least 8 points high. */
const highestOnOnePage = 1000;

/** One A4 for the teachers: whom to ask for what, when they can be reached, who stands in, and what was agreed. */
export function contactsPlan(contents: ContactsContents): ReportPlan {
  const { groups, daysWithoutContact } = contents;
  const byCluster = groupBy(groups, ({ cluster }) => normaliseText(shownText(cluster)));
  const rows: readonly ReportRow[] = [
    { key: "#title", look: "title", cells: { who: ours(text.title) } },
    { key: "#subtitle", look: "subtitle", cells: { who: stamp(contents.subtitle) } },
    ...hintRows(contents),
    { key: "#header", look: "header", cells: headers() },
    ...[...byCluster].flatMap(([key, own]) => clusterRows(key, own)),
    ...(groups.length === 0 ? [{ key: "#none", look: "subtitle", cells: { who: ours(text.none) } } as const] : []),
    ...reachRows(contents),
    { key: "#agreements", look: "band", cells: { who: ours(text.agreements) } },
    ...(daysWithoutContact.length === 0 ? [] : [daysRow(daysWithoutContact)]),
    ...agreementRows(),
  ];
  const height = rows.reduce((sum, row) => sum + (heightOf(row, columns) ?? lineHeight), 0);
  return {
    role: "contacts",
    sheetName: sheets.names.contacts,
    columns,
    rows,
    headerRow: "#header",
    page: { orientation: "portrait", onOnePage: height <= highestOnOnePage },
    charts: [],
    lookOf,
    past: { who: { text: text.past }, what: "empty", when: "empty", replaces: "empty" },
  };
}

function lookOf(key: string): RowLook {
  if (key === "#days") return "note";
  if (key === "#none" || key === "#hints") return "subtitle";
  return key === "#reach" || key.startsWith(clusterPrefix) ? "band" : "line";
}

function headers(): ReportRow["cells"] {
  const { who, what, when, replaces } = text.headers;
  return { who: ours(who), what: ours(what), when: ours(when), replaces: ours(replaces) };
}

const clusterPrefix = "cluster:";

function clusterRows(key: string, groups: readonly ContactGroup[]): readonly ReportRow[] {
  const name = shownText(groups[0]?.cluster ?? "");
  return [
    { key: `${clusterPrefix}${key}`, look: "band", cells: { who: ours(name === "" ? words.noCluster : name) } },
    ...groups.map((group) => groupRow(`tasks:${key}`, group)),
  ];
}

function groupRow(cluster: string, { asked, replacers, tasks }: ContactGroup): ReportRow {
  const people = [asked, replacers].map((some) => some.map(({ id }) => id).join()).join("/");
  return {
    key: `${cluster}|${people}`,
    look: "line",
    cells: {
      who: ours(asked.length === 0 ? text.toAgree : text.oneOf(asked.map(({ name }) => name))),
      what: ours(text.tasks(tasks.map(({ description }) => tellingName(description)))),
      when: ours(reachable(asked)),
      replaces: ours(text.oneOf(replacers.map(({ name }) => name))),
    },
  };
}

/** Why a column is empty, and where it gets filled in. */
function hintRows({ groups, teamSheet }: ContactsContents): readonly ReportRow[] {
  const asked = groups.flatMap((group) => group.asked);
  if (asked.length === 0) return [];
  const hints = [
    ...(asked.some(({ reachableOn }) => reachableOn !== null) ? [] : [text.noDays(teamSheet)]),
    ...(groups.some(({ replacers }) => replacers.length > 0) ? [] : [text.noReplacers]),
  ];
  return hints.length === 0 ? [] : [{ key: "#hints", look: "subtitle", cells: { who: ours(hints.join(" ")) } }];
}

function reachable(people: readonly Person[]): string {
  const known = people.filter(({ reachableOn }) => reachableOn !== null);
  if (people.length === 1) return known.map(({ reachableOn }) => text.days(reachableOn ?? [])).join("");
  return known.map(({ name, reachableOn }) => text.daysOf(name, reachableOn ?? [])).join("\n");
}

/** Everyone who stands above and of whom Team has more than the name. */
function reachRows({ groups, reachOf }: ContactsContents): readonly ReportRow[] {
  const people = new Set(groups.flatMap(({ asked, replacers }) => [...asked, ...replacers]));
  const rows = [...people].flatMap(({ id, name }): readonly ReportRow[] => {
    const { email, phone } = reachOf(id);
    const how = [email, phone].filter((given) => given !== "").join(" · ");
    return how === "" ? [] : [{ key: `person:${id}`, look: "line", cells: { who: ours(name), what: ours(how) } }];
  });
  return rows.length === 0 ? [] : [{ key: "#reach", look: "band", cells: { who: ours(text.reach) } }, ...rows];
}

function daysRow(days: readonly Weekday[]): ReportRow {
  return { key: "#days", look: "note", cells: { who: ours(text.helpdesk), what: ours(text.noContact(days)) } };
}

/** What the team agrees on, to be written beside the label: these cells are never ours. */
function agreementRows(): readonly ReportRow[] {
  return Object.entries(text.agreed).map(([name, label]) => ({
    key: `agreement:${name}`,
    look: "note",
    cells: { who: ours(label) },
  }));
}
