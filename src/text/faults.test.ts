import { faults, faultSentence, type AfterFault, type FaultKind } from "./faults";

const kinds = Object.keys(faults) as FaultKind[];
const states: readonly AfterFault[] = [
  { now: "nothing" },
  { now: "half", sheets: ["Team", "Streefdoel"] },
  { now: "mixed", sheets: ["Team"] },
  { now: "unread" },
];

it.each(kinds)("%s: says what happened, what is in the workbook now, and what to do", (kind) => {
  const sentences = states.map((after) => faultSentence(kind, "Taken", after));
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^‘]*(‘[^’]+’[^‘]*)*\.$/u);
  expect(new Set(sentences).size).toBe(states.length);
  expect(sentences[0]).toContain("Er is niets gewijzigd.");
  expect(sentences[1]).toContain("op ‘Team’ en ‘Streefdoel’. Kies ‘Maak ongedaan’");
});
