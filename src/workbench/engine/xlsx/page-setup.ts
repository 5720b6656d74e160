/** A sheet's page set-up, read from and written to its document; what stands above and below stays as they are. */
import type { EnginePage } from "../engine";
import { section, setAttribute, setSections, standardMargins } from "./worksheet-schema";
import { childOf, element, setChildren, textOf, type XmlElement } from "./xml";

const PAPER: Readonly<Record<string, string>> = {
  "1": "Letter",
  "3": "Tabloid",
  "5": "Legal",
  "6": "Statement",
  "7": "Executive",
  "8": "A3",
  "9": "A4",
  "11": "A5",
  "12": "B4",
  "13": "B5",
};

const truth = (value: string | undefined): boolean => value === "1" || value === "true";

/** Splits "&Llinks&Cmidden&Rrechts"; what stands before the first mark is in the middle. */
function splitHeader(text: string): { left: string; center: string; right: string } {
  const parts = { L: "", C: "", R: "" };
  let place: "L" | "C" | "R" = "C";
  for (const piece of text.match(/&[LCR]|&&|&[^LCR&]|[^&]+|&/g) ?? []) {
    if (/^&[LCR]$/.test(piece)) place = piece.charAt(1) as "L" | "C" | "R";
    else parts[place] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

function joinHeader({ left, center, right }: EnginePage["header"]): string {
  return `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
}

function readZoom(root: XmlElement, setup: Record<string, string>): EnginePage["zoom"] {
  const fits = truth(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  if (!fits) return { scale: Number(setup["scale"] ?? 100) };
  const pages = (value: string | undefined): number | null => (value === "0" ? null : Number(value ?? 1));
  return { horizontalFitToPages: pages(setup["fitToWidth"]), verticalFitToPages: pages(setup["fitToHeight"]) };
}

/** Everything of the page set-up but the print area and titles, which are names. */
export function readPage(root: XmlElement, page: EnginePage): void {
  const setup = childOf(root, "pageSetup")?.attributes ?? {};
  const options = childOf(root, "printOptions")?.attributes ?? {};
  const headers = childOf(root, "headerFooter");
  page.orientation = setup["orientation"] === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = PAPER[setup["paperSize"] ?? ""] ?? null;
  page.zoom = readZoom(root, setup);
  page.centerHorizontally = truth(options["horizontalCentered"]);
  page.printGridlines = truth(options["gridLines"]);
  const margins = childOf(root, "pageMargins")?.attributes ?? {};
  page.margins = { left: Number(margins["left"] ?? 0.7), right: Number(margins["right"] ?? 0.7) };
  page.header = splitHeader(textOf(childOf(headers, "oddHeader")));
  page.footer = splitHeader(textOf(childOf(headers, "oddFooter")));
}

function writeZoom(root: XmlElement, setup: XmlElement, zoom: EnginePage["zoom"]): void {
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const pages = (count: number | null | undefined): string | undefined => (!fits ? undefined : String(count ?? 0));
  setAttribute(setup, "fitToWidth", pages(zoom.horizontalFitToPages));
  setAttribute(setup, "fitToHeight", pages(zoom.verticalFitToPages));
  setAttribute(setup, "scale", fits || zoom.scale === undefined || zoom.scale === 100 ? undefined : String(zoom.scale));
  const known = childOf(childOf(root, "sheetPr"), "pageSetUpPr");
  if (!fits && !known) return;
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  const attributes = { ...known?.attributes };
  delete attributes["fitToPage"];
  setChildren(
    section(root, "sheetPr"),
    "pageSetUpPr",
    [element("pageSetUpPr", fits ? { ...attributes, fitToPage: "1" } : attributes)],
    order,
  );
}

function writeHeaders(root: XmlElement, page: EnginePage): void {
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  const node = section(root, "headerFooter");
  for (const [name, text] of [
    ["oddHeader", joinHeader(page.header)],
    ["oddFooter", joinHeader(page.footer)],
  ] as const) {
    setChildren(node, name, text ? [element(name, {}, [text])] : [], order);
  }
  if (node.children.length === 0) setSections(root, "headerFooter", []);
}

/** Writes a page set-up that has changed since it was read. */
export function writePage(root: XmlElement, page: EnginePage): void {
  const setup = section(root, "pageSetup");
  setAttribute(setup, "orientation", page.orientation === "Landscape" ? "landscape" : "portrait");
  const paper = Object.entries(PAPER).find(([, name]) => name.toLowerCase() === page.paperSize?.toLowerCase());
  if (page.paperSize && !paper) throw new Error(`Unknown paper size ${page.paperSize}.`);
  setAttribute(setup, "paperSize", paper?.[0]);
  writeZoom(root, setup, page.zoom);
  const margins = section(root, "pageMargins");
  margins.attributes = {
    ...standardMargins,
    ...margins.attributes,
    left: String(page.margins.left),
    right: String(page.margins.right),
  };
  const options = section(root, "printOptions");
  setAttribute(options, "horizontalCentered", page.centerHorizontally ? "1" : undefined);
  setAttribute(options, "gridLines", page.printGridlines ? "1" : undefined);
  if (Object.keys(options.attributes).length === 0) setSections(root, "printOptions", []);
  writeHeaders(root, page);
}
