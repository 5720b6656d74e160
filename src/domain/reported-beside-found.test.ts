import { situation, type Told } from "../../tests/domain/situation";
import { findBottlenecks } from "./bottlenecks/find-bottlenecks";
import { reportedBesideFound, type ReportedBesideFound } from "./reported-beside-found";

const people: NonNullable<Told["people"]> = { Ann: {}, Bram: {}, Firma: { level: "extern" } };
const beside = (tasks: NonNullable<Told["tasks"]>): ReportedBesideFound | null => {
  const data = situation({ people, tasks });
  return reportedBesideFound(data, findBottlenecks(data));
};
const flagged = { Ann: "bottleneck" } as const;
const covered = { by: { Ann: "U", Bram: "V" } };

test("gemeld tegenover berekend: beide, alleen gemeld, alleen gevonden", () => {
  expect(
    beside({
      Helpdesk: { flagged },
      Netwerk: { ...covered, flagged },
      Website: { by: { Ann: "U" } },
      Camera: { by: { Firma: "U" }, flagged: { Bram: "bottleneck" } },
      Visie: { ...covered, flagged: { Ann: "someoneElse" } },
      Weg: { kind: "notApplicable", flagged },
    }),
  ).toEqual({ both: ["Helpdesk", "Camera"], onlyReported: ["Netwerk"], onlyFound: ["Website"] });
});

test("als niemand iets meldde, is er niets naast te leggen", () => {
  expect(beside({ Helpdesk: {}, Netwerk: { flagged: { Ann: "someoneElse" } } })).toBeNull();
});
