import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { AddInState } from "../../src/application/state";
import { Pane } from "../../src/taskpane/Pane";
import { createPaneStore, type PaneState, type PaneStore } from "../../src/taskpane/pane-store";
import { createFakeAddIn, type FakeAddIn } from "./fake-add-in";

/** jsdom lays nothing out and cannot scroll: what scrolls shows 600 pixels, and a line is 40 high. */
Element.prototype.scrollIntoView = () => undefined;
Object.defineProperty(HTMLElement.prototype, "clientHeight", { get: () => 600 });
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { get: () => 40 });

export interface RenderedPane extends FakeAddIn {
  readonly unmount: () => void;
  readonly user: UserEvent;
  readonly store: PaneStore;
}

/** Shows the pane on a fake add-in, and waits until its view is there. */
export async function renderPane(state: Partial<AddInState>, pane: Partial<PaneState> = {}): Promise<RenderedPane> {
  const fake = createFakeAddIn(state);
  const store = createPaneStore(pane);
  const { unmount } = render(<Pane addIn={fake.addIn} store={store} office={null} />);
  await screen.findByRole("heading", { level: 1 });
  return { ...fake, unmount, user: userEvent.setup(), store };
}
