/** The formats of a file: read for cells, and added to when cells get formats the file does not know yet. */
import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { EngineFormat } from "../engine";
import { BORDER_NAMES, defined, formatOfStyle, patchOfFormat, WRAP } from "../univer/style";
import { colorOf, colorToFile } from "./colors";
import { childOf, childrenOf, element, type XmlElement } from "./xml";

const BUILT_IN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};
const HORIZONTAL = ["general", "left", "center", "right", "justify", "justify", "distributed"];
const VERTICAL = ["", "top", "center", "bottom"];
const UNDERLINE_DOUBLE = 10;
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const flag = (node: XmlElement | undefined): boolean =>
  node !== undefined && !["0", "false"].includes(node.attributes["val"] ?? "1");

type Look = Pick<EngineFormat, "fill" | "fontColor" | "bold" | "borders">;

export class StyleSheet {
  private readonly added = new Map<string, number>();

  constructor(
    private readonly root: XmlElement,
    readonly theme: readonly string[],
  ) {}

  private list(name: string): XmlElement {
    const known = childOf(this.root, name);
    if (known) return known;
    const made = element(name, { count: "0" });
    const at = this.root.children.findIndex(
      (node) => typeof node !== "string" && ORDER.indexOf(node.name) > ORDER.indexOf(name),
    );
    this.root.children.splice(at < 0 ? this.root.children.length : at, 0, made);
    return made;
  }

  private item(list: string, index: string | undefined): XmlElement | undefined {
    return childrenOf(childOf(this.root, list))[Number(index ?? 0)];
  }

  private append(list: string, node: XmlElement): number {
    const key = `${list} ${JSON.stringify(node)}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const parent = this.list(list);
    const place = childrenOf(parent).length;
    parent.children.push(node);
    parent.attributes["count"] = String(place + 1);
    this.added.set(key, place);
    return place;
  }

  private xf(index: number): XmlElement | undefined {
    return this.item("cellXfs", String(index));
  }

  /** True when cells with this format carry the mark of a leading apostrophe. */
  isPrefixed(index: number): boolean {
    return this.xf(index)?.attributes["quotePrefix"] === "1";
  }

  /** What a cell without a format of its own looks like: the workbook's own font, on the bottom of the cell. */
  defaultLook(): IStyleData {
    const { ff, fs } = this.defaultFont();
    return defined<IStyleData>({ ff, fs, vt: 3 });
  }

  /** The font every cell has that says nothing else. */
  defaultFont(): IStyleData {
    return this.fontOf(this.item("fonts", this.xf(0)?.attributes["fontId"]));
  }

  /** What a cell with this format looks like; empty for the default. */
  style(index: number): IStyleData {
    const xf = this.xf(index);
    if (!xf) return {};
    const basic = this.defaultFont();
    const font = this.fontOf(this.item("fonts", xf.attributes["fontId"]));
    if (font.ff === basic.ff) delete font.ff;
    if (font.fs === basic.fs) delete font.fs;
    const pattern = this.numberFormat(Number(xf.attributes["numFmtId"] ?? 0));
    return defined<IStyleData>({
      ...font,
      bg: this.fillOf(this.item("fills", xf.attributes["fillId"])),
      bd: this.bordersOf(this.item("borders", xf.attributes["borderId"])),
      n: pattern === "General" ? undefined : { pattern },
      ...this.alignmentOf(childOf(xf, "alignment")),
    });
  }

  private fontOf(font: XmlElement | undefined): IStyleData {
    const value = (name: string): string | undefined => childOf(font, name)?.attributes["val"];
    const color = colorOf(childOf(font, "color"), this.theme);
    const underline = childOf(font, "u");
    const size = value("sz");
    return defined<IStyleData>({
      ff: value("name"),
      fs: size === undefined ? undefined : Number(size),
      bl: flag(childOf(font, "b")) ? 1 : undefined,
      it: flag(childOf(font, "i")) ? 1 : undefined,
      st: flag(childOf(font, "strike")) ? { s: 1 } : undefined,
      ul: !underline ? undefined : underline.attributes["val"] === "double" ? { s: 1, t: UNDERLINE_DOUBLE } : { s: 1 },
      cl: color && color !== "#000000" ? { rgb: color } : undefined,
      va: value("vertAlign") === "superscript" ? 3 : value("vertAlign") === "subscript" ? 2 : undefined,
    });
  }

  private fillOf(fill: XmlElement | undefined): IStyleData["bg"] | undefined {
    const pattern = childOf(fill, "patternFill");
    const gradient = childOf(childOf(fill, "gradientFill"), "stop");
    const none = !pattern || (pattern.attributes["patternType"] ?? "none") === "none";
    const rgb = gradient
      ? colorOf(childOf(gradient, "color"), this.theme)
      : none
        ? undefined
        : (colorOf(childOf(pattern, "fgColor"), this.theme) ?? colorOf(childOf(pattern, "bgColor"), this.theme));
    return rgb ? { rgb } : undefined;
  }

  private bordersOf(border: XmlElement | undefined): IStyleData["bd"] | undefined {
    const sides: Partial<Record<"t" | "b" | "l" | "r", IBorderStyleData>> = {};
    for (const [name, key] of [
      ["top", "t"],
      ["bottom", "b"],
      ["left", "l"],
      ["right", "r"],
    ] as const) {
      const side = childOf(border, name);
      const style = BORDER_NAMES.findIndex((known) => known === side?.attributes["style"]);
      if (style > 0) sides[key] = { s: style, cl: { rgb: colorOf(childOf(side, "color"), this.theme) ?? "#000000" } };
    }
    return Object.keys(sides).length > 0 ? sides : undefined;
  }

  private alignmentOf(alignment: XmlElement | undefined): IStyleData {
    const { horizontal, vertical, wrapText, textRotation, indent } = alignment?.attributes ?? {};
    const turn = Number(textRotation ?? 0);
    const across = HORIZONTAL.indexOf(horizontal ?? "general");
    const upright = VERTICAL.indexOf(vertical ?? "");
    return defined<IStyleData>({
      ht: across > 0 ? across : undefined,
      vt: upright > 0 ? upright : undefined,
      tb: wrapText === "1" || wrapText === "true" ? WRAP : undefined,
      tr: turn === 255 ? { a: 0, v: 1 } : turn === 0 ? undefined : { a: turn > 90 ? turn - 90 : -turn },
      pd: Number(indent ?? 0) > 0 ? { l: Number(indent) * 9 } : undefined,
    });
  }

  numberFormat(id: number): string {
    const custom = childrenOf(childOf(this.root, "numFmts")).find(
      (entry) => Number(entry.attributes["numFmtId"]) === id,
    );
    return custom?.attributes["formatCode"] ?? BUILT_IN[id] ?? "General";
  }

  private numberFormatId(pattern: string): number {
    const builtIn = Object.entries(BUILT_IN).find(([, code]) => code === pattern);
    if (builtIn) return Number(builtIn[0]);
    const formats = childrenOf(this.list("numFmts"));
    const known = formats.find((entry) => entry.attributes["formatCode"] === pattern);
    if (known) return Number(known.attributes["numFmtId"]);
    const id = Math.max(163, ...formats.map((entry) => Number(entry.attributes["numFmtId"]))) + 1;
    this.append("numFmts", element("numFmt", { numFmtId: String(id), formatCode: pattern }));
    return id;
  }

  /** The same format with or without the mark of a leading apostrophe. */
  withPrefix(index: number, prefixed: boolean): number {
    const xf = this.xf(index);
    if (!xf || this.isPrefixed(index) === prefixed) return index;
    const { quotePrefix: _mark, ...attributes } = xf.attributes;
    return this.append(
      "cellXfs",
      element("xf", prefixed ? { ...attributes, quotePrefix: "1" } : attributes, xf.children),
    );
  }

  /** The place of a format that looks like this; what Univer does not speak of comes from the format it grew from. */
  place(style: IStyleData, base: number): number {
    const from = this.xf(base);
    const alignment = this.alignmentElement(style, childOf(from, "alignment"));
    const protection = childOf(from, "protection");
    const attributes: Record<string, string> = {
      numFmtId: String(this.numberFormatId(style.n?.pattern ?? "General")),
      fontId: String(this.append("fonts", this.fontElement(style))),
      fillId: style.bg?.rgb ? String(this.append("fills", solidFill(style.bg.rgb, "fgColor"))) : "0",
      borderId: String(this.append("borders", borderElement(style))),
      xfId: from?.attributes["xfId"] ?? "0",
      applyNumberFormat: "1",
      applyFont: "1",
      applyFill: "1",
      applyBorder: "1",
    };
    if (alignment) attributes["applyAlignment"] = "1";
    if (protection) attributes["applyProtection"] = "1";
    return this.append(
      "cellXfs",
      element(
        "xf",
        attributes,
        [alignment, protection].filter((node) => node !== undefined),
      ),
    );
  }

  private fontElement(style: IStyleData): XmlElement {
    const basic = this.defaultFont();
    const children: XmlElement[] = [];
    const add = (name: string, attributes: Record<string, string> = {}): number =>
      children.push(element(name, attributes));
    if (style.bl === 1) add("b");
    if (style.it === 1) add("i");
    if (style.st?.s === 1) add("strike");
    if (style.ul?.s === 1) add("u", style.ul.t === UNDERLINE_DOUBLE ? { val: "double" } : {});
    if (style.va === 2 || style.va === 3) add("vertAlign", { val: style.va === 3 ? "superscript" : "subscript" });
    add("sz", { val: String(style.fs ?? basic.fs ?? 11) });
    add("color", style.cl?.rgb ? colorToFile(style.cl.rgb) : { theme: "1" });
    add("name", { val: style.ff ?? basic.ff ?? "Calibri" });
    add("family", { val: "2" });
    return element("font", {}, children);
  }

  private alignmentElement(style: IStyleData, base: XmlElement | undefined): XmlElement | undefined {
    const attributes: Record<string, string> = {};
    const indent = base?.attributes["indent"];
    const turn = style.tr?.v === 1 ? 255 : style.tr?.a ? (style.tr.a > 0 ? 90 + style.tr.a : -style.tr.a) : 0;
    if (style.ht) attributes["horizontal"] = HORIZONTAL[style.ht] ?? "general";
    if (style.vt) attributes["vertical"] = VERTICAL[style.vt] ?? "bottom";
    if (turn) attributes["textRotation"] = String(turn);
    if (style.tb === WRAP) attributes["wrapText"] = "1";
    if (indent) attributes["indent"] = indent;
    return Object.keys(attributes).length > 0 ? element("alignment", attributes) : undefined;
  }

  /** What a conditional format shows, as far as the engine speaks of it. */
  difference(index: number): Look {
    const dxf = this.item("dxfs", String(index));
    const fill = childOf(childOf(dxf, "fill"), "patternFill");
    const font = childOf(dxf, "font");
    return defined<Look>({
      fill: colorOf(childOf(fill, "bgColor"), this.theme) ?? colorOf(childOf(fill, "fgColor"), this.theme),
      fontColor: colorOf(childOf(font, "color"), this.theme),
      bold: childOf(font, "b") ? flag(childOf(font, "b")) : undefined,
      borders: formatOfStyle(defined<IStyleData>({ bd: this.bordersOf(childOf(dxf, "border")) })).borders,
    });
  }

  /** Adds what a conditional format shows and answers its place. */
  addDifference(look: Look): number {
    const font: XmlElement[] = [];
    if (look.bold !== undefined) font.push(element("b", look.bold ? {} : { val: "0" }));
    if (look.fontColor) font.push(element("color", colorToFile(look.fontColor)));
    const parts: XmlElement[] = [];
    if (font.length > 0) parts.push(element("font", {}, font));
    if (look.fill) parts.push(solidFill(look.fill, "bgColor"));
    if (look.borders)
      parts.push(borderElement(defined<IStyleData>({ bd: patchOfFormat({ borders: look.borders }).bd })));
    return this.append("dxfs", element("dxf", {}, parts));
  }
}

/** Cells name a solid fill's colour as foreground, conditional formats as background. */
function solidFill(color: string, name: "fgColor" | "bgColor"): XmlElement {
  return element("fill", {}, [element("patternFill", { patternType: "solid" }, [element(name, colorToFile(color))])]);
}

function borderElement(style: IStyleData): XmlElement {
  const side = (name: string, border: Nullable<IBorderStyleData>): XmlElement => {
    const line = BORDER_NAMES[border?.s ?? 0];
    if (!border || line === "none") return element(name);
    return element(name, { style: line }, [element("color", colorToFile(border.cl.rgb ?? "#000000"))]);
  };
  return element("border", {}, [
    side("left", style.bd?.l),
    side("right", style.bd?.r),
    side("top", style.bd?.t),
    side("bottom", style.bd?.b),
    element("diagonal"),
  ]);
}
