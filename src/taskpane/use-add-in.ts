import { createContext, useContext, useSyncExternalStore } from "react";
import type { AddIn } from "../application/add-in";
import type { AddInState } from "../application/state";
import type { PaneState, PaneStore } from "./pane-store";

/** What every view of the pane can reach. */
export interface PaneServices {
  readonly addIn: AddIn;
  readonly store: PaneStore;
}

interface PaneConnection extends PaneServices {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => AddInState;
}

export const PaneContext = createContext<PaneConnection | null>(null);

/** Connects the views to the add-in; the result goes in a `PaneContext`. */
export function connectPane({ addIn, store }: PaneServices): PaneConnection {
  return {
    addIn,
    store,
    subscribe: (listener) => addIn.subscribe(listener),
    getState: () => addIn.getState(),
  };
}

function usePaneConnection(): PaneConnection {
  const connection = useContext(PaneContext);
  if (connection === null) throw new Error("A view of the pane stands outside its PaneContext.");
  return connection;
}

/** The use cases, and the workbook as last read; renders again after every change. */
export function useAddIn(): { readonly addIn: AddIn; readonly state: AddInState } {
  const { addIn, subscribe, getState } = usePaneConnection();
  return { addIn, state: useSyncExternalStore(subscribe, getState) };
}

/** Where the pane is, and how to go elsewhere. */
export function usePane(): { readonly store: PaneStore; readonly pane: PaneState } {
  const { store } = usePaneConnection();
  return { store, pane: useSyncExternalStore(store.subscribe, store.getState) };
}
