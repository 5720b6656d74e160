import { words } from "./words";

/** A part of the page of help: a list of what something does, or sentences. */
export interface HelpPart {
  readonly heading: string;
  readonly terms?: readonly (readonly [term: string, meaning: string])[];
  readonly sentences?: readonly string[];
}

const parts: readonly HelpPart[] = [
  {
    heading: "Toetsen",
    terms: [
      ["Pijltjes", "op de tabs: naar het volgende onderdeel; in de takenlijst: naar de volgende taak"],
      ["Spatie", "kiest een taak of laat ze los"],
      ["Shift met pijltjes", "kiest er meer"],
      ["Ctrl met A", "kiest alle taken in de lijst"],
      ["Enter", "bij ‘Wie?’: wijst de gekozen taken toe"],
      ["Ctrl met Enter", "in de takenlijst: geeft de taken aan wie het laatst iets kreeg"],
      ["Esc", "maakt het zoekveld leeg of sluit een formulier"],
    ],
  },
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
    heading: "Iets terugdraaien",
    sentences: [
      "‘Maak ongedaan’ onderaan zet de laatste stap terug, en daarna de stap ervoor. Dat kan tot je het paneel sluit.",
      "Wijzigde iemand intussen dezelfde cel, dan blijft die staan en zeggen we waar.",
    ],
  },
  {
    heading: "Waar staan je gegevens?",
    sentences: [
      "Alles staat in gewone cellen van dit bestand. Er gaat niets naar een server en we houden geen gebruik bij.",
      "Wie het bestand kan openen, leest wat erin staat: namen, uren en wie wat doet. Deel het met wie het nodig heeft.",
      "‘Inschaling’ komt er alleen als jullie dat willen. Het takenoverzicht dient om taken te verdelen, niet om mensen te evalueren.",
    ],
  },
];

/** The view Hulp. */
export const help = { heading: "Hulp", parts };
