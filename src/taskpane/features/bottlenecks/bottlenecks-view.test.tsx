import { screen, within } from "@testing-library/react";
import { filledTakenoverzicht } from "../../../../tests/domain/filled-takenoverzicht";
import { manyTasks, situation, type Told } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";

const school = filledTakenoverzicht({ kinds: true });
const book = bookOf(school);

function bottlenecks(changes: Partial<typeof book> = {}): Promise<RenderedPane> {
  return renderPane({ phase: "ready", book: { ...book, ...changes } }, { view: "bottlenecks" });
}
const lines = (): readonly HTMLElement[] =>
  [...screen.getByRole("list", { name: "Knelpunten" }).children].map((line) => line as HTMLElement);

describe("the short list", () => {
  it("begins with at most five lines, each with a sentence and a proposal", async () => {
    await bottlenecks();
    expect(lines()).toHaveLength(5);
    expect(lines()[0]).toHaveTextContent("eerst bekijken: 7 taken hebben nog niemand, waarvan 3 best bij de");
    expect(lines()[0]).toHaveTextContent("Duid iemand aan of zet op n.v.t., begin met ‘");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("shows all lines on request", async () => {
    const { user } = await bottlenecks();
    const all = book.situations.current.shortList.lines.length;
    await user.click(screen.getByRole("button", { name: `Toon alles (${all})` }));
    expect(lines()).toHaveLength(all);
    await user.click(screen.getByRole("button", { name: "Toon minder" }));
    expect(lines()).toHaveLength(5);
  });

  it("brings a task into view on the situation's sheet", async () => {
    const { user, calls } = await bottlenecks();
    await user.click(screen.getByText("Toon 7 taken"));
    await user.click(
      within(lines()[0]!).getByRole("button", { name: "Toon ‘Beheren van het schoolnetwerk’ op het blad" }),
    );
    expect(calls).toEqual([["showTask", "Beheren van het schoolnetwerk", "current"]]);
  });

  it("brings it into view in the list as long as the situation has no sheet of ours", async () => {
    const current = situationState(school, { source: "handMade" });
    const { user, calls } = await bottlenecks({ situations: { ...book.situations, current } });
    await user.click(screen.getByText("Toon 7 taken"));
    await user.click(screen.getByRole("button", { name: "Toon ‘Beheren van het schoolnetwerk’ op het blad" }));
    expect(calls).toEqual([["showTask", "Beheren van het schoolnetwerk", "list"]]);
  });

  it("leads to the tasks that nobody does", async () => {
    const { user, store } = await bottlenecks();
    await user.click(screen.getByRole("button", { name: "Wijs toe" }));
    expect(store.getState()).toMatchObject({ view: "tasks", taskFilter: "unassigned" });
  });

  it("leads from what is missing to where it is filled in", async () => {
    const missing = (told: Told): ReturnType<typeof renderPane> =>
      renderPane({ phase: "ready", book: bookOf(situation(told)) }, { view: "bottlenecks" });
    const by = { Ann: "U" };
    const nobody = await missing({ tasks: { Helpdesk: {} } });
    await nobody.user.click(screen.getByRole("button", { name: "Naar Team" }));
    expect(nobody.store.getState().view).toBe("team");
    nobody.unmount();
    const noKinds = await missing({ people: { Ann: { hours: 1 } }, tasks: { Helpdesk: { by } } });
    await noKinds.user.click(screen.getByRole("button", { name: "Vul het voorstel in" }));
    expect(noKinds.calls).toEqual([["proposeKinds"]]);
    noKinds.unmount();
    const lastKind = await missing({
      people: { Ann: { hours: 1 } },
      tasks: { ...manyTasks(2, { kind: "core", by }), Helpdesk: { by } },
    });
    await lastKind.user.click(screen.getByRole("button", { name: "Vul ‘Wie best?’ in" }));
    expect(lastKind.store.getState()).toMatchObject({ view: "tasks", taskFilter: "noKind" });
    lastKind.unmount();
    const noSizes = await missing({ people: { Ann: { hours: 1 } }, tasks: { Helpdesk: { kind: "core", by } } });
    await noSizes.user.click(screen.getByRole("button", { name: "Geef omvang" }));
    expect(noSizes.store.getState()).toMatchObject({ view: "tasks", taskFilter: "noSize" });
  });

  it("explains its signs", async () => {
    await bottlenecks();
    expect(screen.getByText("●●● eerst bekijken · ●● bespreken · ● ter info")).toBeVisible();
    expect(screen.getByText("Bekijk eerst deze 5 knelpunten")).toBeVisible();
  });

  it("marks the sheets and takes the marking away", async () => {
    const current = situationState(school, { highlighted: true });
    const { user, calls } = await bottlenecks({ situations: { ...book.situations, current } });
    await user.click(screen.getByRole("button", { name: "Markeer knelpunten" }));
    await user.click(screen.getByRole("button", { name: "Haal markering weg" }));
    expect(calls).toEqual([["highlight", "current"], ["clearHighlights"]]);
  });

  it("says so when nothing was found", async () => {
    const fine = situation({
      people: { Ann: { hours: 4 }, Bram: { hours: 4 } },
      tasks: { Helpdesk: { size: 1, kind: "core", by: { Ann: "U", Bram: "V" } } },
    });
    await renderPane({ phase: "ready", book: bookOf(fine) }, { view: "bottlenecks" });
    expect(screen.getByText("Geen knelpunten gevonden met wat nu ingevuld is.")).toBeVisible();
  });
});
