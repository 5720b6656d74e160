import type { Mark } from "../domain/model";
import { agreeing, clusters, counted, listed, names, people, quoted, tasks } from "./format";
import { takesAway } from "./leaving";
import { words } from "./words";

/** The view Start: what was found, what will be added, and the next step. */
export const start = {
  found: (list: { sheet: string; taskCount: number; clusterCount: number }): string =>
    `${tasks(list.taskCount)} gevonden in ${quoted(list.sheet)}${
      list.clusterCount === 0 ? "" : `, ${clusters(list.clusterCount)}`
    }.`,
  foundPeople: (count: number, sheet: string): string => `${names(count)} in ${quoted(sheet)}.`,
  doubtfulNames: (found: readonly string[]): string =>
    `Kijk ${agreeing(found.length, "deze naam", "deze namen")} straks even na: ${listed(found.map(quoted))}.`,
  nearNames: (one: string, other: string): string =>
    one === other
      ? `${quoted(one)} staat twee keer boven een kolom. Ze blijven twee mensen, tot je ze bij Team samenvoegt.`
      : `Misschien dezelfde persoon: ${quoted(one)} en ${quoted(other)}. Ze blijven apart, tot je ze bij Team samenvoegt.`,
  loneSign: (sign: string, count: number, mark: Mark): string =>
    `${count} × ${quoted(sign.toUpperCase())} lezen we als ${quoted(words.mark[mark])}.`,
  clusters: "Taken per cluster",
  clusterLine: (name: string, taskCount: number): string =>
    `${name === "" ? words.noCluster : name}: ${tasks(taskCount)}`,
  chooseList: "Welke takenlijst gebruiken jullie?",
  listChoice: (sheet: string, taskCount: number): string => `${quoted(sheet)} (${tasks(taskCount)})`,
  preview: "Dit komt erbij",
  columnsToAdd: (headers: readonly string[], hiddenCount: number, sheet: string): string =>
    `Rechts van je lijst in ${quoted(sheet)}: ${listed([
      ...headers.map((header) => `kolom ${quoted(header)}`),
      ...(hiddenCount === 0 ? [] : [counted(hiddenCount, "verborgen kolom", "verborgen kolommen")]),
    ])}.`,
  sheetsToAdd: (sheetNames: readonly string[]): string =>
    `${agreeing(sheetNames.length, "Een nieuw blad", "Nieuwe bladen")}: ${listed(sheetNames.map(quoted))}.`,
  teamSheet: (sheet: string, hiddenCount: number): string =>
    `Het blad ${quoted(sheet)} wordt jullie team${
      hiddenCount === 0 ? "" : `, met rechts ${counted(hiddenCount, "verborgen kolom", "verborgen kolommen")} erbij`
    }.`,
  nothingToAdd: "Er hoeft niets bij te komen.",
  unchanged: "Je eigen tekst, volgorde en opmaak blijven zoals ze zijn. Je kan dit ongedaan maken.",
  adopt: "Gebruik dit bestand",

  noList: "In dit bestand staat nog geen takenlijst.",
  noListHelp: "Heb je er toch een? Zet erboven de kolomtitels ‘Cluster’ en ‘Omschrijving’, en kies ‘Lees opnieuw’.",
  catalogue:
    "Begin met de standaardlijst van taken: schrappen en aanpassen kan daarna. Of probeer eerst met een voorbeeld.",
  startFromCatalogue: "Begin met de standaardlijst",
  stillNoList: "Nog geen takenlijst gevonden. Staan ‘Cluster’ en ‘Omschrijving’ naast elkaar in dezelfde rij?",
  unreadable: "Het bestand kon niet gelezen worden.",

  inUse: (sheet: string, taskCount: number, personCount: number): string =>
    `${quoted(sheet)}: ${tasks(taskCount)}, ${personCount === 0 ? "nog niemand" : people(personCount)} in het team.`,
  pointOut: "Staat je lijst ergens anders? Klik in je blad op de kolomtitel boven je taken.",
  pickList: "Neem de lijst hier",
  pickedList: (title: string): string => `De lijst onder ${quoted(title)}`,
  clusterColumn: "Kolom met de clusters",
  noClusters: "geen",
  backToFound: "Toch een andere lijst",
  nextStep: "Volgende stap",
  later: "Later",
  skipped: "Overgeslagen:",
  nothingUrgent: "Niets dringends meer",
  nothingUrgentHint: "Wat je oversloeg, staat hieronder. Maak of vernieuw intussen wat je nodig hebt.",
  allDone: "Alles is ingevuld",
  allDoneHint: "Maak of vernieuw hieronder wat je nodig hebt.",
  /** Each with its short name, for when it was skipped. */
  next: {
    educationLevel: {
      short: "onderwijsniveau",
      sentence: "In welk onderwijs zijn jullie? Je vindt dit terug bij Instellingen.",
    },
    group: {
      short: "scholengroep",
      sentence: "Bij welke groep van scholen horen jullie? Je vindt dit terug bij Instellingen.",
    },
    team: { short: "team", sentence: "Wie neemt ICT-taken op? Een naam volstaat.", label: "Vul het team in" },
    hours: {
      short: "ICT-uren",
      sentence: "Wie krijgt uren voor ICT, en hoeveel per week? Bij de anderen mag het leeg blijven.",
      label: "Vul de uren in",
    },
    kinds: {
      short: "Wie best?",
      sentence: "Welke taken liggen best bij de ICT-coördinator? Er is een voorstel, jullie beslissen.",
      label: "Vul het voorstel in",
    },
    assign: {
      short: "toewijzen",
      sentence: (count: number): string =>
        `${tasks(count)} ${agreeing(count, "heeft", "hebben")} nog niemand die ze uitvoert.`,
      label: "Wijs taken toe",
    },
    current: {
      short: "Huidige situatie",
      sentence: (sheet: string): string =>
        `${quoted(sheet)} is met de hand ingevuld. Maak er een blad van dat vanzelf meetelt; je eigen blad blijft bewaard.`,
      label: "Maak Huidige situatie",
    },
    sizes: {
      short: "grootste taken",
      sentence: "Duid de tien taken aan die het meeste tijd vragen. De andere tellen als gemiddeld.",
      label: "Duid taken aan",
    },
    bottlenecks: {
      short: "knelpunten",
      sentence: "Bekijk de knelpunten: wat kan beter verdeeld worden?",
      label: "Bekijk knelpunten",
    },
    overview: {
      short: "overzicht",
      sentence: "Klaar om te tonen: één A4 voor de directie, met cijfers en wat te beslissen is.",
      label: "Maak overzicht voor de directie",
    },
    target: {
      short: "Streefdoel",
      sentence: "Klaar voor een volgende verdeling? Het Streefdoel begint als kopie van de huidige situatie.",
      label: "Maak Streefdoel",
    },
  },
  biggest: {
    list: "Taken die het meeste tijd vragen",
    ticked: (count: number): string =>
      `${tasks(count)} aangeduid. Deze krijgen omvang L (groot). Uren invullen kan later bij Taken.`,
    give: "Geef omvang L",
  },
  sample: {
    heading: "Voorbeeld",
    sentence: "Je probeert een voorbeeld. Het staat op eigen bladen, met ‘(voorbeeld)’ in de naam.",
    remove: "Haal voorbeeld weg",
    try: "Probeer met een voorbeeld",
    tryExplained: "Probeer met een voorbeeld, op nieuwe bladen die je in één keer weer weghaalt",
  },
  sheets: "Bladen maken of vernieuwen",
  moreSheets: "Daarna kan je hier ook Streefdoel, Overzicht en Wie doet wat maken.",
  make: {
    current: { label: words.situation.current, hint: "Wie doet nu wat?" },
    target: { label: words.situation.target, hint: "Hoe willen jullie het?" },
    overview: { label: "Overzicht", hint: "Eén A4 voor de directie." },
    contacts: { label: "Wie doet wat", hint: "Eén A4 voor de leerkrachten: bij wie ze terechtkunnen." },
    bottlenecks: { label: "Knelpunten", hint: "Wat er gevonden is, en wat het team besliste." },
    ratings: {
      label: "Inschaling",
      hint: "Wie wil, deelt hier wat lukt en wat knelt. Iedereen met dit bestand leest het. Voor taakverdeling, niet voor evaluatie.",
    },
  },
  marking: "Knelpunten op de bladen",
  highlight: "Markeer knelpunten",
  highlightHint: "In de huidige situatie. In de kolom ‘Knelpunt’ staat waarom.",
  clearHighlights: "Haal markering weg",
  policy: "Alinea voor het ICT-beleidsplan",
  copy: "Kopieer",
  copied: "Gekopieerd.",
  selected: "Kopiëren lukt hier niet vanzelf. De tekst is gekozen: druk op Ctrl+C.",
  leaving: "Stoppen met Takenoverzicht",
  detach: "Maak los",
  detachHint: `Haalt ${takesAway} Je ziet eerst wat er precies weggaat.`,
  kept: "Niet gelezen",
  unread: (count: number): string =>
    `${counted(count, "cel is", "cellen zijn")} niet te lezen als merk, naam of getal. ${agreeing(count, "Ze blijft", "Ze blijven")} zoals ${agreeing(count, "ze is", "ze zijn")}:`,
  unreadCell: (sheet: string, cell: string, text: string): string => `${cell} op ${quoted(sheet)}: ${quoted(text)}`,
  andMore: (count: number): string => `en nog ${count}`,
  looseHeading: "Nog te plaatsen",
  looseExplained: "Deze merken horen bij een taak of persoon die niet meer of niet zo in het bestand staat.",
  looseMark: (person: string, marks: string, task: string): string =>
    [person === "" ? "wie?" : person, marks, task].join(" · "),
  looseTask: (mark: string): string => `Taak voor ${mark}`,
  loosePerson: (mark: string): string => `Persoon voor ${mark}`,
  chooseTask: "Kies een taak",
  choosePerson: "Kies een persoon",
  proposals: "Lijkt hierop",
  others: "Alle taken",
  place: "Plaats hier",
  clear: "Wis",
  placeNamed: (mark: string): string => `Plaats hier: ${mark}`,
  clearNamed: (mark: string): string => `Wis: ${mark}`,
  loose: (count: number): string => `${counted(count, "merk wacht", "merken wachten")} bij ‘Nog te plaatsen’.`,
};
