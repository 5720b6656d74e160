import type { KeyboardEvent, ReactElement } from "react";
import { Settings20Regular } from "@fluentui/react-icons";
import { nl } from "../../text/nl";
import type { ViewName } from "../pane-store";
import { usePane } from "../use-add-in";

/** What people work in every day, and what they look at now and then: in a narrow pane the second row. */
const rows: readonly (readonly ViewName[])[] = [
  ["start", "team", "tasks", "load"],
  ["bottlenecks", "target", "settings", "help"],
];
const views = rows.flat();

/** Tabs that have a sign instead of their name, so that all fit in two rows. */
const icons: Readonly<Partial<Record<ViewName, ReactElement>>> = {
  settings: <Settings20Regular aria-hidden />,
  help: <span aria-hidden>?</span>,
};

/** True for a view that tells something before a workbook is in use: how to begin, and where data go. */
export function needsNoBook(view: ViewName): boolean {
  return view === "start" || view === "help";
}

export const panelId = "takenoverzicht-view";

export function tabId(view: ViewName): string {
  return `takenoverzicht-tab-${view}`;
}

interface ViewTabsProps {
  readonly view: ViewName;
  /** False as long as there is no workbook to show: then only Start and Hulp can be reached. */
  readonly open: boolean;
}

/** The tabs of the pane: arrow keys go from one to the next, Tab goes on into the view. */
export function ViewTabs({ view: current, open }: ViewTabsProps): ReactElement {
  const { store } = usePane();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const view = tabFor(event.key, current, open ? views : views.filter(needsNoBook));
    if (view === null) return;
    event.preventDefault();
    store.go(view);
    document.getElementById(tabId(view))?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={nl.pane.views} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <div key={row[0]} className="tab-row" role="presentation">
          {row.map((view) => (
            <ViewTab key={view} view={view} current={current} open={open} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ViewTabProps {
  readonly view: ViewName;
  readonly current: ViewName;
  readonly open: boolean;
}

function ViewTab({ view, current, open }: ViewTabProps): ReactElement {
  const { store } = usePane();
  const canGo = open || needsNoBook(view);
  const icon = icons[view];
  const name = nl.pane.tabs[view];
  return (
    <button
      type="button"
      role="tab"
      id={tabId(view)}
      className={icon === undefined ? "tab" : "tab tab-icon"}
      aria-selected={view === current}
      aria-controls={panelId}
      aria-disabled={!canGo}
      tabIndex={view === current ? 0 : -1}
      onClick={() => canGo && store.go(view)}
      {...(icon !== undefined && { "aria-label": name, title: name })}
      {...(!canGo && { title: nl.pane.tabWaits })}
    >
      {icon ?? name}
    </button>
  );
}

/** The tab, of those that can be reached, that an arrow key, Home or End leads to; null for any other key. */
function tabFor(key: string, from: ViewName, reached: readonly ViewName[]): ViewName | null {
  const index = reached.indexOf(from);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (index + 1) % reached.length,
    ArrowLeft: (index + reached.length - 1) % reached.length,
    Home: 0,
    End: reached.length - 1,
  };
  return reached[targets[key] ?? -1] ?? null;
}
