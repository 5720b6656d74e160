import { bottleneckRules } from "../../src/domain/bottlenecks/find-bottlenecks";
import type { BottleneckKind, Finding, FindingData } from "../../src/domain/bottlenecks/finding";
import { findingBeside, findingKinds, findingProposal, findingSentence } from "../../src/text/findings";
import { words } from "../../src/text/words";

const names = {
  task: (id: string): string => id.toLowerCase(),
  person: (id: string): string => id,
  group: "de SG",
  outside: "de SG of een firma",
};
const taskKind = null;

/** A finding on the task Helpdesk and on Ann, as far as its kind has them. */
function finding<Kind extends BottleneckKind>(
  kind: Kind,
  data: FindingData[Kind],
  personId: string | null = "Ann",
): Finding {
  return { kind, severity: 1, taskId: "Helpdesk", personId, data } as Finding;
}

const [one, three] = [["Netwerk"], ["Netwerk", "Camera", "Server"]];
const mix = { technical: 7.5, pedagogical: 2, total: 10 };

const said: readonly (readonly [Finding, sentence: string, proposal: string])[] = [
  [
    finding("withoutExecutor", { taskKind, replacers: [] }),
    "Niemand doet ‘helpdesk’.",
    "Duid iemand aan, of zet de taak op n.v.t.",
  ],
  [
    finding("withoutExecutor", { taskKind, replacers: ["Ann"] }),
    "Niemand doet ‘helpdesk’; Ann kan vervangen.",
    "Duid iemand aan, of zet de taak op n.v.t.",
  ],
  [
    finding("withoutExecutor", { taskKind, replacers: ["Ann", "Bram"] }),
    "Niemand doet ‘helpdesk’; Ann en Bram kunnen vervangen.",
    "Duid iemand aan, of zet de taak op n.v.t.",
  ],
  [
    finding("ghostTask", { taskKind }),
    "‘helpdesk’: iedereen rekent op iemand anders.",
    "Bespreek in het team wie dit opneemt.",
  ],
  [finding("withoutReplacement", { taskKind }), "Alleen Ann doet ‘helpdesk’.", "Kies iemand die kan vervangen."],
  [
    finding("doubtfulReplacement", { taskKind }),
    "Voor ‘helpdesk’ is de vervanging onzeker.",
    "Laat twee mensen dit samen doen, of voorzie vorming.",
  ],
  [
    finding("keyPerson", { taskIds: one, coreTasks: 4, busFactor: 2 }),
    "Valt Ann uit, dan ligt 1 van de 4 kerntaken stil.",
    "Spreid eerst deze taak: ‘netwerk’.",
  ],
  [
    finding("keyPerson", { taskIds: [...three, "Visie"], coreTasks: 8, busFactor: 2 }),
    "Valt Ann uit, dan liggen 4 van de 8 kerntaken stil.",
    "Spreid eerst deze taken: ‘netwerk’, ‘camera’ en ‘server’.",
  ],
  [
    finding("tooManyTasks", { load: 12.5, hours: 9, occupancy: 1.4, nearlyFull: false }),
    "Ann: 12,5 uur taken voor 9 uur per week.",
    "Bekijk samen wat iemand anders kan opnemen.",
  ],
  [
    finding("tooManyTasks", { load: 8, hours: 9, occupancy: 0.9, nearlyFull: true }),
    "Ann: 8 uur taken voor 9 uur per week, dat is bijna vol.",
    "Kijk even wat erbij kan voor je nog een taak toevoegt.",
  ],
  [
    finding("room", { hours: 4.5 }),
    "Er is nog ongeveer 4,5 uur ruimte in het team.",
    "Bekijk samen welke taken kunnen schuiven.",
  ],
  [
    finding("minutesPerTask", { tasks: 49, hours: 9, minutes: 11.02 }),
    "Ann: 49 taken in 9 uur, gemiddeld 11 minuten per taak.",
    "Bundel taken per cluster.",
  ],
  [
    finding("minutesPerTask", { tasks: 60, hours: 1, minutes: 1 }),
    "Ann: 60 taken in 1 uur, gemiddeld 1 minuut per taak.",
    "Bundel taken per cluster.",
  ],
  [
    finding("minutesPerTask", { tasks: 31, hours: null, minutes: null }),
    "Ann heeft 31 taken.",
    "Bundel taken per cluster.",
  ],
  [
    finding("minutesPerTask", { tasks: 31, hours: 0, minutes: null }),
    "Ann heeft 31 taken.",
    "Bundel taken per cluster.",
  ],
  [
    finding("unevenLoad", { difference: 0.453 }),
    "Het verschil in belasting is 45 procentpunt.",
    "Bekijk samen welke taken kunnen schuiven.",
  ],
  [
    finding("displacement", { unit: "hours", ...mix }, null),
    "75 % van de uren gaat naar techniek, 20 % naar pedagogische ondersteuning.",
    "Spreek beschermde uren af, of breng techniek bij de SG of een firma.",
  ],
  [
    finding("displacement", { unit: "hours", ...mix }),
    "75 % van de uren van Ann gaat naar techniek, 20 % naar pedagogische ondersteuning.",
    "Spreek beschermde uren af, of breng techniek bij de SG of een firma.",
  ],
  [
    finding("displacement", { unit: "tasks", technical: 8, pedagogical: 3, total: 11 }, null),
    "8 van de 11 taken met een uitvoerder zijn technisch, 3 pedagogisch.",
    "Spreek beschermde uren af, of breng techniek bij de SG of een firma.",
  ],
  [
    finding("displacement", { unit: "tasks", technical: 1, pedagogical: 0, total: 6 }),
    "1 van de 6 taken van Ann is technisch, 0 pedagogisch.",
    "Spreek beschermde uren af, of breng techniek bij de SG of een firma.",
  ],
  [
    finding("supportWelcome", { taskKind }),
    "Voor ‘helpdesk’ is vorming of hulp welkom.",
    "Ruil de taak, doe ze met twee, of voorzie vorming.",
  ],
  [
    finding("twoRoles", { technicalTasks: 3, pedagogicalTasks: 4 }),
    "Eén persoon combineert de technische en de pedagogische rol.",
    "Bekijk of een TICT en een PICT elk hun deel kunnen opnemen.",
  ],
  [
    finding("transferable", { taskIds: one, tasks: 21, hours: null }),
    "1 taak van Ann kan ook iemand anders opnemen.",
    "Bekijk samen wie iets overneemt, begin met ‘netwerk’.",
  ],
  [
    finding("transferable", { taskIds: three, tasks: 4, hours: 3.5 }),
    "3 taken van Ann kan ook iemand anders opnemen: samen 3,5 uur per week.",
    "Bekijk samen wie iets overneemt, begin met ‘netwerk’.",
  ],
  [
    finding("outsourced", { taskIds: one }),
    "Ann doet 1 taak. Wie volgt dat op school op?",
    "Duid iemand aan, en kijk het contract na.",
  ],
  [
    finding("outsourced", { taskIds: three }),
    "Ann doet 3 taken. Wie volgt dat op school op?",
    "Duid iemand aan, en kijk het contract na.",
  ],
  [
    finding("wrongLevel", { which: "stillAtSchool", taskIds: one }),
    "1 taak is bedoeld voor de SG, maar zit nog op school.",
    "Bespreek met de SG wie dit opneemt.",
  ],
  [
    finding("wrongLevel", { which: "stillAtSchool", taskIds: three }),
    "3 taken zijn bedoeld voor de SG, maar zitten nog op school.",
    "Bespreek met de SG wie dit opneemt.",
  ],
  [
    finding("wrongLevel", { which: "withoutContact", taskIds: one }),
    "1 taak van de SG heeft op school geen aanspreekpunt.",
    "Spreek af wie op school het aanspreekpunt is.",
  ],
  [
    finding("wrongLevel", { which: "withoutContact", taskIds: three }),
    "3 taken van de SG hebben op school geen aanspreekpunt.",
    "Spreek af wie op school het aanspreekpunt is.",
  ],
  [
    finding("reported", { taskIds: one }),
    "Ann meldt 1 knelpunt.",
    "Vraag wat zou helpen: tijd, vorming of duidelijke afspraken.",
  ],
  [
    finding("reported", { taskIds: three }),
    "Ann meldt 3 knelpunten.",
    "Vraag wat zou helpen: tijd, vorming of duidelijke afspraken.",
  ],
  [
    finding("unclearDecision", { taskIds: one }),
    "Voor 1 taak is niet duidelijk wie beslist.",
    "Vul het mandaat in: B (beslist) en, waar velen uitvoeren, S (stuurt aan).",
  ],
  [
    finding("unclearDecision", { taskIds: three }),
    "Voor 3 taken is niet duidelijk wie beslist.",
    "Vul het mandaat in: B (beslist) en, waar velen uitvoeren, S (stuurt aan).",
  ],
  [
    finding("daysWithoutContact", { days: ["wednesday"] }),
    "Op woensdag is er niemand voor eerstelijnshulp.",
    "Spreek een contactpersoon af.",
  ],
  [
    finding("daysWithoutContact", { days: ["monday", "tuesday", "thursday", "friday"] }),
    "Op maandag, dinsdag, donderdag en vrijdag is er niemand voor eerstelijnshulp.",
    "Spreek een contactpersoon af.",
  ],
  [
    finding("heavierTarget", { before: 8, after: 11.5, taskIds: one }),
    "In het Streefdoel gaat Ann van 8 naar 11,5 uur.",
    "Kies voor ‘netwerk’ iemand anders, of laat die taak zoals nu.",
  ],
  [
    finding("heavierTarget", { before: 8, after: 8, taskIds: one }),
    "In het Streefdoel wordt 1 taak zwaarder voor Ann.",
    "Kies voor ‘netwerk’ iemand anders, of laat die taak zoals nu.",
  ],
  [
    finding("heavierTarget", { before: null, after: 8, taskIds: three }),
    "In het Streefdoel worden 3 taken zwaarder voor Ann.",
    "Kies voor een deel iemand anders, of laat ze zoals nu: begin met ‘netwerk’.",
  ],
  [
    finding("heavierTarget", { before: 8, after: null, taskIds: three }),
    "In het Streefdoel worden 3 taken zwaarder voor Ann.",
    "Kies voor een deel iemand anders, of laat ze zoals nu: begin met ‘netwerk’.",
  ],
  [
    finding("heavierTarget", { before: null, after: null, taskIds: one }, null),
    "In het Streefdoel doet niemand nog 1 taak die nu wel gebeurt.",
    "Duid iemand aan, of laat de taak waar ze nu is.",
  ],
  [
    finding("heavierTarget", { before: null, after: null, taskIds: three }, null),
    "In het Streefdoel doet niemand nog 3 taken die nu wel gebeuren.",
    "Duid iemand aan, of laat de taak waar ze nu is.",
  ],
  [
    finding("moreThanAppointed", { worked: 11.5, appointed: 10 }),
    "Ann werkt 11,5 uur; de aanstelling is 10 uur.",
    "Bespreek dit samen.",
  ],
  [
    incomplete({ tasksWithoutKind: 1, tasksWithoutSize: 60, executorsWithoutHours: 3 }),
    "Nog in te vullen: 1 taak zonder ‘Wie best?’, 60 taken zonder omvang en 3 personen zonder uren.",
    "Begin met ‘Wie best?’: duid aan wie een taak best opneemt.",
  ],
  [
    incomplete({ tasksWithoutSize: 11 }),
    "Nog in te vullen: 11 taken zonder omvang.",
    "Begin met de tien taken die het meeste tijd vragen.",
  ],
  [incomplete({ tasksWithoutSize: 2 }), "Nog in te vullen: 2 taken zonder omvang.", "Vul bij Taken de omvang in."],
  [
    incomplete({ executorsWithoutHours: 1 }),
    "Nog in te vullen: 1 persoon zonder uren.",
    "Vul bij Team in hoeveel ICT-uren iemand heeft.",
  ],
  [incomplete({ tasks: 0 }), "Er staan nog geen taken in de lijst.", "Zet de eerste taak in je lijst."],
  [incomplete({ people: 0 }), "Er staat nog niemand in het team.", "Voeg iemand toe bij Team."],
];

function incomplete(missing: Partial<FindingData["incomplete"]>): Finding {
  const none = { tasks: 60, people: 5, tasksWithoutKind: 0, tasksWithoutSize: 0, executorsWithoutHours: 0 };
  return finding("incomplete", { ...none, ...missing });
}

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each(said.map(([about, sentence, proposal]) => [sentence, about, proposal] as const))(
  "%s",
  (sentence, about, proposal) => {
    expect(plain(findingSentence(about, names))).toBe(sentence);
    expect(plain(findingProposal(about, names))).toBe(proposal);
  },
);

test("the group is called as the school calls it", () => {
  const ours = { ...names, group: words.ourGroup("schoolBoard"), outside: words.outside("schoolBoard") };
  const wrongLevel = (which: FindingData["wrongLevel"]["which"]): Finding =>
    finding("wrongLevel", { which, taskIds: three });
  const about = [
    wrongLevel("stillAtSchool"),
    wrongLevel("withoutContact"),
    finding("displacement", { unit: "hours", ...mix }),
  ];
  const texts = about.flatMap((each) => [findingSentence(each, ours), findingProposal(each, ours)]);
  expect(texts.filter((text) => text.includes("het schoolbestuur"))).toHaveLength(4);
  expect(texts.join(" ")).not.toMatch(/\bSG\b/);
});

test("a school on its own is not sent to a group with its technical work", () => {
  const alone = { ...names, group: words.ourGroup("none"), outside: words.outside("none") };
  expect(findingProposal(finding("displacement", { unit: "hours", ...mix }), alone)).toBe(
    "Spreek beschermde uren af, of breng techniek bij een firma.",
  );
});

test("every kind is said, under a name of its own", () => {
  const kinds = bottleneckRules.map(({ kind }) => kind).sort();
  expect([...new Set(said.map(([{ kind }]) => kind))].sort()).toEqual(kinds);
  expect(Object.keys(findingKinds).sort()).toEqual(kinds);
  expect(new Set(Object.values(findingKinds)).size).toBe(kinds.length);
});

test("every sentence ends, speaks of hours in full and says no rating", () => {
  for (const [, ...texts] of said)
    for (const text of texts) {
      expect(text).toMatch(/^\S.*[.?]$/);
      expect(text).not.toMatch(/\d ?u\b/);
    }
});

test("beside the task itself its name is left out", () => {
  const beside = (about: Finding): string => findingBeside(about, names);
  expect(beside(finding("withoutExecutor", { taskKind, replacers: ["Bram"] }))).toBe("Niemand doet dit.");
  expect(beside(finding("ghostTask", { taskKind }))).toBe("Iedereen rekent op iemand anders.");
  expect(beside(finding("withoutReplacement", { taskKind }))).toBe("Alleen Ann doet dit.");
  expect(beside(finding("doubtfulReplacement", { taskKind }))).toBe("De vervanging is onzeker.");
  expect(beside(finding("supportWelcome", { taskKind }))).toBe("Vorming of hulp is welkom.");
  expect(beside(finding("reported", { taskIds: one }))).toBe("Ann meldt 1 knelpunt.");
});
