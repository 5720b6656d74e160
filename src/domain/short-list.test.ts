import fc from "fast-check";
import { anyTarget, seed } from "../../tests/domain/arbitrary-situation";
import { filledTakenoverzicht } from "../../tests/domain/filled-takenoverzicht";
import { fullSchool, fullSchoolNow } from "../../tests/domain/full-school";
import { manyTasks, situation, type Told } from "../../tests/domain/situation";
import { findBottlenecks } from "./bottlenecks/find-bottlenecks";
import { findingKey, type Finding } from "./bottlenecks/finding";
import type { Decision, Decisions } from "./decisions";
import type { SituationData } from "./model";
import { shortList, type ShortList } from "./short-list";
import { decidedKeys, lineKey, type ShortListLine } from "./short-list-line";

const shortListOf = (data: SituationData): ShortList => shortList(findBottlenecks(data), data);
const linesOf = (told: Told): readonly ShortListLine[] => shortListOf(situation(told)).lines;

/** A line in a few words, such as "withoutReplacement Ann 22 (6)": kind, person, tasks, core tasks. */
function inShort({ kind, personId, taskIds, coreTasks }: ShortListLine): string {
  const core = coreTasks === null ? "" : ` (${coreTasks})`;
  return [kind, personId, taskIds.length].filter((part) => part !== null).join(" ") + core;
}

describe("het ingevulde Takenoverzicht", () => {
  test("zoals de school het had: zeven regels van nut", () => {
    const { lines, firstScreen } = shortListOf(filledTakenoverzicht({ kinds: false }));
    expect(lines.map(inShort)).toEqual([
      "withoutExecutor 7",
      "minutesPerTask Ann 31",
      "withoutReplacement Ann 22",
      "withoutReplacement Bram 10",
      "withoutReplacement Directie 8",
      "outsourced Firma Netwerk 3",
      "incomplete 0",
    ]);
    expect(firstScreen.map(inShort)).toEqual([
      "withoutExecutor 7",
      "minutesPerTask Ann 31",
      "withoutReplacement Ann 22",
      "withoutReplacement Bram 10",
      "outsourced Firma Netwerk 3",
    ]);
  });

  test("met het voorstel voor Wie best?: kerntaken eerst, en wat Ann kan afgeven", () => {
    const { lines } = shortListOf(filledTakenoverzicht({ kinds: true }));
    expect(lines.map(inShort)).toEqual([
      "withoutExecutor 7 (3)",
      "withoutReplacement Ann 22 (6)",
      "withoutReplacement Bram 10 (3)",
      "withoutReplacement Directie 8 (6)",
      "outsourced Firma Netwerk 3 (2)",
      "transferable Ann 19 (0)",
      "incomplete 0",
    ]);
    expect(lines[5]?.also.map(({ kind }) => kind)).toEqual(["minutesPerTask"]);
  });
});

describe("zonder uitvoerder", () => {
  const team: Told["people"] = { Ann: { hours: 9 } };
  const done = { size: 1, kind: "core", by: { Ann: "U" } } as const;

  test("twee taken hebben elk hun regel als het kerntaken zijn", () => {
    const tasks = { Helpdesk: { size: 1, kind: "core" }, Netwerk: { size: 2, kind: "core" }, Visie: done } as const;
    const lines = linesOf({ people: team, tasks }).filter(({ kind }) => kind === "withoutExecutor");
    expect(lines.map(({ scope, taskIds }) => [scope, ...taskIds])).toEqual([
      ["coreTask", "Netwerk"],
      ["coreTask", "Helpdesk"],
    ]);
  });

  test("komt niet samen met taken waar iets anders mee is", () => {
    const tasks = {
      Helpdesk: { size: 1, kind: "core" },
      Netwerk: { size: 2, kind: "core" },
      Visie: { ...done, by: { Ann: "U", Bram: "V" }, rated: { Ann: 1 } },
    } as const;
    const lines = linesOf({ people: { ...team, Bram: { hours: 9 } }, tasks }).filter(
      ({ taskIds }) => taskIds.length > 0,
    );
    expect(lines.map(({ kind, taskIds }) => [kind, ...taskIds])).toEqual([
      ["withoutExecutor", "Netwerk"],
      ["withoutExecutor", "Helpdesk"],
      ["supportWelcome", "Visie"],
    ]);
  });

  test("wat geen kerntaak is, komt erna en samen", () => {
    const tasks = { Website: { size: 1, kind: "transferable" }, Camera: { size: 1, kind: "transferable" } } as const;
    const lines = linesOf({ people: team, tasks });
    expect(lines.map(({ scope, taskIds }) => [scope, ...taskIds])).toEqual([["task", "Website", "Camera"]]);
  });

  test("vanaf drie taken is het één regel over het hele team, met de grootste kerntaak eerst", () => {
    const tasks = {
      Website: { size: 9, kind: "transferable" },
      Helpdesk: { size: 1, kind: "core" },
      Netwerk: { size: 2, kind: "core" },
    } as const;
    const [line, ...others] = linesOf({ people: team, tasks });
    expect(others).toEqual([]);
    expect(line).toMatchObject({ scope: "team", taskIds: ["Netwerk", "Helpdesk", "Website"], coreTasks: 2, hours: 12 });
  });

  test("een lege Huidige situatie van 60 taken is twee regels", () => {
    expect(linesOf({ people: { Ann: {} }, tasks: manyTasks(60, {}) }).map(inShort)).toEqual([
      "withoutExecutor 60",
      "incomplete 0",
    ]);
  });
});

describe("per persoon", () => {
  test("een kaart zegt hoeveel taken alleen, en begint met de zwaarste kerntaak", () => {
    const tasks = {
      Website: { size: "L", kind: "transferable", by: { Ann: "U" } },
      Helpdesk: { size: "S", kind: "core", by: { Ann: "U" } },
      Netwerk: { kind: "core", by: { Ann: "U" } },
      ...manyTasks(7, { kind: "core", by: { Ann: "U", Bram: "V" } }),
    } as const;
    const [card] = linesOf({ people: { Ann: {}, Bram: {} }, tasks });
    expect(card).toMatchObject({
      kind: "withoutReplacement",
      personId: "Ann",
      severity: 2,
      taskIds: ["Netwerk", "Helpdesk", "Website"],
      coreTasks: 2,
      finding: { taskId: "Netwerk" },
      findings: [{ taskId: "Website" }, { taskId: "Helpdesk" }, { taskId: "Netwerk" }],
    });
  });

  test("een kaart is zo ernstig als haar ergste taak, waar die ook staat", () => {
    const [core, other] = [
      { size: 1, kind: "core", by: { Ann: "U" } },
      { size: 1, kind: "transferable", by: { Ann: "U" } },
    ] as const;
    const rest = manyTasks(7, { kind: "core", by: { Ann: "U", Bram: "V" } });
    const people = { Ann: {}, Bram: {} };
    for (const tasks of [
      { Netwerk: core, Website: other },
      { Website: other, Netwerk: core },
    ]) {
      expect(linesOf({ people, tasks: { ...tasks, ...rest } })[0]).toMatchObject({ personId: "Ann", severity: 2 });
    }
  });

  test("een taak zonder uren maakt dat de grootte telt, ook van wie wel uren heeft", () => {
    const by = { Ann: "U" };
    const tasks = { Website: { size: 0.5, by }, Camera: { size: "L", by }, Badges: { size: "S", by } } as const;
    expect(linesOf({ people: { Ann: {} }, tasks })[0]?.taskIds).toEqual(["Camera", "Website", "Badges"]);
  });

  test("een kaart is gemeld zodra iemand één van haar taken meldt", () => {
    const by = { Ann: "U" };
    const tasks = { Website: { by }, Camera: { by, flagged: { Bram: "bottleneck" } } } as const;
    const cards = linesOf({ people: { Ann: {}, Bram: {} }, tasks }).filter(({ personId }) => personId === "Ann");
    expect(cards.map(inShort)).toEqual(["withoutReplacement Ann 2"]);
    expect(cards[0]?.reported).toBe(true);
  });

  test("de kaart van een sleutelpersoon zegt dat, met de taken alleen erbij", () => {
    const tasks = {
      Website: { kind: "transferable", by: { Ann: "U" } },
      Netwerk: { kind: "core", by: { Ann: "U" } },
      Visie: { kind: "core", by: { Ann: "U", Bram: "V" } },
      Camera: { by: { Bram: "U" } },
    } as const;
    const lines = linesOf({ people: { Ann: {}, Bram: {} }, tasks });
    expect(lines.map(inShort)).toEqual(["keyPerson Ann 1 (1)", "withoutReplacement Bram 1", "incomplete 0"]);
    expect(lines[0]?.also.map(({ kind, taskId }) => [kind, taskId])).toEqual([
      ["withoutReplacement", "Website"],
      ["withoutReplacement", "Netwerk"],
    ]);
  });

  test("dat steun welkom is, staat niet bij een naam, en wel bij een taak zonder naam", () => {
    const tasks = { Netwerk: { kind: "core", by: { Ann: "U" }, rated: { Ann: 2 } } } as const;
    const told = situation({ people: { Ann: { hours: 9 } }, tasks });
    const found = findBottlenecks(told);
    const [line] = shortList(found, told).lines.filter(({ personId }) => personId === "Ann");
    expect(line?.also.map(({ kind }) => kind)).toContain("supportWelcome");
    expect(line?.tags.map(({ kind }) => kind)).toEqual(
      line?.also.map(({ kind }) => kind).filter((kind) => kind !== "supportWelcome"),
    );
    expect(line?.tags).not.toEqual([]);
  });

  test("een sleutelpersoon zonder kaart van taken alleen heeft toch een regel", () => {
    const told = situation({ people: { Ann: {} }, tasks: { Netwerk: { kind: "core", by: { Ann: "U" } } } });
    const key = findBottlenecks(told).filter(({ kind }) => kind === "keyPerson");
    expect(shortList(key, told).lines.map(inShort)).toEqual(["keyPerson Ann 1 (1)"]);
  });

  test("wat iemand meldt, weegt even zwaar als een kerntaak", () => {
    const tasks = {
      ...manyTasks(2, { size: 1, kind: "transferable", by: { Ann: "U" } }, "Ann"),
      Camera: { size: 1, kind: "transferable", by: { Bram: "U" }, rated: { Bram: 9 } },
      Netwerk: { size: 1, kind: "core", by: { Chloë: "U", Ann: "V" } },
    } as const;
    const people = { Ann: { hours: 9 }, Bram: { hours: 9 }, Chloë: { hours: 9 } };
    expect(linesOf({ people, tasks }).map(inShort)).toEqual([
      "withoutReplacement Ann 2 (0)",
      "withoutReplacement Bram 1 (0)",
    ]);
    const told = { ...tasks, Camera: { ...tasks.Camera, flagged: { Dries: "bottleneck" } } } as const;
    const lines = linesOf({ people: { ...people, Dries: {} }, tasks: told });
    expect(lines.map(({ kind, personId, reported }) => [kind, personId, reported])).toEqual([
      ["reported", "Dries", true],
      ["withoutReplacement", "Bram", true],
      ["withoutReplacement", "Ann", false],
    ]);
  });

  test("de werklast is één regel: de zwaarste bevinding, met de andere erbij", () => {
    const tasks = manyTasks(30, { size: 1, kind: "transferable", by: { Ann: "U", Bram: "V" } });
    const lines = linesOf({ people: { Ann: { hours: 6 }, Bram: {} }, tasks });
    expect(lines.map(inShort)).toEqual(["tooManyTasks Ann 30 (0)"]);
    expect(lines[0]?.also.map(({ kind }) => kind)).toEqual(["transferable", "minutesPerTask"]);
  });

  test("de werklast telt de eigen taken, ook van wie niet eerst in het team staat", () => {
    const tasks = {
      ...manyTasks(21, { size: 0.1, kind: "core", by: { Bram: "U", Ann: "V" } }),
      Visie: { size: 1, kind: "core", by: { Ann: "U", Bram: "V" } },
    } as const;
    const lines = linesOf({ people: { Ann: { hours: 9 }, Bram: { hours: 9 } }, tasks });
    expect(lines.map(inShort)).toEqual(["minutesPerTask Bram 21 (21)"]);
  });

  test("bijna vol is geen regel op zich", () => {
    const tasks = manyTasks(9, { size: 1, kind: "core", by: { Ann: "U", Bram: "V" } });
    expect(linesOf({ people: { Ann: { hours: 10 }, Bram: {} }, tasks })).toEqual([]);
  });

  test("bijna vol gaat wel mee met wat er nog is", () => {
    const tasks = manyTasks(21, { size: 1, kind: "core", by: { Ann: "U", Bram: "V" } });
    const [line] = linesOf({ people: { Ann: { hours: 22 }, Bram: {} }, tasks });
    expect(line?.kind).toBe("minutesPerTask");
    expect(line?.also.map(({ kind }) => kind)).toEqual(["tooManyTasks"]);
  });

  test("een firma krijgt geen kaart van taken alleen, wel de vraag wie opvolgt", () => {
    const tasks = manyTasks(5, { size: 1, kind: "core", by: { Firma: "U" } });
    expect(linesOf({ people: { Firma: { level: "extern" } }, tasks }).map(inShort)).toEqual(["outsourced Firma 5 (5)"]);
  });
});

test("elke soort heeft een plaats op de lijst, ook als er niets anders gevonden is", () => {
  const findings = findBottlenecks(fullSchool, fullSchoolNow);
  const scopes = new Map(
    findings.map((finding) => [finding.kind, shortList([finding], fullSchool).lines.map(({ scope }) => scope)]),
  );
  expect(Object.fromEntries(scopes)).toEqual({
    ghostTask: ["task"],
    withoutExecutor: ["task"],
    doubtfulReplacement: ["coreTask"],
    supportWelcome: ["coreTask"],
    withoutReplacement: ["person"],
    keyPerson: ["person"],
    tooManyTasks: ["person"],
    minutesPerTask: ["person"],
    transferable: ["person"],
    twoRoles: ["person"],
    outsourced: ["person"],
    reported: ["person"],
    moreThanAppointed: ["person"],
    heavierTarget: ["team"],
    displacement: ["team"],
    room: ["team"],
    unevenLoad: ["team"],
    wrongLevel: ["team"],
    unclearDecision: ["team"],
    daysWithoutContact: ["team"],
    incomplete: ["missing"],
  });
});

describe("wat nog ontbreekt", () => {
  test("komt laatst", () => {
    expect(linesOf({ people: { Ann: {} }, tasks: manyTasks(3, {}) }).at(-1)?.kind).toBe("incomplete");
  });

  test("komt eerst als er nog geen mensen of geen taken zijn", () => {
    expect(linesOf({ tasks: manyTasks(3, {}) }).map(inShort)).toEqual(["incomplete 0", "withoutExecutor 3"]);
    expect(linesOf({}).map(inShort)).toEqual(["incomplete 0"]);
  });
});

describe("wat het team besliste", () => {
  const data = situation({
    people: { Ann: { hours: 9 }, Bram: { hours: 9 } },
    tasks: {
      ...manyTasks(3, { size: 1, kind: "core" }, "Open"),
      ...manyTasks(2, { size: 1, kind: "core", by: { Ann: "U" } }, "Ann"),
      ...manyTasks(2, { size: 1, kind: "core", by: { Bram: "U" } }, "Bram"),
      Visie: { size: 1, kind: "core", by: { Ann: "U" }, rated: { Ann: 1 } },
    },
    settings: { schoolYear: "2026-2027" },
  });
  const findings = findBottlenecks(data);
  const all = ["withoutExecutor 3 (3)", "keyPerson Ann 3 (3)", "keyPerson Bram 2 (2)"];
  const decided = (
    status: Decision["status"],
    schoolYear: string,
    about: (finding: Finding) => boolean = () => true,
  ): Decisions =>
    new Map(findings.filter(about).map((finding) => [findingKey(finding), { status, schoolYear, note: "", date: "" }]));
  const inYear = (schoolYear: string): SituationData => ({ ...data, settings: { ...data.settings, schoolYear } });
  const listOf = (decisions: Decisions, told = data): readonly string[] =>
    shortList(findings, told, decisions).lines.map(inShort);

  test("aanvaard staat dit schooljaar niet op de lijst", () => {
    expect(listOf(decided("open", "2026-2027"))).toEqual(all);
    const nobody = (finding: Finding): boolean => finding.kind === "withoutExecutor";
    expect(listOf(decided("accepted", "2026-2027", nobody))).toEqual(all.slice(1));
    expect(listOf(decided("accepted", "2026-2027"))).toEqual([]);
  });

  test("het volgende schooljaar staat het er weer", () => {
    expect(listOf(decided("accepted", "2025-2026"))).toEqual(all);
  });

  test("zonder schooljaar geldt het als dit jaar", () => {
    expect(listOf(decided("accepted", ""))).toEqual([]);
    expect(listOf(decided("accepted", "2025-2026"), inYear(""))).toEqual([]);
  });

  test("aanvaard is alleen wat aanvaard is: het andere op dezelfde taak komt ervoor in de plaats", () => {
    const replaced = shortList(
      findings,
      data,
      decided("accepted", "", ({ kind }) => kind === "keyPerson"),
    );
    expect(replaced.lines.map(inShort)).toEqual([
      "withoutExecutor 3 (3)",
      "withoutReplacement Ann 3 (3)",
      "withoutReplacement Bram 2 (2)",
    ]);
  });

  test("wat van een regel beslist is, geldt voor alles waar ze van vertelt, en voor niets anders", () => {
    const full = findBottlenecks(fullSchool, fullSchoolNow);
    const { lines } = shortList(full, fullSchool);
    expect(lines.some(({ also }) => also.length > 0)).toBe(true);
    for (const line of lines) {
      const keys = new Set(decidedKeys(line));
      const accepted: Decision = { status: "accepted", schoolYear: "", note: "Tot Kerst", date: "" };
      const after = shortList(full, fullSchool, new Map([...keys].map((key) => [key, accepted])));
      expect(after.lines.map(inShort)).toEqual(lines.filter((other) => other !== line).map(inShort));
      expect(after.accepted.map(inShort)).toEqual([inShort(line)]);
      expect(after.accepted[0]?.notes).toEqual(["Tot Kerst"]);
    }
  });

  test("wat het team erbij schreef staat er één keer, en van wat niets kreeg staat er niets", () => {
    const notes = new Map([
      ["withoutExecutor|Open 1|", "Na Kerst"],
      ["withoutExecutor|Open 2|", "Na Kerst"],
    ]);
    const noted = [...notes].map(([key, note]) => {
      const decision: Decision = { status: "open", schoolYear: "", note, date: "" };
      return [key, decision] as const;
    });
    const [open, card] = shortList(findings, data, new Map(noted)).lines;
    expect([open?.notes, card?.notes]).toEqual([["Na Kerst"], []]);
  });

  test("besproken komt na al wat nog open staat, ook na wat minder weegt", () => {
    const { lines } = shortList(
      findings,
      data,
      decided("discussed", "2020-2021", ({ kind }) => kind === "withoutExecutor"),
    );
    expect(lines.map(inShort)).toEqual([...all.slice(1), all[0]]);
    expect(lines.map(({ discussed }) => discussed)).toEqual([false, false, true]);
  });

  test("een regel is besproken als al haar bevindingen het zijn, ook wat erbij staat", () => {
    const open = (about: (finding: Finding) => boolean): readonly string[] =>
      shortList(findings, data, decided("discussed", "", about))
        .lines.filter(({ discussed }) => !discussed)
        .map(inShort);
    expect(open(() => true)).toEqual([]);
    expect(open(({ taskId }) => taskId !== "Open 1")).toEqual([all[0]]);
    expect(open(({ kind }) => kind !== "supportWelcome")).toEqual([all[1]]);
  });
});

describe("in any situation", () => {
  const check = (holds: (list: ShortList, data: SituationData, findings: readonly Finding[]) => void): void =>
    fc.assert(
      fc.property(anyTarget, ({ now, target }) => {
        const findings = findBottlenecks(target, now);
        holds(shortList(findings, target), target, findings);
      }),
      { seed },
    );

  test("each line is known apart from the others of its list", () => {
    check(({ lines, accepted }) => {
      for (const list of [lines, accepted]) expect(new Set(list.map(lineKey)).size).toBe(list.length);
    });
  });

  test("the first screen has at most five lines, at most two of a kind, in the order of the list", () => {
    check(({ lines, firstScreen }) => {
      expect(firstScreen.length).toBeLessThanOrEqual(5);
      for (const { kind } of firstScreen) {
        expect(firstScreen.filter((line) => line.kind === kind).length).toBeLessThanOrEqual(2);
      }
      expect(lines.filter((line) => firstScreen.includes(line))).toEqual(firstScreen);
    });
  });

  test("every finding is on the list exactly once, but for hints that stand alone", () => {
    const isHint = (finding: Finding): boolean => finding.kind === "tooManyTasks" && finding.data.nearlyFull;
    check(({ lines }, _, findings) => {
      const shown = lines.flatMap((line) => [...line.findings, ...line.also]).map(findingKey);
      expect(new Set(shown).size).toBe(shown.length);
      const missing = findings.filter((finding) => !shown.includes(findingKey(finding)));
      expect(missing.filter((finding) => !isHint(finding))).toEqual([]);
    });
  });

  test("a task is on one line of its own kind at most, and the line's finding is about its first task", () => {
    check(({ lines }) => {
      const ofTasks = lines.flatMap((line) => line.findings.map(({ taskId }) => taskId).filter((id) => id !== null));
      expect(new Set(ofTasks).size).toBe(ofTasks.length);
      for (const { finding, findings, taskIds } of lines) {
        expect(findings).toContain(finding);
        if (finding.taskId !== null) expect(finding.taskId).toBe(taskIds[0]);
      }
    });
  });

  test("nobody has more than two lines: one of what stands alone, one of the rest", () => {
    check(({ lines }, data) => {
      for (const { id } of data.people) {
        const own = lines.filter(({ personId }) => personId === id);
        const cards = own.filter(({ kind }) => kind === "withoutReplacement" || kind === "keyPerson");
        expect(cards.length).toBeLessThanOrEqual(1);
        expect(own.length - cards.length).toBeLessThanOrEqual(1);
      }
    });
  });

  test("the order in which findings come makes no difference to which lines there are", () => {
    check(({ lines }, data, findings) => {
      const backwards = shortList([...findings].reverse(), data).lines;
      expect(backwards.map(inShort).sort()).toEqual(lines.map(inShort).sort());
    });
  });

  test("core tasks come first within a line", () => {
    check(({ lines }, data) => {
      const core = new Set(data.tasks.filter(({ kind }) => kind === "core").map(({ id }) => id));
      for (const { taskIds, coreTasks } of lines) {
        expect(taskIds.slice(0, coreTasks ?? 0).every((id) => core.has(id))).toBe(true);
        expect(taskIds.slice(coreTasks ?? 0).some((id) => core.has(id))).toBe(false);
      }
    });
  });
});
