/** A line and where it stands. */
export interface Placed<Line> {
  readonly line: Line;
  readonly place: number;
}

/** Lines that stand beside each other. */
export interface Run<Line> {
  /** Of the first. */
  readonly place: number;
  readonly lines: readonly [Line, ...Line[]];
}

/** The lines in the order in which they stand; one that stands nowhere is left out. */
export function placed<Line extends { readonly key: string }>(
  lines: readonly Line[],
  places: ReadonlyMap<string, number>,
): readonly Placed<Line>[] {
  return lines
    .flatMap((line) => {
      const place = places.get(line.key);
      return place === undefined ? [] : [{ line, place }];
    })
    .sort((one, other) => one.place - other.place);
}

/** Runs of lines beside each other of which the same is told: one step does for all of them. */
export function runs<Line>(lines: readonly Placed<Line>[], told: (line: Line) => string): readonly Run<Line>[] {
  const found: { place: number; lines: [Line, ...Line[]] }[] = [];
  for (const { line, place } of lines) {
    const last = found.at(-1);
    if (last !== undefined && last.place + last.lines.length === place && told(last.lines[0]) === told(line))
      last.lines.push(line);
    else found.push({ place, lines: [line] });
  }
  return found;
}
