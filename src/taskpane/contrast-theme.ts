import type { PartialTheme } from "@fluentui/react-components";

/** The colours of Office's own panes, "#RRGGBB". */
export interface OfficeColors {
  readonly background: string;
  readonly text: string;
}

/**
 * Whether these are the colours of a contrast theme: red, green and blue each full or absent, as no ordinary theme of
 * Office has them. On white that may be the theme White, which the light theme resembles already.
 */
export function isContrastTheme({ background, text }: OfficeColors): boolean {
  const [behind, before] = [background, text].map((color) => /^#(00|ff){3}$/i.exec(color)?.[0].toLowerCase());
  return behind !== undefined && before !== undefined && behind !== "#ffffff" && behind !== before;
}

/** What is drawn the other way round: filled buttons, ticks, and the text on them. */
const swapped = /BrandBackground(?!2)|Inverted|OnBrand|Focus1/;

/** Fluent's theme in two colours, as the browser draws it in the system's high contrast; what cannot be used is grey. */
export function contrastTheme(theme: PartialTheme, { background, text }: OfficeColors): PartialTheme {
  const inContrast = ([token, value]: [string, unknown]): [string, unknown] => {
    if (!token.startsWith("color") || value === "transparent") return [token, value];
    const isBehind = token.includes("Background");
    if (token.includes("Disabled")) return [token, isBehind ? background : theme.colorNeutralForeground3];
    return [token, isBehind === swapped.test(token) ? text : background];
  };
  return Object.fromEntries(Object.entries(theme).map(inContrast));
}
