import { found } from "../../../tests/domain/found";
import { situation, type Told, type ToldPerson } from "../../../tests/domain/situation";
import { divisionOf } from "../division";
import { contactDays } from "./reachability";

const workweek = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const people: NonNullable<Told["people"]> = {
  Ann: { reachableOn: ["monday", "tuesday"] },
  Bram: { reachableOn: ["tuesday", "friday"] },
  Chloë: {},
};
const days = (tasks: Told["tasks"], team = people): readonly string[] =>
  found("daysWithoutContact", { people: team, ...(tasks && { tasks }) }).flatMap((finding) => finding.data.days);

test("als er dagen zijn waarop niemand van de eerste lijn bereikbaar is", () => {
  const tasks = {
    Helpdesk: { by: { Ann: "U" } },
    "Storingen melden": { by: { Bram: "U" } },
    Website: { by: { Chloë: "U" } },
  } as const;
  expect(found("daysWithoutContact", { people, tasks })).toEqual([
    {
      kind: "daysWithoutContact",
      severity: 2,
      taskId: null,
      personId: null,
      data: { days: ["wednesday", "thursday"] },
    },
  ]);
});

test("geen enkele dag bereikbaar is ook gegeven", () => {
  expect(days({ Helpdesk: { by: { Ann: "U" } } }, { Ann: { reachableOn: [] } })).toEqual(workweek);
});

test.each<[string, Told["tasks"]]>([
  ["van één van hen de dagen ontbreken", { Helpdesk: { by: { Ann: "U", Chloë: "U" } } }],
  ["niemand de helpdesk doet", { Helpdesk: { by: { Ann: "V" } } }],
  ["de lijst geen eerste lijn heeft", { Website: { by: { Ann: "U" } } }],
  ["de helpdesk n.v.t. is", { Helpdesk: { kind: "notApplicable", by: { Ann: "U" } } }],
])("niet als %s", (_, tasks) => {
  expect(days(tasks)).toEqual([]);
});

test("niet als er elke dag iemand is", () => {
  const team = { Ann: { reachableOn: workweek.slice(0, 3) }, Bram: { reachableOn: workweek.slice(3) } };
  const told: Told = { people: team, tasks: { Helpdesk: { by: { Ann: "U", Bram: "U" } } } };
  expect(found("daysWithoutContact", told)).toEqual([]);
});

test("wie er elke weekdag te bereiken is, zodra allen hun dagen gaven", () => {
  const days = (bram: ToldPerson) => {
    const told = { people: { Ann: { reachableOn: ["monday", "friday"] }, Bram: bram } as const };
    return contactDays(divisionOf(situation({ ...told, tasks: { Helpdesk: { by: { Ann: "U", Bram: "U" } } } })))?.map(
      ({ day, people }) => [day, people.map(({ name }) => name).join()],
    );
  };
  expect(days({ reachableOn: ["monday"] })).toEqual([
    ["monday", "Ann,Bram"],
    ["tuesday", ""],
    ["wednesday", ""],
    ["thursday", ""],
    ["friday", "Ann"],
  ]);
  expect(days({})).toBeUndefined();
});
