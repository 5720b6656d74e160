import { situation, type ToldTask } from "../../../tests/domain/situation";
import { findBottlenecks } from "./find-bottlenecks";
import { findingKey, type BottleneckKind } from "./finding";

function keysOf(kind: BottleneckKind, tasks: Readonly<Record<string, ToldTask>>): readonly string[] {
  const findings = findBottlenecks(situation({ people: { Ann: {}, SG: { level: "SG" } }, tasks }));
  return findings.filter((finding) => finding.kind === kind).map(findingKey);
}

/** Schools' workbooks keep what the team decided by these keys: another spelling would lose every decision. */
describe("waarbij een beslissing bewaard wordt", () => {
  test("is de soort, met de taak en de persoon waarover het gaat", () => {
    expect(keysOf("withoutExecutor", { Netwerk: {} })).toEqual(["withoutExecutor|Netwerk|"]);
    expect(keysOf("withoutReplacement", { Netwerk: { by: { Ann: "U" } } })).toEqual(["withoutReplacement|Netwerk|Ann"]);
    expect(keysOf("reported", { Netwerk: { flagged: { Ann: "bottleneck" } } })).toEqual(["reported||Ann"]);
    expect(keysOf("incomplete", { Netwerk: {} })).toEqual(["incomplete||"]);
  });

  test("houdt taken van de SG die nog op school gebeuren uit elkaar met taken zonder aanspreekpunt", () => {
    const tasks = { Netwerk: { level: "SG", by: { Ann: "U" } }, Badges: { level: "SG", by: { SG: "U" } } } as const;
    expect(keysOf("wrongLevel", tasks)).toEqual(["wrongLevel.stillAtSchool||", "wrongLevel.withoutContact||"]);
  });
});
