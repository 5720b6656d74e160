/** A row with a hidden key: what it shows, and what the row of its key should show, the surest signs first. */
interface KeyedRow {
  readonly row: number;
  readonly shows: readonly string[];
  /** Nothing when there is no key that counts, or no text is known of it. */
  readonly expects: readonly (readonly string[])[];
}

/**
 * Where the texts went when only part of the columns was sorted, by the row on which their key stayed behind. Rows with
 * the same text keep their order, as a sort leaves them. One text alone was not sorted but changed by hand.
 */
export function textsMoved(rows: readonly KeyedRow[]): ReadonlyMap<number, number> {
  const moved = [...textsFound(rows)].filter(([key, row]) => key !== row);
  return new Map(moved.length < 2 ? [] : moved);
}

/**
 * The same for rows that exchanged their texts among each other: every key of these finds a row, and every row a key. A
 * key of which no text is known finds that of the row which the others leave.
 */
export function textsExchanged(rows: readonly KeyedRow[]): ReadonlyMap<number, number> {
  const went = new Map(textsFound(rows));
  const keys = new Map([...went].map(([key, row]) => [row, key]));
  for (const { row, expects } of rows) if (expects.length === 0) went.set(row, lastOf(keys, row));
  return new Map([...went].filter(([key, row]) => key !== row && comesRound(went, key)));
}

/** Where the text of each key is found: on its own row, where that shows the text and no other does or should. */
function textsFound(rows: readonly KeyedRow[]): ReadonlyMap<number, number> {
  const signs = rows[0]?.shows.length ?? 0;
  const atHome = [...Array(signs).keys()].flatMap((sign) => rowsAtHome(rows, sign));
  const went = new Map(atHome.map((row) => [row, row]));
  const found = new Set(atHome);
  for (let sign = 0; sign < signs; sign++) {
    const expecting = rowsByText(rows, ({ expects }) => expects[sign] ?? []);
    for (const [text, showing] of rowsByText(rows, ({ shows }) => shows.slice(sign, sign + 1)))
      for (const [key, row] of paired(
        (expecting.get(text) ?? []).filter((place) => !went.has(place)),
        showing.filter((place) => !found.has(place)),
      )) {
        went.set(key, row);
        found.add(row);
      }
  }
  return went;
}

function rowsAtHome(rows: readonly KeyedRow[], sign: number): readonly number[] {
  const expecting = rowsByText(rows, ({ expects }) => expects[sign] ?? []);
  return [...rowsByText(rows, ({ shows }) => shows.slice(sign, sign + 1))].flatMap(([text, showing]) => {
    const [row, ...others] = showing;
    const [key, ...namesakes] = expecting.get(text) ?? [];
    return row === undefined || row !== key || others.length + namesakes.length > 0 ? [] : [row];
  });
}

/** Where one ends, going on from a place. */
function lastOf(next: ReadonlyMap<number, number>, start: number): number {
  let place = start;
  for (let further = next.get(place); further !== undefined; further = next.get(place)) place = further;
  return place;
}

function rowsByText(
  rows: readonly KeyedRow[],
  textsOf: (row: KeyedRow) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const entry of rows)
    for (const text of new Set(textsOf(entry))) {
      const known = places.get(text) ?? [];
      known.push(entry.row);
      places.set(text, known);
    }
  return places;
}

/** Keys with rows that show their text, in order; when there are not as many of both, those that stand together first. */
function paired(keys: readonly number[], rows: readonly number[]): readonly (readonly [number, number])[] {
  const together = keys.length === rows.length ? [] : keys.filter((key) => rows.includes(key));
  const others = rows.filter((row) => !together.includes(row));
  const apart = keys.filter((key) => !together.includes(key));
  return [
    ...together.map((place) => [place, place] as const),
    ...apart.flatMap((key, index) => {
      const row = others[index];
      return row === undefined ? [] : [[key, row] as const];
    }),
  ];
}

function comesRound(went: ReadonlyMap<number, number>, start: number): boolean {
  let place = went.get(start);
  while (place !== undefined && place !== start) place = went.get(place);
  return place === start;
}
