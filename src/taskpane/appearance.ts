import { useMemo, useSyncExternalStore } from "react";
import type { PartialTheme } from "@fluentui/react-components";
import { contrastTheme, isContrastTheme, type OfficeColors } from "./contrast-theme";
import { darkTheme, lightTheme } from "./themes";

const darkQuery = "(prefers-color-scheme: dark)";

/** How the pane is drawn. */
interface Appearance {
  readonly theme: PartialTheme;
  /** What the browser draws itself follows: scroll bars, check boxes, lists that drop down. */
  readonly colorScheme: "light" | "dark";
  /** True in a contrast theme of Office, where no colour may tell anything by itself. */
  readonly isContrast: boolean;
}

function subscribeToScheme(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/**
 * The appearance to show: as Office is set where it says so, else as the system is. The system's high contrast is left
 * to the browser, which puts the system's colours in the place of ours.
 *
 * @param office null when Office does not tell its colours
 */
export function useAppearance(office: OfficeColors | null): Appearance {
  const systemIsDark = useSyncExternalStore(subscribeToScheme, () => window.matchMedia(darkQuery).matches);
  const dark = office === null ? systemIsDark : isDark(office.background);
  return useMemo(() => {
    const isContrast = office !== null && isContrastTheme(office);
    const theme = dark ? darkTheme : lightTheme;
    return {
      theme: isContrast ? contrastTheme(theme, office) : theme,
      colorScheme: dark ? "dark" : "light",
      isContrast,
    };
  }, [office, dark]);
}

/** Whether white text reads better on this colour ("#RRGGBB") than black. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
