/** The frame in which a chart that was made here floats above its sheet. */
import type { Area } from "../engine";
import type { SheetState } from "../state/book-state";
import { drawingPart } from "./anchors";
import { allBelow } from "./any-prefix";
import { CHART, DRAWING } from "./chart-space";
import { RELATIONSHIPS, type XlsxPackage } from "./package";
import { setSections } from "./worksheet-schema";
import { element, type XmlElement } from "./xml";

export const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const FRAMES = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const x = (name: string, attributes: Record<string, string> = {}, children: (XmlElement | string)[] = []): XmlElement =>
  element(`xdr:${name}`, attributes, children);

/** Makes an empty part for a chart, and its frame over these cells; answers the part. */
export function hangChart(pkg: XlsxPackage, sheet: SheetState, area: Area): string {
  const drawing = ensureDrawing(pkg, sheet);
  const part = pkg.freePath("xl/charts/chart*.xml");
  pkg.put(part, CHART_TYPE, element("c:chartSpace", { "xmlns:c": CHART }));
  const root = pkg.xml(drawing);
  const ids = allBelow(root, "cNvPr").map(({ attributes }) => Number(attributes["id"] ?? 0));
  root.children.push(frame(area, pkg.relate(drawing, "chart", part), Math.max(1, ...ids) + 1));
  return part;
}

function ensureDrawing(pkg: XlsxPackage, sheet: SheetState): string {
  const { part, root } = sheet.source;
  if (part === null) throw new Error(`The sheet ${sheet.name} has no part yet.`);
  const known = drawingPart(pkg, sheet);
  const drawing = known ?? pkg.freePath("xl/drawings/drawing*.xml");
  if (known === undefined) pkg.put(drawing, DRAWING_TYPE, x("wsDr", { "xmlns:xdr": FRAMES, "xmlns:a": DRAWING }));
  const link = pkg.relationships(part).find(({ path }) => path === drawing)?.id;
  root.attributes["xmlns:r"] ??= RELATIONSHIPS;
  setSections(root, "drawing", [element("drawing", { "r:id": link ?? pkg.relate(part, "drawing", drawing) })]);
  return drawing;
}

function frame(area: Area, link: string, id: number): XmlElement {
  const chart = element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": link });
  const nowhere = [element("a:off", { x: "0", y: "0" }), element("a:ext", { cx: "0", cy: "0" })];
  return x("twoCellAnchor", { "xmlns:xdr": FRAMES, "xmlns:a": DRAWING }, [
    corner("from", area.row, area.column),
    corner("to", area.row + area.rowCount, area.column + area.columnCount),
    x("graphicFrame", { macro: "" }, [
      x("nvGraphicFramePr", {}, [x("cNvPr", { id: String(id), name: "" }), x("cNvGraphicFramePr")]),
      x("xfrm", {}, nowhere),
      element("a:graphic", {}, [element("a:graphicData", { uri: CHART }, [chart])]),
    ]),
    x("clientData"),
  ]);
}

function corner(name: "from" | "to", row: number, column: number): XmlElement {
  const places = { col: column, colOff: 0, row, rowOff: 0 };
  return x(
    name,
    {},
    Object.entries(places).map(([place, value]) => x(place, {}, [String(value)])),
  );
}
