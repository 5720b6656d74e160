/** The table of texts that cells point into. Entries with formatting inside are kept and pointed to again. */
import { childrenOf, childOf, element, textOf, type XmlElement } from "./xml";

/** A text in the file; `rich` is its place in the table when it has formatting inside. */
interface SharedText {
  readonly text: string;
  readonly rich: number | null;
}

function plainText(item: XmlElement): string {
  const runs = childrenOf(item, "r");
  return runs.length > 0 ? runs.map((run) => textOf(childOf(run, "t"))).join("") : textOf(childOf(item, "t"));
}

/** Excel writes characters XML can't hold as _x000D_. */
const decode = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

const encode = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );

export class SharedStrings {
  readonly texts: SharedText[];
  private readonly places = new Map<string, number>();

  constructor(private readonly root: XmlElement) {
    this.texts = childrenOf(root, "si").map((item, index) => {
      const text = decode(plainText(item));
      const rich = childrenOf(item, "r").length > 0;
      if (!rich && !this.places.has(text)) this.places.set(text, index);
      return { text, rich: rich ? index : null };
    });
  }

  /** The place of a text without formatting, added when it is new. */
  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    return this.add(text, element("si", {}, [element("t", { "xml:space": "preserve" }, [encode(text)])]), null);
  }

  /** Adds an entry with formatting inside, as an inline string may have it; answers the text. */
  addRich(item: XmlElement): SharedText {
    const text = decode(plainText(item));
    if (childrenOf(item, "r").length === 0) return { text, rich: null };
    const place = this.texts.length;
    this.add(text, element("si", {}, item.children), place);
    return { text, rich: place };
  }

  private add(text: string, item: XmlElement, rich: number | null): number {
    const place = this.texts.length;
    this.texts.push({ text, rich });
    if (rich === null) this.places.set(text, place);
    this.root.children.push(item);
    delete this.root.attributes["count"];
    this.root.attributes["uniqueCount"] = String(place + 1);
    return place;
  }
}
