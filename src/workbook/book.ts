import { deriveId } from "../domain/identity";
import { sortMarks } from "../domain/marks";
import type { Assignment, LooseAssignment, Person, Settings, SituationKind, Task, MarkedCell } from "../domain/model";
import { samePerson } from "../domain/people";
import { sheets } from "../text/sheets";
import { cellAddress } from "./a1";
import { namesInHeader, readHandMade, type HandMadeSheet } from "./hand-made/hand-made";
import { readHeaderNames, type HeaderNames } from "./matrix/header-names";
import { readMatrices, type Matrix } from "./matrix/matrix-sheet";
import { readSettings } from "./settings/settings-sheet";
import { sheetNamed, textAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";
import { readAdoptedList, readTaskList, type TaskList } from "./list/task-list";
import { tidyName } from "./team/person-name";
import { freePersonId, readTeam, type TeamSheet } from "./team/team-sheet";
import type { ListPlace } from "./list/list-finder";

/** A workbook as the domain knows it, with where everything stands. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly list: TaskList;
  /** null before adoption, or when Team was deleted. */
  readonly team: TeamSheet | null;
  readonly tasks: readonly Task[];
  /** Those in Team; as long as there is no Team, those met on the sheets. */
  readonly people: readonly Person[];
  readonly settings: Settings;
  /** What was typed above persons' columns and is not simply their name. */
  readonly headerNames: Pick<HeaderNames, "replaced" | "kept">;
  readonly situations: Readonly<Record<SituationKind, BookSituation>>;
}

export interface BookSituation {
  readonly kind: SituationKind;
  /** The generated sheet. */
  readonly matrix: Matrix | null;
  /** The sheet of that name when nothing was generated yet. */
  readonly handMade: HandMadeSheet;
  readonly assignments: readonly Assignment[];
  readonly loose: readonly LooseMark[];
  /** Cells that could not be read as marks or names; for now also those of the list that could not be read as sizes. */
  readonly unread: readonly UnreadCell[];
}

export interface UnreadCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
}

/** A loose assignment with the words it had, and the IDs that its task and person had, or get once they are known. */
export interface LooseMark extends LooseAssignment {
  readonly taskId: string;
  readonly personId: string;
  readonly description: string;
  readonly personName: string;
}

/** Reads an adopted workbook; null when no list was adopted. */
export function readBook(snapshot: WorkbookSnapshot): Book | null {
  const list = readAdoptedList(snapshot);
  return list === null ? null : bookOf(snapshot, list);
}

/** Reads a workbook as it would be with this list adopted. */
export function previewBook(snapshot: WorkbookSnapshot, place: ListPlace): Book {
  return bookOf(snapshot, readTaskList(place));
}

function bookOf(snapshot: WorkbookSnapshot, list: TaskList): Book {
  const tasks = list.rows.map((entry) => entry.task);
  const team = readTeam(snapshot);
  const teamPeople = team?.rows.map((entry) => entry.person) ?? [];
  const matrices = readMatrices(snapshot);
  const handMadeNames = situations.flatMap((kind) => namesInHeader(sheetNamed(snapshot, sheets.names[kind])));
  const knownNames = [...teamPeople.map((person) => person.name), ...handMadeNames];
  const handMade = (kind: SituationKind): HandMadeSheet =>
    matrices[kind] === null ? readHandMade(snapshot, kind, tasks, knownNames) : { form: "absent" };
  const handMadeSheets = { current: handMade("current"), target: handMade("target") };
  const { people: renamed, ...headerNames } = readHeaderNames(team?.rows ?? [], [matrices.current, matrices.target]);
  const people = team === null ? peopleOnSheets(matrices, handMadeSheets) : withTyped(renamed, matrices);
  const situation = (kind: SituationKind): BookSituation => {
    const matrix = matrices[kind];
    const read =
      matrix === null ? fromHandMade(handMadeSheets[kind], tasks, people) : fromMatrix(matrix, tasks, people);
    const sizes = kind === "current" ? unreadCells(list.sheet, list.unreadSizes) : [];
    return { kind, matrix, handMade: handMadeSheets[kind], ...read, unread: [...read.unread, ...sizes] };
  };
  return {
    snapshot,
    list,
    team,
    tasks,
    people,
    settings: readSettings(snapshot),
    headerNames,
    situations: { current: situation("current"), target: situation("target") },
  };
}

const situations: readonly SituationKind[] = ["current", "target"];

/** Those in Team, and new ones whose name was typed above a column. */
function withTyped(
  team: readonly Person[],
  matrices: Readonly<Record<SituationKind, Matrix | null>>,
): readonly Person[] {
  const people = new Map(team.map((person) => [person.id, person]));
  for (const kind of situations)
    for (const { id, name } of matrices[kind]?.typed ?? [])
      if (!people.has(id)) people.set(id, { id, name, role: "", level: "school", hours: null });
  return [...people.values()];
}

/** Without Team: those above the columns of generated sheets, and those named in hand-made ones. */
function peopleOnSheets(
  matrices: Readonly<Record<SituationKind, Matrix | null>>,
  handMade: Readonly<Record<SituationKind, HandMadeSheet>>,
): readonly Person[] {
  const people: Person[] = [];
  const taken = new Set<string>();
  const add = (id: string, name: string) => {
    taken.add(id);
    people.push({ id, name: tidyName(name), role: "", level: "school", hours: null });
  };
  for (const kind of situations) {
    const matrix = matrices[kind];
    for (const [id, column] of matrix?.lost.header === false ? matrix.personColumns : [])
      if (matrix !== null && !taken.has(id)) add(id, textAt(matrix.sheet, matrix.headerRow, column));
    const sheet = handMade[kind];
    for (const { name, doubtful } of sheet.form === "recognised" ? sheet.reading.people : [])
      if (!doubtful && !people.some((person) => samePerson(person.name, tidyName(name))))
        add(freePersonId(name, 1, taken), name);
  }
  return people;
}

function fromHandMade(
  handMade: HandMadeSheet,
  tasks: readonly Task[],
  people: readonly Person[],
): Pick<BookSituation, "assignments" | "loose" | "unread"> {
  if (handMade.form !== "recognised") return { assignments: [], loose: [], unread: [] };
  const { sheet, reading } = handMade;
  const taskIds = new Set(tasks.map((task) => task.id));
  const assignments = new Map<string, Assignment>();
  const loose = new Map<string, LooseMark>();
  for (const mark of reading.marks) {
    const person = people.find((candidate) => samePerson(candidate.name, tidyName(mark.personName)));
    const personId = person?.id ?? deriveId("p", mark.personName, 1);
    const key = `${mark.taskId}|${personId}`;
    const known = person !== undefined && taskIds.has(mark.taskId);
    const marks = sortMarks([...((known ? assignments : loose).get(key)?.marks ?? []), ...mark.marks]);
    const cell = mark.share === undefined ? { marks } : { marks, share: mark.share };
    if (known) assignments.set(key, { taskId: mark.taskId, personId, ...cell });
    else loose.set(key, looseMark({ ...mark, personId }, cell));
  }
  return {
    assignments: [...assignments.values()],
    loose: [...loose.values()],
    unread: unreadCells(sheet, reading.unread),
  };
}

function fromMatrix(
  matrix: Matrix,
  tasks: readonly Task[],
  people: readonly Person[],
): Pick<BookSituation, "assignments" | "loose" | "unread"> {
  const taskIds = new Set(tasks.map((task) => task.id));
  const names = new Map(people.map((person) => [person.id, person.name]));
  const descriptionColumn = matrix.columns.get("#description");
  const assignments: Assignment[] = [];
  const loose: LooseMark[] = [];
  for (const cell of matrix.cells) {
    const { taskId, personId } = cell;
    if (taskIds.has(taskId) && names.has(personId)) assignments.push(cell);
    else {
      const row = matrix.taskRows.get(taskId);
      const column = matrix.personColumns.get(personId);
      const description =
        row === undefined || descriptionColumn === undefined ? "" : textAt(matrix.sheet, row, descriptionColumn);
      const header = column === undefined ? "" : textAt(matrix.sheet, matrix.headerRow, column);
      loose.push(looseMark({ taskId, personId, description, personName: names.get(personId) ?? header }, cell));
    }
  }
  for (const row of matrix.loose) loose.push(looseMark(row, row));
  return { assignments, loose, unread: unreadCells(matrix.sheet, matrix.unread) };
}

function unreadCells(
  sheet: SheetSnapshot,
  cells: readonly { readonly row: number; readonly column: number; readonly text: string }[],
): readonly UnreadCell[] {
  return cells.map(({ row, column, text }) => ({ sheet: sheet.name, cell: cellAddress(row, column), text }));
}

function looseMark(
  { taskId, personId, description, personName }: Pick<LooseMark, "taskId" | "personId" | "description" | "personName">,
  { marks, share }: MarkedCell,
): LooseMark {
  const about = { taskId, personId, description, personName, task: description || taskId, person: personName };
  return share === undefined ? { ...about, marks } : { ...about, marks, share };
}
