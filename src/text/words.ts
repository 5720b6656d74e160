import type {
  EducationLevel,
  GroupKind,
  Level,
  Mark,
  MarkedCell,
  SituationKind,
  Size,
  SizeClass,
  TaskKind,
  Weekday,
} from "../domain/model";
import { hours, listed, percent } from "./format";

/** What the SG is called, or both words as long as nobody said which. */
function groupName(group: GroupKind | null): string {
  if (group === "none") return words.level.SG;
  return isNamed(group) ? words.group[group] : "scholengroep of -gemeenschap";
}

function isNamed(group: GroupKind | null): group is Exclude<GroupKind, "none"> {
  return group !== null && group !== "none";
}

/** The words for the values of the domain, as they stand on the sheets and in the pane. */
export const words = {
  situation: { current: "Huidige situatie", target: "Streefdoel" } satisfies Record<SituationKind, string>,
  kind: {
    core: "best bij ICT-coördinator",
    transferable: "kan iemand anders opnemen",
    notApplicable: "n.v.t.",
  } satisfies Record<TaskKind, string>,
  level: { school: "school", SG: "SG", extern: "extern" } satisfies Record<Level, string>,
  /** In a list of choices, for who meets the abbreviation for the first time. */
  levelExplained: (level: Level, group: GroupKind | null): string =>
    ({
      school: "school",
      SG: group === "none" ? words.level.SG : `SG (${groupName(group)})`,
      extern: "extern (firma of dienst)",
    })[level],
  /** Beside somebody's name: the SG as this school calls it. */
  levelNamed: (level: Level, group: GroupKind | null): string =>
    level === "SG" && isNamed(group) ? words.group[group] : words.level[level],
  /** The SG in full: "de scholengroep", "het schoolbestuur". */
  theGroup: (group: GroupKind | null): string => `${group === "schoolBoard" ? "het" : "de"} ${groupName(group)}`,
  /** The SG as this school calls it: "het schoolbestuur"; "de SG" as long as nobody said which. */
  ourGroup: (group: GroupKind | null): string => (isNamed(group) ? words.theGroup(group) : "de SG"),
  /** Who outside the school can take over technical work: "de SG of een firma". */
  outside: (group: GroupKind | null): string =>
    group === "none" ? "een firma" : `${words.ourGroup(group)} of een firma`,
  educationLevel: {
    primary: "basis",
    secondary: "secundair",
    special: "buitengewoon",
    other: "andere",
  } satisfies Record<EducationLevel, string>,
  group: {
    schoolGroup: "scholengroep",
    schoolCommunity: "scholengemeenschap",
    schoolBoard: "schoolbestuur",
    none: "geen",
  } satisfies Record<GroupKind, string>,
  sizeClass: { S: "S – klein", M: "M – gemiddeld", L: "L – groot" } satisfies Record<SizeClass, string>,
  /** What someone with this mark does: "Ann voert uit". */
  mark: {
    executes: "voert uit",
    replaces: "vervangt",
    decides: "beslist",
    leads: "stuurt aan en volgt op",
    contact: "is aanspreekpunt",
  } satisfies Record<Mark, string>,
  period: { week: "week", year: "jaar" },
  weekday: {
    monday: "maandag",
    tuesday: "dinsdag",
    wednesday: "woensdag",
    thursday: "donderdag",
    friday: "vrijdag",
  } satisfies Record<Weekday, string>,
  weekdayShort: {
    monday: "ma",
    tuesday: "di",
    wednesday: "wo",
    thursday: "do",
    friday: "vr",
  } satisfies Record<Weekday, string>,
  /** What the team decided of a finding. */
  decision: { open: "open", discussed: "besproken", accepted: "aanvaard" },
  yes: "ja",
  no: "nee",
  noCluster: "zonder cluster",

  /** A size as it stands in the column Omvang: "2 uur/week", "20 uur/jaar" or "M". */
  size: (size: Size): string =>
    size.per === "class" ? size.sizeClass : `${hours(size.hours)}/${words.period[size.per]}`,

  /** The marks of one person as words: "voert uit en vervangt". */
  marks: (marks: readonly Mark[]): string => listed(marks.map((mark) => words.mark[mark])),

  /** What one person does for a task, with a share of their own: "voert uit (70 %)". */
  markedCell: ({ marks, share }: MarkedCell): string =>
    share === undefined ? words.marks(marks) : `${words.marks(marks)} (${percent(share / 100)})`,
};
