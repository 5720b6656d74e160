import type { BottleneckKind, Finding } from "../domain/bottlenecks/finding";
import type { ByKind, FindingNames } from "./finding-names";
import { proposals } from "./finding-proposals";
import { sentences } from "./finding-sentences";

/** The name of each kind of bottleneck, as the column "soort" shows it. */
export const findingKinds: Readonly<Record<BottleneckKind, string>> = {
  withoutExecutor: "Zonder uitvoerder",
  ghostTask: "Iedereen rekent op iemand anders",
  withoutReplacement: "Zonder vervanger",
  doubtfulReplacement: "Vervanger onzeker",
  keyPerson: "Sleutelpersoon",
  tooManyTasks: "Te veel taken voor de uren",
  room: "Ruimte in het team",
  minutesPerTask: "Minuten per taak",
  unevenLoad: "Ongelijk verdeeld",
  displacement: "Techniek haalt de bovenhand",
  supportWelcome: "Ondersteuning gewenst",
  twoRoles: "Twee rollen, één persoon",
  transferable: "Kan iemand anders opnemen",
  outsourced: "Uitbesteed: wie volgt op?",
  wrongLevel: "Niveau klopt niet",
  reported: "Zelf gemeld",
  unclearDecision: "Wie beslist?",
  daysWithoutContact: "Dagen zonder contact",
  heavierTarget: "Streefdoel maakt het zwaarder",
  moreThanAppointed: "Meer uren dan de aanstelling",
  incomplete: "Nog in te vullen",
};

/** What was found, as one sentence without judgement of anyone. */
export function findingSentence(finding: Finding, names: FindingNames): string {
  return saying(sentences, finding)(names);
}

/** What the team can do about it. */
export function findingProposal(finding: Finding, names: FindingNames): string {
  return saying(proposals, finding)(names);
}

/** The same beside the task or person that it is about, whose name stands there already. */
export function findingBeside(finding: Finding, names: FindingNames): string {
  if (finding.kind === "withoutExecutor") return "Niemand doet dit.";
  if (finding.kind === "ghostTask") return "Iedereen rekent op iemand anders.";
  if (finding.kind === "withoutReplacement") return `Alleen ${names.person(finding.personId)} doet dit.`;
  if (finding.kind === "doubtfulReplacement") return "De vervanging is onzeker.";
  if (finding.kind === "supportWelcome") return "Vorming of hulp is welkom.";
  return findingSentence(finding, names);
}

function saying(said: ByKind, finding: Finding): (names: FindingNames) => string {
  const say = said[finding.kind] as (finding: Finding, names: FindingNames) => string;
  return (names) => say(finding, names);
}
