import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type PartialTheme,
  type Theme,
} from "@fluentui/react-components";

/** Greens beside Excel's own: 80 carries white text at 5.6 to 1. */
const brand: BrandVariants = {
  10: "#021108",
  20: "#062214",
  30: "#08351f",
  40: "#0a4527",
  50: "#0b5330",
  60: "#0c6138",
  70: "#0d6d3f",
  80: "#107743",
  90: "#2b8a57",
  100: "#4a9e6f",
  110: "#66b086",
  120: "#82c19d",
  130: "#9fd1b4",
  140: "#bbe0ca",
  150: "#d7efe0",
  160: "#effaf3",
};

/** Most of Fluent's tokens: for avatars, cards, headlines, layers and states that the pane does not have. */
const leftOut = new RegExp(
  [
    "^colorPalette(?!(Red|Green|DarkOrange)Foreground[13]$|(Red|Marigold)Border2|(DarkOrange|Marigold)BorderActive)",
    "^colorStatus|^shadow(?![24]$)|Hero|Static|Alpha|Card|Overlay|Monospace|Base[6-9]00|Base1000|Brand.*Shade",
    "ground[5-8]|(Foreground3|Background[2-4]|Stroke2|Link)[A-Z]|(Background|BrandForeground)Inverted|Inverted[A-Z]",
    "BrandForeground2|CompoundBrandForeground|Foreground2Link|OnLight|Shadow|Stencil|Disabled2",
    "Stroke(4|1Selected|Subtle|OnBrand|AccessibleSelected)|XL|curve.*M(ax|in)$",
  ].join("|"),
);

export const lightTheme = forPane(createLightTheme(brand));

export const darkTheme = forPane({
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[120],
});

function forPane(theme: Theme): PartialTheme {
  return Object.fromEntries(Object.entries(theme).filter(([token]) => !leftOut.test(token)));
}
