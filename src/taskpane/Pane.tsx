import { lazy, Suspense, useEffect, useMemo, type ComponentType, type KeyboardEvent, type ReactElement } from "react";
import { FluentProvider } from "@fluentui/react-components";
import { nl } from "../text/nl";
import { useAppearance } from "./appearance";
import { FeedbackBar } from "./components/FeedbackBar";
import { PaneBoundary } from "./components/PaneBoundary";
import { needsNoBook, panelId, tabId, ViewTabs } from "./components/ViewTabs";
import type { OfficeColors } from "./contrast-theme";
import { WithPersonPage } from "./features/person/WithPersonPage";
import { StartView } from "./features/start/StartView";
import type { ViewName } from "./pane-store";
import { connectPane, PaneContext, useAddIn, usePane, type PaneServices } from "./use-add-in";

const views: Readonly<Record<ViewName, ComponentType>> = {
  start: StartView,
  team: lazy(async () => ({ default: (await import("./features/team/TeamView")).TeamView })),
  tasks: lazy(async () => ({ default: (await import("./features/tasks/TasksView")).TasksView })),
  load: lazy(async () => ({ default: (await import("./features/load/LoadView")).LoadView })),
  bottlenecks: lazy(async () => ({
    default: (await import("./features/bottlenecks/BottlenecksView")).BottlenecksView,
  })),
  target: lazy(async () => ({ default: (await import("./features/target/TargetView")).TargetView })),
  help: lazy(async () => ({ default: (await import("./features/help/HelpView")).HelpView })),
  settings: lazy(async () => ({ default: (await import("./features/settings/SettingsView")).SettingsView })),
};

interface PaneProps extends PaneServices {
  /** Null when Office does not tell its colours. */
  readonly office: OfficeColors | null;
}

/** The task pane: tabs above, one view, and what was done below. */
export function Pane({ addIn, store, office }: PaneProps): ReactElement {
  const { theme, colorScheme, isContrast } = useAppearance(office);
  const connection = useMemo(() => connectPane({ addIn, store }), [addIn, store]);
  return (
    <FluentProvider
      theme={theme}
      className={isContrast ? "pane contrast" : "pane"}
      style={{ colorScheme }}
      lang="nl-BE"
      onKeyDown={onKeyDown}
    >
      <PaneBoundary>
        <PaneContext.Provider value={connection}>
          <TabbedViews />
          <FeedbackBar />
        </PaneContext.Provider>
      </PaneBoundary>
    </FluentProvider>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  // On Escape, Excel on the web takes the focus to the first thing in the pane: not when the pane did something with it.
  if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
  // Outside a text field the browser would put back what was typed last in one. The button knows when it can be pressed.
  if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || isTextField(event.target)) return;
  event.preventDefault();
  document.querySelector<HTMLElement>(".undo-name")?.click();
}

function isTextField(target: EventTarget): boolean {
  return typeof (target as Partial<HTMLInputElement>).selectionStart === "number";
}

/** The view of the chosen tab; as long as no workbook is in use, Start or Hulp. */
function TabbedViews(): ReactElement {
  const { addIn, state } = useAddIn();
  const { pane } = usePane();
  const book = state.phase === "ready" ? state.book : null;
  const view = book === null && !needsNoBook(pane.view) ? "start" : pane.view;
  const View = views[view];
  useEffect(() => {
    // A button that led to another view is gone, and the focus with it; the sheet's focus is left alone.
    if (document.hasFocus() && document.activeElement === document.body) document.getElementById(tabId(view))?.focus();
  }, [view]);
  useEffect(
    () => () => {
      // Old news would lie over the next view. The answer to a button of the ribbon, which takes the focus, is no old news.
      if (document.hasFocus() && addIn.getState().feedback?.question === null) addIn.dismissFeedback();
    },
    [addIn, pane.view],
  );
  return (
    <>
      <header>
        <ViewTabs view={view} open={book !== null} />
      </header>
      {/* By its key, each view has a scroller of its own, which begins at the top. */}
      <main key={view} className={`view view-${view}`}>
        <div className="view-panel" id={panelId} role="tabpanel" aria-labelledby={tabId(view)}>
          {book?.readOnly === true && <p className="notice">{nl.pane.readOnly}</p>}
          {book?.manualCalculation === true && <p className="notice">{nl.pane.manualCalculation}</p>}
          <PaneBoundary>
            <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
              <WithPersonPage>
                <View />
              </WithPersonPage>
            </Suspense>
          </PaneBoundary>
        </div>
      </main>
    </>
  );
}
