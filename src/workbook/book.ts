import { joinMarks, markedCell, sortMarks } from "../domain/marks";
import type {
  Assignment,
  Person,
  Settings,
  SelfRating,
  SituationKind,
  Task,
  MarkedCell,
  WorkedHours,
} from "../domain/model";
import { cellAddress } from "./a1";
import { idsOfNames, peopleOnSheets, withTyped, type BySituation } from "./book-people";
import type { Decisions } from "../domain/decisions";
import { readDecisions } from "./report/decisions";
import { readRatings } from "./report/ratings-sheet";
import { readReport } from "./report/report-sheet";
import { readHeaderNames, type HeaderNames } from "./matrix/header-names";
import type { LooseMark } from "./matrix/loose-block";
import { readMatrices, type Matrix } from "./matrix/matrix-sheet";
import { readFilledIn, type NotGenerated } from "./hand-made/filled-in";
import type { FilledIn } from "./hand-made/hand-made";
import { readSettings } from "./settings/settings-sheet";
import { textAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";
import { readAdoptedList, readTaskList, type TaskList } from "./list/task-list";
import { tidyName } from "./team/person-name";
import { readOrdinaryTeam } from "./team/ordinary-team";
import { readTeam, type TeamSheet } from "./team/team-sheet";
import { sampleAlone } from "./sample/read-sample";
import type { ListPlace } from "./list/list-finder";

/** A workbook as the domain knows it, with where everything stands. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly list: TaskList;
  /** null before adoption, or when Team was deleted. */
  readonly team: TeamSheet | null;
  readonly tasks: readonly Task[];
  /** Those in Team; as long as there is no Team, those met on the sheets, also on one called Team. */
  readonly people: readonly Person[];
  readonly settings: Settings;
  /** What people shared of their own abilities and hours, on the sheet Inschaling. */
  readonly ratings: readonly SelfRating[];
  readonly workedHours: readonly WorkedHours[];
  /** What the team decided of findings. */
  readonly decisions: Readonly<Record<SituationKind, Decisions>>;
  /** What was typed above persons' columns and is not simply their name. */
  readonly headerNames: Omit<HeaderNames, "people">;
  readonly situations: BySituation<BookSituation>;
}

export interface BookSituation extends NotGenerated {
  readonly kind: SituationKind;
  /** The generated sheet. */
  readonly matrix: Matrix | null;
  readonly assignments: readonly Assignment[];
  readonly loose: readonly LooseMark[];
  /** Cells that could not be read as marks or names; for now also those of the list, sizes and errors, and ratings. */
  readonly unread: readonly UnreadCell[];
}

interface UnreadCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
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
  return bookOf(snapshot, readTaskList(place), readOrdinaryTeam(snapshot));
}

function bookOf(snapshot: WorkbookSnapshot, list: TaskList, ordinaryTeam: TeamSheet | null = null): Book {
  const tasks = list.rows.map((entry) => entry.task);
  const team = readTeam(snapshot);
  const teamPeople = (team ?? ordinaryTeam)?.rows.map((entry) => entry.person) ?? [];
  const matrices = readMatrices(snapshot);
  const notGenerated = readFilledIn(sampleAlone(snapshot), list, {
    matrices,
    teamNames: teamPeople.map(({ name }) => name),
  });
  const { people: renamed, ...headerNames } = readHeaderNames(team?.rows ?? [], [matrices.current, matrices.target]);
  const people = team === null ? peopleOnSheets(teamPeople, matrices, notGenerated) : withTyped(renamed, matrices);
  const ratingsSheet = readReport(snapshot, "ratings");
  const { ratings, workedHours, unread } = readRatings(ratingsSheet, tasks, people);
  const unreadElsewhere = [
    ...unreadCells(list.sheet, list.unread),
    ...(ratingsSheet === null ? [] : unreadCells(ratingsSheet.sheet, unread)),
  ];
  const situation = (kind: SituationKind): BookSituation => {
    const matrix = matrices[kind];
    const read =
      matrix === null ? fromFilledIn(notGenerated[kind].filledIn, tasks, people) : fromMatrix(matrix, tasks, people);
    const others = kind === "current" ? unreadElsewhere : [];
    return { kind, matrix, ...notGenerated[kind], ...read, unread: [...read.unread, ...others] };
  };
  return {
    snapshot,
    list,
    team,
    tasks,
    people,
    settings: readSettings(snapshot),
    decisions: readDecisions(readReport(snapshot, "bottlenecks")),
    ratings,
    workedHours,
    headerNames,
    situations: { current: situation("current"), target: situation("target") },
  };
}

function fromFilledIn(
  filledIn: FilledIn | null,
  tasks: readonly Task[],
  people: readonly Person[],
): Pick<BookSituation, "assignments" | "loose" | "unread"> {
  if (filledIn === null) return { assignments: [], loose: [], unread: [] };
  const { sheet, reading } = filledIn;
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
