import { parseSteps } from "./parse-steps";

const parse = (...steps: unknown[]) => parseSteps(JSON.stringify(steps));

test("steps keep what was given, and absent fields get their default", () => {
  expect(
    parse(
      { do: "adopt" },
      { do: "adopt", sheet: "Taken", accept: false },
      { do: "assign", situation: "target", task: "t1", person: "Ann", mandates: "US" },
      { do: "insertRows", sheet: "Taken", row: 7 },
      { do: "setKind", task: "t1", kind: null },
      { do: "select", sheet: "Blad1", range: "B4" },
      { do: "pickList", clusters: "" },
      { do: "mergePeople", keep: "Ann", gone: "An" },
      { do: "clearLoose", situation: "current", task: "Printers", person: "Ann" },
    ),
  ).toEqual([
    { do: "adopt", sheet: null, accept: true },
    { do: "adopt", sheet: "Taken", accept: false },
    { do: "assign", situation: "target", task: "t1", person: "Ann", mandates: "US", consent: false },
    { do: "insertRows", sheet: "Taken", row: 7, count: 1 },
    { do: "setKind", task: "t1", kind: null },
    { do: "select", sheet: "Blad1", range: "B4" },
    { do: "pickList", clusters: "", accept: true },
    { do: "mergePeople", keep: "Ann", gone: "An", consent: false },
    { do: "clearLoose", situation: "current", task: "Printers", person: "Ann", consent: false },
  ]);
});

test("a person's details that are not given are left out, hours that are emptied are null", () => {
  expect(parse({ do: "setPerson", name: "Ann", hours: null }, { do: "addPerson", name: "Bo", role: "TICT" })).toEqual([
    { do: "setPerson", name: "Ann", details: { hours: null } },
    { do: "addPerson", name: "Bo", details: { role: "TICT" } },
  ]);
});

test("another person's hands are steps of their own", () => {
  const typed = { do: "type", sheet: "Taken", cell: "B7", value: null };
  expect(parse({ do: "remote", steps: [typed] })).toEqual([{ do: "remote", steps: [typed] }]);
});

test.each([
  ["an unknown step", [{ do: "teleport" }], 'Step 1: there is no step called "teleport".'],
  [
    "a step named after a property of every object",
    [{ do: "toString" }],
    'Step 1: there is no step called "toString".',
  ],
  ["a step without do", [{ do: "undo" }, {}], 'Step 2: "do" must be a text.'],
  ["a missing field", [{ do: "removePerson" }], 'Step 1: "name" must be a text.'],
  ["a field of another kind", [{ do: "latency", ms: "150" }], 'Step 1: "ms" must be a whole number from 0.'],
  [
    "an unknown choice",
    [{ do: "highlight", situation: "both" }],
    'Step 1: "situation" must be one of current, target.',
  ],
  [
    "a use case as another person",
    [{ do: "remote", steps: [{ do: "undo" }] }],
    '"undo" is nothing that another person can do.',
  ],
  [
    "a selection of another person",
    [{ do: "remote", steps: [{ do: "select", sheet: "Taken", range: "A1" }] }],
    '"select" is nothing that another person can do.',
  ],
  ["a date that is none", [{ do: "today", date: "morgen" }], 'Step 1: "date" must be a date such as "2026-11-22".'],
])("%s is refused with one sentence", (_what, steps, sentence) => {
  expect(() => parse(...steps)).toThrow(sentence);
});

test("what is not a list of steps is refused", () => {
  expect(() => parseSteps("{}")).toThrow("The steps are not a list.");
  expect(() => parseSteps("[")).toThrow("The steps are not valid JSON.");
});
