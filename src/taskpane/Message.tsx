import type { ReactElement } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { nl } from "../text/nl";
import { useAppearance } from "./appearance";
import { ReloadButton } from "./components/ReloadButton";

interface MessageProps {
  readonly sentence: string;
  /** True where loading the pane again may help. */
  readonly canReload?: boolean;
}

/** One sentence in place of the pane: Excel is not there, or not yet. */
export function Message({ sentence, canReload = false }: MessageProps): ReactElement {
  const { theme, colorScheme } = useAppearance(null);
  return (
    <FluentProvider theme={theme} className="pane" style={{ colorScheme }} lang="nl-BE">
      <main className="view">
        <div className="view-panel stack">
          <h1 className="lead">{nl.pane.title}</h1>
          <p role="status">{sentence}</p>
          {canReload && <ReloadButton />}
        </div>
      </main>
    </FluentProvider>
  );
}
