import { act, screen, within } from "@testing-library/react";
import type { BookState } from "../../../application/state";
import { situation } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { renderPane } from "../../../../tests/pane/render-pane";
import type { PaneState } from "../../pane-store";

const school = situation({
  people: { Ann: { hours: 9 } },
  tasks: {
    Helpdesk: { kind: "core", by: { Ann: "U" } },
    Netwerk: { kind: "core", by: { Ann: "U" } },
  },
});
const answered = { ...school.settings, educationLevel: "primary", group: "none" } as const;
const sized = situation({
  people: { Ann: { hours: 9 }, Bram: { hours: 6 } },
  tasks: { Helpdesk: { kind: "core", size: "M", by: { Ann: "U", Bram: "V" } } },
});

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const card = (): HTMLElement => screen.getByRole("region", { name: "Volgende stap" });
const open = (book: BookState, pane: Partial<PaneState> = {}): ReturnType<typeof renderPane> =>
  renderPane({ phase: "ready", book }, pane);

describe("before anything is chosen", () => {
  it.each(["noList", "found"] as const)("lets an example be tried, while %s", async (phase) => {
    const list = {
      sheetId: "s1",
      sheetName: "Taken",
      taskCount: 60,
      clusters: [],
      people: [],
      nearNames: [],
      columnsToAdd: [],
      hiddenColumnsToAdd: 0,
      sheetsToAdd: [],
      teamSheet: null,
      loneSigns: [],
    };
    const { user, calls } = await renderPane({ phase, found: phase === "found" ? [list] : [] });
    await user.click(screen.getByRole("button", { name: /^Probeer met een voorbeeld/ }));
    expect(calls).toEqual([["trySample"]]);
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe("the two questions on the school", () => {
  it("are asked one after the other, each answered with one press", async () => {
    const book = bookOf(school);
    const { user, calls, setState } = await open(book);
    expect(within(card()).getByText(/^In welk onderwijs/)).toBeVisible();
    await user.click(button("secundair"));
    act(() => setState({ book: { ...book, settings: { ...book.settings, educationLevel: "secondary" } } }));
    expect(within(card()).getByText(/^Bij welke groep/)).toBeVisible();
    await user.click(button("scholengemeenschap"));
    expect(calls).toEqual([
      ["setSettings", { educationLevel: "secondary" }],
      ["setSettings", { group: "schoolCommunity" }],
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("can each be skipped, and taken up again", async () => {
    const { user } = await open(bookOf(school));
    await user.click(button("Later"));
    expect(within(card()).getByText(/^Bij welke groep/)).toBeVisible();
    await user.click(button("Later"));
    expect(screen.getByText(/^Overgeslagen:/)).toBeVisible();
    await user.click(button("onderwijsniveau"));
    expect(within(card()).getByText(/^In welk onderwijs/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "onderwijsniveau" })).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("are not asked of an example", async () => {
    await open(bookOf(school, { isSample: true }));
    expect(within(card()).queryByText(/^In welk onderwijs/)).not.toBeInTheDocument();
  });
});

describe("the tasks that take the most time", () => {
  it("are ticked in a list and get size L together", async () => {
    const { user, calls } = await open(bookOf({ ...school, settings: answered }));
    await user.click(button("Duid taken aan"));
    const list = await screen.findByRole("list", { name: "Taken die het meeste tijd vragen" });
    await user.click(button("Geef omvang L"));
    expect(calls).toEqual([]);
    await user.click(within(list).getByRole("checkbox", { name: "Netwerk" }));
    expect(screen.getByText(/^1 taak aangeduid/)).toHaveAttribute("role", "status");
    await user.click(button("Geef omvang L"));
    expect(calls).toEqual([["setSize", ["Netwerk"], { per: "class", sizeClass: "L" }]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("can wait", async () => {
    const { user } = await open(bookOf({ ...school, settings: answered }));
    await user.click(button("Later"));
    expect(button("Bekijk knelpunten")).toBeVisible();
    expect(button("grootste taken")).toBeVisible();
  });
});

describe("the last steps", () => {
  const ready = bookOf({ ...sized, settings: answered });

  it("lead to the bottlenecks once, then to the overview for the management", async () => {
    const { user, calls, store } = await open(bookOf({ ...school, settings: answered }), { skipped: ["sizes"] });
    await user.click(button("Bekijk knelpunten"));
    expect(store.getState().view).toBe("bottlenecks");
    act(() => store.go("start"));
    await user.click(button("Maak overzicht voor de directie"));
    expect(calls).toEqual([["makeReport", "overview"]]);
  });

  it("do not ask for an overview that is there already, nor for bottlenecks of what nobody does", async () => {
    const { unmount } = await open({ ...ready, reports: ["overview"] }, { followed: ["bottlenecks"] });
    expect(button("Maak Streefdoel")).toBeVisible();
    unmount();
    const nobody = situation({ people: { Ann: { hours: 9 } }, tasks: { Helpdesk: { kind: "core", size: "M" } } });
    await open(bookOf({ ...nobody, settings: answered }), { skipped: ["assign"] });
    expect(button("Maak overzicht voor de directie")).toBeVisible();
  });

  it("do not ask for an overview whose figures wait for the sheet that they follow from", async () => {
    const handMade = { ...ready.situations.current, source: "handMade" } as const;
    await open(
      { ...ready, situations: { ...ready.situations, current: handMade } },
      { skipped: ["current"], followed: ["bottlenecks"] },
    );
    expect(button("Maak Streefdoel")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Maak overzicht voor de directie" })).not.toBeInTheDocument();
  });

  it("end in saying that all is filled in", async () => {
    const target = situationState(sized);
    await open(
      { ...ready, reports: ["overview"], situations: { ...ready.situations, target } },
      { followed: ["bottlenecks"] },
    );
    expect(screen.getByRole("heading", { name: "Alles is ingevuld" })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("say that nothing presses, and where it is, when the rest was left for later", async () => {
    await open(bookOf({ ...sized, settings: answered }), {
      skipped: ["overview", "target"],
      followed: ["bottlenecks"],
    });
    expect(screen.getByRole("heading", { name: "Niets dringends meer" })).toBeVisible();
    expect(screen.getByText(/^Wat je oversloeg, staat hieronder\./)).toBeVisible();
    expect(screen.queryByText("Alles is ingevuld")).not.toBeInTheDocument();
    expect(button("overzicht")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("keep the keyboard at the next step when a step is done", async () => {
    const book = bookOf({ ...sized, settings: answered });
    const { user } = await open(book, { followed: ["bottlenecks"] });
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await user.click(button("Later"));
    expect(card().contains(document.activeElement)).toBe(true);
  });
});

describe("an example in use", () => {
  it("says that it is one, and goes in one press", async () => {
    const { user, calls } = await open(bookOf(school, { isSample: true }));
    expect(screen.getByText(/^Je probeert een voorbeeld/)).toBeVisible();
    await user.click(button("Haal voorbeeld weg"));
    expect(calls).toEqual([["removeSample"]]);
    expect(screen.queryByText("Stoppen met Takenoverzicht")).not.toBeInTheDocument();
    expect(await accessibilityProblems()).toEqual([]);
  });
});
