/** The parts of an .xlsx file: what nobody touches stays byte for byte as it came. */
import { childrenOf, element, parseXml, writeXml, type XmlElement } from "./xml";
import { readZip, writeZip } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A link from one part to another. `path` is absolute inside the package, or the address of something outside. */
interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type, such as "worksheet". */
  readonly kind: string;
  readonly path: string;
}

function resolve(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relative(base: string, path: string): string {
  const from = base.split("/").slice(0, -1);
  const to = path.split("/");
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}

function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export class XlsxPackage {
  private readonly documents = new Map<string, XmlElement>();

  private constructor(private readonly files: Map<string, Uint8Array>) {}

  static async open(bytes: Uint8Array): Promise<XlsxPackage> {
    const files = await readZip(bytes);
    if (!files.has(CONTENT_TYPES)) throw new Error("This zip archive is not an .xlsx file.");
    return new XlsxPackage(files);
  }

  has(path: string): boolean {
    return this.files.has(path) || this.documents.has(path);
  }

  /** Paths of the parts that begin so. */
  paths(prefix: string): string[] {
    return [...this.files.keys()].filter((path) => path.startsWith(prefix));
  }

  /** The part's document; changes to it are saved. Throws when there is no such part. */
  xml(path: string): XmlElement {
    const known = this.documents.get(path);
    if (known) return known;
    const root = parseXml(this.text(path));
    this.documents.set(path, root);
    return root;
  }

  /** The part's document for looking only: the part itself stays as it is. */
  peek(path: string): XmlElement {
    return this.documents.get(path) ?? parseXml(this.text(path));
  }

  text(path: string): string {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`The file has no part ${path}.`);
    return new TextDecoder().decode(bytes);
  }

  /** Adds a part, or replaces it. */
  put(path: string, contentType: string, contents: XmlElement | string): void {
    this.documents.delete(path);
    if (typeof contents === "string") this.files.set(path, new TextEncoder().encode(contents));
    else {
      this.files.set(path, new Uint8Array());
      this.documents.set(path, contents);
    }
    const types = this.xml(CONTENT_TYPES);
    const name = `/${path}`;
    const known = childrenOf(types, "Override").find((entry) => entry.attributes["PartName"] === name);
    if (known) known.attributes["ContentType"] = contentType;
    else types.children.push(element("Override", { PartName: name, ContentType: contentType }));
  }

  /** Says what files with this extension are, unless that has been said. */
  putDefault(extension: string, contentType: string): void {
    const types = this.xml(CONTENT_TYPES);
    const known = childrenOf(types, "Default").some((entry) => entry.attributes["Extension"] === extension);
    if (!known) types.children.unshift(element("Default", { Extension: extension, ContentType: contentType }));
  }

  /** Takes a part out, with its own relationships; what pointed to it is the caller's to undo. */
  remove(path: string): void {
    for (const gone of [path, relationshipsPath(path)]) {
      this.files.delete(gone);
      this.documents.delete(gone);
    }
    const types = this.xml(CONTENT_TYPES);
    types.children = types.children.filter(
      (node) => typeof node === "string" || node.attributes["PartName"] !== `/${path}`,
    );
  }

  /** Takes out the parts that nothing leads to any more, after something was taken out of the workbook. */
  sweep(): void {
    const reached = new Set<string>();
    const waiting = [""];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { path } of this.relationships(part)) {
        if (reached.has(path)) continue;
        reached.add(path);
        waiting.push(path);
      }
    }
    for (const path of this.paths("")) {
      const kept = path === CONTENT_TYPES || path.endsWith(".rels") || reached.has(path);
      if (!kept) this.remove(path);
    }
  }

  /** A path that is free: `pattern` has a star where a number comes. */
  freePath(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const path = pattern.replace("*", String(number));
      if (!this.has(path)) return path;
    }
  }

  relationships(part: string): Relationship[] {
    const path = relationshipsPath(part);
    if (!this.has(path)) return [];
    return childrenOf(this.peek(path), "Relationship").map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").split("/").pop() ?? "",
      path:
        attributes["TargetMode"] === "External"
          ? (attributes["Target"] ?? "")
          : resolve(part, attributes["Target"] ?? ""),
    }));
  }

  /** Links `part` to `target` and answers the new link's id. */
  relate(part: string, kind: string, target: string): string {
    const path = relationshipsPath(part);
    if (!this.has(path)) {
      this.files.set(path, new Uint8Array());
      this.documents.set(path, element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }));
    }
    const root = this.xml(path);
    const used = new Set(childrenOf(root).map((entry) => entry.attributes["Id"]));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const Type = `${RELATIONSHIPS}/${kind}`;
    root.children.push(element("Relationship", { Id: `rId${number}`, Type, Target: relative(part, target) }));
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const root = this.xml(relationshipsPath(part));
    root.children = root.children.filter((node) => typeof node === "string" || node.attributes["Id"] !== id);
  }

  async bytes(): Promise<Uint8Array> {
    const out = new Map(this.files);
    for (const [path, root] of this.documents) out.set(path, new TextEncoder().encode(writeXml(root)));
    return writeZip(out);
  }
}
