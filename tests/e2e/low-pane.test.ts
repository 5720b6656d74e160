import type { Locator } from "playwright-core";
import { nl } from "../../src/text/nl";
import { openGallery, type Gallery } from "../pane/gallery/open-gallery";

/** The least room that Excel gives a pane: all of a view scrolls as one. */
const size = { width: 350, height: 378 };

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
  await gallery.page.setViewportSize(size);
}, 60_000);
afterAll(() => gallery.close());

test("who types a name for a chosen task stays at that task", async () => {
  const { page } = gallery;
  await gallery.show("tasks: filled");
  await page.getByRole("option", { name: "Netwerk" }).click();
  const place = (): Promise<readonly number[]> =>
    page.evaluate(() =>
      ["main [aria-selected=true].task", "main [role=combobox]"].map((shown) =>
        Math.round(document.querySelector(shown)?.getBoundingClientRect().top ?? -1),
      ),
    );
  const before = await place();
  const name = page.getByRole("combobox", { name: nl.tasks.person, exact: true });
  await name.click();
  await name.pressSequentially("ann", { delay: 50 });
  expect(await place()).toEqual(before);
  await name.press("Enter");
  expect((await place())[0]).toBe(before[0]);
  expect(before[0]).toBeGreaterThan(0);
});

test("why a number is refused comes into sight, above what sticks below", async () => {
  const { page } = gallery;
  await gallery.show("settings: filled");
  const weeks = page.getByLabel(nl.settings.labels.weeksPerYear);
  await page.evaluate(() => {
    const [view, field] = [document.querySelector("main"), document.querySelector(".short-field")];
    if (view && field) view.scrollTop += field.getBoundingClientRect().bottom - innerHeight + 30;
  });
  await weeks.fill("veertig");
  await weeks.press("Enter");
  const refused = page.getByText(`${nl.settings.labels.weeksPerYear}: `);
  expect(await bottomOf(refused)).toBeLessThanOrEqual(size.height);
});

test("the form that changes somebody comes into sight, also of the last one", async () => {
  const { page } = gallery;
  await page.setViewportSize({ width: 350, height: 600 });
  await gallery.show("team: filled");
  await page.getByRole("button", { name: nl.team.edit("Directie") }).click();
  expect(await bottomOf(page.getByRole("form", { name: nl.team.edit("Directie") }))).toBeLessThanOrEqual(600);
  await page.setViewportSize(size);
});

describe.each([350, 225])("at a width of %d", (width) => {
  beforeAll(() => gallery.page.setViewportSize({ ...size, width }));
  afterAll(() => gallery.page.setViewportSize(size));

  test.each(["tasks: done", "team: problem"])("what is said has its cross at the top right: %s", async (state) => {
    await gallery.show(state);
    expect(await cornerOf("footer", nl.pane.dismiss)).toEqual({ top: 7, right: 8 });
  });

  test("the chosen tasks have theirs there too, also when some of them are not in the list", async () => {
    const { page } = gallery;
    await gallery.show("tasks: chosen");
    await page.getByLabel(nl.tasks.search).fill("netw");
    await page.getByText(nl.tasks.selectedHidden(1)).waitFor();
    expect(await cornerOf(".chosen-head", nl.tasks.clearSelection)).toEqual({ top: 0, right: 0 });
  });

  test("the tabs leave most of the height to the view", async () => {
    await gallery.show("tasks: filled");
    const tabs = await gallery.page.getByRole("tablist").boundingBox();
    expect(tabs?.height).toBeLessThan(size.height / 4);
  });
});

test("the finding to begin with has no colour that means good", async () => {
  await gallery.show("bottlenecks: filled");
  const [card] = await gallery.page.locator(".finding").all();
  const color = await card?.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(color).toMatch(/^rgb\((\d+), \1, \1\)$/);
});

/** How far the button stands from the corner of what holds it. */
function cornerOf(holder: string, label: string): Promise<{ readonly top: number; readonly right: number }> {
  return gallery.page.evaluate(
    ([around, name]) => {
      const [outer, button] = [around, `${around} [aria-label="${name}"]`].map((sought) =>
        document.querySelector(sought)?.getBoundingClientRect(),
      );
      const apart = (side: "top" | "right"): number =>
        Math.round(Math.abs((outer?.[side] ?? NaN) - (button?.[side] ?? NaN)));
      return { top: apart("top"), right: apart("right") };
    },
    [holder, label] as const,
  );
}

async function bottomOf(shown: Locator): Promise<number> {
  const box = await shown.boundingBox();
  return box === null ? NaN : box.y + box.height;
}
