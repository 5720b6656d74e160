/** Colours in files: plain, from the theme with a tint, or from the old numbered palette; here always "#RRGGBB". */
import { childrenOf, childOf, type XmlElement } from "./xml";

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme's twelve colours in the order that cells number them. */
export function themeColors(theme: XmlElement | null): string[] {
  const scheme = theme ? childOf(childOf(theme, "a:themeElements"), "a:clrScheme") : undefined;
  if (!scheme) return OFFICE;
  return THEME_ORDER.map((name, index) => {
    const color = childrenOf(childOf(scheme, `a:${name}`))[0]?.attributes;
    return color?.["lastClr"] ?? color?.["val"] ?? OFFICE[index] ?? "000000";
  });
}

/** Lighter for a positive tint, darker for a negative one, as Excel computes it on the lightness. */
function tinted(hex: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const newSpread = saturation * (1 - Math.abs(2 * target - 1));
  const channel = (value: number): string => {
    const relative = spread === 0 ? 0 : (value - light) / spread;
    const scaled = Math.round(Math.min(1, Math.max(0, target + relative * newSpread)) * 255);
    return scaled.toString(16).padStart(2, "0");
  };
  return `${channel(red)}${channel(green)}${channel(blue)}`;
}

/** "#RRGGBB" of a colour element, or undefined when it says "automatic" or there is none. */
export function colorOf(color: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!color || color.attributes["auto"] === "1") return undefined;
  const { rgb, theme: place, indexed, tint } = color.attributes;
  const hex = rgb ? rgb.slice(-6) : place ? theme[Number(place)] : INDEXED[Number(indexed ?? 64)];
  if (!hex) return undefined;
  return `#${(tint ? tinted(hex, Number(tint)) : hex).toUpperCase()}`;
}

/** What a file wants for "#RRGGBB". */
export function colorToFile(color: string): Record<string, string> {
  return { rgb: `FF${color.replace("#", "").toUpperCase()}` };
}
