import { keepSkips, type KeptFor } from "./kept-skips";
import { createPaneStore, type PaneStore } from "./pane-store";

/** A browser's storage, and the panes that open on it. */
function browser() {
  const kept = new Map<string, string>();
  const storage: ReturnType<KeptFor["storage"]> = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const open = (changes: Partial<KeptFor> = {}): PaneStore => {
    const store = createPaneStore();
    keepSkips(store, { workbook: "https://school/taken.xlsx", partition: "p1", storage: () => storage, ...changes });
    return store;
  };
  return { kept, open };
}
const skippedIn = (store: PaneStore) => store.getState().skipped;

describe("a step that was left for later", () => {
  test("is still so when the pane opens again, until it is taken up", () => {
    const { kept, open } = browser();
    open().set({ skipped: ["sizes", "group"] });
    const again = open();
    expect(skippedIn(again)).toEqual(["group", "sizes"]);
    again.set({ skipped: [] });
    expect(skippedIn(open())).toEqual([]);
    expect(kept.size).toBe(0);
  });

  test("is asked in another workbook, and elsewhere in the browser", () => {
    const { kept, open } = browser();
    open().set({ skipped: ["group"] });
    expect(skippedIn(open({ workbook: "https://school/andere.xlsx" }))).toEqual([]);
    expect(skippedIn(open({ partition: undefined }))).toEqual([]);
    expect([...kept.keys(), ...kept.values()].join(" ")).not.toContain("school");
  });

  test("is kept nowhere for a workbook that was never saved", () => {
    const { kept, open } = browser();
    open({ workbook: "" }).set({ skipped: ["group"] });
    expect(kept.size).toBe(0);
  });

  test.each([
    [
      "is blocked",
      () => {
        throw new Error("SecurityError");
      },
    ],
    ["is not there", () => null],
    [
      "is full",
      () => ({
        getItem: () => null,
        removeItem: () => undefined,
        setItem: () => {
          throw new Error("QuotaExceededError");
        },
      }),
    ],
  ] satisfies [string, KeptFor["storage"]][])("works until the pane closes where storage %s", (_, storage) => {
    const store = browser().open({ storage });
    store.set({ skipped: ["group"] });
    expect(skippedIn(store)).toEqual(["group"]);
  });

  test("is told from what else stands there", () => {
    const { kept, open } = browser();
    open().set({ skipped: ["group"] });
    for (const key of kept.keys()) kept.set(key, "<oud> group nergens");
    expect(skippedIn(open())).toEqual(["group"]);
  });
});
