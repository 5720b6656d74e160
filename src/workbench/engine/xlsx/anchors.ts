/** The places of what floats above the cells of a sheet. */
import { areaOf } from "../cells/area";
import type { Area } from "../engine";
import type { SheetState } from "../state/book-state";
import { findBelow, localName } from "./any-prefix";
import type { XlsxPackage } from "./package";
import { childrenOf, textOf, type XmlElement } from "./xml";

type Corner = "from" | "to";

const cornerOf = (anchor: XmlElement, name: Corner): XmlElement | undefined =>
  childrenOf(anchor).find((node) => localName(node) === name);

const numberIn = (corner: XmlElement, name: string): number => Number(textOf(findBelow(corner, name)));

/** A far corner on the very edge of a cell does not cover that cell. */
const beyond = (corner: XmlElement, offset: "rowOff" | "colOff"): number => (numberIn(corner, offset) === 0 ? 1 : 0);

/** The cells under a drawing; null when it is not tied to cells. */
export function anchorArea(anchor: XmlElement): Area | null {
  const from = cornerOf(anchor, "from");
  if (!from) return null;
  const [firstRow, firstColumn] = [numberIn(from, "row"), numberIn(from, "col")];
  const to = cornerOf(anchor, "to");
  const lastRow = to ? numberIn(to, "row") - beyond(to, "rowOff") : firstRow;
  const lastColumn = to ? numberIn(to, "col") - beyond(to, "colOff") : firstColumn;
  return areaOf({
    firstRow,
    lastRow: Math.max(firstRow, lastRow),
    firstColumn,
    lastColumn: Math.max(firstColumn, lastColumn),
  });
}

export function setAnchorArea(anchor: XmlElement, area: Area): void {
  setCorner(cornerOf(anchor, "from"), area.row, area.column);
  const to = cornerOf(anchor, "to");
  if (!to) return;
  const row = area.row + area.rowCount - 1 + beyond(to, "rowOff");
  setCorner(to, row, area.column + area.columnCount - 1 + beyond(to, "colOff"));
}

function setCorner(corner: XmlElement | undefined, row: number, column: number): void {
  for (const [name, place] of Object.entries({ row, col: column })) {
    const node = findBelow(corner, name);
    if (node) node.children = [String(place)];
  }
}

export function drawingPart(pkg: XlsxPackage, sheet: SheetState): string | undefined {
  const { part } = sheet.source;
  return part ? pkg.relationships(part).find((link) => link.kind === "drawing")?.path : undefined;
}

/** The anchors of a drawing, each with the chart part it shows, if it shows one. */
export function anchorsOf(pkg: XlsxPackage, drawing: string): { anchor: XmlElement; chart: string | null }[] {
  const links = new Map(
    pkg
      .relationships(drawing)
      .filter((link) => link.kind === "chart")
      .map((link) => [link.id, link.path]),
  );
  return childrenOf(pkg.xml(drawing)).map((anchor) => {
    const shown = findBelow(findBelow(anchor, "graphicFrame"), "chart");
    const id = shown && Object.entries(shown.attributes).find(([name]) => name.endsWith(":id"))?.[1];
    return { anchor, chart: (id && links.get(id)) ?? null };
  });
}
