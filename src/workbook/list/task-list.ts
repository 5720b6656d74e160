import { deriveId, fingerprint, normaliseText } from "../../domain/identity";
import type { Task, TaskKind } from "../../domain/model";
import { parseSize } from "../../domain/size";
import { words } from "../../text/words";
import { clustersByRow, describedRows, descriptionRows, type ListPlace } from "./list-finder";
import { textsMoved } from "../sorted-in-part";
import { addedColumnsName, listNames, type ListColumn } from "../schema";
import {
  isError,
  namedArea,
  sheetById,
  textAt,
  valueAt,
  type Area,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../snapshot";

/** A task with the row it stands on, zero-based. */
interface TaskRow {
  readonly row: number;
  readonly task: Task;
  /** The row whose added columns belong to this text: another row after a sort of only part of the columns. */
  readonly ownRow: number;
  /** The fingerprint of the text last seen beside this task's ID; "" when none was. */
  readonly textLastSeen: string;
}

/** A list of tasks as it stands on its sheet, adopted or not. */
export interface TaskList {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ListColumn, number>>> & { readonly description: number };
  readonly rows: readonly TaskRow[];
  /** The last row that the defined names cover; null before adoption. */
  readonly namesEnd: number | null;
  /** The headers of the columns that adopting added; null before adoption, and in a workbook adopted long ago. */
  readonly added: Area | null;
  /** Sizes that could not be read, which count as not given, and errors where a task should be described. */
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** The adopted list, found by its defined names; null when no list was adopted, or its columns were deleted. */
export function readAdoptedList(snapshot: WorkbookSnapshot): TaskList | null {
  const ids = namedArea(snapshot, listNames.taskId);
  const sheet = ids === null ? null : sheetById(snapshot, ids.sheetId);
  if (ids === null || sheet === null) return null;
  const columns: Partial<Record<ListColumn, number>> = {};
  for (const [column, name] of Object.entries(listNames) as [ListColumn, string][]) {
    const found = namedArea(snapshot, name);
    if (found?.sheetId === ids.sheetId) columns[column] = found.area.column;
  }
  const { description } = columns;
  if (description === undefined) return null;
  const list = readTaskList({ sheet, headerRow: ids.area.row, columns: { ...columns, description } });
  const added = namedArea(snapshot, addedColumnsName);
  return {
    ...list,
    namesEnd: ids.area.row + ids.area.rowCount - 1,
    added: added?.sheetId === sheet.id ? added.area : null,
  };
}

/** Reads the tasks below the header: a cluster given once holds until the next; rows without description are skipped. */
export function readTaskList(place: ListPlace): TaskList {
  const { sheet, headerRow, columns } = place;
  const rows = descriptionRows(place);
  const clusters = clustersByRow(place);
  const identities = identify(place, rows);
  const unread = describedRows(place)
    .map((row) => ({ row, column: columns.description, text: textAt(sheet, row, columns.description) }))
    .filter(({ text }) => isError(text));
  const taskRows = rows.map((row): TaskRow => {
    const identity = identities.get(row) ?? { id: "", ownRow: row };
    const ownRow = identity.ownRow;
    const size = columns.size === undefined ? null : parseSize(valueAt(sheet, ownRow, columns.size));
    if (columns.size !== undefined && size !== null && "unread" in size)
      unread.push({ row: ownRow, column: columns.size, text: size.unread });
    return {
      row,
      task: {
        id: identity.id,
        description: textAt(sheet, row, columns.description),
        cluster: clusters.get(row) ?? "",
        kind: readKind(optionalText(sheet, ownRow, columns.kind)),
        level: readLevel(optionalText(sheet, ownRow, columns.level)),
        size: size !== null && "unread" in size ? null : size,
      },
      ownRow,
      textLastSeen: optionalText(sheet, ownRow, columns.fingerprint),
    };
  });
  return { sheet, headerRow, columns, rows: taskRows, namesEnd: null, added: null, unread };
}

interface Identity {
  readonly id: string;
  readonly ownRow: number;
}

/**
 * Which Taak-ID belongs to each row. A stored ID keeps its row, but of a copied row the one with the text last seen
 * keeps it, and after a partial sort the ID goes where its text went; one text that was reworded at the same time gets
 * the one ID that is left. The rest get an ID derived from their text.
 */
function identify(place: ListPlace, rows: readonly number[]): ReadonlyMap<number, Identity> {
  const stored = storedIdentities(place, rows);
  const identities = new Map<number, Identity>();
  const taken = new Set<string>();
  const claim = (row: number, id: string, ownRow: number) => {
    identities.set(row, { id, ownRow });
    taken.add(id);
  };
  const moves = displaced(stored);
  for (const { row, from } of moves) claim(row, from.id, from.row);
  const inOrder = [...stored.filter((entry) => entry.matches), ...stored.filter((entry) => !entry.matches)];
  for (const { row, id } of inOrder) if (id !== "" && !identities.has(row) && !taken.has(id)) claim(row, id, row);
  const homeless = stored.filter((entry) => entry.id !== "" && !identities.has(entry.row));
  const [left, ...others] = stored.filter((entry) => entry.id !== "" && !taken.has(entry.id));
  const [reworded] = homeless;
  if (moves.length > 0 && homeless.length === 1 && reworded !== undefined && left !== undefined && others.length === 0)
    claim(reworded.row, left.id, left.row);
  const occurrences = new Map<string, number>();
  for (const row of rows) {
    const text = textAt(place.sheet, row, place.columns.description);
    const key = normaliseText(text);
    let occurrence = occurrences.get(key) ?? 1;
    if (!identities.has(row)) {
      while (taken.has(deriveId("t", text, occurrence))) occurrence++;
      claim(row, deriveId("t", text, occurrence), row);
    }
    occurrences.set(key, occurrence + 1);
  }
  return identities;
}

interface StoredIdentity {
  readonly row: number;
  readonly id: string;
  readonly storedFingerprint: string;
  readonly textFingerprint: string;
  readonly matches: boolean;
}

function storedIdentities(place: ListPlace, rows: readonly number[]): readonly StoredIdentity[] {
  const { sheet, columns } = place;
  return rows.map((row) => {
    const textFingerprint = fingerprint(textAt(sheet, row, columns.description));
    const storedFingerprint = optionalText(sheet, row, columns.fingerprint);
    const id = optionalText(sheet, row, columns.taskId);
    return { row, id, storedFingerprint, textFingerprint, matches: storedFingerprint === textFingerprint };
  });
}

/** Rows whose text was last seen beside another ID, two or more at once: only part of the columns was sorted. */
function displaced(
  stored: readonly StoredIdentity[],
): readonly { readonly row: number; readonly from: StoredIdentity }[] {
  const holders = new Map<string, StoredIdentity>();
  for (const entry of stored)
    if (entry.id !== "" && holders.get(entry.id)?.matches !== true && (entry.matches || !holders.has(entry.id)))
      holders.set(entry.id, entry);
  const moved = textsMoved(
    stored.map((entry) => ({
      row: entry.row,
      shows: [entry.textFingerprint],
      expects: holders.get(entry.id) === entry ? [[entry.storedFingerprint]] : [],
    })),
  );
  return stored.flatMap((from) => {
    const row = moved.get(from.row);
    return row === undefined ? [] : [{ row, from }];
  });
}

function optionalText(sheet: SheetSnapshot, row: number, column: number | undefined): string {
  return column === undefined ? "" : textAt(sheet, row, column);
}

function readKind(text: string): TaskKind | null {
  const plain = text.toLowerCase();
  const kinds = Object.entries(words.kind) as [TaskKind, string][];
  return kinds.find(([, word]) => word.toLowerCase() === plain)?.[0] ?? (plain === "nvt" ? "notApplicable" : null);
}

function readLevel(text: string): "school" | "SG" | null {
  const plain = text.toLowerCase();
  if (plain === "sg") return "SG";
  return plain === "school" ? "school" : null;
}
