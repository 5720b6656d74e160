import { useSyncExternalStore } from "react";
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

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

const lightTheme = createLightTheme(brand);
const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
};

const darkQuery = "(prefers-color-scheme: dark)";

function subscribeToScheme(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/**
 * The theme to show: as Office is set where it says so, else as the system is. High contrast is left to the browser,
 * which puts the system's colours in the place of ours.
 *
 * @param officeBackground the colour of Office's own panes, "#RRGGBB", or null when Office does not tell
 */
export function useTheme(officeBackground: string | null): Theme {
  const systemIsDark = useSyncExternalStore(subscribeToScheme, () => window.matchMedia(darkQuery).matches);
  return (officeBackground === null ? systemIsDark : isDark(officeBackground)) ? darkTheme : lightTheme;
}

/** Whether white text reads better on this colour ("#RRGGBB") than black. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
