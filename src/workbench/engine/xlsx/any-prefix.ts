/** Looks in the documents of drawings and charts, to whose elements programs give differing prefixes. */
import { walk, type XmlElement } from "./xml";

export const localName = (node: XmlElement): string => node.name.slice(node.name.indexOf(":") + 1);

/** The first element below with this name, itself included. */
export function findBelow(root: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!root) return undefined;
  for (const node of walk(root)) if (localName(node) === name) return node;
  return undefined;
}

/** Every element below with this name, itself included. */
export function allBelow(root: XmlElement | undefined, name: string): XmlElement[] {
  return root ? [...walk(root)].filter((node) => localName(node) === name) : [];
}

/** The value of a setting such as `<c:gapWidth val="60"/>` below an element. */
export const valueBelow = (root: XmlElement | undefined, name: string): string | undefined =>
  findBelow(root, name)?.attributes["val"];
