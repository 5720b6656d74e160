import { takesAway } from "./leaving";

/** What a button says where the pane does not show it. */
export const ribbonAnswers = {
  title: "Takenoverzicht",
  /** Behind what was said, as the rest is done in the pane. */
  goOn: "Kies op het lint ‘Open paneel’ om verder te gaan.",
  late: "Excel is nog bezig. Het antwoord komt in het paneel.",
};

/** Labels and hints of the ribbon and the cell's menu; the manifest shows the same. */
export const ribbon = {
  openPane: { label: "Open paneel", hint: "Toont het team, de taken, de belasting en de knelpunten naast je blad." },
  assignSelected: { label: "Wijs toe", hint: "Wijst de taken in de gekozen rijen toe aan iemand van het team." },
  showLoad: { label: "Belasting", hint: "Toont hoeveel taken en uren iedereen heeft." },
  highlight: {
    label: "Markeer knelpunten",
    hint: "Kleurt de taken met een knelpunt in de huidige situatie en zegt erbij waarom.",
  },
  clearHighlights: { label: "Haal markering weg", hint: "Geeft je bladen hun eigen opmaak terug." },
  generateCurrent: { label: "Huidige situatie", hint: "Maakt of vernieuwt het blad met wie nu welke taak doet." },
  generateTarget: { label: "Streefdoel", hint: "Maakt of vernieuwt het blad met de verdeling die jullie willen." },
  makeOverview: {
    label: "Overzicht",
    hint: "Maakt of vernieuwt het blad voor de directie: één A4 met cijfers en wat te beslissen is.",
  },
  detach: { label: "Maak los", hint: `Haalt ${takesAway}` },
};
