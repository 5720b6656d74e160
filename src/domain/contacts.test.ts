import { situation, type Told } from "../../tests/domain/situation";
import { contactGroups } from "./contacts";

const groupsOf = (told: Told) =>
  contactGroups(situation(told)).map(({ cluster, tasks, asked, replacers }) => ({
    cluster,
    tasks: tasks.map(({ id }) => id),
    asked: asked.map(({ id }) => id),
    replacers: replacers.map(({ id }) => id),
  }));

const people = { Ann: {}, Bram: {}, Chloë: {} };

test.each([
  ["the contact", { Ann: "U", Bram: "S", Chloë: "A" }, ["Chloë"]],
  ["else who leads", { Ann: "U", Bram: "S" }, ["Bram"]],
  ["else everyone who executes", { Ann: "U", Bram: "U", Chloë: "B" }, ["Ann", "Bram"]],
  ["nobody who only decides or replaces", { Ann: "B", Bram: "V" }, []],
])("whom to ask is %s", (_, by, asked) => {
  expect(groupsOf({ people, tasks: { Helpdesk: { by } } })[0]?.asked).toEqual(asked);
});

test("tasks of a cluster with the same people come together, those without anyone last", () => {
  const groups = groupsOf({
    people,
    tasks: {
      Badges: { cluster: "Technisch" },
      Helpdesk: { cluster: "Technisch", by: { Ann: "U", Bram: "V" } },
      Visie: { cluster: "Beleid", by: { Ann: "U", Bram: "V" } },
      Wifi: { cluster: "technisch ", by: { Ann: "U", Bram: "V" } },
      Laptops: { cluster: "Technisch", by: { Ann: "U" } },
    },
  });
  expect(groups).toEqual([
    { cluster: "Technisch", tasks: ["Helpdesk", "Wifi"], asked: ["Ann"], replacers: ["Bram"] },
    { cluster: "Technisch", tasks: ["Laptops"], asked: ["Ann"], replacers: [] },
    { cluster: "Technisch", tasks: ["Badges"], asked: [], replacers: [] },
    { cluster: "Beleid", tasks: ["Visie"], asked: ["Ann"], replacers: ["Bram"] },
  ]);
});

test("who is asked does not stand in for themselves", () => {
  expect(groupsOf({ people, tasks: { Helpdesk: { by: { Ann: "UV", Bram: "V" } } } })[0]).toMatchObject({
    asked: ["Ann"],
    replacers: ["Bram"],
  });
});

test("tasks that are no work are left out", () => {
  const tasks = { Kennis: { size: 0, by: { Ann: "U" } }, Badges: { kind: "notApplicable", by: { Ann: "U" } } } as const;
  expect(groupsOf({ people, tasks })).toEqual([]);
});
