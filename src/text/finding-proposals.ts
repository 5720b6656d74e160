import type { FindingData } from "../domain/bottlenecks/finding";
import type { ByKind } from "./finding-names";
import { agreeing, listed, quoted } from "./format";

/** What the team can do about it. */
export const proposals: ByKind = {
  withoutExecutor: () => "Duid iemand aan, of zet de taak op n.v.t.",
  ghostTask: () => "Bespreek in het team wie dit opneemt.",
  withoutReplacement: () => "Kies iemand die kan vervangen.",
  doubtfulReplacement: () => "Laat twee mensen dit samen doen, of voorzie vorming.",
  room: () => "Bekijk samen welke taken kunnen schuiven.",
  minutesPerTask: () => "Bundel taken per cluster.",
  unevenLoad: () => "Bekijk samen welke taken kunnen schuiven.",
  displacement: (_, { outside }) => `Spreek beschermde uren af, of breng techniek bij ${outside}.`,
  supportWelcome: () => "Ruil de taak, doe ze met twee, of voorzie vorming.",
  twoRoles: () => "Bekijk of een TICT en een PICT elk hun deel kunnen opnemen.",
  outsourced: () => "Duid iemand aan, en kijk het contract na.",
  reported: () => "Vraag wat zou helpen: tijd, vorming of duidelijke afspraken.",
  unclearDecision: () => "Vul het mandaat in: B (beslist) en, waar velen uitvoeren, S (stuurt aan).",
  daysWithoutContact: () => "Spreek een contactpersoon af.",
  heavierTarget: ({ personId, data }, names) =>
    personId === null
      ? "Duid iemand aan, of laat de taak waar ze nu is."
      : lightenProposal(data.taskIds.map(names.task)),
  moreThanAppointed: () => "Bespreek dit samen.",
  tooManyTasks: ({ data }) =>
    data.nearlyFull
      ? "Kijk even wat erbij kan voor je nog een taak toevoegt."
      : "Bekijk samen wat iemand anders kan opnemen.",
  keyPerson: ({ data }, names) => spreadProposal(data.taskIds.map(names.task)),
  transferable: ({ data }, names) => handOverProposal(data.taskIds.map(names.task)),
  wrongLevel: ({ data }, { group }) =>
    data.which === "stillAtSchool"
      ? `Bespreek met ${group} wie dit opneemt.`
      : "Spreek af wie op school het aanspreekpunt is.",
  incomplete: ({ data }) => incompleteProposal(data),
};

const firstToSpread = 3;

/** What to spread over more people first, the most important task first. */
export function spreadProposal(taskNames: readonly string[]): string {
  const first = taskNames.slice(0, firstToSpread).map(quoted);
  return `Spreid eerst ${agreeing(first.length, "deze taak", "deze taken")}: ${listed(first)}.`;
}

function handOverProposal(taskNames: readonly string[]): string {
  const [first] = taskNames;
  return first === undefined
    ? "Bekijk samen wie iets kan overnemen."
    : `Bekijk samen wie iets overneemt, begin met ${quoted(first)}.`;
}

/** What somebody else could do in the target, or stays as it is now. */
export function lightenProposal(taskNames: readonly string[]): string {
  const [first = "", ...others] = taskNames;
  return others.length === 0
    ? `Kies voor ${quoted(first)} iemand anders, of laat die taak zoals nu.`
    : `Kies voor een deel iemand anders, of laat ze zoals nu: begin met ${quoted(first)}.`;
}

function incompleteProposal(data: FindingData["incomplete"]): string {
  if (data.tasks === 0) return "Zet de eerste taak in je lijst.";
  if (data.people === 0) return "Voeg iemand toe bij Team.";
  if (data.tasksWithoutKind > 0) return "Begin met ‘Wie best?’: duid aan wie een taak best opneemt.";
  if (data.tasksWithoutSize > 10) return "Begin met de tien taken die het meeste tijd vragen.";
  if (data.tasksWithoutSize > 0) return "Vul bij Taken de omvang in.";
  return "Vul bij Team in hoeveel ICT-uren iemand heeft.";
}
