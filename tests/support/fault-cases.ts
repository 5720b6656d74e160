import type { AddIn } from "../../src/application/add-in";
import { createAddIn } from "../../src/application/create-add-in";
import type { BookState, Outcome } from "../../src/application/state";
import { findingKey } from "../../src/domain/bottlenecks/finding";
import { handMadeSheet, taskSheet } from "./memory-school";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";
import { stillClock } from "./still-clock";

/** A school in the middle of its work. */
export interface Place {
  readonly book: MemoryWorkbook;
  readonly addIn: AddIn;
}

/** Something that a button does, and what was done before it. */
export interface UseCase {
  readonly name: string;
  readonly before: (place: Place) => Promise<unknown>;
  readonly run: (place: Place) => Promise<Outcome>;
  /** True where lines or sheets that come back have lost their look: then only what stands in cells is compared. */
  readonly losesLooks?: boolean;
}

const bookOf = ({ addIn }: Place): BookState => {
  const { book } = addIn.getState();
  if (book === null) throw new Error("The workbook is not in use.");
  return book;
};
const personId = (place: Place, at: number): string => bookOf(place).people[at]?.id ?? "";
const taskIds = (place: Place): readonly string[] => bookOf(place).tasks.map(({ id }) => id);

const adopt = ({ addIn }: Place) => addIn.adopt({ accept: true });
const generate = async (place: Place) => {
  await adopt(place);
  await place.addIn.generate("current", { consent: true });
  await place.addIn.generate("target", { consent: true });
};
const detach = async ({ addIn }: Place): Promise<Outcome> => {
  const asked = await addIn.detach();
  return (await addIn.getState().feedback?.question?.accept()) ?? asked;
};
const assign = (place: Place, marks: readonly ("executes" | "replaces")[] = ["executes"]) =>
  place.addIn.assign({
    situation: "current",
    taskIds: taskIds(place).slice(1),
    personId: personId(place, 0),
    marks,
    consent: true,
  });
/** What hands did in between, so that the sheet has to be brought up to date. */
const untidy = async (place: Place) => {
  await generate(place);
  place.book.hands.insertRows("Taken", 5, 2);
  place.book.hands.type("Taken", 5, 1, "Laptops");
  place.book.hands.type("Taken", 6, 1, "Kabels");
  place.book.hands.deleteRows("Taken", 4, 1);
};
const undoAfter = (before: (place: Place) => Promise<unknown>) => ({
  before,
  run: ({ addIn }: Place) => addIn.undo(),
  losesLooks: true,
});

/** Someone is gone, so that their marks wait at *Nog te plaatsen*. */
const loosened = async (place: Place) => {
  await generate(place);
  await place.addIn.removePerson(personId(place, 0));
};
const firstLoose = (place: Place) => {
  const key = bookOf(place).situations.current.loose[0]?.key ?? "";
  return { situation: "current", key, consent: false } as const;
};

/** The team accepts all that was found, with a note. */
const decide = (place: Place) =>
  place.addIn.decide({
    situation: "current",
    findings: bookOf(place).situations.current.findings.map(findingKey),
    status: "accepted",
    note: "=Tot Kerst",
  });

/** What writes nothing, or only tells. */
type Quiet =
  | ("getState" | "subscribe" | "start" | "refresh" | "bringToFront" | "showTask" | "showPlace" | "dismissFeedback")
  | ("pickList" | "pickClusters" | "forgetPicked" | "readSign" | "takeSelection" | "checkTeam");

/** Every button that writes: one that is new does not compile until it has its cases here. */
const casesOf: Readonly<Record<Exclude<keyof AddIn, Quiet>, readonly UseCase[]>> = {
  adopt: [{ name: "Gebruik dit bestand", before: async () => undefined, run: adopt }],
  startFromCatalogue: [
    {
      name: "Begin met de standaardlijst",
      before: async () => undefined,
      run: ({ addIn }) => addIn.startFromCatalogue(),
    },
  ],
  trySample: [
    { name: "Probeer met een voorbeeld", before: async () => undefined, run: ({ addIn }) => addIn.trySample() },
  ],
  removeSample: [
    {
      name: "Haal voorbeeld weg",
      before: ({ addIn }) => addIn.trySample(),
      run: ({ addIn }) => addIn.removeSample(),
      losesLooks: true,
    },
  ],
  generate: [
    { name: "Huidige situatie", before: adopt, run: ({ addIn }) => addIn.generate("current", { consent: true }) },
    {
      name: "Streefdoel",
      before: adopt,
      run: ({ addIn }) => addIn.generate("target", { consent: true }),
      losesLooks: true,
    },
    {
      name: "Huidige situatie bijwerken",
      before: untidy,
      run: ({ addIn }) => addIn.generate("current", { consent: true }),
      losesLooks: true,
    },
  ],
  assign: [
    { name: "toewijzen", before: generate, run: (place) => assign(place) },
    { name: "toewijzen waar nog geen blad is", before: adopt, run: (place) => assign(place) },
  ],
  assignSelected: [
    {
      name: "geselecteerde rijen toewijzen",
      before: async (place) => {
        await generate(place);
        place.book.hands.select("Taken", [{ first: 4, count: 2 }]);
      },
      run: (place) => place.addIn.assignSelected(personId(place, 1), ["replaces"]),
    },
  ],
  makeReport: [
    { name: "blad Knelpunten", before: generate, run: ({ addIn }) => addIn.makeReport("bottlenecks") },
    {
      name: "blad Knelpunten bijwerken",
      before: async (place) => {
        await generate(place);
        await place.addIn.makeReport("bottlenecks");
        await assign(place);
      },
      run: ({ addIn }) => addIn.makeReport("bottlenecks"),
      losesLooks: true,
    },
    {
      name: "blad Wie doet wat bijwerken",
      before: async (place) => {
        await generate(place);
        await place.addIn.makeReport("contacts");
        await assign(place);
      },
      run: ({ addIn }) => addIn.makeReport("contacts"),
      losesLooks: true,
    },
    { name: "blad Inschaling", before: generate, run: ({ addIn }) => addIn.makeReport("ratings") },
    {
      name: "blad Inschaling bijwerken",
      before: async (place) => {
        await generate(place);
        await place.addIn.makeReport("ratings");
        await place.addIn.removePerson(personId(place, 0));
        await place.addIn.addPerson({ name: "Dirk" });
      },
      run: ({ addIn }) => addIn.makeReport("ratings"),
      losesLooks: true,
    },
  ],
  decide: [
    { name: "beslissen waar nog geen blad is", before: generate, run: decide },
    {
      name: "beslissen op het blad Knelpunten",
      before: async (place) => {
        await generate(place);
        await place.addIn.makeReport("bottlenecks");
      },
      run: decide,
    },
    {
      name: "beslissen van wat nieuw is op het blad",
      before: async (place) => {
        await generate(place);
        await place.addIn.makeReport("bottlenecks");
        await assign(place);
      },
      run: decide,
      losesLooks: true,
    },
  ],
  addPerson: [
    { name: "iemand toevoegen", before: generate, run: ({ addIn }) => addIn.addPerson({ name: "Dirk", hours: 4 }) },
  ],
  setPerson: [
    {
      name: "gegevens van iemand wijzigen",
      before: generate,
      run: (place) => place.addIn.setPerson(personId(place, 1), { role: "TICT", level: "SG", hours: 4 }),
    },
  ],
  acceptRoles: [
    {
      name: "alle voorgestelde rollen geven",
      before: async (place) => {
        await generate(place);
        for (const name of ["Directie", "Firma Net"]) await place.addIn.addPerson({ name });
      },
      run: (place) => place.addIn.acceptRoles(bookOf(place).people.map(({ id }) => id)),
    },
  ],
  renamePerson: [
    {
      name: "iemand hernoemen",
      before: generate,
      run: (place) => place.addIn.renamePerson(personId(place, 0), "Anna"),
    },
  ],
  removePerson: [
    {
      name: "iemand weghalen",
      before: generate,
      run: (place) => place.addIn.removePerson(personId(place, 0)),
      losesLooks: true,
    },
  ],
  mergePeople: [
    {
      name: "Voeg samen",
      before: generate,
      run: (place) =>
        place.addIn.mergePeople({ keepId: personId(place, 1), goneId: personId(place, 0), consent: false }),
      losesLooks: true,
    },
  ],
  placeLoose: [
    {
      name: "een los merk plaatsen",
      before: loosened,
      run: (place) =>
        place.addIn.placeLoose({
          ...firstLoose(place),
          taskId: taskIds(place)[3] ?? "",
          personId: personId(place, 0),
        }),
      losesLooks: true,
    },
  ],
  clearLoose: [
    {
      name: "een los merk weghalen",
      before: loosened,
      run: (place) => place.addIn.clearLoose(firstLoose(place)),
      losesLooks: true,
    },
  ],
  setSize: [
    {
      name: "omvang geven",
      before: generate,
      run: (place) => place.addIn.setSize(taskIds(place), { per: "week", hours: 2 }),
    },
  ],
  setKind: [
    { name: "Wie best? geven", before: generate, run: (place) => place.addIn.setKind(taskIds(place).slice(2), "core") },
  ],
  setLevel: [
    { name: "niveau geven", before: generate, run: (place) => place.addIn.setLevel(taskIds(place).slice(1), "SG") },
  ],
  proposeKinds: [
    {
      name: "Wie best? voorstellen",
      before: async (place) => {
        place.book.hands.type("Taken", 5, 1, "Uitwerken van een disaster recovery plan");
        await generate(place);
      },
      run: ({ addIn }) => addIn.proposeKinds(),
    },
  ],
  highlight: [{ name: "Markeer knelpunten", before: generate, run: ({ addIn }) => addIn.highlight("current") }],
  clearHighlights: [
    {
      name: "Haal markering weg",
      before: async (place) => {
        await generate(place);
        await place.addIn.highlight("current");
      },
      run: ({ addIn }) => addIn.clearHighlights(),
      losesLooks: true,
    },
  ],
  detach: [{ name: "Maak los", before: generate, run: detach, losesLooks: true }],
  takeBack: [
    {
      name: "een verschil terugnemen",
      before: async (place) => {
        await generate(place);
        await assign(place, ["replaces"]);
      },
      run: (place) => place.addIn.takeBack(taskIds(place)[1] ?? "", { consent: true }),
    },
  ],
  setSettings: [
    {
      name: "een instelling waar nog geen blad is",
      before: adopt,
      run: ({ addIn }) => addIn.setSettings({ weeksPerYear: 36 }),
    },
    {
      name: "een instelling wijzigen",
      before: generate,
      run: ({ addIn }) => addIn.setSettings({ school: "=De Wijzer" }),
    },
  ],
  showSettings: [{ name: "Toon het blad Instellingen", before: adopt, run: ({ addIn }) => addIn.showSettings() }],
  undo: [
    { name: "ongedaan: Gebruik dit bestand", ...undoAfter(adopt) },
    { name: "ongedaan: Streefdoel", ...undoAfter(generate) },
    {
      name: "ongedaan: toewijzen",
      ...undoAfter(async (place) => {
        await generate(place);
        await assign(place);
      }),
    },
    { name: "ongedaan: iemand weghalen", ...undoAfter(loosened) },
  ],
};

export const useCases: readonly UseCase[] = Object.values(casesOf).flat();

/** The workbook just before that button. */
export async function placeBefore({ before }: UseCase): Promise<Place> {
  const book = memoryWorkbook([taskSheet, handMadeSheet, { name: "Streefdoel", cells: [["", "Streefdoel"]] }]);
  const addIn = createAddIn(book.port, stillClock);
  await addIn.start();
  await before({ book, addIn });
  addIn.dismissFeedback();
  return { book, addIn };
}

/**
 * Everything in the workbook, or only what stands in cells; equal for equal workbooks, whichever ids sheets got. A blank
 * row that came in below Team may stay, so how far its rules of colours reach is left out.
 */
export function pictureOf({ book }: Place, { losesLooks }: Pick<UseCase, "losesLooks">): string {
  const { sheets, names, schemaVersion } = book.book.snapshot();
  const nameOf = new Map(sheets.map(({ id, name }) => [id, name]));
  if (losesLooks !== true)
    return book
      .picture()
      .replaceAll(/\{SHEET-\d+\}/g, (id) => nameOf.get(id) ?? id)
      .replaceAll(/"rowCount": 10\d,/g, '"rowCount": some,');
  const named = names.map(({ name, sheetId, area }) => [name, nameOf.get(sheetId), Object.values(area)]);
  const contents = sheets.map(({ name, area, formulas, tables }) => [name, area, formulas, tables]);
  return JSON.stringify([schemaVersion, named.sort(), contents], null, 1);
}
