import { useRef } from "react";
import { tabId } from "./components/ViewTabs";
import { usePane } from "./use-add-in";

/**
 * The ref of what may disappear with the focus in it: the keyboard then goes on at `goOn`, or else at the view's tab. A
 * focus that is elsewhere by then, in the pane or on the sheet, is left alone.
 */
export function useFocusAfter(goOn?: () => void): (element: HTMLElement | null) => void {
  const { store } = usePane();
  const shown = useRef<HTMLElement | null>(null);
  return (element) => {
    const hadFocus = document.hasFocus() && shown.current?.contains(document.activeElement) === true;
    shown.current = element;
    if (element !== null || !hadFocus) return;
    // Only once all that disappears at the same time is gone, it shows where the focus is.
    queueMicrotask(() => {
      if (isLost()) goOn?.();
      if (isLost()) document.getElementById(tabId(store.getState().view))?.focus();
    });
  };
}

function isLost(): boolean {
  return document.activeElement === document.body;
}
