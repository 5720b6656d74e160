import { useSyncExternalStore } from "react";
import type { PartialTheme } from "@fluentui/react-components";
import { darkTheme, lightTheme } from "./themes";

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
export function useTheme(officeBackground: string | null): PartialTheme {
  const systemIsDark = useSyncExternalStore(subscribeToScheme, () => window.matchMedia(darkQuery).matches);
  return (officeBackground === null ? systemIsDark : isDark(officeBackground)) ? darkTheme : lightTheme;
}

/** Whether white text reads better on this colour ("#RRGGBB") than black. */
export function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
