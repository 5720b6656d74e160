import type { Mark, TaskKind } from "../domain/model";
import { agreeing, counted, listed, tasks as countedTasks } from "./format";
import { shortcuts } from "./shortcuts";
import { words } from "./words";

/** The view Taken: search, filter, choose tasks, and say who does them. */
export const tasks = {
  heading: "Taken",
  empty: "Er staan nog geen taken in de lijst. Zet de eerste onder de kolomtitels op je blad.",
  situation: "Situatie",
  search: "Zoek een taak of naam",
  searchHint: "Zoek een taak of naam",
  clearSearch: "Wis zoektekst",
  cluster: "Cluster",
  allClusters: "alle clusters",
  filter: "Toon",
  filters: {
    all: "alle taken",
    unassigned: "zonder uitvoerder",
    noSize: "zonder omvang",
    noKind: "zonder ‘Wie best?’",
  },
  shown: (count: number, total: number): string =>
    count === total ? countedTasks(total) : `${count} van ${countedTasks(total)}`,
  noneShown: "Hier past geen enkele taak bij.",
  /** Nothing is left of what a filter alone looks for: that is good news. */
  noneLeft: {
    unassigned: "Elke taak heeft iemand die ze uitvoert.",
    noSize: "Elke taak heeft een omvang.",
    noKind: "Bij elke taak is ‘Wie best?’ ingevuld.",
  },
  showAll: "Toon alle taken",
  list: "Taken",
  listHelp:
    "Spatie kiest, ook een hele cluster; Shift met de pijltjes kiest er meer, Ctrl met A kiest alles, Ctrl met Enter geeft aan wie het laatst iets kreeg.",
  wholeCluster: ": kies de hele cluster",
  shortcuts,
  selectAll: "Kies alles in deze lijst",
  clearSelection: "Kies niets",
  chooseFirst: "Kies één of meer taken om ze toe te wijzen.",
  selected: (count: number): string => `${countedTasks(count)} gekozen`,
  selectedHidden: (count: number): string => `${counted(count, "staat", "staan")} niet in deze lijst`,
  setNotApplicable: "Zet op n.v.t.",
  nobody: "niemand",
  kindShort: { core: "kerntaak", transferable: "overdraagbaar", notApplicable: "n.v.t." } satisfies Record<
    TaskKind,
    string
  >,

  assign: "Toewijzen",
  marks: "Wat doet die persoon?",
  person: "Wie?",
  personHint: "Typ een naam en druk op Enter",
  noPersonFound: "Nog niet in het team. Enter voegt de naam toe.",
  addPerson: (name: string): string => `Zet ‘${name}’ in het team`,
  noPeople: "Er staat nog niemand in het team. Typ de eerste naam.",
  enterAssigns: (name: string, marks: readonly Mark[], count: number): string =>
    marks.length === 0
      ? `Enter haalt de merken van ${name} weg bij ${countedTasks(count)}.`
      : `Enter: ${name} ${words.marks(marks)}, ${countedTasks(count)}.`,
  again: (name: string): string => `Weer aan ${name}`,
  againTitle: (name: string): string => `Weer aan ${name} (Ctrl+Enter)`,
  now: "Nu",
  holds: (name: string, marks: readonly Mark[], count: number, total: number): string =>
    `${name} ${words.marks(marks)}${total === 1 ? "" : ` (${count} van ${total})`}`,
  unassign: (name: string): string => `Haal ${name} weg`,
  mandates: {
    heading: "Mandaten",
    roles: {
      decides: "Beslist",
      leads: "Stuurt aan en volgt op",
      executes: "Voert uit",
      contact: "Is aanspreekpunt",
      replaces: "Vervangt",
    } satisfies Record<Mark, string>,
    who: (names: readonly string[]): string => (names.length === 0 ? "nog niemand" : listed(names)),
  },
  details: "Wie best, niveau en omvang",
  mixed: "verschillend",
  none: "niet ingevuld",
  size: "Omvang",
  sizeHours: "Aantal uur",
  period: "Periode",
  per: { week: "per week", year: "per jaar" },
  setSize: "Geef omvang",
  clearSize: "Wis omvang",
  hoursWrong: "Vul een getal vanaf 0 in, zoals 2 of 0,5.",
  clusterCount: (name: string, count: number): string =>
    `${name === "" ? words.noCluster : name} (${count} ${agreeing(count, "taak", "taken")})`,
};
