import { manyTasks, situation, type Told } from "../../tests/domain/situation";
import { findBottlenecks } from "./bottlenecks/find-bottlenecks";
import type { BottleneckKind } from "./bottlenecks/finding";
import { abandonedInTarget, leftInTarget } from "./left-in-target";
import { shortList } from "./short-list";

const people = { Ann: {}, Bram: {}, Chloë: {} };

/** What this target leaves of the line of that kind. */
function left(kind: BottleneckKind, now: NonNullable<Told["tasks"]>, then: NonNullable<Told["tasks"]>) {
  const current = situation({ people, tasks: now });
  const line = shortList(findBottlenecks(current), current).lines.find((candidate) => candidate.kind === kind);
  if (line === undefined) throw new Error(`There is no ${kind}.`);
  return leftInTarget(line, findBottlenecks(situation({ people, tasks: then })));
}

const alone = { Printers: { by: { Ann: "U" } }, Netwerk: { by: { Ann: "U" } } };

test.each([
  [
    "nothing once somebody replaces",
    { Printers: { by: { Ann: "U", Bram: "V" } }, Netwerk: { by: { Ann: "UV", Bram: "U" } } },
    null,
  ],
  ["the same as long as one task has nobody else", { ...alone, Printers: { by: { Ann: "U", Bram: "V" } } }, 1],
  [
    "the same when somebody else stands alone for it",
    { Printers: { by: { Bram: "U" } }, Netwerk: { by: { Bram: "U" } } },
    1,
  ],
  ["what it leaves of the others when nobody does one any more", { Printers: {}, Netwerk: { by: { Ann: "U" } } }, 1],
  ["nothing of the others when these are solved", { Printers: {}, Netwerk: { by: { Ann: "U", Bram: "V" } } }, null],
  ["more when nobody does any of them any more", { Printers: {}, Netwerk: {} }, 3],
])("of tasks that somebody does alone the target leaves %s", (_, then, expected) => {
  expect(left("withoutReplacement", alone, then)).toBe(expected);
});

test("of tasks without executor it leaves nothing once each has one, also one who is alone", () => {
  const now = { Printers: {}, Netwerk: {}, Wifi: {} };
  expect(left("withoutExecutor", now, { ...now, Printers: { by: { Ann: "U" } } })).toBe(3);
  const by = { Ann: "U" };
  expect(left("withoutExecutor", now, { Printers: { by }, Netwerk: { by }, Wifi: { by } })).toBeNull();
});

test("of core and other tasks that somebody does alone the worst counts, wherever it stands in the list", () => {
  const [core, other] = [
    { kind: "core", by: { Ann: "U" } },
    { kind: "transferable", by: { Ann: "U" } },
  ] as const;
  const rest = manyTasks(7, { kind: "core", by: { Ann: "U", Bram: "V" } });
  for (const told of [
    { Netwerk: core, Website: other, ...rest },
    { Website: other, Netwerk: core, ...rest },
  ]) {
    expect(left("withoutReplacement", told, told)).toBe(2);
    expect(left("withoutReplacement", told, { ...told, Netwerk: { ...core, by: { Ann: "U", Bram: "V" } } })).toBe(1);
  }
});

test("of core tasks on one person it leaves the same when some of them come on another key person", () => {
  const core = (by: string) => ({ kind: "core", by: { [by]: "U" } }) as const;
  const shared = { kind: "core", by: { Ann: "U", Bram: "V" } } as const;
  const now = { Netwerk: core("Ann"), Wifi: core("Ann"), Visie: shared, Badges: shared };
  expect(left("keyPerson", now, { ...now, Netwerk: core("Bram"), Wifi: shared, Visie: core("Bram") })).toBe(2);
  expect(left("keyPerson", now, { ...now, Netwerk: shared, Wifi: shared, Visie: core("Bram") })).toBeNull();
});

test("of many tasks in few hours it leaves nothing when they are fewer, whatever else is found on them", () => {
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`Taak ${n}`, { by: { Ann: "U" } }]));
  const fewer = { ...many, "Taak 0": { by: { Bram: "U" } }, "Taak 1": {} };
  expect(left("minutesPerTask", many, fewer)).toBeNull();
  expect(left("minutesPerTask", many, many)).not.toBeNull();
});

test("tasks that nobody does any more are told of apart, as seriously as any task without executor", () => {
  const current = situation({ people, tasks: alone });
  const fewer = situation({ people, tasks: { ...alone, Printers: {} } });
  const findings = findBottlenecks(fewer, current);
  for (const inAnyOrder of [findings, [...findings].reverse()]) {
    expect(abandonedInTarget(inAnyOrder)).toMatchObject({
      severity: 3,
      finding: { kind: "heavierTarget", data: { taskIds: ["Printers"] } },
    });
  }
  expect(abandonedInTarget(findBottlenecks(current, current))).toBeNull();
});

test("tasks that only become heavier for somebody are not left by everyone", () => {
  const current = situation({ people, tasks: { Printers: { by: { Ann: "U", Bram: "V" } }, Camera: {} } });
  const lonelier = situation({ people, tasks: { Printers: { by: { Bram: "U" } }, Camera: {} } });
  const findings = findBottlenecks(lonelier, current);
  expect(findings.map(({ kind, personId }) => [kind, personId])).toContainEqual(["heavierTarget", "Bram"]);
  expect(abandonedInTarget(findings)).toBeNull();
});
