import type { Mark, Person, SizeClass } from "../../domain/model";
import { nothingGiven } from "../../domain/people";
import { sample } from "../../text/sample";
import { catalogue } from "../list/catalogue/catalogue";

const { tict, pict, teacher, management, firm } = sample.names;

/** The people of the example: two coordinators with hours, and others who take up a task. */
export const samplePeople: readonly Omit<Person, "id">[] = [
  { ...nothingGiven, name: tict, role: "TICT", hours: 12 },
  { ...nothingGiven, name: pict, role: "PICT", hours: 6 },
  { ...nothingGiven, name: teacher, role: "leerkracht/digicoach" },
  { ...nothingGiven, name: management, role: "directie" },
  { ...nothingGiven, name: firm, role: "externe firma", level: "extern" },
];

/** Each third task of the standard list, which takes some of every cluster. */
export const sampleTasks = catalogue.filter(({ standard }) => standard).filter((_, index) => index % 3 === 0);

/**
 * By task: its size, and U (executes) or V (replaces) for each of the people. Some have nobody and some hang on one
 * person, so that there is something to find.
 */
const division = [
  "L U...V",
  "S UVU..",
  "M U....",
  "L .....",
  "M UV...",
  "L U...U",
  "S V.U..",
  "S U....",
  "M .....",
  "M U..V.",
  "L UU.V.",
  "S ...U.",
  "M U...V",
  "M UV...",
  "S V..U.",
  "M U....",
  "S .....",
  "L .UV..",
  "M .UU..",
  "M .UV..",
  "S ..U..",
] as const;

const marksOf: Readonly<Record<string, readonly Mark[]>> = { U: ["executes"], V: ["replaces"] };

/** What is given of each task of the example, in their order. */
export const sampleDivision: readonly { readonly size: SizeClass; readonly marks: readonly (readonly Mark[])[] }[] =
  division.map((line) => ({
    size: line.startsWith("S") ? "S" : line.startsWith("L") ? "L" : "M",
    marks: [...line.slice(2)].map((sign) => marksOf[sign] ?? []),
  }));
