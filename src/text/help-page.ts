import { help, type HelpPart } from "./help";

const beginning: HelpPart = {
  heading: "Beginnen",
  steps: [
    "Open het bestand in Excel en kies op het lint ‘Takenoverzicht’ en dan ‘Open paneel’.",
    "Het paneel zegt wat het vond en wat het zou toevoegen. Pas als je dat goedvindt, schrijft het iets.",
    "Elke stap kan je terugdraaien met ‘Maak ongedaan’.",
  ],
};

/** The page of help that Excel links to: how to begin, and what the view Hulp tells. */
export const helpPage = {
  title: "Takenoverzicht: hulp",
  heading: "Takenoverzicht",
  introduction:
    "Deze invoegtoepassing helpt je ICT-team om de taken in jullie eigen Takenoverzicht ICT-coördinatie te verdelen. Ze werkt in het bestand dat jullie al hebben.",
  parts: [beginning, ...help.parts],
};
