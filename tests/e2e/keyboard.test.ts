import { openGallery, type Gallery } from "../pane/gallery/open-gallery";
import { states } from "../pane/gallery/states";

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery.close());

/** What one stop of Tab looked like. */
interface Stop {
  readonly order: number;
  readonly name: string;
  /** Whether anything is drawn otherwise than without the focus. */
  readonly seen: boolean;
  /** Whether its middle is in sight, not below the feedback bar or another part that stays. */
  readonly clear: boolean;
}

test.each(Object.keys(states).filter((state) => !state.startsWith("before: reading")))(
  "Tab goes through %s in order, seen and without a trap",
  async (state) => {
    await gallery.show(state);
    const expected = await gallery.page.evaluate(markStops);
    const stops = await walk(expected.length + 5);
    expect(stops.map(({ name }) => name)).toEqual(expected);
    expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ clear }) => !clear).map(({ name }) => name)).toEqual([]);
  },
);

test("the arrow keys go from tab to tab and around", async () => {
  const { page } = gallery;
  await gallery.show("start: filled");
  await page.getByRole("tab", { selected: true }).focus();
  const all = await page.getByRole("tab").allTextContents();
  const visited: (string | null)[] = [];
  for (let step = 0; step < all.length; step++) {
    await page.keyboard.press("ArrowRight");
    visited.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
  }
  expect(visited).toEqual([...all.slice(1), all[0]]);
});

test("an accent typed on the list of tasks lands with its letter in the field for a name", async () => {
  const { page } = gallery;
  await gallery.show("tasks: chosen");
  await page.getByRole("listbox", { name: "Taken" }).focus();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: "Dead", code: "BracketLeft" });
  await devTools.send("Input.imeSetComposition", { text: "¨", selectionStart: 1, selectionEnd: 1 });
  await devTools.send("Input.insertText", { text: "ë" });
  expect(await page.getByRole("combobox", { name: "Wie?" }).inputValue()).toBe("ë");
});

test("what can be reached has a name in the accessibility tree, and what is said is a live region", async () => {
  const { page } = gallery;
  const devTools = await page.context().newCDPSession(page);
  const nameless: string[] = [];
  for (const state of Object.keys(states)) {
    await gallery.show(state);
    const { nodes } = await devTools.send("Accessibility.getFullAXTree");
    const has = (node: (typeof nodes)[number], property: string) =>
      node.properties?.some(({ name, value }) => name === property && value.value === true) === true;
    const known = new Map(nodes.map((node) => [node.nodeId, node]));
    /** A paragraph is not named after what it says, but it is read. */
    const said = ({ name, role, childIds = [] }: (typeof nodes)[number]): string =>
      String(role?.value) === "paragraph"
        ? childIds.map((id) => String(known.get(id)?.name?.value ?? "")).join("")
        : String(name?.value ?? "");
    for (const node of nodes) {
      if (has(node, "focusable") && node.role?.value !== "RootWebArea" && said(node) === "")
        nameless.push(`${state}: ${String(node.role?.value)}`);
    }
    const live = nodes.flatMap((node) => node.properties?.filter(({ name }) => name === "live") ?? []);
    expect(live.map(({ value }) => String(value.value))).toEqual(expect.arrayContaining(["polite", "assertive"]));
  }
  expect(nameless).toEqual([]);
});

/** Numbers what Tab should reach, in the order of the page, and gives their names. A group of radios is one stop. */
function markStops(): readonly string[] {
  const reachable = "button, a[href], input, select, textarea, summary, [tabindex]";
  const groups = new Set<string>();
  const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility() || element.matches(":disabled")) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const isFirst = !groups.has(element.name);
    const anyChecked = document.querySelector(`input[name="${element.name}"]:checked`) !== null;
    if (anyChecked ? !element.checked : !isFirst) return false;
    groups.add(element.name);
    return true;
  });
  stops.forEach((element, order) => {
    element.dataset["stop"] = String(order);
  });
  (document.activeElement as HTMLElement | null)?.blur();
  return stops.map((_, order) => String(order));
}

/** Presses Tab from the top of the page until it leaves the pane. */
async function walk(most: number): Promise<readonly Stop[]> {
  const { page } = gallery;
  const stops: Stop[] = [];
  await page.evaluate(() => {
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
  });
  while (stops.length < most) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(lookAtFocus);
    // Past the last stop, a browser without window begins anew.
    if (stop === null || (stops.length > 0 && stop.name === stops[0]?.name)) break;
    stops.push(stop);
  }
  return stops;
}

function lookAtFocus(): Stop | null {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body) return null;
  const around = [element, element.parentElement, element.nextElementSibling].filter((one) => one !== null);
  const drawn = (): string =>
    around
      .flatMap((one) => [null, "::before", "::after"].map((part) => getComputedStyle(one, part)))
      .flatMap((style) => [style.outline, style.boxShadow, style.border, style.transform, style.backgroundColor])
      .join(";");
  const focused = drawn();
  const { left, top, width, height } = element.getBoundingClientRect();
  // A list that is longer than the pane is looked at where it comes into sight.
  const inSight = Math.max(top, element.closest("main")?.getBoundingClientRect().top ?? 0);
  const at = document.elementFromPoint(left + width / 2, inSight + Math.min(height / 2, 12));
  const clear =
    at !== null && (element.contains(at) || at.contains(element) || element.parentElement === at.parentElement);
  const name = element.dataset["stop"] ?? element.outerHTML.slice(0, 120);
  element.blur();
  const seen = drawn() !== focused;
  element.focus({ preventScroll: true });
  return { order: Number(name), name, seen, clear };
}
