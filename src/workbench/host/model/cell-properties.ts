import type { EngineFormat } from "../../engine/engine";
import { invalidArgument, notImplemented } from "../host-error";
import { pascal } from "../registry/model-access";
import { flagArgument, recordArgument } from "./reading-arguments";
import type { RangeTarget } from "./targets";

type Reader = (format: EngineFormat) => unknown;
/** What can be asked of a cell, by Excel's own names. */
interface Readers {
  readonly [name: string]: Reader | Readers;
}

/** A cell without a fill answers white, as Excel itself does (office-js #6218). */
const readers: Readers = {
  format: {
    fill: { color: ({ fill = "#FFFFFF" }) => fill },
    font: {
      bold: ({ bold = false }) => bold,
      color: ({ fontColor = "#000000" }) => fontColor,
      italic: ({ italic = false }) => italic,
      name: ({ fontName = "Calibri" }) => fontName,
      size: ({ fontSize = 11 }) => fontSize,
    },
  },
};

/** The properties that were asked for, of every cell of a range; anything else than a switch raises. */
export function cellProperties({ sheet, area }: RangeTarget, asked: unknown): unknown[][] {
  const read = readerFor(recordArgument(asked), readers, "getCellProperties");
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => read(sheet.format(area.row + row, area.column + column))),
  );
}

/** What can be asked, as the typings name it: "CellPropertiesFill.color". */
export const cellPropertyMembers: readonly string[] = membersOf("CellProperties", readers);

function membersOf(owner: string, known: Readers): readonly string[] {
  return Object.entries(known).flatMap(([name, found]) => [
    `${owner}.${name}`,
    ...(typeof found === "function" ? [] : membersOf(`CellProperties${pascal(name)}`, found)),
  ]);
}

function readerFor(asked: Readonly<Record<string, unknown>>, known: Readers, path: string): Reader {
  const parts = Object.entries(asked).flatMap(([name, wanted]): readonly (readonly [string, Reader])[] => {
    const found = known[name];
    if (found === undefined) throw notImplemented(`Range.${path}: ${name}`);
    if (typeof found !== "function") return [[name, readerFor(recordArgument(wanted), found, `${path}.${name}`)]];
    return flagArgument(wanted) ? [[name, found]] : [];
  });
  if (parts.length === 0) throw invalidArgument();
  return (format) => Object.fromEntries(parts.map(([name, read]) => [name, read(format)]));
}
