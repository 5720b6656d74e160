import type { Weekday } from "../domain/model";
import { eitherOf, listed, number, quoted } from "./format";
import { words } from "./words";

const weekdayCount = Object.keys(words.weekday).length;

function days(reachableOn: readonly Weekday[]): string {
  if (reachableOn.length === 0) return "geen vaste dag";
  if (reachableOn.length === weekdayCount) return "elke schooldag";
  return reachableOn.map((day) => words.weekdayShort[day]).join(", ");
}

/** Names of tasks that stand beside each other; one more is named too, rather than counted. */
const mostNames = 5;

/** The sheet Wie doet wat, for the teachers. */
export const contacts = {
  title: "Wie doet wat voor ICT?",
  headers: { who: "Vraag het aan", what: "Waarvoor", when: "Bereikbaar", replaces: "Bij afwezigheid" },
  none: "Er staan nog geen taken in de lijst.",
  toAgree: "nog af te spreken",
  oneOf: eitherOf,
  tasks: (names: readonly string[]): string => {
    const others = names.length - mostNames;
    return (others <= 1 ? names : [...names.slice(0, mostNames), `en nog ${number(others)}`]).join(" · ");
  },
  /** Where it is filled in when somebody can be reached, and who stands in. */
  noDays: (teamSheet: string): string => `Vul op het blad ${quoted(teamSheet)} in op welke dagen iemand bereikbaar is.`,
  noReplacers: "Zet een V bij wie vervangt: dan staat hier ook wie helpt bij afwezigheid.",
  days,
  daysOf: (name: string, reachableOn: readonly Weekday[]): string => `${name}: ${days(reachableOn)}`,
  reach: "Zo bereik je hen",
  agreements: "Afspraken",
  helpdesk: "Eerste ICT-hulp",
  noContact: (without: readonly Weekday[]): string =>
    `Op ${listed(without.map((day) => words.weekday[day]))}: nog af te spreken.`,
  /** What a team agrees on; it writes beside it. */
  agreed: {
    meeting: "Overleg",
    reports: "Iets melden",
    urgent: "Dringend",
    absence: "Iemand afwezig",
    holidays: "Vakantie",
  },
  past: "Niet meer zo verdeeld.",
};
