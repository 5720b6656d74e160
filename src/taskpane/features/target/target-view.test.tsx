import { act, screen, within } from "@testing-library/react";
import { manyTasks, situation, type Told } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";

const people = { Ann: { hours: 2 }, Bram: {}, Chloë: {} };

/** The view on these tasks now and in the target; without a target where it is not told. */
function target(now: NonNullable<Told["tasks"]>, then?: NonNullable<Told["tasks"]>): Promise<RenderedPane> {
  const book = bookOf(situation({ people, tasks: now }));
  const wanted = then === undefined ? book.situations.target : situationState(situation({ people, tasks: then }));
  const situations = { ...book.situations, target: wanted };
  return renderPane({ phase: "ready", book: { ...book, situations } }, { view: "target" });
}
const item = (task: string): HTMLElement =>
  screen.getByRole("button", { name: `Toon ‘${task}’ op Streefdoel` }).closest("li")!;

const now = {
  Wifi: { cluster: "Technisch", size: 3, by: { Ann: "U" } },
  Printers: { cluster: "Technisch", size: 1, by: { Ann: "U", Chloë: "V" } },
  Visie: { cluster: "Beleid", size: 1, by: { Bram: "V" } },
  Website: { cluster: "Beleid", size: 1, by: { Bram: "U" } },
};
const then = {
  ...now,
  Wifi: { ...now.Wifi, by: { Bram: "U" } },
  Printers: { ...now.Printers, by: { Chloë: "V" } },
  Visie: { ...now.Visie, by: { Bram: "UV" } },
};

describe("the target", () => {
  it("is explained and offered when there is none", async () => {
    const { user, calls } = await target(now);
    expect(screen.getByText(/^Er is nog geen Streefdoel/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Maak Streefdoel" }));
    expect(calls).toContainEqual(["generate", "target", { consent: false }]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("that is untouched says what to do next, and leads there", async () => {
    const { user, store } = await target(now, now);
    expect(screen.getByText(/^Het Streefdoel is nog gelijk aan de huidige situatie\./)).toBeVisible();
    expect(screen.queryByRole("table")).toBeNull();
    act(() => store.set({ taskFilter: "unassigned" }));
    await user.click(screen.getByRole("button", { name: "Kies een taak" }));
    expect(store.getState()).toMatchObject({ view: "tasks", situation: "target", taskFilter: "all" });
  });

  it("tells how many tasks change hands, and which nobody does any more", async () => {
    await target(now, then);
    expect(screen.getByText("3 taken veranderen van uitvoerder.")).toBeVisible();
    expect(screen.getByText("1 taak wordt dan door niemand meer uitgevoerd.")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("tells per task who comes, who goes and who changes", async () => {
    await target(now, then);
    expect(item("Wifi")).toHaveTextContent(/Niet meer: Ann \(voert uit\).*Bram voert uit/);
    expect(item("Printers")).toHaveTextContent("Niemand voert dit dan nog uit.");
    expect(item("Visie")).toHaveTextContent("Bram: nu ‘vervangt’, dan ‘voert uit en vervangt’");
    expect(screen.queryByRole("button", { name: /Website/ })).toBeNull();
    expect(screen.getByRole("heading", { name: "Technisch" })).toBeVisible();
  });

  it("shows the figures of both", async () => {
    await target(now, then);
    const table = screen.getByRole("table", { name: "Kerncijfers" });
    const row = (name: string) => within(table).getByRole("row", { name: new RegExp(`^${name}`) });
    expect(row("Taken zonder uitvoerder")).toHaveTextContent("Taken zonder uitvoerder11");
    expect(row("Hoogste bezetting")).toHaveTextContent("Hoogste bezetting200 %0 %");
    expect(row("Uren over of tekort")).toHaveTextContent("2 uur tekort2 uur over");
  });

  it("leads to a task on Streefdoel, and takes one difference back", async () => {
    const { user, calls } = await target(now, then);
    await user.click(screen.getByRole("button", { name: "Toon ‘Wifi’ op Streefdoel" }));
    await user.click(screen.getByRole("button", { name: "Laat zoals nu: Wifi" }));
    expect(calls).toContainEqual(["showTask", "Wifi", "target"]);
    expect(calls).toContainEqual(["takeBack", "Wifi", { consent: false }]);
  });

  it("shows a long list in parts", async () => {
    const { user } = await target(manyTasks(60, { by: { Ann: "U" } }), manyTasks(60, { by: { Bram: "U" } }));
    expect(screen.getAllByRole("button", { name: /^Laat zoals nu/ })).toHaveLength(50);
    await user.click(screen.getByRole("button", { name: "Toon nog 10 taken" }));
    expect(screen.getAllByRole("button", { name: /^Laat zoals nu/ })).toHaveLength(60);
  });
});
