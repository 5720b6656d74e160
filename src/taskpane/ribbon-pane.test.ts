import { createPaneStore } from "./pane-store";
import { ribbonPane } from "./ribbon-pane";

function open({ comes = true, fails = false } = {}) {
  const dialogs: string[] = [];
  const store = createPaneStore();
  const pane = ribbonPane(store, {
    addin: { showAsTaskpane: () => (fails ? Promise.reject(new Error("not supported")) : Promise.resolve()) },
    ui: { displayDialogAsync: (address) => void dialogs.push(address) },
    isSeen: () => comes,
    messagePage: "https://school.example/melding.html",
  });
  return { pane, store, dialogs };
}

describe("the pane as the ribbon shows it", () => {
  test("comes at a view, or where it was", async () => {
    const { pane, store } = open();
    expect(await pane.show("load")).toBe(true);
    expect(await pane.show(null)).toBe(true);
    expect(store.getState().view).toBe("load");
  });

  test("asks for a name for what was selected, among all tasks", async () => {
    const { pane, store } = open();
    store.set({ taskFilter: "noSize" });
    await pane.showAssigning("target");
    expect(store.getState()).toMatchObject({ view: "tasks", situation: "target", taskFilter: "all", asksName: true });
  });

  test("is told to be closed when Office does not show it, with or without saying so", async () => {
    expect(await open({ comes: false }).pane.show(null)).toBe(false);
    expect(await open({ comes: false, fails: true }).pane.show(null)).toBe(false);
  });

  test("has a page beside the sheet for one sentence, whatever is in it", () => {
    const { pane, dialogs } = open();
    pane.say("Kies ‘<b>’ & 50 %.");
    const [page, sentence] = dialogs[0]?.split("#") ?? [];
    expect(page).toBe("https://school.example/melding.html");
    expect(decodeURIComponent(sentence ?? "")).toBe("Kies ‘<b>’ & 50 %.");
  });
});
