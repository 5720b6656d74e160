import type { Person } from "../../domain/model";
import { sample } from "../../text/sample";
import { sheets } from "../../text/sheets";
import { words } from "../../text/words";
import type { Edit, NewSheet } from "../change";
import { catalogueSteps } from "../list/catalogue/catalogue";
import { adoptList } from "../list/list-change";
import { findTaskLists } from "../list/list-finder";
import { readAdoptedList, readTaskList } from "../list/task-list";
import { layOutMatrix } from "../matrix/matrix-layout";
import { sampleName, schemaVersion } from "../schema";
import { newSettings } from "../settings/settings-change";
import { settingNames } from "../settings/settings-sheet";
import { freeSheetName } from "../sheet-names";
import { areaAt, type WorkbookSnapshot } from "../snapshot";
import { predict } from "../steps/predict";
import type { Step } from "../steps/steps";
import { writeSteps, type PlacedCell } from "../steps/write-cells";
import { newTeam } from "../team/team-layout";
import { freePersonId } from "../team/team-sheet";
import { sampleDivision, samplePeople, sampleTasks } from "./sample-school";

/** Where the title of the list stands. */
const titleCell = areaAt(0, 1, 1, 1);

/**
 * Adds the example beside what the workbook has: sheets with a list, a team, a division and the settings, each new and
 * named as an example, in use at once.
 */
export function sampleEdits(
  snapshot: WorkbookSnapshot,
  written: { readonly date: string; readonly schoolYear: string },
): readonly Edit[] {
  const { settings, list, team, current } = sampleSheets(snapshot, written);
  return [
    settings,
    list,
    team,
    current,
    { edit: "schemaVersion", before: snapshot.schemaVersion, after: schemaVersion },
  ];
}

/** The sheets of the example, in the order in which their formulas need each other. */
interface SampleSheets {
  readonly settings: NewSheet;
  readonly list: NewSheet;
  readonly team: NewSheet;
  readonly current: NewSheet;
}

/** The sheets of the example as they are made. */
export function sampleSheets(
  snapshot: WorkbookSnapshot,
  { date, schoolYear }: { readonly date: string; readonly schoolYear: string },
): SampleSheets {
  const people = withIds();
  const settings = sampleSettings(snapshot, schoolYear);
  const list = sampleList(snapshot);
  const team = newTeam(snapshot, people, nameIn(snapshot, sheets.names.team));
  return { settings, list, team, current: sampleSituation(snapshot, { list, people, date, schoolYear }) };
}

function withIds(): readonly Person[] {
  const taken = new Set<string>();
  return samplePeople.map((person) => {
    const id = freePersonId(person.name, 1, taken);
    taken.add(id);
    return { id, ...person };
  });
}

function nameIn(snapshot: WorkbookSnapshot, name: string): string {
  return freeSheetName(snapshot, sample.sheetName(name));
}

function after(snapshot: WorkbookSnapshot, { name, steps }: NewSheet): WorkbookSnapshot {
  return predict(snapshot, [{ do: "addSheet", name }, ...steps]);
}

function sampleSettings(snapshot: WorkbookSnapshot, schoolYear: string): NewSheet {
  const given = new Map([[settingNames.school, { text: sample.school }]]);
  return newSettings(schoolYear, nameIn(snapshot, sheets.names.settings), given);
}

/** The list with our columns, sizes and *Wie best?* filled in, and the name by which it is known as an example. */
function sampleList(snapshot: WorkbookSnapshot): NewSheet {
  const name = nameIn(snapshot, sheets.names.list);
  const laidOut: NewSheet = {
    edit: "newSheet",
    name,
    steps: catalogueSteps(name, { title: sample.title, tasks: sampleTasks }),
  };
  const place = findTaskLists(after(snapshot, laidOut)).find(({ sheet }) => sheet.name === name);
  if (place === undefined) return laidOut;
  const columns = adoptList(readTaskList(place)).flatMap((edit) => (edit.edit === "addColumns" ? edit.steps : []));
  const marker: Step = { do: "name", name: sampleName, sheet: name, area: titleCell };
  const adopted = { ...laidOut, steps: [...laidOut.steps, ...columns, marker] };
  return { ...adopted, steps: [...adopted.steps, ...writeSteps(name, givenCells(after(snapshot, adopted)))] };
}

function givenCells(snapshot: WorkbookSnapshot): readonly PlacedCell[] {
  const list = readAdoptedList(snapshot);
  const { kind, size } = list?.columns ?? {};
  return (list?.rows ?? []).flatMap(({ row }, index): readonly PlacedCell[] => {
    const [task, given] = [sampleTasks[index], sampleDivision[index]];
    if (task === undefined || given === undefined || kind === undefined || size === undefined) return [];
    return [
      { row, column: kind, content: { text: words.kind[task.kind] } },
      { row, column: size, content: { text: given.size } },
    ];
  });
}

interface SampleDivision {
  readonly list: NewSheet;
  readonly people: readonly Person[];
  readonly date: string;
  readonly schoolYear: string;
}

function sampleSituation(snapshot: WorkbookSnapshot, { list, people, date, schoolYear }: SampleDivision): NewSheet {
  const name = nameIn(snapshot, sheets.names.current);
  const tasks = (readAdoptedList(after(snapshot, list))?.rows ?? []).map(({ task }) => task);
  const assignments = tasks.flatMap((task, index) =>
    people.flatMap((person, at) => {
      const marks = sampleDivision[index]?.marks[at] ?? [];
      return marks.length === 0 ? [] : [{ taskId: task.id, personId: person.id, marks }];
    }),
  );
  const desired = {
    situation: "current",
    tasks,
    people,
    assignments,
    loose: [],
    subtitle: sheets.matrix.subtitle(sample.school, schoolYear, date),
    mandates: false,
    keptHeaders: new Set<string>(),
  } as const;
  return { edit: "newSheet", name, steps: layOutMatrix(name, desired, { hasTitle: false }) };
}
