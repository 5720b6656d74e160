import type { BottleneckKind } from "../domain/bottlenecks/finding";
import type { KeyFigures } from "../domain/key-figures";
import type { GroupKind } from "../domain/model";
import type { PolicyFacts } from "../domain/policy-facts";
import { agreeing, clusters, counted, firstFew, hours, listed, number, people, percent, tasks } from "./format";
import { words } from "./words";

/** "ICT-team en taakverdeling": a paragraph for the ICT-beleidsplan, which says only what was filled in. */
export function policyParagraph(facts: PolicyFacts): string {
  const said = [team(facts), hoursGiven(facts), taskList(facts), ...situation(facts), next(facts)];
  const sentences = said.filter((sentence) => sentence !== "");
  return sentences.length === 0 ? "Het ICT-team en de taken zijn nog niet ingevuld." : sentences.join(" ");
}

function team({ school, group, people: count }: PolicyFacts): string {
  const apart = count.SG > 0;
  const parts = [
    count.school === 0 ? "" : `${people(count.school)}${apart ? " van de school" : ""}`,
    count.SG === 0 ? "" : `${people(count.SG)} van ${words.theGroup(group)}`,
    count.extern === 0 ? "" : counted(count.extern, "externe partner", "externe partners"),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `Het ICT-team${school === "" ? "" : ` van ${school}`} telt ${listed(parts)}.`;
}

function hoursGiven({ hours: given }: PolicyFacts): string {
  return given === null ? "" : `Voor ICT is samen ${hours(given)} per week opgegeven.`;
}

const mostClusters = 6;

function taskList({ tasks: count, clusters: names }: PolicyFacts): string {
  if (count === 0) return "";
  const divided = names.length < 2 ? "" : `, in ${clusters(names.length)}: ${firstFew(names, mostClusters)}`;
  const sentence = `Er ${agreeing(count, "is", "zijn")} ${tasks(count)} te verdelen${divided}`;
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}

/** Who does what; nothing of it is known as long as nobody executes anything. */
function situation(facts: PolicyFacts): readonly string[] {
  const { tasks: count, now, target } = facts;
  if (count === 0) return [];
  if (now.withoutExecutor === count) return ["Wie wat opneemt, is nog niet ingevuld."];
  return [executors(count, now), mix(now), leaving(now), balance(facts), planned(now, target)];
}

function executors(count: number, { withoutExecutor, onOnePerson }: KeyFigures): string {
  const executed = count - withoutExecutor;
  const covered =
    withoutExecutor === 0
      ? "Elke taak heeft een uitvoerder"
      : `${tasks(executed)} ${agreeing(executed, "heeft", "hebben")} een uitvoerder, ${number(withoutExecutor)} nog niet`;
  if (onOnePerson === 0) return `${covered}.`;
  const rest = agreeing(onOnePerson, "rust", "rusten");
  return `${covered}; ${tasks(onOnePerson)} ${rest} op één persoon van het eigen team, zonder vervanger.`;
}

/** Parts of which at least one is known: a list without such clusters says nothing of them. */
function mix({ shareUnit, technicalShare, pedagogicalShare }: KeyFigures): string {
  const inHours = shareUnit === "hours";
  const parts = [
    share(technicalShare, inHours ? "naar technische taken" : "technisch"),
    share(pedagogicalShare, inHours ? "naar pedagogische taken" : "pedagogisch"),
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  return inHours
    ? `Van de uren in die taken gaat ${listed(parts)}.`
    : `Van de taken met een uitvoerder is ${listed(parts)}.`;
}

function share(part: number | null, which: string): string {
  return part === null || part === 0 ? "" : `${percent(part)} ${which}`;
}

function leaving({ busFactor }: KeyFigures): string {
  if (busFactor === null) return "";
  if (busFactor === 0) return "De meeste kerntaken hebben nog niemand.";
  return busFactor === 1
    ? "Valt één persoon weg, dan liggen de meeste kerntaken stil."
    : "Valt één persoon weg, dan lopen de meeste kerntaken door.";
}

function balance({ hoursLeft }: PolicyFacts): string {
  if (hoursLeft === null) return "";
  const known = "Bij wie ICT-uren heeft,";
  const amount = Math.round(Math.abs(hoursLeft) * 10) / 10;
  if (amount === 0) return `${known} passen de taken net in de uren.`;
  return hoursLeft > 0
    ? `${known} blijft samen ${hours(amount)} per week over.`
    : `${known} komt samen ${hours(amount)} per week te kort.`;
}

/** What the target makes different, as far as these figures tell. */
function planned(now: KeyFigures, target: KeyFigures | null): string {
  if (target === null) return "";
  const different = [
    target.withoutExecutor === now.withoutExecutor ? "" : withoutExecutor(target.withoutExecutor),
    target.onOnePerson === now.onOnePerson ? "" : onOnePerson(target.onOnePerson),
    target.busFactor === "more" && now.busFactor !== "more"
      ? "lopen de meeste kerntaken door als één persoon wegvalt"
      : "",
    pedagogicalChange(now, target),
  ].filter((part) => part !== "");
  return different.length === 0 ? "" : `In het Streefdoel ${listed(different)}.`;
}

function withoutExecutor(count: number): string {
  if (count === 0) return "heeft elke taak een uitvoerder";
  return `${agreeing(count, "heeft", "hebben")} ${tasks(count)} geen uitvoerder`;
}

function onOnePerson(count: number): string {
  if (count === 0) return "rust geen taak meer op één persoon van het eigen team";
  return `${agreeing(count, "rust", "rusten")} ${tasks(count)} op één persoon van het eigen team`;
}

function pedagogicalChange(now: KeyFigures, target: KeyFigures): string {
  const [before, after] = [now.pedagogicalShare, target.pedagogicalShare];
  if (before === null || after === null || now.shareUnit !== target.shareUnit) return "";
  if (percent(before) === percent(after)) return "";
  return now.shareUnit === "hours"
    ? `gaat ${percent(after)} van de uren naar pedagogische taken`
    : `is ${percent(after)} van de taken met een uitvoerder pedagogisch`;
}

const mostToDecide = 3;

function next({ toDecide, group }: PolicyFacts): string {
  const asked = toDecide.map((kind) => questionsOf[kind]).filter((question) => question !== null);
  const questions = [...new Set(asked)].map((question) => (typeof question === "string" ? question : question(group)));
  return questions.length === 0 ? "" : `Het team bespreekt eerst ${listed(questions.slice(0, mostToDecide))}.`;
}

const betterFit = "hoe taken en uren beter bij elkaar passen";

/** What the team asks itself; null for what touches one person only, or is still to be filled in. */
const questionsOf: Readonly<Record<BottleneckKind, string | ((group: GroupKind | null) => string) | null>> = {
  withoutExecutor: "wie de taken zonder uitvoerder opneemt",
  ghostTask: "wie de taken opneemt waarvoor iedereen op iemand anders rekent",
  withoutReplacement: "wie kan vervangen",
  doubtfulReplacement: "hoe de vervanging zekerder wordt",
  keyPerson: "hoe de kerntaken over meer mensen gespreid raken",
  tooManyTasks: betterFit,
  room: betterFit,
  minutesPerTask: "hoe taken gebundeld kunnen worden",
  unevenLoad: betterFit,
  displacement: "hoe er tijd blijft voor pedagogische ondersteuning",
  supportWelcome: null,
  twoRoles: null,
  transferable: "welke taken iemand anders kan opnemen",
  outsourced: "wie het uitbestede werk op school opvolgt",
  wrongLevel: (group) => `hoe de school en ${words.theGroup(group)} de taken verdelen`,
  reported: null,
  unclearDecision: "wie waarover beslist",
  daysWithoutContact: "wie elke weekdag bereikbaar is voor eerstelijnshulp",
  heavierTarget: "of het Streefdoel haalbaar is voor iedereen",
  moreThanAppointed: null,
  incomplete: null,
};
