import fc from "fast-check";
import { anyTarget, seed } from "../../tests/domain/arbitrary-situation";
import { situation, type ToldTask } from "../../tests/domain/situation";
import { differences, type TaskDifference } from "./differences";
import { formatAssignment } from "./marks";
import type { Assignment, SituationData } from "./model";

const people = { Ann: {}, Bram: {}, Chloë: {} };
type By = NonNullable<ToldTask["by"]>;

/** A difference in short: "Ann U → V". */
function told({ people: changed }: TaskDifference): readonly string[] {
  return changed.map(
    ({ person, before, after }) => `${person.name} ${formatAssignment(before)} → ${formatAssignment(after)}`,
  );
}

/** How one task differs. */
function between(now: By, then: By): TaskDifference | undefined {
  const [before, after] = [now, then].map((by) => situation({ people, tasks: { Wifi: { by } } }));
  return before && after && differences(before, after)[0];
}

test.each<[string, By, By, readonly string[], Partial<TaskDifference>]>([
  [
    "doorgegeven wordt",
    { Ann: "U" },
    { Bram: "U" },
    ["Ann U → ", "Bram  → U"],
    { changesExecutor: true, losesExecutor: false },
  ],
  [
    "doorgegeven wordt met een reserve",
    { Ann: "U" },
    { Bram: "U", Chloë: "V" },
    ["Ann U → ", "Bram  → U", "Chloë  → V"],
    { changesExecutor: true },
  ],
  ["wisselt uitvoeren en vervangen", { Ann: "UV" }, { Ann: "V" }, ["Ann UV → V"], { losesExecutor: true }],
  ["krijgt een reserve", { Ann: "U" }, { Ann: "U", Bram: "V" }, ["Bram  → V"], { changesExecutor: false }],
  ["krijgt een tweede uitvoerder", { Ann: "U" }, { Ann: "U", Bram: "U" }, ["Bram  → U"], { changesExecutor: true }],
  ["wordt door niemand meer gedaan", { Ann: "U" }, {}, ["Ann U → "], { losesExecutor: true }],
  ["had niemand, en krijgt iemand", {}, { Chloë: "U" }, ["Chloë  → U"], { losesExecutor: false }],
  ["had geen uitvoerder te verliezen", { Ann: "V" }, {}, ["Ann V → "], { losesExecutor: false }],
  ["krijgt een ander eigen deel", { Ann: "U70" }, { Ann: "U50" }, ["Ann U70 → U50"], { changesExecutor: false }],
  ["wisselt van mandaat", { Ann: "SU" }, { Ann: "UB" }, ["Ann US → UB"], { changesExecutor: false }],
])("een taak die %s", (_, now, then, expected, facts) => {
  const found = between(now, then);
  expect(found && told(found)).toEqual(expected);
  expect(found).toMatchObject(facts);
});

test("dezelfde merken anders geschreven, dubbel of van iemand die er niet meer is: geen verschil", () => {
  const before = situation({ people, tasks: { Wifi: { by: { Ann: "VU" } }, Apps: { by: { Bram: "U" } } } });
  const twice: Assignment[] = (["executes", "replaces"] as const).map((mark) => {
    return { taskId: "Wifi", personId: "Ann", marks: [mark] };
  });
  const gone: Assignment = { taskId: "Wifi", personId: "Dirk", marks: ["executes"] };
  const bram = before.assignments.filter(({ personId }) => personId === "Bram");
  expect(differences(before, { ...before, assignments: [...bram, gone, ...twice] })).toEqual([]);
});

test("staan in de volgorde van de lijst en van het team", () => {
  const told = (by: By) => situation({ people, tasks: { Wifi: { by }, Apps: { by: {} }, Badges: { by } } });
  const found = differences(told({ Bram: "U", Ann: "V" }), told({}));
  expect(found.map(({ task }) => task.id)).toEqual(["Wifi", "Badges"]);
  expect(found[0]?.people.map(({ person }) => person.name)).toEqual(["Ann", "Bram"]);
});

/** The target with every difference of some tasks taken back. */
function takenBack(target: SituationData, some: readonly TaskDifference[]): SituationData {
  const changed = some.flatMap(({ task, people: own }) =>
    own.map(({ person, before }) => ({ taskId: task.id, personId: person.id, ...before })),
  );
  const isChanged = (one: Assignment) =>
    changed.some(({ taskId, personId }) => taskId === one.taskId && personId === one.personId);
  return { ...target, assignments: [...target.assignments.filter((one) => !isChanged(one)), ...changed] };
}

test("wie alle verschillen terugneemt, staat weer zoals nu; wie er één terugneemt, houdt de andere", () => {
  fc.assert(
    fc.property(anyTarget, ({ now, target }) => {
      const found = differences(now, target);
      expect(differences(now, takenBack(target, found))).toEqual([]);
      expect(differences(now, takenBack(target, found.slice(0, 1)))).toEqual(found.slice(1));
      expect(differences(now, now)).toEqual([]);
    }),
    { seed },
  );
});
