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
  /** Names above a column that make place for another: the one in Team, or above the other sheet's column. */
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
  /** Headers that are left as they are: they name somebody else (`namesakeId`), or nobody. Zero-based. */
  readonly kept: readonly KeptHeader[];
}

export interface KeptHeader extends Header {
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
 * too, or no sign is known, Team's wins.
 */
export function readHeaderNames(rows: readonly PersonRow[], matrices: readonly (NamedSheet | null)[]): HeaderNames {
  const replaced: { from: string; to: string }[] = [];
  const kept: KeptHeader[] = [];
  const people = rows.map((entry) => {
    const { person, storedSign } = entry;
    const changed = headersOf(person, matrices).filter(({ text }) => nameSign(text) !== storedSign);
    const foreign = changed.flatMap((header): readonly KeptHeader[] => {
      const other = rows.find((row) => row !== entry && samePerson(row.person.name, header.text));
      if (other === undefined && !isOtherHeader(header.text)) return [];
      return [{ ...header, personId: person.id, personName: person.name, namesakeId: other?.person.id ?? null }];
    });
    const names = changed
      .filter((header) => !foreign.some(({ situation }) => situation === header.situation))
      .map(({ text }) => tidyName(text));
    const renamedHere = nameSign(person.name) === storedSign ? names[0] : undefined;
    const name = renamedHere ?? person.name;
    kept.push(...foreign);
    replaced.push(...names.filter((from) => from !== name).map((from) => ({ from, to: name })));
    return { ...person, name };
  });
  return { people, replaced, kept };
}

/** What stands above someone's columns, where that is something else than the name in Team. */
function headersOf({ id, name }: Person, matrices: readonly (NamedSheet | null)[]): readonly Header[] {
  return matrices.flatMap((matrix) => {
    const column = matrix?.personColumns.get(id);
    if (matrix === null || column === undefined || matrix.lost.header) return [];
    const { situation, sheet, headerRow: row } = matrix;
    const text = textAt(sheet, row, column);
    return text === "" || text === name ? [] : [{ situation, sheetName: sheet.name, row, column, text }];
  });
}
