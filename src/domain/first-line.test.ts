import { situation } from "../../tests/domain/situation";
import { isFirstLine } from "./first-line";

const isFound = (description: string): boolean => isFirstLine(situation({ tasks: { [description]: {} } }).tasks[0]!);

test.each([
  "Realisatie en onderhoud van helpdesk",
  "HELPDESK",
  "Eerstelijnshulp bieden aan collega's",
  "Hulp in de eerste lijn",
  "Storingen opvolgen",
  "Melden van een storing",
  "Oplossen van ICT-problemen (hardware, software)",
  "Een ICT‑probleem oplossen",
])("%s is eerste lijn", (description) => {
  expect(isFound(description)).toBe(true);
});

test.each(["Beheren van het schoolnetwerk", "Verstoring van de les", "Problemen bespreken", "ICT-beleid", ""])(
  "%j is dat niet",
  (description) => {
    expect(isFound(description)).toBe(false);
  },
);
