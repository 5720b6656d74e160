import { joinMarks, markedCell, sortMarks } from "../domain/marks";
import type { Assignment, LooseAssignment, Person, Settings, SituationKind, Task, MarkedCell } from "../domain/model";
import { samePerson } from "../domain/people";
import { sheets } from "../text/sheets";
import { cellAddress } from "./a1";
import { readHeaderNames, type HeaderNames } from "./matrix/header-names";
import { readMatrices, type Matrix } from "./matrix/matrix-sheet";
import {
  mostOften,
  namesInHeader,
  readHandMade,
  type HandMadeReading,
  type HandMadeSheet,
} from "./hand-made/hand-made";
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
  readonly situations: BySituation<BookSituation>;
}

export interface BookSituation {
  readonly kind: SituationKind;
  /** The generated sheet. */
  readonly matrix: Matrix | null;
  /** The sheet of that name when nothing was generated yet. */
  readonly handMade: HandMadeSheet;
  readonly assignments: readonly Assignment[];
  readonly loose: readonly LooseMark[];
  /** Cells that could not be read as marks or names; for now also those of the list: sizes and errors. */
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

/** A snapshot never changes, and what plans a change, resolves it and shows it each asks for the book. */
const books = new WeakMap<WorkbookSnapshot, Book | null>();

/** Reads an adopted workbook; null when no list was adopted. */
export function readBook(snapshot: WorkbookSnapshot): Book | null {
  const known = books.get(snapshot);
  if (known !== undefined) return known;
  const list = readAdoptedList(snapshot);
  const book = list === null ? null : bookOf(snapshot, list);
  books.set(snapshot, book);
  return book;
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
  const handMadeSheets = readHandMades(snapshot, { tasks, matrices, teamNames: teamPeople.map(({ name }) => name) });
  const { people: renamed, ...headerNames } = readHeaderNames(team?.rows ?? [], [matrices.current, matrices.target]);
  const people = team === null ? peopleOnSheets(matrices, handMadeSheets) : withTyped(renamed, matrices);
  const situation = (kind: SituationKind): BookSituation => {
    const matrix = matrices[kind];
    const read =
      matrix === null ? fromHandMade(handMadeSheets[kind], tasks, people) : fromMatrix(matrix, tasks, people);
    const sizes = kind === "current" ? unreadCells(list.sheet, list.unread) : [];
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
function withTyped(team: readonly Person[], matrices: BySituation<Matrix | null>): readonly Person[] {
  const people = new Map(team.map((person) => [person.id, person]));
  for (const kind of situations)
    for (const { id, name } of matrices[kind]?.typed ?? [])
      if (!people.has(id)) people.set(id, { id, name, role: "", level: "school", hours: null });
  return [...people.values()];
}

type BySituation<Value> = Readonly<Record<SituationKind, Value>>;

const absent: HandMadeSheet = { form: "absent" };

/** The hand-made sheets; a name that one of them has is known in the other. */
function readHandMades(
  snapshot: WorkbookSnapshot,
  known: {
    readonly tasks: readonly Task[];
    readonly matrices: BySituation<Matrix | null>;
    readonly teamNames: readonly string[];
  },
): BySituation<HandMadeSheet> {
  if (situations.every((kind) => known.matrices[kind] !== null)) return { current: absent, target: absent };
  const headers = situations.map((kind) => namesInHeader(sheetNamed(snapshot, sheets.names[kind])));
  const read = (kind: SituationKind, alsoKnown: readonly string[]): HandMadeSheet =>
    known.matrices[kind] === null
      ? readHandMade(snapshot, kind, known.tasks, mostOften([known.teamNames, ...headers, alsoKnown]))
      : absent;
  const current = read("current", []);
  const target = read(
    "target",
    peopleOf(current).map(({ name }) => name),
  );
  return { current, target };
}

/** Those whom a hand-made sheet names for sure. */
function peopleOf(sheet: HandMadeSheet): HandMadeReading["people"] {
  return sheet.form === "recognised" ? sheet.reading.people.filter(({ doubtful }) => !doubtful) : [];
}

/** Without Team: those above the columns of generated sheets, and those named in hand-made ones. */
function peopleOnSheets(matrices: BySituation<Matrix | null>, handMade: BySituation<HandMadeSheet>): readonly Person[] {
  const people = new Map<string, Person>();
  const add = (id: string, name: string) => {
    if (!people.has(id)) people.set(id, { id, name, role: "", level: "school", hours: null });
  };
  for (const kind of situations) {
    const matrix = matrices[kind];
    for (const [id, column] of matrix?.lost.header === false ? matrix.personColumns : [])
      if (matrix !== null) add(id, tidyName(textAt(matrix.sheet, matrix.headerRow, column)));
    const named = peopleOf(handMade[kind]).map(({ name }) => tidyName(name));
    idsOfNames(named, [...people.values()]).forEach((id, index) => add(id, named[index] ?? ""));
  }
  return [...people.values()];
}

/**
 * Who is meant by each name on one sheet, by ID: the person with exactly that name, each once. A name that nobody has
 * gets the ID that it would have in Team, which is also that of who was called so before; never that of somebody whose
 * name only looks the same.
 */
function idsOfNames(names: readonly string[], people: readonly Person[]): readonly string[] {
  const taken = new Set<string>();
  const exact = names.map((name) => {
    const id = people.find((person) => person.name === name && !taken.has(person.id))?.id;
    if (id !== undefined) taken.add(id);
    return id;
  });
  return exact.map((id, index) => {
    if (id !== undefined) return id;
    const name = names[index] ?? "";
    const alike = people.filter((person) => samePerson(person.name, name)).map((person) => person.id);
    const free = freePersonId(name, 1, new Set([...taken, ...alike]));
    taken.add(free);
    return free;
  });
}

function fromHandMade(
  handMade: HandMadeSheet,
  tasks: readonly Task[],
  people: readonly Person[],
): Pick<BookSituation, "assignments" | "loose" | "unread"> {
  if (handMade.form !== "recognised") return { assignments: [], loose: [], unread: [] };
  const { sheet, reading } = handMade;
  const names = reading.people.map(({ name, doubtful }) => (doubtful ? "" : tidyName(name)));
  const ids = idsOfNames(names, people);
  const taskIds = new Set(tasks.map((task) => task.id));
  const personIds = new Set(people.map((person) => person.id));
  const assignments = new Map<string, Assignment>();
  const loose = new Map<string, LooseMark>();
  for (const { person, ...mark } of reading.marks) {
    const personId = ids[person] ?? "";
    const key = `${mark.taskId}|${personId}`;
    const known = personIds.has(personId) && taskIds.has(mark.taskId);
    const before = (known ? assignments : loose).get(key) ?? { marks: [] };
    const cell = joinMarks(before, mark) ?? { marks: sortMarks([...before.marks, ...mark.marks]) };
    if (known) assignments.set(key, { taskId: mark.taskId, personId, ...cell });
    else loose.set(key, looseMark({ ...mark, personName: names[person] ?? "", personId }, cell));
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
  for (const row of matrix.loose) if (row.marks.length > 0) loose.push(looseMark(row, row));
  return { assignments, loose, unread: unreadCells(matrix.sheet, matrix.unread) };
}

function unreadCells(
  sheet: SheetSnapshot,
  cells: readonly { readonly row: number; readonly column: number; readonly text: string }[],
): readonly UnreadCell[] {
  return cells.map(({ row, column, text }) => ({ sheet: sheet.name, cell: cellAddress(row, column), text }));
}

/** A mark of a task or person that is gone, with the words by which they are known. */
export function looseMark(
  { taskId, personId, description, personName }: Pick<LooseMark, "taskId" | "personId" | "description" | "personName">,
  cell: MarkedCell,
): LooseMark {
  const about = { taskId, personId, description, personName, task: description || taskId, person: personName };
  return { ...about, ...markedCell(cell) };
}
