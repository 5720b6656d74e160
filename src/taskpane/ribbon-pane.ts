import type { SituationKind } from "../domain/model";
import { goToTasks, type PaneStore, type ViewName } from "./pane-store";

/** Where a button of the ribbon shows its answer. */
interface RibbonViews {
  readonly show: (view: ViewName | null) => Promise<boolean>;
  readonly showAssigning: (situation: SituationKind) => Promise<boolean>;
  readonly say: (sentence: string) => void;
}

/** The parts of Office that show something on request. */
export interface OfficeViews {
  readonly addin: { showAsTaskpane(): Promise<void> };
  readonly ui: {
    displayDialogAsync(address: string, options: { height: number; width: number; displayInIframe: boolean }): void;
  };
  /** Whether the page of the pane is in sight. */
  readonly isSeen: () => boolean;
  /** The page that shows one sentence. */
  readonly messagePage: string;
}

/**
 * The pane as the ribbon's functions use it. Office passes over `showAsTaskpane` for add-ins from the store, without an
 * error: whether the pane came is seen from its own page.
 */
export function ribbonPane(store: PaneStore, office: OfficeViews): RibbonViews {
  const show = async (): Promise<boolean> => {
    await office.addin.showAsTaskpane().catch(() => undefined);
    return office.isSeen();
  };
  return {
    show: (view) => {
      if (view !== null) store.go(view);
      return show();
    },
    showAssigning: (situation) => {
      goToTasks(store, { situation });
      store.set({ asksName: true });
      return show();
    },
    say: (sentence) =>
      office.ui.displayDialogAsync(`${office.messagePage}#${encodeURIComponent(sentence)}`, {
        height: 25,
        width: 30,
        displayInIframe: true,
      }),
  };
}
