import type { Mark } from "../domain/model";
import { agreeing, clusters, counted, listed, names, people, quoted, tasks } from "./format";
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
    `${count} × ${quoted(sign)} lezen we als ${quoted(words.mark[mark])}.`,
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
  noListHelp: "Heb je er al een? Zet erboven de kolomtitels ‘Cluster’ en ‘Omschrijving’, en kies ‘Lees opnieuw’.",
  catalogue: "Of begin met de standaardlijst van taken: schrappen en aanpassen kan daarna.",
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
  next: {
    team: { sentence: "Zet eerst in het team wie ICT-taken opneemt.", label: "Vul het team in" },
    hours: {
      sentence: "Wie heeft er ICT-uren? Vul bij Team in hoeveel; voor wie er geen krijgt, blijft het leeg.",
      label: "Vul de uren in",
    },
    kinds: {
      sentence: "Duid aan welke taken best bij de ICT-coördinator liggen. Er is een voorstel, jullie beslissen.",
      label: "Vul het voorstel in",
    },
    assign: {
      sentence: (count: number): string =>
        `${tasks(count)} ${agreeing(count, "heeft", "hebben")} nog niemand die ze uitvoert.`,
      label: "Wijs taken toe",
    },
    current: {
      sentence: (sheet: string): string =>
        `${quoted(sheet)} is met de hand ingevuld. Maak er een blad van dat vanzelf meetelt; je eigen blad blijft bewaard.`,
      label: "Maak Huidige situatie",
    },
    sizes: {
      sentence: (count: number): string =>
        `${tasks(count)} ${agreeing(count, "heeft", "hebben")} nog geen omvang. Begin met de tien die het meeste tijd vragen.`,
      label: "Geef omvang",
    },
    bottlenecks: { sentence: "Alles is ingevuld. Bekijk de knelpunten.", label: "Bekijk knelpunten" },
    target: {
      sentence: "Klaar voor een volgende verdeling? Het Streefdoel begint als kopie van de huidige situatie.",
      label: "Maak Streefdoel",
    },
  },
  sheets: "Bladen",
  current: words.situation.current,
  target: words.situation.target,
  currentHint: "Wie doet nu wat? Maakt of vernieuwt het blad.",
  bottlenecks: "Knelpunten",
  bottlenecksHint: "Wat er gevonden is, en wat het team besliste.",
  overview: "Overzicht",
  overviewHint: "Eén A4 voor de directie.",
  contacts: "Wie doet wat",
  contactsHint: "Eén A4 voor de leerkrachten: bij wie ze terechtkunnen.",
  ratings: "Inschaling",
  ratingsHint:
    "Wie wil, deelt hier wat lukt en wat knelt. Iedereen met dit bestand leest het. Voor taakverdeling, niet voor evaluatie.",
  targetHint: "Hoe willen jullie het? Maakt of vernieuwt het blad.",
  marking: "Knelpunten op de bladen",
  highlight: "Markeer knelpunten",
  highlightHint: "In de huidige situatie. In de kolom ‘Knelpunt’ staat waarom.",
  clearHighlights: "Haal markering weg",
  settings:
    "Grenzen voor knelpunten, punten voor S, M en L, en de merken B, S en A regel je op het blad ‘Instellingen’.",
  policy: "Alinea voor het ICT-beleidsplan",
  copy: "Kopieer",
  copied: "Gekopieerd.",
  selected: "Kopiëren lukt hier niet vanzelf. De tekst is gekozen: druk op Ctrl+C.",
  leaving: "Stoppen met Takenoverzicht",
  detach: "Maak los",
  detachHint:
    "Haalt onze lege kolommen en bladen weg. Wat jullie schreven, blijft staan. Je ziet eerst wat er precies weggaat.",
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
