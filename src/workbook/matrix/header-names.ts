import { nameSign } from "../../domain/identity";
import type { Person, SituationKind } from "../../domain/model";
import { samePerson } from "../../domain/people";
import { isOtherHeader } from "../hand-made/hand-made";
import { textAt } from "../snapshot";
import { tidyName } from "../team/person-name";
import type { PersonRow } from "../team/team-sheet";
import type { KeyedSheet } from "./typed-people";

/** A generated sheet as far as names above its columns go. */
type NamedSheet = KeyedSheet & {
  readonly situation: SituationKind;
  readonly lost: { readonly header: boolean };
};

/** Team's people by the names that count now, and what was typed above their columns beside those. */
export interface HeaderNames {
  readonly people: readonly Person[];
  /** Those whose name in Team makes place for one that was typed above their column. */
  readonly renamed: readonly { readonly personId: string; readonly from: string; readonly to: string }[];
  /** Names above a column that make place for another: the one in Team, or above the other sheet's column. */
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
  /** Headers that are left as they are: they name somebody else (`namesakeId`), or nobody. Zero-based. */
  readonly kept: readonly KeptHeader[];
}

interface KeptHeader extends Header {
  readonly personId: string;
  readonly personName: string;
  readonly namesakeId: string | null;
}

interface Header {
  readonly situation: SituationKind;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Compares Team's names with those above the columns, and with the name last written, of which Team keeps a sign: what
 * differs from that sign was changed by hand. Someone renamed above a column is renamed; when Team's name was changed
 * too, or no sign is known, Team's wins. A name of somebody else is none, unless that one is renamed as well.
 */
export function readHeaderNames(
  rows: readonly PersonRow[],
  matrices: readonly (NamedSheet | null)[],
  renamed: ReadonlySet<string> = new Set(),
): HeaderNames {
  const namesakeOf = (entry: PersonRow, text: string) =>
    rows.find((row) => row !== entry && !renamed.has(row.person.id) && samePerson(row.person.name, text));
  const read = rows.map((entry) => nameOf(entry, headersOf(entry, matrices), namesakeOf));
  const moved = new Set(read.flatMap(({ renamed: one }) => one.map(({ personId }) => personId)));
  if (moved.size > renamed.size) return readHeaderNames(rows, matrices, moved);
  return {
    people: read.map(({ person }) => person),
    renamed: read.flatMap(({ renamed: one }) => one),
    replaced: read.flatMap(({ replaced }) => replaced),
    kept: read.flatMap(({ kept }) => kept),
  };
}

type NameRead = Omit<HeaderNames, "people"> & { readonly person: Person };

function nameOf(
  entry: PersonRow,
  changed: readonly Header[],
  namesakeOf: (entry: PersonRow, text: string) => PersonRow | undefined,
): NameRead {
  const { person, storedSign } = entry;
  const kept = changed.flatMap((header): readonly KeptHeader[] => {
    const namesake = namesakeOf(entry, header.text);
    if (namesake === undefined && !isOtherHeader(header.text)) return [];
    return [{ ...header, personId: person.id, personName: person.name, namesakeId: namesake?.person.id ?? null }];
  });
  const names = changed
    .filter((header) => !kept.some(({ situation }) => situation === header.situation))
    .map(({ text }) => tidyName(text));
  const typed = nameSign(person.name) === storedSign ? names[0] : undefined;
  const name = typed ?? person.name;
  const renamed = typed === undefined ? [] : [{ personId: person.id, from: person.name, to: typed }];
  const replaced = names.filter((from) => from !== name).map((from) => ({ from, to: name }));
  return { person: { ...person, name }, renamed, replaced, kept };
}

/** What stands above someone's columns, where that is neither the name in Team nor the one last written. */
function headersOf({ person, storedSign }: PersonRow, matrices: readonly (NamedSheet | null)[]): readonly Header[] {
  return matrices.flatMap((matrix) => {
    const column = matrix?.personColumns.get(person.id);
    if (matrix === null || column === undefined || matrix.lost.header) return [];
    const { situation, sheet, headerRow: row } = matrix;
    const text = textAt(sheet, row, column);
    const isChanged = text !== "" && text !== person.name && nameSign(text) !== storedSign;
    return isChanged ? [{ situation, sheetName: sheet.name, row, column, text }] : [];
  });
}
