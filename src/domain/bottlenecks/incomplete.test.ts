import { situation, type Told } from "../../../tests/domain/situation";
import { findBottlenecks } from "./find-bottlenecks";
import { mostlyWithoutKind } from "./incomplete";

function missing(told: Told): unknown {
  return findBottlenecks(situation(told)).find(({ kind }) => kind === "incomplete")?.data;
}

const complete = { size: 2, kind: "core", by: { Ann: "U", Bram: "V" } } as const;

test("alles ingevuld: niets te zeggen", () => {
  expect(missing({ people: { Ann: { hours: 9 }, Bram: {} }, tasks: { Helpdesk: complete } })).toBeUndefined();
});

test("telt taken zonder omvang, taken zonder Wie best? en uitvoerders zonder uren", () => {
  const told: Told = {
    people: { Ann: {}, Bram: {}, Chloë: { hours: 0 } },
    tasks: {
      Helpdesk: complete,
      Netwerk: { size: "L", by: { Chloë: "U" } },
      Visie: { kind: "core", by: { Bram: "U" } },
      Website: {},
    },
  };
  expect(missing(told)).toEqual({
    tasks: 4,
    people: 3,
    tasksWithoutSize: 2,
    tasksWithoutKind: 2,
    executorsWithoutHours: 2,
  });
});

test("een taak die n.v.t. is of 0 uur vraagt, mist niets; haar uitvoerder ook niet", () => {
  const told: Told = {
    people: { Ann: { hours: 9 }, Bram: {}, Chloë: {} },
    tasks: {
      Helpdesk: complete,
      CAD: { kind: "notApplicable", by: { Chloë: "U" } },
      Kennis: { size: 0, by: { Chloë: "U" } },
    },
  };
  expect(missing(told)).toBeUndefined();
});

test.each(["directie", "administratief medewerker", "Directeur"])("uren van %s worden niet verwacht", (role) => {
  expect(missing({ people: { Ann: { role }, Bram: {} }, tasks: { Helpdesk: complete } })).toBeUndefined();
});

test.each(["", "TICT", "ICT-coördinator"])("uren van iemand met rol %j wel", (role) => {
  const told: Told = { people: { Ann: { role }, Bram: {} }, tasks: { Helpdesk: complete } };
  expect(missing(told)).toMatchObject({ executorsWithoutHours: 1 });
});

test("uren van een firma worden niet verwacht", () => {
  const told: Told = {
    people: { Ann: { hours: 9 }, Bram: {}, Firma: { level: "extern" } },
    tasks: { Helpdesk: complete, Netwerk: { size: 1, kind: "core", by: { Firma: "U" } } },
  };
  expect(missing(told)).toBeUndefined();
});

test("geen taken, of geen mensen: dat is wat ontbreekt", () => {
  expect(missing({ people: { Ann: {} } })).toMatchObject({ tasks: 0, people: 1 });
  expect(missing({ tasks: { Helpdesk: { size: 2, kind: "core" } } })).toMatchObject({ tasks: 1, people: 0 });
});

test("Wie best? ontbreekt meestal bij meer dan de helft van de taken, niet bij de helft of zonder taken", () => {
  expect(mostlyWithoutKind({ tasks: 4, tasksWithoutKind: 3 })).toBe(true);
  expect(mostlyWithoutKind({ tasks: 4, tasksWithoutKind: 2 })).toBe(false);
  expect(mostlyWithoutKind({ tasks: 0, tasksWithoutKind: 0 })).toBe(false);
});
