import type { KeyboardEvent, ReactElement } from "react";
import { nl } from "../../text/nl";
import type { ViewName } from "../pane-store";
import { usePane } from "../use-add-in";

const views: readonly ViewName[] = ["start", "team", "tasks", "load", "bottlenecks"];

export const panelId = "takenoverzicht-view";

export function tabId(view: ViewName): string {
  return `takenoverzicht-tab-${view}`;
}

export interface ViewTabsProps {
  readonly view: ViewName;
  /** False as long as there is no workbook to show: then only Start can be reached. */
  readonly open: boolean;
}

/** The tabs of the pane: arrow keys go from one to the next, Tab goes on into the view. */
export function ViewTabs({ view: current, open }: ViewTabsProps): ReactElement {
  const { store } = usePane();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const view = open ? tabFor(event.key, current) : null;
    if (view === null) return;
    event.preventDefault();
    store.go(view);
    document.getElementById(tabId(view))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={nl.pane.views} onKeyDown={onKeyDown}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={tabId(view)}
          className="tab"
          aria-selected={view === current}
          aria-controls={panelId}
          aria-disabled={!open && view !== current}
          tabIndex={view === current ? 0 : -1}
          onClick={() => open && store.go(view)}
        >
          {nl.pane.tabs[view]}
        </button>
      ))}
    </div>
  );
}

/** The tab that an arrow key, Home or End leads to; null for any other key. */
function tabFor(key: string, from: ViewName): ViewName | null {
  const index = views.indexOf(from);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (index + 1) % views.length,
    ArrowLeft: (index + views.length - 1) % views.length,
    Home: 0,
    End: views.length - 1,
  };
  return views[targets[key] ?? -1] ?? null;
}
