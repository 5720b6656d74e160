import { recalculated } from "../../scripts/libreoffice";
import { books } from "./books";
import { figuresIn, putFigures, scratchSheet, type Cell } from "./figures";
import {
  clusterLoadsInPane,
  clusterLoadsOnSheet,
  figuresInPane,
  figuresOnSheet,
  rowsIn,
  toMillionth,
  type SheetFigures,
} from "./sheet-figures";

const situations = ["current", "target"] as const;

/** What the pane says of a workbook: of people, tasks and the whole. */
interface Said {
  /** By the sheets of the situations that are generated. */
  readonly onSheet: readonly (readonly [sheet: string, SheetFigures, perCluster: readonly string[] | null])[];
  readonly whole: readonly (readonly [name: string, value: Cell])[];
}

const said = new Map<string, Said>();
const files = new Map<string, Readonly<Record<"Univer" | "LibreOffice", Uint8Array>>>();

beforeAll(async () => {
  const saved: Uint8Array[] = [];
  for (const [name, make] of Object.entries(books)) {
    const school = await make();
    const { engine, host, addIn } = school;
    await addIn.refresh();
    const figures = figuresIn(school);
    await putFigures(school, figures);
    await engine.calculated();
    said.set(name, {
      onSheet: situations.flatMap((situation) => {
        const { source, sheetName } = addIn.getState().book?.situations[situation] ?? {};
        return source === "generated" && sheetName
          ? [[sheetName, figuresInPane(addIn, situation), clusterLoadsInPane(addIn, situation)] as const]
          : [];
      }),
      whole: figures.map((figure) => [figure.name, toMillionth(figure.expected)] as const),
    });
    saved.push(await engine.save());
    host.dispose();
    engine.dispose();
  }
  const calculated = await recalculated(saved);
  [...said.keys()].forEach((name, index) => {
    const [univer, libreOffice] = [saved[index], calculated[index]];
    if (univer !== undefined && libreOffice !== undefined)
      files.set(name, { Univer: univer, LibreOffice: libreOffice });
  });
}, 600_000);

describe.each(["Univer", "LibreOffice"] as const)(
  "%s gives the totals that the pane gives, to a millionth",
  (program) => {
    test.each(Object.keys(books))("in a workbook %s", async (name) => {
      const file = files.get(name);
      const expected = said.get(name);
      if (file === undefined || expected === undefined) throw new Error("The workbook could not be made.");
      const rows = await rowsIn(file[program]);
      for (const [sheet, figures, perCluster] of expected.onSheet) {
        expect(figuresOnSheet(rows(sheet), figures)).toEqual(figures);
        if (perCluster !== null) expect(clusterLoadsOnSheet(rows(sheet))).toEqual(perCluster);
      }
      const whole = rows(scratchSheet).map((row) => [row[0], toMillionth(row[2] ?? "")]);
      expect(whole).toEqual(expected.whole);
    });
  },
);
