/** Cell formats as the engine speaks of them, and as Univer keeps them. */
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { EngineBorder, EngineFormat } from "../engine";

const HORIZONTAL: readonly NonNullable<EngineFormat["horizontalAlignment"]>[] = ["General", "Left", "Center", "Right"];
const VERTICAL = [undefined, "Top", "Center", "Bottom"] as const;
export const WRAP = 3;

/** Univer's border styles by number, with the name they have in files. */
export const BORDER_NAMES = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;
type BorderName = (typeof BORDER_NAMES)[number];

function borderOf(name: BorderName, color: string): EngineBorder {
  if (name === "none") return { style: "None", weight: "Thin", color };
  if (name === "double") return { style: "Double", weight: "Thick", color };
  if (name === "hair") return { style: "Continuous", weight: "Hairline", color };
  const weight = name === "thick" ? "Thick" : /^medium|^slant/.test(name) ? "Medium" : "Thin";
  const style = /dash/i.test(name) ? "Dash" : name === "dotted" ? "Dot" : "Continuous";
  return { style, weight, color };
}

function borderName(border: EngineBorder): BorderName {
  if (border.style === "None") return "none";
  if (border.style === "Double") return "double";
  const medium = border.weight === "Medium" || border.weight === "Thick";
  if (border.style === "Dash") return medium ? "mediumDashed" : "dashed";
  if (border.style === "Dot") return "dotted";
  const weights = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
  return weights[border.weight];
}

const SIDES = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
] as const;

function bordersOf(style: IStyleData): EngineFormat["borders"] {
  const borders: NonNullable<EngineFormat["borders"]> = {};
  for (const [side, key] of SIDES) {
    const border = style.bd?.[key];
    const name = BORDER_NAMES[border?.s ?? 0];
    if (border && name !== "none") borders[side] = borderOf(name, (border.cl.rgb ?? "#000000").toUpperCase());
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

/** Univer's angles turn clockwise, Excel's the other way. */
function orientationOf(style: IStyleData): number | undefined {
  if (style.tr?.v === 1) return 180;
  return style.tr?.a ? -style.tr.a : undefined;
}

/** Leaves out what is not set, so that an absent key stays absent. */
export function defined<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

export function formatOfStyle(style: IStyleData | null): EngineFormat {
  if (!style) return {};
  return defined<EngineFormat>({
    fill: style.bg?.rgb?.toUpperCase(),
    fontColor: style.cl?.rgb?.toUpperCase(),
    bold: style.bl === 1 ? true : undefined,
    italic: style.it === 1 ? true : undefined,
    fontSize: style.fs,
    fontName: style.ff ?? undefined,
    horizontalAlignment: style.ht ? HORIZONTAL[style.ht] : undefined,
    verticalAlignment: style.vt ? VERTICAL[style.vt] : undefined,
    wrapText: style.tb === WRAP ? true : undefined,
    textOrientation: orientationOf(style),
    numberFormat: style.n?.pattern,
    borders: bordersOf(style),
  });
}

/** Univer merges what is set and takes away what is null. */
type StylePatch = { [K in keyof IStyleData]?: IStyleData[K] | null };

function rotation(degrees: number | undefined): IStyleData["tr"] {
  if (!degrees) return null;
  return degrees === 180 ? { a: 0, v: 1 } : { a: -degrees };
}

function borderPatch(borders: EngineFormat["borders"]): IStyleData["bd"] {
  if (!borders) return null;
  const patch: Partial<Record<"t" | "b" | "l" | "r", IBorderStyleData | null>> = {};
  for (const [side, key] of SIDES) {
    if (!(side in borders)) continue;
    const border = borders[side];
    const name = border ? BORDER_NAMES.indexOf(borderName(border)) : 0;
    patch[key] = border && name > 0 ? { s: name, cl: { rgb: border.color } } : null;
  }
  return patch;
}

/** What to merge into a Univer style; a key that is present and undefined is taken away. */
export function patchOfFormat(format: EngineFormat): StylePatch {
  const patch: StylePatch = {};
  const color = (value: string | undefined): { rgb: string } | null => (value ? { rgb: value } : null);
  const flag = (value: boolean | undefined): 1 | null => (value ? 1 : null);
  if ("fill" in format) patch.bg = color(format.fill);
  if ("fontColor" in format) patch.cl = color(format.fontColor);
  if ("bold" in format) patch.bl = flag(format.bold);
  if ("italic" in format) patch.it = flag(format.italic);
  if ("fontSize" in format) patch.fs = format.fontSize ?? null;
  if ("fontName" in format) patch.ff = format.fontName ?? null;
  if ("horizontalAlignment" in format) {
    const across = HORIZONTAL.indexOf(format.horizontalAlignment ?? "General");
    patch.ht = across > 0 ? across : null;
  }
  if ("verticalAlignment" in format) {
    const upright = VERTICAL.indexOf(format.verticalAlignment);
    patch.vt = upright > 0 ? upright : null;
  }
  if ("wrapText" in format) patch.tb = format.wrapText ? WRAP : null;
  if ("textOrientation" in format) patch.tr = rotation(format.textOrientation);
  if ("numberFormat" in format) {
    const pattern = format.numberFormat;
    patch.n = pattern && pattern !== "General" ? { pattern } : null;
  }
  if ("borders" in format) patch.bd = borderPatch(format.borders);
  return patch;
}
