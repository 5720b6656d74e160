import { faults, type FaultKind } from "./faults";
import { listed, place, quoted } from "./format";

/** Where something went wrong, and the name, text or sheets it is about. */
export interface ProblemAbout {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string | null;
  readonly choices: readonly string[];
}

const named = (about: ProblemAbout, otherwise: string): string =>
  about.text === null ? otherwise : quoted(about.text);
const onSheet = (about: ProblemAbout): string => (about.sheet === null ? "" : ` op ${quoted(about.sheet)}`);

/** Of a fault before anything was asked to change. */
function simply(kind: FaultKind, sheet: string | null = null): string {
  const { what, remedy } = faults[kind];
  return [what(sheet), remedy].filter(Boolean).join(" ");
}

/** What is wrong, where, and what to do: one sentence or two for every kind of problem. */
export const problems = {
  busy: () => simply("busy"),
  readOnly: () => simply("readOnly"),
  protected: (about) => simply("protected", about.sheet),
  sessionLost: () => simply("sessionLost"),
  timeout: () => simply("timeout"),
  tooLarge: () => simply("tooLarge"),
  throttled: () => simply("throttled"),
  cancelled: () => simply("cancelled"),
  failed: (about) =>
    `Excel kon dit niet doen${onSheet(about)}. Kijk het bestand even na en probeer opnieuw; lukt het nog niet, sluit het dan en open het weer.`,
  changedMeanwhile: (about) =>
    `Iemand wijzigde intussen iets in ${place(about.sheet, about.cell)}. Dat blijft staan, en jouw wijziging is niet uitgevoerd. Kijk het even na en probeer opnieuw.`,
  noTaskList: (about) =>
    `We vinden geen takenlijst${onSheet(about)}. Zet boven je lijst de kolomtitels ‘Cluster’ en ‘Omschrijving’, wijs ze aan met ‘Neem de lijst hier’, of begin met de standaardlijst.`,
  emptyWorkbook: () => "Dit bestand is nog leeg. Open je takenoverzicht, of begin met de standaardlijst.",
  severalLists: (about) =>
    about.choices.length === 0
      ? "Er is meer dan één takenlijst. Kies op Start welke je gebruikt."
      : `Er is meer dan één takenlijst: ${listed(about.choices.map(quoted))}. Kies op Start welke je gebruikt.`,
  notAdopted: () => "Dit bestand is nog niet in gebruik. In het paneel, op Start, zie je hoe je begint.",
  notSample: () => "In dit bestand staat geen voorbeeld.",
  listGone: (about) =>
    `Het blad met jullie takenlijst is weg. Haal het terug met Ctrl+Z of uit de versiegeschiedenis${about.choices.length === 0 ? "." : `; wie wat doet, staat nog op ${listed(about.choices.map(quoted))}.`}`,
  declined: () => "Er is niets gewijzigd.",
  consentNeeded: (about) =>
    about.sheet === null
      ? "Hier staat al iets dat met de hand gemaakt is. Ga je akkoord dat het een andere naam krijgt?"
      : `Blad ${quoted(about.sheet)} is met de hand gemaakt. Het blijft precies zoals het is, met de naam ${quoted(about.text ?? `${about.sheet} (origineel)`)}, en een nieuw blad neemt over wie wat doet. Ga je akkoord?`,
  unknownTask: (about) =>
    about.text === null
      ? "Die taak staat niet meer in de lijst. Kies een andere taak."
      : `Taak ${quoted(about.text)} staat niet in de lijst. Kies een andere taak.`,
  unknownPerson: (about) =>
    about.text === null
      ? "Die persoon staat niet meer in het team. Kies iemand anders of voeg de persoon toe."
      : `${about.text} staat niet in het team. Kies iemand anders of voeg ${about.text} toe.`,
  nameTaken: (about) =>
    `Er staat al iemand met de naam ${named(about, "die je koos")} in het team. Voeg iets toe dat hen onderscheidt, zoals een familienaam of de school.`,
  nameEmpty: (about) =>
    about.cell === null
      ? "Vul een naam in."
      : `Er staat geen naam in ${place(about.sheet, about.cell)}. Vul een naam in.`,
  nameInvalid: (about) =>
    `${named(about, "Die naam")} past hier niet: er staat een teken in dat niet in een naam hoort, zoals een nieuwe regel. Typ de naam opnieuw.`,
  textTooLong: (about) =>
    about.cell === null
      ? "Die tekst is te lang. Maak hem wat korter."
      : `De tekst in ${place(about.sheet, about.cell)} is te lang. Maak hem wat korter.`,
  invalidValue: (about) =>
    about.cell === null
      ? `${named(about, "Die waarde")} past hier niet. Geef een getal vanaf 0, of laat het veld leeg.`
      : `${named(about, "Wat er staat")} in ${place(about.sheet, about.cell)} past daar niet. Pas de cel aan of maak ze leeg.`,
  nothingSelected: () => "Er is nog geen taak gekozen. Klik op één of meer rijen in je takenlijst en probeer opnieuw.",
  nothingToUndo: () =>
    "Er is niets om ongedaan te maken. Wat je deed voor je het bestand opende of het paneel opnieuw laadde, kan hier niet terug.",
  undoInTheWay: (about) =>
    [
      about.cell === null
        ? `Dit kan nu niet ongedaan gemaakt worden: op ${quoted(about.sheet ?? "dit blad")} kwam er intussen iets bij of weg. Zet dat eerst terug en probeer opnieuw.`
        : `Dit kan nu niet ongedaan gemaakt worden: ${place(about.sheet, about.cell)} is intussen gewijzigd. Zet daar eerst terug wat er stond en probeer opnieuw.`,
      "Of sla deze stap over: hij blijft dan staan, en wat je daarvoor deed kan nog terug.",
    ].join(" "),
  doneMeanwhile: (about) =>
    `De laatste stap is intussen een andere: ${about.text ?? "kijk hieronder"}. Druk nog eens op ‘Maak ongedaan’ om die terug te zetten.`,
  noPeople: () => "Er staat nog niemand in het team. Voeg eerst iemand toe bij Team.",
  notGenerated: (about) =>
    `${about.sheet === null ? "Dit blad" : `Het blad ${quoted(about.sheet)}`} is er nog niet. Maak het eerst, en markeer dan.`,
  tooManyTasks: (about) =>
    `Er staan ${about.text ?? "te veel"} taken in de lijst, en hier kunnen er hoogstens 5.000. Verwijder wat geen taak is, of splits de lijst.`,
  tooManyPeople: (about) =>
    `Er zijn ${about.text ?? "te veel"} namen, en hier kunnen er hoogstens 250. Kijk na of er boven de kolommen of in ‘Wie?’ iets anders dan namen staat.`,
  newerVersion: () =>
    "Dit bestand is in gebruik met een nieuwere versie van deze invoegtoepassing. Sluit Excel en open het bestand opnieuw, zodat je die versie krijgt.",
  looseGone: () => "Dat merk staat niet meer bij ‘Nog te plaatsen’. Kijk het blad even na.",
  marksDontFit: (about) =>
    `${about.text ?? "Die persoon"} heeft bij die taak al een merk dat hier niet bij past: een eigen deel, zoals U70, staat altijd alleen. Pas eerst die cel aan.`,
  samePerson: (about) => `Dat is twee keer dezelfde persoon: ${named(about, "kies een ander")}. Kies twee namen.`,
  nothingPointedAt: () =>
    "Er is nog geen cel gekozen. Klik in je blad op de kolomtitel boven je taken en probeer opnieuw.",
  pointedAtEmpty: (about) =>
    `Er staat niets in ${place(about.sheet, about.cell)}. Klik op de kolomtitel boven je taken en probeer opnieuw.`,
  nothingBelow: (about) =>
    `Onder ${place(about.sheet, about.cell)} staan geen taken. Klik op de kolomtitel vlak boven je eerste taak en probeer opnieuw.`,
  pointedAtOurs: (about) =>
    `${about.sheet === null ? "Dit blad" : `Het blad ${quoted(about.sheet)}`} is van Takenoverzicht zelf. Klik in je eigen blad op de kolomtitel boven je taken.`,
  findingGone: () => "Dat knelpunt is er intussen niet meer. Kijk de lijst even na.",
  formulaKept: (about) =>
    `In ${place(about.sheet, about.cell)} staat een formule van jullie; die blijft staan. Wijzig ze daar zelf, of maak de cel leeg en probeer opnieuw.`,
  otherDecision: (about) =>
    `In ${place(about.sheet, about.cell)} staat ${named(about, "iets anders")}. Kies daar ‘open’, ‘besproken’ of ‘aanvaard’, of maak de cel leeg, en probeer opnieuw.`,
} satisfies Record<string, (about: ProblemAbout) => string>;

/**
 * The sentence for a problem, with the name, text or choices it is about.
 *
 * @example problemSentence({ kind: "nameTaken", sheet: null, cell: null }, { text: "Ann" })
 */
export function problemSentence(
  problem: { readonly kind: keyof typeof problems; readonly sheet: string | null; readonly cell: string | null },
  more: { readonly text?: string; readonly choices?: readonly string[] } = {},
): string {
  const about = { sheet: problem.sheet, cell: problem.cell, text: more.text ?? null, choices: more.choices ?? [] };
  return problems[problem.kind](about);
}
