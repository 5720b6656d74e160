import axe from "axe-core";
import { looks, openGallery, sizes, type Gallery, type Look } from "../pane/gallery/open-gallery";
import { states } from "../pane/gallery/states";
import { cutOff, moving, smallTargets, tooWide, widerText } from "./support/pane-checks";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
  await gallery.page.evaluate(axe.source);
}, 60_000);
afterAll(() => gallery.close());

describe.each(Object.keys(states))("%s", (state) => {
  test("holds to WCAG 2.2 AA in light, dark, high contrast and a contrast theme of Office", async () => {
    const found: Partial<Record<Look, readonly string[]>> = {};
    for (const look of Object.keys(looks) as Look[]) {
      await gallery.look(look);
      await gallery.show(state);
      found[look] = await violations();
    }
    expect(found).toEqual({ light: [], dark: [], contrast: [], officeContrast: [] });
  });

  test("fits in each width, at 200 % and with wider text, with targets that can be hit", async () => {
    const found: Record<string, readonly string[]> = {};
    const { page } = gallery;
    await gallery.look("light");
    for (const size of [...sizes, { width: 175, height: 189 }]) {
      await page.setViewportSize(size);
      await gallery.show(state);
      found[`too wide at ${size.width}`] = await tooWide(page);
      found[`cut off at ${size.width}`] = await cutOff(page);
      found[`small at ${size.width}`] = await smallTargets(page);
    }
    await page.setViewportSize(sizes[0]);
    const style = await page.addStyleTag({ content: widerText });
    found["too wide with wider text"] = await tooWide(page);
    found["cut off with wider text"] = await cutOff(page);
    await style.evaluate((element) => (element as HTMLElement).remove());
    await page.setViewportSize(sizes[1]);
    expect(Object.entries(found).filter(([, elements]) => elements.length > 0)).toEqual([]);
  });

  test("does not move when the user asked for less motion", async () => {
    await gallery.look("light");
    await gallery.show(state);
    expect(await moving(gallery.page)).toEqual([]);
  });
});

describe("the list of Taken", () => {
  const heightOf = (selector: string): Promise<number> =>
    gallery.page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

  test("takes the room that the view has", async () => {
    await gallery.page.setViewportSize({ width: 350, height: 700 });
    await gallery.show("tasks: filled");
    await gallery.page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = false)));
    expect(await heightOf(".task-list")).toBeGreaterThan(350);
    expect(await heightOf(".tasks")).toBeGreaterThan(0.95 * (await heightOf(".view-panel")) - 12);
  });

  test("shows a few tasks, and the view scrolls as a whole, when all is unfolded and tasks are chosen", async () => {
    await gallery.page.setViewportSize({ width: 350, height: 560 });
    await gallery.show("tasks: chosen");
    expect(await heightOf(".task-list")).toBeGreaterThan(180);
    expect(await heightOf(".chosen")).toBeGreaterThan(180);
    expect(await gallery.page.locator(".view").evaluate((view) => view.scrollHeight > view.clientHeight)).toBe(true);
  });
});

/** What axe finds wrong in the pane: rule and elements. */
function violations(): Promise<readonly string[]> {
  return gallery.page.evaluate(async (tags) => {
    const inPage = window as unknown as { readonly axe: typeof axe };
    const { violations: found } = await inPage.axe.run(document, { runOnly: tags });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  }, wcag);
}
