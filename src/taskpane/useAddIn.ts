import { createContext, useContext, useSyncExternalStore } from "react";
import type { AddIn } from "../application/add-in";
import type { AddInState } from "../application/state";
import type { PaneState, PaneStore } from "./pane-store";

/** What every view of the pane can reach. */
export interface PaneServices {
  readonly addIn: AddIn;
  readonly store: PaneStore;
}

export const PaneContext = createContext<PaneServices | null>(null);

function usePaneServices(): PaneServices {
  const services = useContext(PaneContext);
  if (services === null) throw new Error("A view of the pane stands outside its PaneContext.");
  return services;
}

/** The use cases, and the workbook as last read; renders again after every change. */
export function useAddIn(): { readonly addIn: AddIn; readonly state: AddInState } {
  const { addIn } = usePaneServices();
  return { addIn, state: useSyncExternalStore(addIn.subscribe, addIn.getState) };
}

/** Where the pane is, and how to go elsewhere. */
export function usePane(): { readonly store: PaneStore; readonly pane: PaneState } {
  const { store } = usePaneServices();
  return { store, pane: useSyncExternalStore(store.subscribe, store.getState) };
}
