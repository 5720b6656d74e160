import fc from "fast-check";
import { anySituation, seed } from "../../tests/domain/arbitrary-situation";
import { filledTakenoverzicht } from "../../tests/domain/filled-takenoverzicht";
import { manyTasks, situation, type Told } from "../../tests/domain/situation";
import { findBottlenecks } from "./bottlenecks/find-bottlenecks";
import type { Finding } from "./bottlenecks/finding";
import type { SituationData } from "./model";
import { shortList, type ShortList } from "./short-list";
import type { ShortListLine } from "./short-list-line";

const shortListOf = (data: SituationData): ShortList => shortList(findBottlenecks(data), data);
const linesOf = (told: Told): readonly ShortListLine[] => shortListOf(situation(told)).lines;

/** A line in a few words, such as "withoutReplacement Ann 22 (6)": kind, person, tasks, core tasks. */
function inShort({ kind, personId, taskIds, coreTasks }: ShortListLine): string {
  const core = coreTasks === null ? "" : ` (${coreTasks})`;
  return [kind, personId, taskIds.length].filter((part) => part !== null).join(" ") + core;
}

describe("het ingevulde Takenoverzicht", () => {
  test("zoals de school het had: zes regels van nut", () => {
    const { lines, firstScreen } = shortListOf(filledTakenoverzicht({ kinds: false }));
    expect(lines.map(inShort)).toEqual([
      "withoutExecutor 7",
      "minutesPerTask Ann 31",
      "withoutReplacement Ann 22",
      "withoutReplacement Bram 10",
      "withoutReplacement Directie 8",
      "incomplete 0",
    ]);
    expect(firstScreen.map(inShort)).toEqual([
      "withoutExecutor 7",
      "minutesPerTask Ann 31",
      "withoutReplacement Ann 22",
      "withoutReplacement Bram 10",
      "incomplete 0",
    ]);
  });

  test("met het voorstel voor Wie best?: kerntaken eerst, en wat Ann kan afgeven", () => {
    const { lines } = shortListOf(filledTakenoverzicht({ kinds: true }));
    expect(lines.map(inShort)).toEqual([
      "withoutExecutor 7 (3)",
      "withoutReplacement Ann 22 (6)",
      "withoutReplacement Bram 10 (3)",
      "withoutReplacement Directie 8 (6)",
      "transferable Ann 19 (0)",
      "incomplete 0",
    ]);
    expect(lines[4]?.also.map(({ kind }) => kind)).toEqual(["minutesPerTask"]);
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
      Visie: { kind: "core", by: { Ann: "U", Bram: "V" } },
    } as const;
    const [card] = linesOf({ people: { Ann: {}, Bram: {} }, tasks });
    expect(card).toMatchObject({
      kind: "withoutReplacement",
      personId: "Ann",
      severity: 2,
      taskIds: ["Netwerk", "Helpdesk", "Website"],
      coreTasks: 2,
      finding: { taskId: "Netwerk" },
    });
  });

  test("de werklast is één regel: de zwaarste bevinding, met de andere erbij", () => {
    const tasks = manyTasks(30, { size: 1, kind: "transferable", by: { Ann: "U", Bram: "V" } });
    const lines = linesOf({ people: { Ann: { hours: 6 }, Bram: {} }, tasks });
    expect(lines.map(inShort)).toEqual(["tooManyTasks Ann 30 (0)"]);
    expect(lines[0]?.also.map(({ kind }) => kind)).toEqual(["transferable", "minutesPerTask"]);
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

  test("een firma krijgt geen kaart", () => {
    const tasks = manyTasks(5, { size: 1, kind: "core", by: { Firma: "U" } });
    expect(linesOf({ people: { Firma: { level: "extern" } }, tasks })).toEqual([]);
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

test("een bevinding die de school aanvaardde en hier weggelaten is, staat niet op de lijst", () => {
  const data = filledTakenoverzicht({ kinds: false });
  const open = findBottlenecks(data).filter(({ kind }) => kind !== "withoutExecutor");
  expect(shortList(open, data).lines.map(({ kind }) => kind)).not.toContain("withoutExecutor");
});

test("van twee bevindingen op één taak telt de ernstigste, en gaat de andere mee", () => {
  const data = situation({ people: { Ann: { hours: 9 } }, tasks: { Helpdesk: { size: 1, kind: "core" } } });
  const [slight, serious]: readonly Finding[] = [
    {
      kind: "withoutExecutor",
      severity: 1,
      taskId: "Helpdesk",
      personId: null,
      data: { taskKind: null, replacers: [] },
    },
    { kind: "withoutReplacement", severity: 2, taskId: "Helpdesk", personId: "Ann", data: { taskKind: null } },
  ];
  const { lines } = shortList([slight!, serious!], data);
  expect(lines.map(({ finding, also }) => [finding, also])).toEqual([[serious, [slight]]]);
});

describe("in any situation", () => {
  const check = (holds: (list: ShortList, data: SituationData) => void): void =>
    fc.assert(
      fc.property(anySituation, (data) => holds(shortListOf(data), data)),
      { seed },
    );

  test("the first screen has at most five lines, at most two of a kind, in the order of the list", () => {
    check(({ lines, firstScreen }) => {
      expect(firstScreen.length).toBeLessThanOrEqual(5);
      for (const { kind } of firstScreen) {
        expect(firstScreen.filter((line) => line.kind === kind).length).toBeLessThanOrEqual(2);
      }
      expect(lines.filter((line) => firstScreen.includes(line))).toEqual(firstScreen);
    });
  });

  test("every finding is on the list once, but for hints that stand alone", () => {
    check(({ lines }, data) => {
      const onTasks = findBottlenecks(data).filter(({ taskId }) => taskId !== null);
      const listed = lines.filter(({ kind }) => kind === "withoutExecutor" || kind === "withoutReplacement");
      expect(listed.flatMap(({ taskIds }) => taskIds).sort()).toEqual(onTasks.map(({ taskId }) => taskId).sort());
      const others = findBottlenecks(data).filter(
        (finding) => finding.taskId === null && !(finding.kind === "tooManyTasks" && finding.data.nearlyFull),
      );
      const shown = lines.flatMap((line) => [line.finding, ...line.also]);
      for (const finding of others) expect(shown).toContainEqual(finding);
    });
  });

  test("nobody has more than two lines: one of tasks alone, one of workload", () => {
    check(({ lines }, data) => {
      for (const { id } of data.people) {
        const own = lines.filter(({ personId }) => personId === id);
        expect(own.length).toBeLessThanOrEqual(2);
        expect(own.filter(({ kind }) => kind === "withoutReplacement").length).toBeLessThanOrEqual(1);
      }
    });
  });

  test("the order in which findings come makes no difference to which lines there are", () => {
    check(({ lines }, data) => {
      const backwards = shortList([...findBottlenecks(data)].reverse(), data).lines;
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
