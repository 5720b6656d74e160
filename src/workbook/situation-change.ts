import type { Assignment, Person, SituationKind } from "../domain/model";
import { sheets } from "../text/sheets";
import type { Book } from "./book";
import { contentOf, holds, type Edit, type NewSheet } from "./change";
import { restoreTexts, upkeepList } from "./list/list-change";
import type { LooseMark } from "./matrix/loose-block";
import { keysBesideTasks, reconcileMatrix, withMarks } from "./matrix/matrix-change";
import { layOutMatrix, type DesiredMatrix } from "./matrix/matrix-layout";
import { headerKey } from "./line-keys";
import { shownText } from "./shown-text";
import { rewordedTasks } from "./list/reworded-tasks";
import { keysBesideLines } from "./report/report-change";
import { readReport } from "./report/report-sheet";
import { restoreSettings } from "./settings/settings-change";
import { freeSheetName, newSheetName } from "./sheet-names";
import { settingNames } from "./settings/settings-sheet";
import { cellAt, namedArea, textAt, type SheetSnapshot } from "./snapshot";
import { reconcileTeam, upkeepSigns } from "./team/team-change";
import { newTeam } from "./team/team-layout";
import type { Step } from "./steps/steps";

export interface SituationRequest {
  readonly situation: SituationKind;
  /** Marks to set; no marks takes them away. */
  readonly changes: readonly Assignment[];
  /** May set aside a hand-made sheet of the same name. */
  readonly consent: boolean;
  /** Today as it stands below the title, and the school year for a new Instellingen. */
  readonly date: string;
  readonly schoolYear: string;
}

/** The other name that a hand-made sheet gets; one that is the list of tasks itself is named for that. */
export interface SetAside {
  readonly name: string;
  readonly isList: boolean;
}

export type SituationEdits =
  | {
      readonly ok: true;
      readonly edits: readonly Edit[];
      readonly setAside: SetAside | null;
      readonly generated: boolean;
    }
  /** A hand-made sheet is in the way, and there was no consent to give it this other name. */
  | { readonly ok: false; readonly sheetName: string; readonly setAside: SetAside };

/** Everything that makes a situation's sheet hold what it should, with the sheets that its formulas use. */
export function situationEdits(book: Book, request: SituationRequest): SituationEdits {
  const made = sheetEdits(book, request);
  if (!made.ok) return made;
  const other = request.situation === "current" ? "target" : "current";
  const foundation = [
    ...restoreSettings(book.snapshot, request.schoolYear),
    ...teamEdits(book),
    ...upkeepTasks(book, [other]),
    ...restoreTexts(book.list),
    ...headerEdits(book, other),
    ...rewordedEdits(book, other),
  ];
  return { ...made, edits: [...foundation, ...made.edits] };
}

/** The same for the situation's own sheet alone. */
export function sheetEdits(book: Book, request: SituationRequest): SituationEdits {
  const { situation } = request;
  const { matrix } = book.situations[situation];
  const desired = desiredMatrix(book, situation, { changes: request.changes, people: book.people, request });
  if (matrix !== null) return { ok: true, edits: reconcileMatrix(matrix, desired), setAside: null, generated: false };
  const place = placeFor(book, situation, request.consent);
  if ("refused" in place) return { ok: false, sheetName: place.refused, setAside: place.setAside };
  return { ok: true, edits: place.make(desired), setAside: place.setAside, generated: true };
}

/**
 * What the list remembers of its texts, brought up to date; and hidden keys beside their tasks on these situations'
 * sheets and on Inschaling, since by that memory it is told where the tasks of a sheet stand that was sorted in part.
 */
export function upkeepTasks(book: Book, situations: readonly SituationKind[]): readonly Edit[] {
  const matrices = situations.map((kind) => book.situations[kind].matrix);
  const ratings = readReport(book.snapshot, "ratings");
  return [
    ...upkeepList(book.list),
    ...matrices.flatMap((matrix) => (matrix === null ? [] : keysBesideTasks(matrix))),
    ...(ratings === null ? [] : keysBesideLines(ratings)),
  ];
}

/** The edits that let the generated sheets follow a change of the team. */
export function followPeople(book: Book, people: readonly Person[]): readonly Edit[] {
  return (["current", "target"] as const).flatMap((situation) => {
    const { matrix } = book.situations[situation];
    return matrix === null ? [] : reconcileMatrix(matrix, desiredMatrix(book, situation, { changes: [], people }));
  });
}

interface DesiredOptions {
  readonly changes: readonly Assignment[];
  readonly people: readonly Person[];
  readonly request?: Pick<SituationRequest, "date" | "schoolYear">;
}

function desiredMatrix(book: Book, situation: SituationKind, options: DesiredOptions): DesiredMatrix {
  const { snapshot, tasks, settings } = book;
  const { people, request } = options;
  const base = baseOf(book, situation);
  const placed = placeLoose(base, book, people);
  const schoolYear = namedArea(snapshot, settingNames.schoolYear) === null ? request?.schoolYear : settings.schoolYear;
  return {
    situation,
    tasks,
    people,
    assignments: withMarks(placed, options.changes),
    loose: placed.loose,
    subtitle: sheets.matrix.subtitle(settings.school, schoolYear ?? "", request?.date ?? ""),
    mandates: settings.mandates,
    keptHeaders: keptHeaders(book, situation, people),
  };
}

/** Headers that name somebody else of the team stay; when that one is taken out, they no longer do. */
function keptHeaders(book: Book, situation: SituationKind, people: readonly Person[]): ReadonlySet<string> {
  const staying = book.headerNames.kept.filter(
    (kept) =>
      kept.situation === situation &&
      (kept.namesakeId === null || people.some((person) => person.id === kept.namesakeId)),
  );
  return new Set(staying.map(({ personId }) => personId));
}

/**
 * Names above the columns of a sheet that is not brought up to date as a whole. What Team remembers as the name last
 * written must stand above every column, or the other would be taken for a new name.
 */
function headerEdits(book: Book, situation: SituationKind): readonly Edit[] {
  const { matrix } = book.situations[situation];
  if (matrix === null) return [];
  const kept = keptHeaders(book, situation, book.people);
  return book.people.flatMap(({ id, name }): readonly Edit[] => {
    const column = matrix.personColumns.get(id);
    if (column === undefined || kept.has(id) || textAt(matrix.sheet, matrix.keyRow, column) === "") return [];
    const found = cellAt(matrix.sheet, matrix.headerRow, column);
    if (holds(found, { text: name })) return [];
    return [
      { edit: "write", role: situation, row: headerKey, column: id, before: contentOf(found), after: { text: name } },
    ];
  });
}

/** The same for tasks that were reworded: the list remembers the text last seen, and another one was typed by hand. */
function rewordedEdits(book: Book, situation: SituationKind): readonly Edit[] {
  const { matrix } = book.situations[situation];
  const column = matrix?.columns.get("#description");
  if (matrix === null || column === undefined) return [];
  const reworded = rewordedTasks(book.list);
  return book.tasks.flatMap(({ id, description }): readonly Edit[] => {
    const row = matrix.taskRows.get(id);
    const text = shownText(description);
    if (row === undefined || !reworded.has(id) || textAt(matrix.sheet, row, column) === text) return [];
    const before = contentOf(cellAt(matrix.sheet, row, column));
    return [{ edit: "write", role: situation, row: id, column: "#description", before, after: { text } }];
  });
}

interface Base {
  readonly assignments: readonly Assignment[];
  readonly loose: readonly LooseMark[];
}

/** What a situation begins from: its own marks; an unfilled target begins as a copy of now. */
function baseOf(book: Book, situation: SituationKind): Base {
  const own = book.situations[situation];
  const unfilled = own.matrix === null && own.assignments.length === 0 && own.loose.length === 0;
  return situation === "target" && unfilled ? { ...book.situations.current, loose: [] } : own;
}

/** Loose marks go back to their task and person when both are there; marks whose person goes become loose. */
function placeLoose(base: Base, book: Book, people: readonly Person[]): Base {
  const taskTexts = new Map(book.tasks.map((task) => [task.id, task.description]));
  const names = new Map(book.people.map((person) => [person.id, person.name]));
  const personIds = new Set(people.map(({ id }) => id));
  const known = (taskId: string, personId: string) => taskTexts.has(taskId) && personIds.has(personId);
  const marked = new Set(base.assignments.map(({ taskId, personId }) => `${taskId}\n${personId}`));
  const returning = base.loose.filter(
    ({ taskId, personId }) => known(taskId, personId) && !marked.has(`${taskId}\n${personId}`),
  );
  const staying = base.assignments.filter(({ taskId, personId }) => known(taskId, personId));
  const leaving = base.assignments.filter(({ taskId, personId }) => !known(taskId, personId));
  return {
    assignments: [
      ...staying,
      ...returning.map(({ taskId, personId, marks, share }) => ({
        taskId,
        personId,
        marks,
        ...(share !== undefined && { share }),
      })),
    ],
    loose: [
      ...base.loose.filter((mark) => !returning.includes(mark)),
      ...leaving.map((entry): LooseMark => {
        const description = taskTexts.get(entry.taskId) ?? "";
        const personName = names.get(entry.personId) ?? "";
        return { ...entry, description, personName, task: description, person: personName };
      }),
    ],
  };
}

/** Makes Team hold the book's people; makes it where it is not there. */
export function teamEdits(book: Book): readonly Edit[] {
  if (book.team === null) return [newTeam(book.snapshot, book.people)];
  return [...reconcileTeam(book.team, book.people), ...upkeepSigns(book.team, book.people)];
}

type SheetPlace =
  | { readonly refused: string; readonly setAside: SetAside }
  | { readonly setAside: SetAside | null; readonly make: (desired: DesiredMatrix) => readonly Edit[] };

/** Where the generated sheet comes: a new sheet, one with only a title, or in the place of one that is set aside. */
function placeFor(book: Book, situation: SituationKind, consent: boolean): SheetPlace {
  const { handMade } = book.situations[situation];
  const fresh = (desired: DesiredMatrix, name: string): NewSheet => ({
    edit: "newSheet",
    name,
    steps: layOutMatrix(name, desired, { hasTitle: false }),
  });
  if (handMade.form === "absent")
    return {
      setAside: null,
      make: (desired) => [fresh(desired, newSheetName(book.snapshot, sheets.names[situation]))],
    };
  const { sheet } = handMade;
  const filling = handMade.form === "placeholder" ? titleOf(sheet) : "elsewhere";
  if (filling !== "elsewhere")
    return {
      setAside: null,
      make: (desired) => [
        {
          edit: "fillSheet",
          sheetId: sheet.id,
          firstRow: filling === "present" ? 1 : 0,
          steps: layOutMatrix(sheet.id, desired, { hasTitle: filling === "present" }),
        },
      ],
    };
  const setAside = otherName(book, sheet);
  if (!consent) return { refused: sheet.name, setAside };
  return {
    setAside,
    make: (desired) => {
      const made = fresh(desired, sheets.names[situation]);
      const place: Step = {
        do: "placeTab",
        sheet: made.name,
        position: book.snapshot.sheets.findIndex(({ id }) => id === sheet.id),
      };
      return [
        { edit: "renameSheet", before: sheet.name, after: setAside.name },
        { ...made, steps: [...made.steps, place] },
      ];
    },
  };
}

function otherName({ snapshot, list }: Book, sheet: SheetSnapshot): SetAside {
  const isList = sheet.id === list.sheet.id;
  const name = isList ? sheets.names.list : sheets.names.setAside(sheet.name);
  return { name: freeSheetName(snapshot, name), isList };
}

/** Whether a sheet has its title in the first row, right of the column that will be hidden; a lone text elsewhere stays. */
function titleOf(sheet: SheetSnapshot): "present" | "none" | "elsewhere" {
  const { row, column, rowCount } = sheet.area;
  if (rowCount === 0) return "none";
  return row === 0 && rowCount === 1 && column >= 1 && textAt(sheet, row, column) !== "" ? "present" : "elsewhere";
}
