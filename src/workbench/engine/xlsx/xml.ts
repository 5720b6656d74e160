/** A small XML tree, enough for the parts of an .xlsx file: elements, attributes and text, in order and untouched. */

/** An element. Names keep their prefix; attributes and text are unescaped. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name ?? ""] ?? whole;
    },
  );
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");

const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");

export function element(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function parseTag(tag: string): XmlElement {
  const name = /^[^\s/>]+/.exec(tag)?.[0] ?? "";
  const attributes: Record<string, string> = {};
  for (const match of tag.slice(name.length).matchAll(ATTRIBUTE)) {
    attributes[match[1] ?? ""] = unescape(match[2] ?? match[3] ?? "");
  }
  return { name, attributes, children: [] };
}

/** Where the tag that begins at `at` ends, past any ">" inside its attributes. */
function tagEnd(text: string, at: number): number {
  let quote = "";
  for (let index = at; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quote) quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return index;
  }
  throw new Error("Broken XML: a tag does not end.");
}

/** The root element of a document. Comments and processing instructions are left out; throws on broken XML. */
export function parseXml(text: string): XmlElement {
  const top = element("");
  const open: XmlElement[] = [top];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf("<", at);
    const parent = open[open.length - 1] ?? top;
    if (start < 0) break;
    if (start > at && open.length > 1) parent.children.push(unescape(text.slice(at, start)));
    if (text.startsWith("<!--", start)) at = text.indexOf("-->", start) + 3;
    else if (text.startsWith("<![CDATA[", start)) {
      at = text.indexOf("]]>", start) + 3;
      parent.children.push(text.slice(start + 9, at - 3));
    } else {
      const end = tagEnd(text, start);
      const tag = text.slice(start + 1, end);
      at = end + 1;
      if (tag.startsWith("/")) {
        if (open.pop()?.name !== tag.slice(1).trim()) throw new Error(`Broken XML: ${tag} closes nothing.`);
      } else if (!tag.startsWith("?") && !tag.startsWith("!")) {
        const closed = tag.endsWith("/");
        const node = parseTag(closed ? tag.slice(0, -1) : tag);
        parent.children.push(node);
        if (!closed) open.push(node);
      }
    }
  }
  const root = top.children.find((node) => typeof node !== "string");
  if (open.length !== 1 || root === undefined || typeof root === "string")
    throw new Error("Broken XML: no whole document.");
  return root;
}

function write(node: XmlNode, out: string[]): void {
  if (typeof node === "string") {
    out.push(escapeText(node));
    return;
  }
  out.push("<", node.name);
  for (const [name, value] of Object.entries(node.attributes)) out.push(" ", name, '="', escapeAttribute(value), '"');
  if (node.children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  for (const child of node.children) write(child, out);
  out.push("</", node.name, ">");
}

/** The document with its XML declaration. */
export function writeXml(root: XmlElement): string {
  const out = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'];
  write(root, out);
  return out.join("");
}

/** The element children with this name, or all element children. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of parent?.children ?? []) {
    if (typeof node !== "string" && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** All text inside an element. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return typeof node === "string" ? node : node.children.map(textOf).join("");
}

/** Every element below, itself included, depth first. */
export function* walk(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (typeof child !== "string") yield* walk(child);
}

/** Puts children in place of those that stand under this name, at the place the schema's order asks for. */
export function setChildren(
  parent: XmlElement,
  name: string,
  replacements: readonly XmlElement[],
  order: readonly string[],
): void {
  const kept = parent.children.filter((node) => typeof node === "string" || node.name !== name);
  const rank = order.indexOf(name);
  let at = kept.findIndex((node) => typeof node !== "string" && order.indexOf(node.name) > rank);
  if (at < 0) at = kept.length;
  parent.children = [...kept.slice(0, at), ...replacements, ...kept.slice(at)];
}
