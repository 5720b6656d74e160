import type { SituationKind } from "../domain/model";
import type { Book } from "./book";
import { contentOf, holds, type Edit } from "./change";
import { seriousnessSigns, type Seriousness } from "./highlight-rules";
import type { SheetRole } from "./schema";
import { cellAt, type SheetSnapshot } from "./snapshot";

/** The text beside a task or person: how serious, and why. */
export interface Highlight {
  readonly severity: Seriousness;
  readonly sentence: string;
}

/** What *Markeer knelpunten* shows: by Taak-ID, and by person's ID. */
interface Highlights {
  readonly tasks: ReadonlyMap<string, Highlight>;
  readonly people: ReadonlyMap<string, Highlight>;
}

/** Writes the column *Knelpunt*: of the list, Team and the matrix for now, of the matrix alone for the target. */
export function highlight(book: Book, situation: SituationKind, highlights: Highlights): readonly Edit[] {
  const places = findingColumns(book).filter(({ role }) =>
    situation === "current" ? role !== "target" : role === "target",
  );
  return places.flatMap((place) => write(place, place.role === "team" ? highlights.people : highlights.tasks));
}

/** Empties every column *Knelpunt* of what the add-in wrote there. */
export function clearHighlights(book: Book): readonly Edit[] {
  return findingColumns(book).flatMap((place) => write(place, new Map()));
}

/** True when a sheet of the situation shows a highlight. */
export function hasHighlights(book: Book, situation: SituationKind): boolean {
  return findingColumns(book)
    .filter(({ role }) => (situation === "current" ? role !== "target" : role === "target"))
    .some(({ sheet, column, rows }) => [...rows.values()].some((row) => isHighlight(cellAt(sheet, row, column).value)));
}

interface FindingColumn {
  readonly role: SheetRole;
  readonly sheet: SheetSnapshot;
  readonly columnKey: string;
  readonly column: number;
  /** Row by the key of its task or person. */
  readonly rows: ReadonlyMap<string, number>;
}

function findingColumns(book: Book): readonly FindingColumn[] {
  const { list, team, situations } = book;
  const columns: (Omit<FindingColumn, "column"> & { readonly column: number | undefined })[] = [
    {
      role: "list",
      sheet: list.sheet,
      columnKey: "finding",
      column: list.columns.finding,
      rows: new Map(list.rows.map(({ task, row }) => [task.id, row])),
    },
  ];
  if (team !== null)
    columns.push({
      role: "team",
      sheet: team.sheet,
      columnKey: "finding",
      column: team.columns.finding,
      rows: new Map(team.rows.map(({ person, row }) => [person.id, row])),
    });
  for (const { kind, matrix } of [situations.current, situations.target])
    if (matrix !== null)
      columns.push({
        role: kind,
        sheet: matrix.sheet,
        columnKey: "#finding",
        column: matrix.columns.get("#finding"),
        rows: matrix.taskRows,
      });
  return columns.flatMap(({ column, ...rest }) => (column === undefined ? [] : [{ ...rest, column }]));
}

function write(place: FindingColumn, highlights: ReadonlyMap<string, Highlight>): readonly Edit[] {
  return [...place.rows].flatMap(([key, row]): readonly Edit[] => {
    const found = cellAt(place.sheet, row, place.column);
    if (found.value !== "" && !isHighlight(found.value)) return [];
    const highlight = highlights.get(key);
    const after =
      highlight === undefined ? "empty" : { text: `${seriousnessSigns[highlight.severity]}${highlight.sentence}` };
    if (holds(found, after)) return [];
    return [{ edit: "write", role: place.role, row: key, column: place.columnKey, before: contentOf(found), after }];
  });
}

/** What people typed in the column themselves does not begin with a sign of ours, and is left alone. */
function isHighlight(value: unknown): boolean {
  return typeof value === "string" && Object.values(seriousnessSigns).some((sign) => value.startsWith(sign));
}
