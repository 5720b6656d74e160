import { situation, type Told } from "../../tests/domain/situation";
import { groupWork, outsourcedWork } from "./outside-work";

const people: NonNullable<Told["people"]> = {
  Ann: {},
  Bram: {},
  SG: { level: "SG" },
  Firma: { level: "extern" },
  Ouders: { level: "extern" },
};
const tasks = {
  Netwerk: { by: { Firma: "U", Ann: "S", SG: "A" } },
  Wifi: { by: { Firma: "U" } },
  Server: { by: { Firma: "U", Bram: "U", Ann: "A", Ouders: "A" } },
  Badges: { by: { SG: "U", Ann: "A", Bram: "S" } },
  Licenties: { by: { SG: "U" } },
  Helpdesk: { by: { Ann: "U" } },
  Kabels: { kind: "notApplicable", by: { Firma: "U", SG: "U" } },
} as const;
const school = situation({ people, tasks });

test("uitbesteed: wat een firma doet, met wie het intern opvolgt", () => {
  expect(outsourcedWork(school)).toEqual([
    {
      personId: "Firma",
      tasks: [
        { taskId: "Netwerk", followers: ["Ann", "SG"] },
        { taskId: "Wifi", followers: [] },
        { taskId: "Server", followers: ["Ann", "Bram"] },
      ],
    },
  ]);
});

test("school en SG: wat de groep doet, met het aanspreekpunt op school, en wat erbij komt", () => {
  const expected = [
    { taskId: "Badges", followers: ["Ann"], moves: false },
    { taskId: "Licenties", followers: [], moves: false },
  ];
  expect(groupWork(school, null)).toEqual(expected);
  expect(groupWork(school, school)).toEqual(expected);
  const now = situation({ people, tasks: { ...tasks, Badges: { by: { Ann: "U" } } } });
  expect(groupWork(school, now).map(({ moves }) => moves)).toEqual([true, false]);
});

test("school en SG: ook wat beide samen doen, niet wat niemand doet", () => {
  const shared = situation({ people, tasks: { Apps: { by: { SG: "U", Ann: "UA" } }, Camera: {} } });
  expect(groupWork(shared, null).map(({ taskId }) => taskId)).toEqual(["Apps"]);
});
