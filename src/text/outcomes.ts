import type { Mark, SituationKind } from "../domain/model";
import { bottlenecks } from "./bottlenecks";
import { agreeing, cells, counted, firstFew, listed, names, number, people, quoted, tasks } from "./format";
import { words } from "./words";

const longDate = new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" });

const shortDate = new Intl.DateTimeFormat("nl-BE", { timeZone: "UTC" });

const loosened = (count: number): string =>
  count === 0 ? "" : ` ${counted(count, "merk staat", "merken staan")} bij ‘Nog te plaatsen’.`;

/** Where a line is found again in the pane, which is not where it was. */
const whereDecided: Readonly<Record<keyof typeof words.decision, string>> = {
  open: "",
  discussed: " Je vindt het nu achteraan in de lijst van alle knelpunten.",
  accepted: ` Je vindt het nu onderaan bij ${quoted(bottlenecks.acceptedThisYear)}.`,
};

/** "voert 2 taken uit", "voert uit en beslist bij 2 taken" */
const doing = (marks: readonly Mark[], taskCount: number): string =>
  marks.join() === "executes" ? `voert ${tasks(taskCount)} uit` : `${words.marks(marks)} bij ${tasks(taskCount)}`;

const noWorkIn = (count: number): string => counted(count, "omschrijving is", "omschrijvingen zijn");

/** Columns and sheets of ours, by what stands on them. */
interface Detached {
  readonly columns: readonly string[];
  readonly sheetNames: readonly string[];
}

/** What is about to go, by name, and what stays. */
function detaching(gone: Detached, kept: Detached): readonly string[] {
  const going = columnsAndSheets(gone);
  return [going === "" ? "Er gaat geen kolom of blad weg." : `Dit gaat weg: ${going}.`, ...staying(kept)];
}

/** What went, which was named beforehand, and what stays. */
function detached({ columns, sheetNames }: Detached, kept: Detached): readonly string[] {
  const count = columns.length + sheetNames.length;
  const went = listed([
    ...(columns.length === 0 ? [] : [counted(columns.length, "kolom", "kolommen")]),
    ...(sheetNames.length === 0 ? [] : [counted(sheetNames.length, "blad", "bladen")]),
  ]);
  return [count === 0 ? "Er ging geen kolom of blad weg." : `Weg: ${went}.`, ...staying(kept)];
}

function staying(kept: Detached): readonly string[] {
  const stays = columnsAndSheets(kept);
  return stays === "" ? [] : [`Dit blijft, als gewone kolom of gewoon blad: ${stays}.`];
}

function columnsAndSheets({ columns, sheetNames }: Detached): string {
  return [
    ...(columns.length === 0
      ? []
      : [`${agreeing(columns.length, "kolom", "kolommen")} ${listed(columns.map(quoted))}`]),
    ...(sheetNames.length === 0
      ? []
      : [`${agreeing(sheetNames.length, "blad", "bladen")} ${listed(sheetNames.map(quoted))}`]),
  ].join("; ");
}

/** What each use case says when it is done. */
export const outcomes = {
  nothingChanged: "Er was niets te wijzigen.",
  /** Added to what was done when Excel did not say so in time. */
  doneAfterAll: (sentence: string): string => `${sentence} Excel antwoordde niet op tijd, maar alles staat er.`,
  read: (taskCount: number, personCount: number): string => `${tasks(taskCount)} en ${people(personCount)} gelezen.`,

  adopted: (taskCount: number, personCount: number): string =>
    personCount === 0
      ? `${tasks(taskCount)} overgenomen. Het blad ‘Team’ staat klaar.`
      : `${tasks(taskCount)} overgenomen. ${names(personCount)} ${agreeing(personCount, "staat", "staan")} in ‘Team’.`,
  startedFromCatalogue: (sheet: string, taskCount: number): string =>
    `Het blad ${quoted(sheet)} is gemaakt met ${tasks(taskCount)} uit de standaardlijst. Schrap of pas gerust aan.`,
  sampleTried:
    "Het voorbeeld staat klaar, op eigen bladen met ‘(voorbeeld)’ in de naam. Probeer gerust: je eigen bladen blijven zoals ze zijn.",
  sampleRemoved: "Het voorbeeld is weg. Je eigen bladen zijn zoals ze waren.",
  detached: (gone: Detached, kept: Detached): string =>
    ["Het bestand is losgemaakt.", ...detached(gone, kept)].join(" "),

  personAdded: (name: string): string => `${name} staat in het team.`,
  personChanged: (name: string): string => `De gegevens van ${name} zijn aangepast.`,
  rolesAccepted: (count: number): string =>
    count === 0 ? "Er was geen rol meer in te vullen." : `Rol ingevuld bij ${people(count)}. Pas gerust aan.`,
  personRenamed: (before: string, after: string): string => `${before} heet nu ${after}.`,
  personRemoved: (name: string, looseCount: number): string =>
    `${name} is uit het team gehaald.${loosened(looseCount)}`,

  merged: (kept: string, gone: string): string =>
    kept === gone ? `${kept} staat nu één keer in het team.` : `${gone} en ${kept} zijn nu één persoon: ${kept}.`,
  /** After somebody became one person with another, who does not take over what that one shared. */
  ratingsStay: (gone: string, sheet: string): string =>
    `Wat ${gone} op het blad ${quoted(sheet)} invulde, blijft daar staan maar telt niet meer mee: neem over wat je wil houden.`,
  loosePlaced: (name: string, marks: readonly Mark[], task: string): string =>
    `Geplaatst: ${name} ${words.marks(marks)} bij ${quoted(task)}.`,
  looseCleared: (person: string, task: string): string =>
    `Weggehaald bij ‘Nog te plaatsen’: ${person} bij ${quoted(task)}.`,

  picked: (title: string, taskCount: number): string => `${tasks(taskCount)} onder ${quoted(title)}.`,

  sizeSet: (taskCount: number): string => `Omvang ingevuld voor ${tasks(taskCount)}.`,
  sizeCleared: (taskCount: number): string => `Omvang leeggemaakt voor ${tasks(taskCount)}.`,
  tooManyHours: (per: "week" | "year", most: number): string =>
    `Een ${words.period[per]} telt ${number(most)} uur: vul voor een taak hoogstens zoveel in.`,
  kindSet: (taskCount: number): string => `‘Wie best?’ ingevuld voor ${tasks(taskCount)}.`,
  kindCleared: (taskCount: number): string => `‘Wie best?’ leeggemaakt voor ${tasks(taskCount)}.`,
  levelSet: (taskCount: number): string => `Niveau ingevuld voor ${tasks(taskCount)}.`,
  levelCleared: (taskCount: number): string => `Niveau leeggemaakt voor ${tasks(taskCount)}.`,
  noKindsProposed:
    "Er is geen voorstel meer: ‘Wie best?’ is al ingevuld, of de taak staat niet in de standaardlijst. Vul zelf in wat past.",
  /** @param noWork how many descriptions got size 0, as they are no work in themselves */
  kindsProposed: (taskCount: number, noWork: number): string => {
    const kinds = taskCount === 0 ? [] : [`Voorstel voor ‘Wie best?’ ingevuld bij ${tasks(taskCount)}.`];
    const sizes = noWork === 0 ? [] : [`${noWorkIn(noWork)} op zich geen werk: daar staat nu omvang 0.`];
    return [...kinds, ...sizes, "Pas gerust aan."].join(" ");
  },

  rowsTaken: (taskCount: number): string => `${tasks(taskCount)} gekozen. Typ bij Taken een naam en druk op Enter.`,
  assigned: (name: string, taskCount: number, marks: readonly Mark[]): string =>
    marks.length === 0
      ? `De merken van ${name} zijn weggehaald bij ${tasks(taskCount)}.`
      : `${name} ${doing(marks, taskCount)}.`,

  takenBack: (task: string): string => `${quoted(task)} staat op ‘Streefdoel’ weer zoals nu.`,

  generated: (situation: SituationKind, taskCount: number, personCount: number): string =>
    `Het blad ${quoted(words.situation[situation])} is gemaakt met ${tasks(taskCount)} en ${people(personCount)}.`,
  regenerated: (situation: SituationKind, cellCount: number): string =>
    `Het blad ${quoted(words.situation[situation])} is bijgewerkt: ${cells(cellCount)}.`,
  /** Added to what was generated when a hand-made sheet was set aside. */
  setAside: ({ name, isList }: { name: string; isList: boolean }): string =>
    `${isList ? "Jullie lijst" : "Jullie eigen blad"} heet nu ${quoted(name)}.`,
  /** Which cells could not be read, by the name of their sheet. */
  unreadKept: (cellsBySheet: ReadonlyMap<string, readonly string[]>): string => {
    const count = [...cellsBySheet.values()].flat().length;
    const stay = `${agreeing(count, "ze staat", "ze staan")} nog op`;
    const places = [...cellsBySheet].map(([sheet, addresses]) => `${quoted(sheet)}: ${firstFew(addresses)}`);
    return `${cells(count)} konden we niet lezen; ${stay} ${places.join("; op ")}.`;
  },

  highlighted: (taskCount: number, situation: SituationKind): string =>
    taskCount === 0
      ? `Geen knelpunten bij een taak in ${quoted(words.situation[situation])}.`
      : `${counted(taskCount, "taak met een knelpunt", "taken met een knelpunt")} gemarkeerd op ${quoted(words.situation[situation])}, met de reden in kolom ‘Knelpunt’.`,
  /** No cells: the sheet is new. */
  reported: (sheet: string, cellCount: number | null): string =>
    cellCount === null
      ? `Het blad ${quoted(sheet)} is gemaakt.`
      : `Het blad ${quoted(sheet)} is bijgewerkt: ${cells(cellCount)}.`,
  /** Added to what was made of Overzicht without a generated sheet. */
  figuresLater: `De cijfers komen zodra ${quoted(words.situation.current)} gemaakt is.`,
  decided: (sheet: string, status: keyof typeof words.decision, made: boolean): string =>
    `Genoteerd als ${words.decision[status]} op ${quoted(sheet)}.${made ? " Dat blad is nieuw." : ""}${whereDecided[status]}`,
  /** A note, or none any more, beside what was decided before. */
  noted: (sheet: string, note: string, made: boolean): string =>
    `De notitie ${note === "" ? `op ${quoted(sheet)} is gewist` : `staat op ${quoted(sheet)}`}.${made ? " Dat blad is nieuw." : ""}`,
  highlightsCleared: "De markering is weggehaald.",

  /** A date such as "2026-11-22" as it is written: "22 november 2026". */
  date: (date: string): string => longDate.format(new Date(`${date}T12:00:00Z`)),

  /** The same, short: "22/11/2026". */
  shortDate: (date: string): string => shortDate.format(new Date(`${date}T12:00:00Z`)),

  /** The first sentence of what was done, to name it on a button. */
  inShort: (sentence: string): string => /^.+?(?=\.(\s|$))/.exec(sentence)?.[0] ?? sentence,

  undoSkipped: (sentence: string): string => `Overgeslagen, blijft staan: ${outcomes.inShort(sentence)}.`,
  undone: (sentence: string): string => `Ongedaan gemaakt: ${outcomes.inShort(sentence)}.`,

  /** What runs, while it runs. */
  busy: {
    reading: "Het bestand wordt gelezen …",
    adopting: "Het bestand wordt klaargemaakt …",
    startingFromCatalogue: "De standaardlijst wordt overgenomen …",
    tryingSample: "Het voorbeeld wordt klaargezet …",
    removingSample: "Het voorbeeld wordt weggehaald …",
    detaching: "Het bestand wordt losgemaakt …",
    team: "Het team wordt bijgewerkt …",
    tasks: "De taken worden bijgewerkt …",
    placing: "Het merk krijgt zijn plaats …",
    assigning: "De taken worden toegewezen …",
    generating: (situation: SituationKind): string => `${words.situation[situation]} wordt gemaakt …`,
    reporting: (sheet: string): string => `${sheet} wordt gemaakt …`,
    settings: "De instelling wordt bewaard …",
    deciding: "De beslissing wordt genoteerd …",
    highlighting: "Knelpunten worden gemarkeerd …",
    clearingHighlights: "De markering wordt weggehaald …",
    undoing: "Wordt ongedaan gemaakt …",
  },

  /** Labels of the buttons with which the user says yes. */
  accept: {
    setAside: ({ name, isList }: { name: string; isList: boolean }): string =>
      isList ? `Noem het ${quoted(name)} en ga verder` : "Bewaar als (origineel) en ga verder",
    detach: "Maak los",
    removeSample: "Haal alles weg",
    retry: "Probeer opnieuw",
    skip: "Sla deze stap over",
  },
  question: {
    removeSample: (sheetNames: readonly string[]): string =>
      `Met het voorbeeld gaan deze bladen helemaal weg, ook wat jullie er zelf op schreven: ${listed(sheetNames.map(quoted))}. Ga je akkoord?`,
    renameList: (sheet: string, name: string): string =>
      `Blad ${quoted(sheet)} is ook jullie takenlijst. Het blijft precies zoals het is, met de naam ${quoted(name)}, en een nieuw blad neemt over wie wat doet. Ga je akkoord?`,
    detach: (gone: Detached, kept: Detached): string =>
      [
        ...detaching(gone, kept),
        "Een kolom met jullie eigen opmerking of kleur blijft ook. Je kan dit ongedaan maken zolang niemand iets wijzigt. Ga je akkoord?",
      ].join(" "),
  },
};
