/** Notes on cells: their texts in one part, their boxes in a drawing of the old kind. */
import { areaName, cellName, parseArea } from "../cells/area";
import type { Note, SheetState } from "../state/book-state";
import type { XlsxPackage } from "./package";
import { MAIN, setSections } from "./worksheet-schema";
import { childOf, childrenOf, element, parseXml, textOf, writeXml, type XmlElement } from "./xml";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

function partOf(pkg: XlsxPackage, sheet: SheetState, kind: string): string | undefined {
  const { part } = sheet.source;
  return part ? pkg.relationships(part).find((link) => link.kind === kind)?.path : undefined;
}

function noteText(comment: XmlElement): string {
  const text = childOf(comment, "text");
  const runs = childrenOf(text, "r");
  return runs.length > 0 ? runs.map((run) => textOf(childOf(run, "t"))).join("") : textOf(childOf(text, "t"));
}

export function readNotes(pkg: XlsxPackage, sheet: SheetState): Note[] {
  const part = partOf(pkg, sheet, "comments");
  if (!part) return [];
  const root = pkg.peek(part);
  const authors = childrenOf(childOf(root, "authors"), "author").map(textOf);
  return childrenOf(childOf(root, "commentList"), "comment").map((comment) => {
    const text = noteText(comment);
    const author = authors[Number(comment.attributes["authorId"] ?? 0)] ?? "";
    return { area: parseArea(comment.attributes["ref"] ?? "A1"), text, author, source: { text, element: comment } };
  });
}

function commentsRoot(notes: readonly Note[]): XmlElement {
  const authors = [...new Set(notes.map((note) => note.author))];
  const comments = notes.map(({ area, author, text, source }) => {
    const attributes = { ref: areaName(area), authorId: String(authors.indexOf(author)) };
    if (source?.text === text)
      return element("comment", { ...source.element.attributes, ...attributes }, source.element.children);
    return element("comment", attributes, [element("text", {}, [element("t", { "xml:space": "preserve" }, [text])])]);
  });
  return element("comments", { xmlns: MAIN }, [
    element(
      "authors",
      {},
      authors.map((author) => element("author", {}, [author])),
    ),
    element("commentList", {}, comments),
  ]);
}

/** A note's box, two columns wide and four rows high beside its cell. */
function shape({ area: { row, column } }: Note, index: number): XmlElement {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, Math.max(0, row - 1) + 4, 4].join(", ");
  const leaf = (name: string, text: string): XmlElement => element(name, {}, [text]);
  return element(
    "v:shape",
    {
      id: `_x0000_s${2049 + index}`,
      type: "#_x0000_t202",
      style: "position:absolute;width:108pt;height:60pt;z-index:1;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    [
      element("v:fill", { color2: "#ffffe1" }),
      element("v:shadow", { on: "t", color: "black", obscured: "t" }),
      element("v:path", { "o:connecttype": "none" }),
      element("v:textbox", { style: "mso-direction-alt:auto" }, [element("div", { style: "text-align:left" })]),
      element("x:ClientData", { ObjectType: "Note" }, [
        element("x:MoveWithCells"),
        element("x:SizeWithCells"),
        leaf("x:Anchor", anchor),
        leaf("x:AutoFill", "False"),
        leaf("x:Row", String(row)),
        leaf("x:Column", String(column)),
      ]),
    ],
  );
}

const isNote = (node: XmlElement): boolean => childOf(node, "x:ClientData")?.attributes["ObjectType"] === "Note";

/** The old drawing with its other shapes, or a fresh one. */
function drawingRoot(known: string | null): XmlElement {
  if (known !== null) {
    const root = parseXml(known);
    root.children = root.children.filter((node) => typeof node === "string" || !isNote(node));
    return root;
  }
  const spaces = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  return element("xml", spaces, [
    element("o:shapelayout", { "v:ext": "edit" }, [element("o:idmap", { "v:ext": "edit", data: "2" })]),
    element(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": "202", path: "m,l,21600r21600,l21600,xe" },
      [
        element("v:stroke", { joinstyle: "miter" }),
        element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
      ],
    ),
  ]);
}

/** Where note shapes of this file keep the size a user gave them. */
function shapesByCell(known: string | null): Map<string, XmlElement> {
  const shapes = new Map<string, XmlElement>();
  for (const node of known === null ? [] : childrenOf(parseXml(known))) {
    const data = childOf(node, "x:ClientData");
    if (isNote(node)) shapes.set(`${textOf(childOf(data, "x:Row"))},${textOf(childOf(data, "x:Column"))}`, node);
  }
  return shapes;
}

/** A box that stood beside a cell, moved along with its cell. */
function movedShape(known: XmlElement, { area: { row, column } }: Note): XmlElement {
  const data = childOf(known, "x:ClientData");
  const cells = { "x:Row": row, "x:Column": column };
  const rows = row - Number(textOf(childOf(data, "x:Row")));
  const columns = column - Number(textOf(childOf(data, "x:Column")));
  const anchor = childOf(data, "x:Anchor");
  if (anchor) {
    const places = textOf(anchor).split(",").map(Number);
    const steps = [columns, 0, rows, 0, columns, 0, rows, 0];
    anchor.children = [places.map((place, index) => place + (steps[index] ?? 0)).join(", ")];
  }
  for (const [name, place] of Object.entries(cells)) {
    const node = childOf(data, name);
    if (node) node.children = [String(place)];
  }
  return known;
}

/** Writes a sheet's notes when they changed since they were read. */
export function writeNotes(pkg: XlsxPackage, sheet: SheetState, part: string): void {
  const now = JSON.stringify(sheet.notes.map(({ area, text }) => ({ area, text })));
  if (now === sheet.asRead.notes) return;
  const { root } = sheet.source;
  const [comments, drawing] = [partOf(pkg, sheet, "comments"), partOf(pkg, sheet, "vmlDrawing")];
  const known = drawing ? pkg.text(drawing) : null;
  const shapes = shapesByCell(known);
  const vml = drawingRoot(known);
  const before = new Map(sheet.notes.map((note) => [note, note.source && shapes.get(placeOf(note.source.element))]));
  vml.children.push(
    ...sheet.notes.map((note, index) => {
      const own = before.get(note);
      return own ? movedShape(own, note) : shape(note, index + shapes.size);
    }),
  );
  const commentsPart = comments ?? pkg.freePath("xl/comments*.xml");
  const drawingPart = drawing ?? pkg.freePath("xl/drawings/vmlDrawing*.vml");
  pkg.put(commentsPart, COMMENTS_TYPE, commentsRoot(sheet.notes));
  pkg.put(drawingPart, VML_TYPE, writeXml(vml));
  if (!comments) pkg.relate(part, "comments", commentsPart);
  if (!drawing) {
    root.attributes["xmlns:r"] ??= "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    setSections(root, "legacyDrawing", [
      element("legacyDrawing", { "r:id": pkg.relate(part, "vmlDrawing", drawingPart) }),
    ]);
  }
}

function placeOf(comment: XmlElement): string {
  const { row, column } = parseArea(comment.attributes["ref"] ?? cellName(0, 0));
  return `${row},${column}`;
}
