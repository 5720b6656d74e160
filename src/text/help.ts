import { takesAway } from "./leaving";
import { shortcuts, type Shortcut } from "./shortcuts";
import { words } from "./words";

type Term = readonly [term: string, meaning: string];

/** A part of the page of help: a list of what something does, or sentences. */
export interface HelpPart {
  readonly heading: string;
  readonly terms?: readonly Term[];
  /** One after the other. */
  readonly steps?: readonly string[];
  readonly sentences?: readonly string[];
}

function keyTerms(list: Readonly<Record<string, Shortcut>>): readonly Term[] {
  return Object.values(list).map(({ keys, does }) => [shortcuts.keys(keys), does]);
}

const parts: readonly HelpPart[] = [
  { heading: shortcuts.heading, terms: keyTerms(shortcuts.anywhere) },
  { heading: shortcuts.headingInTasks, terms: keyTerms(shortcuts.inTasks) },
  {
    heading: "Merken op de bladen",
    terms: [
      ["U", words.mark.executes],
      ["V", `${words.mark.replaces} (reserve)`],
      ["B", words.mark.decides],
      ["S", words.mark.leads],
      ["A", words.mark.contact],
      ["x, ✓ of ja", "lezen we als U"],
      ["U70", "voert uit, voor 70 procent van de taak"],
      ["?, nee of 0", "lezen we als niets; het blijft staan"],
    ],
    sentences: ["B, S en A gebruik je als je ze bij Instellingen aanzet. Iemand kan er meer hebben, zoals SU."],
  },
  {
    heading: "Woorden",
    terms: [
      ["Kerntaak", `bij ‘Wie best?’ staat ‘${words.kind.core}’`],
      ["Overdraagbaar", `bij ‘Wie best?’ staat ‘${words.kind.transferable}’`],
      ["n.v.t.", "niet van toepassing: jullie school heeft die taak niet, en ze telt niet mee"],
      ["Reserve", `wie ${words.mark.replaces} (V): neemt de taak over als de uitvoerder er niet is`],
      ["SG", "de groep van scholen waar jullie bij horen: een scholengroep, scholengemeenschap of schoolbestuur"],
      ["Omvang", "hoeveel werk een taak vraagt: in uren, of S, M of L"],
      ["Punten", "wat S, M en L waard zijn; daarin tellen we tot elke taak uren heeft"],
      ["Bezetting", "belasting gedeeld door ICT-uren; 100 % is precies vol"],
    ],
  },
  {
    heading: "Iets terugdraaien",
    sentences: [
      "‘Maak ongedaan’ onderaan het paneel zet de laatste stap terug, en daarna de stap ervoor. Dat kan tot je het bestand sluit of het paneel opnieuw laadt.",
      "Wijzigde iemand intussen dezelfde cel, dan blijft die staan en zeggen we waar. Je kan die stap overslaan.",
    ],
  },
  {
    heading: "Waar staan je gegevens?",
    sentences: [
      "Alles staat in gewone cellen van dit bestand. Er gaat niets naar een server en we houden geen gebruik bij.",
      "Alleen welke stappen je op Start overslaat, onthoudt dit toestel: dat is jouw keuze, niet die van je collega’s.",
      "Wie het bestand kan openen, leest wat erin staat: namen, uren en wie wat doet. Deel het met wie het nodig heeft.",
      "‘Inschaling’ komt er alleen als jullie dat willen. Het takenoverzicht dient om taken te verdelen, niet om mensen te evalueren.",
    ],
  },
  {
    heading: "Stoppen",
    sentences: [
      `‘Maak los’ op het lint haalt ${takesAway}`,
      "Ook zonder de invoegtoepassing blijft het bestand gewoon bruikbaar.",
    ],
  },
];

/** The view Hulp. */
export const help = { heading: "Hulp", parts };
