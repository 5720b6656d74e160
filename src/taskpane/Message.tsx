import type { ReactElement } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { nl } from "../text/nl";
import { useAppearance } from "./appearance";

/** One sentence in place of the pane: Excel is not there, or not yet. */
export function Message({ sentence }: { readonly sentence: string }): ReactElement {
  const { theme, colorScheme } = useAppearance(null);
  return (
    <FluentProvider theme={theme} className="pane" style={{ colorScheme }} lang="nl-BE">
      <main className="view">
        <div className="view-panel stack">
          <h1 className="lead">{nl.pane.title}</h1>
          <p role="status">{sentence}</p>
        </div>
      </main>
    </FluentProvider>
  );
}
