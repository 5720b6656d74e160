/** A school whose two situations were generated, and what its pane and sheets then show. */
import { freshRows } from "../../src/workbook/matrix/matrix-geometry";
import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "./memory-school";

type Kind = "current" | "target";
export const now = "Huidige situatie";
/** Of a situation that was generated for four tasks and two people, zero-based. */
export const at = {
  keys: freshRows.keys,
  header: freshRows.header,
  first: freshRows.header + 1,
  last: freshRows.header + 4,
  ann: 4,
  bram: 5,
  closing: 6,
} as const;
export const nameColumn = 1;
export const [annRow, bramRow] = [4, 5];

export const bothGenerated = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  await generate(school);
  return school;
};

export async function generate({ addIn }: MemorySchool): Promise<string> {
  const sentences: string[] = [];
  for (const kind of ["current", "target"] as const) {
    const outcome = await addIn.generate(kind, { consent: true });
    expect(outcome).toMatchObject({ ok: true });
    sentences.push(outcome.sentence);
  }
  return sentences.join(" ");
}

/** What the pane shows before generating is what is there after it, and a second run finds nothing to write. */
export async function settles(school: MemorySchool): Promise<string> {
  await school.addIn.refresh();
  const before = [marks(school), marks(school, "target"), names(school)];
  const sentence = await generate(school);
  await school.addIn.refresh();
  expect([marks(school), marks(school, "target"), names(school)]).toEqual(before);
  for (const kind of ["current", "target"] as const)
    expect(await school.addIn.generate(kind, { consent: true })).toMatchObject({ ok: true, cellsWritten: 0 });
  return sentence;
}

/** Who does what, in words. */
export function marks({ shown }: MemorySchool, kind: Kind = "current"): readonly string[] {
  const { tasks, people, situations } = shown();
  return situations[kind].assignments
    .map(({ taskId, personId, marks: own }) =>
      [tasks.find(({ id }) => id === taskId)?.description, people.find(({ id }) => id === personId)?.name, ...own].join(
        " ",
      ),
    )
    .sort();
}
export const loose = ({ shown }: MemorySchool, kind: Kind = "current") =>
  shown()
    .situations[kind].loose.map(({ task, person, marks: own }) => [task, person, ...own].join(" "))
    .sort();
export const names = ({ shown }: MemorySchool) => shown().people.map(({ name }) => name);
export const header = ({ book }: MemorySchool, column: number, sheet = now) => book.values(sheet)[at.header]?.[column];
export const filled = ["Netwerk Ann executes", "Netwerk Bram executes", "Printers Ann executes"];

/** Copies a row over another, with what stands in its hidden columns. */
export function copyRow({ book }: MemorySchool, sheet: string, from: number, to: number): void {
  const width = Math.max(...book.values(sheet).map((row) => row.length));
  const cells = Array.from({ length: width }, (_, column) => book.values(sheet)[from]?.[column] ?? "");
  cells.forEach((value, column) =>
    book.hands.type(sheet, to, column, typeof value === "string" && value !== "" ? `'${value}` : value || null),
  );
}
