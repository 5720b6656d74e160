import { situation, type ToldTask } from "../../tests/domain/situation";
import { tasksBesideTarget } from "./beside-target";
import type { SituationData } from "./model";

const people = { Ann: {}, Bram: {} };
const school = (by: Readonly<Record<string, ToldTask["by"]>>): SituationData =>
  situation({ people, tasks: Object.fromEntries(Object.entries(by).map(([task, who]) => [task, { by: who ?? {} }])) });
const now = school({ Helpdesk: { Ann: "U" }, Netwerk: { Ann: "U", Bram: "V" }, Website: { Bram: "U" }, Visie: {} });

describe("somebody's tasks beside the target", () => {
  const changes = (target: SituationData | null): readonly (readonly [string, string | null])[] =>
    tasksBesideTarget("Ann", now, target).map(({ task, change }) => [task.id, change]);

  it("say what comes, goes and changes, in the order of the list", () => {
    const target = school({
      Helpdesk: { Ann: "V" },
      Netwerk: { Bram: "UV" },
      Website: { Bram: "U" },
      Visie: { Ann: "U" },
    });
    expect(changes(target)).toEqual([
      ["Helpdesk", "changed"],
      ["Netwerk", "dropped"],
      ["Visie", "added"],
    ]);
  });

  it("change when only somebody's share does", () => {
    const target = school({ Helpdesk: { Ann: "U50" }, Netwerk: { Ann: "U" }, Website: {}, Visie: {} });
    expect(changes(target)).toEqual([
      ["Helpdesk", "changed"],
      ["Netwerk", null],
    ]);
  });

  it("are none of hers where her marks were wiped out", () => {
    expect(changes(school({ Helpdesk: { Ann: "" }, Netwerk: { Ann: "U" }, Website: { Ann: "" }, Visie: {} }))).toEqual([
      ["Helpdesk", "dropped"],
      ["Netwerk", null],
    ]);
  });

  it("do not change without a target", () => {
    expect(changes(null)).toEqual([
      ["Helpdesk", null],
      ["Netwerk", null],
    ]);
  });
});
