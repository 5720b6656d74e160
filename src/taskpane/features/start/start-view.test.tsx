import { act, screen, within } from "@testing-library/react";
import type { BookState, FoundList, LooseState, PickedList } from "../../../application/state";
import { manyTasks, situation } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { renderPane } from "../../../../tests/pane/render-pane";

const list: FoundList = {
  sheetId: "s1",
  sheetName: "Taken",
  taskCount: 60,
  clusters: [
    { name: "Technisch", taskCount: 24 },
    { name: "Administratie", taskCount: 36 },
  ],
  people: ["Ann", "Bram"].map((name) => ({ name, sheetName: "Huidige situatie", doubtful: name === "Bram" })),
  nearNames: [],
  columnsToAdd: ["Wie best?", "Omvang"],
  hiddenColumnsToAdd: 2,
  sheetsToAdd: ["Team"],
  teamSheet: null,
  loneSigns: [],
};
const pickedList: PickedList = {
  ...list,
  sheetName: "Blad1",
  place: { sheetId: "s1", headerRow: 2, description: 1, cluster: null, title: "Wat te doen" },
  clusterChoices: [{ column: 3, title: "Domein" }],
};
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("before the workbook is in use", () => {
  it("says what was found and what will be added, and uses the list when told to", async () => {
    const { user, calls } = await renderPane({ phase: "found", found: [list] });
    expect(screen.getByText("60 taken gevonden in ‘Taken’, 2 clusters. 2 namen in ‘Huidige situatie’.")).toBeVisible();
    expect(
      screen.getByText("Rechts van je lijst in ‘Taken’: kolom ‘Wie best?’, kolom ‘Omvang’ en 2 verborgen kolommen."),
    ).toBeVisible();
    expect(screen.getByText("Een nieuw blad: ‘Team’.")).toBeVisible();
    expect(screen.getByText("Kijk deze naam straks even na: ‘Bram’.")).toBeVisible();
    await user.click(button("Gebruik dit bestand"));
    expect(calls).toEqual([["adopt", { sheet: "s1", accept: true }]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("asks which of several lists to use", async () => {
    const other = { ...list, sheetId: "s2", sheetName: "Oude lijst", taskCount: 12 };
    const { user, calls } = await renderPane({ phase: "found", found: [list, other] });
    await user.click(screen.getByRole("radio", { name: "‘Oude lijst’ (12 taken)" }));
    await user.click(button("Gebruik dit bestand"));
    expect(calls).toEqual([["adopt", { sheet: "s2", accept: true }]]);
  });

  it("says that the sheet with the list went, and what is still there", async () => {
    await renderPane({ phase: "noList", leftWithoutList: ["Huidige situatie", "Streefdoel"] });
    expect(
      screen.getByText(
        "Het blad met jullie takenlijst is weg. Haal het terug met Ctrl+Z of uit de versiegeschiedenis; wie wat doet, staat nog op ‘Huidige situatie’ en ‘Streefdoel’.",
      ),
    ).toBeVisible();
    expect(screen.queryByText(/staat nog geen takenlijst/)).not.toBeInTheDocument();
  });

  it("offers the catalogue when there is no list", async () => {
    const { user, calls } = await renderPane({ phase: "noList" });
    await user.click(button("Begin met de standaardlijst"));
    await user.click(button("Lees opnieuw"));
    expect(calls).toEqual([["startFromCatalogue"], ["refresh"]]);
    expect(screen.getByText(/^Nog geen takenlijst gevonden/).closest("[role=status]")).not.toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("tries again when the workbook could not be read", async () => {
    const { user, calls } = await renderPane({ phase: "unreadable" });
    await user.click(button("Probeer opnieuw"));
    expect(calls).toEqual([["start"]]);
  });

  it("says that a sheet Team becomes the team, with what is added there", async () => {
    const teamSheet = { name: "Team", hiddenColumnsToAdd: 2 };
    await renderPane({ phase: "found", found: [{ ...list, sheetsToAdd: [], teamSheet }] });
    expect(screen.getByText("Het blad ‘Team’ wordt jullie team, met rechts 2 verborgen kolommen erbij.")).toBeVisible();
    expect(screen.queryByText(/^Een nieuw blad/)).toBeNull();
  });

  it.each(["found", "ready"] as const)("lets a lone sign be read otherwise, while %s", async (phase) => {
    const loneSigns = [{ sign: "v", count: 12, mark: "executes" }] as const;
    const book = bookOf(situation({}), { loneSigns });
    const { user, calls } = await renderPane({ phase, found: [{ ...list, loneSigns }], book });
    const choice = screen.getByRole("group", { name: "12 × ‘V’ lezen we als ‘voert uit’." });
    expect(within(choice).getByRole("radio", { name: "voert uit" })).toBeChecked();
    await user.click(within(choice).getByRole("radio", { name: "vervangt" }));
    expect(calls).toEqual([["readSign", "v", "replaces"]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("says of names that look alike that they stay apart", async () => {
    await renderPane({ phase: "found", found: [{ ...list, nearNames: [["Chloë", "Chloe"]] }] });
    expect(screen.getByText(/^Misschien dezelfde persoon: ‘Chloë’ en ‘Chloe’. Ze blijven apart/)).toBeVisible();
  });

  it("lets the list be pointed out, with a list found or without", async () => {
    const { user, calls, setState, unmount } = await renderPane({ phase: "noList" });
    await user.click(button("Neem de lijst hier"));
    expect(calls).toEqual([["pickList"]]);
    act(() => setState({ picked: pickedList }));
    expect(await screen.findByRole("heading", { name: "De lijst onder ‘Wat te doen’" })).toBeVisible();
    unmount();
    await renderPane({ phase: "found", found: [list] });
    expect(button("Neem de lijst hier")).toBeVisible();
  });

  it("shows what was pointed out, with its clusters or none, and uses it", async () => {
    const { user, calls } = await renderPane({ phase: "found", found: [list], picked: pickedList });
    expect(await screen.findByText(/^60 taken gevonden in ‘Blad1’/)).toBeVisible();
    const clusters = screen.getByRole("combobox", { name: "Kolom met de clusters" });
    expect(clusters).toHaveDisplayValue("geen");
    await user.selectOptions(clusters, "Domein");
    await user.click(button("Gebruik dit bestand"));
    await user.click(button("Toch een andere lijst"));
    expect(calls).toEqual([
      ["pickClusters", 3],
      ["adopt", { place: pickedList.place, accept: true }],
      ["forgetPicked"],
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("says nothing of clusters when the list has none", async () => {
    await renderPane({ phase: "found", found: [{ ...list, clusters: [{ name: "", taskCount: 60 }] }] });
    expect(screen.getByText("60 taken gevonden in ‘Taken’. 2 namen in ‘Huidige situatie’.")).toBeVisible();
    expect(screen.queryByText(/zonder cluster/)).not.toBeInTheDocument();
  });

  it("opens no other view yet", async () => {
    const { user } = await renderPane({ phase: "noList" }, { view: "team" });
    expect(screen.getByRole("tab", { name: "Start" })).toHaveAttribute("aria-selected", "true");
    await user.click(screen.getByRole("tab", { name: "Team" }));
    expect(screen.getByRole("tab", { name: "Start" })).toHaveAttribute("aria-selected", "true");
  });
});

describe("a workbook in use", () => {
  const told = {
    people: { Ann: { hours: 9 } },
    tasks: {
      Helpdesk: { kind: "core", size: "M", by: { Ann: "U" } },
      Netwerk: { kind: "core", size: "M" },
    },
  } as const;

  function start(book: BookState): ReturnType<typeof renderPane> {
    return renderPane({ phase: "ready", book }, { skipped: ["educationLevel", "group"] });
  }

  it("names the next step and leads to it", async () => {
    const { user, store } = await start(bookOf(situation(told)));
    expect(screen.getByText("1 taak heeft nog niemand die ze uitvoert.")).toBeVisible();
    await user.click(button("Wijs taken toe"));
    expect(store.getState()).toMatchObject({ view: "tasks", taskFilter: "unassigned" });
  });

  describe("with marks at Nog te plaatsen", () => {
    const loose = (changes: Partial<LooseState> = {}): LooseState => ({
      key: "k1",
      task: "Netwerken",
      person: "ann",
      marks: ["executes", "replaces"],
      taskId: null,
      personId: null,
      ...changes,
    });
    const withLoose = (...marks: readonly LooseState[]): BookState => {
      const book = bookOf(situation(told));
      const current = situationState(situation(told), { loose: marks });
      return { ...book, situations: { ...book.situations, current } };
    };
    const startWith = async (...marks: readonly LooseState[]): ReturnType<typeof renderPane> => {
      const rendered = await start(withLoose(...marks));
      await screen.findByRole("heading", { name: "Nog te plaatsen" });
      return rendered;
    };
    const item = (): HTMLElement => screen.getByText("ann · UV · Netwerken").closest("li")!;

    it("shows each with the task and person that it seems to be of, and places it", async () => {
      const { user, calls } = await startWith(loose());
      expect(within(item()).getByRole("combobox", { name: /^Taak voor/ })).toHaveDisplayValue("Netwerk");
      expect(within(item()).getByRole("combobox", { name: /^Persoon voor/ })).toHaveDisplayValue("Ann");
      await user.click(button("Plaats hier: ann · UV · Netwerken"));
      const place = { situation: "current", key: "k1", taskId: "Netwerk", personId: "Ann", consent: false };
      expect(calls).toEqual([["placeLoose", place]]);
      expect(await accessibilityProblems()).toEqual([]);
    });

    it("places it elsewhere, or takes it away, when told to", async () => {
      const { user, calls } = await startWith(loose());
      await user.selectOptions(within(item()).getByRole("combobox", { name: /^Taak voor/ }), "Helpdesk");
      await user.click(button("Plaats hier: ann · UV · Netwerken"));
      await user.click(button("Wis: ann · UV · Netwerken"));
      expect(calls).toEqual([
        ["placeLoose", expect.objectContaining({ taskId: "Helpdesk", personId: "Ann" })],
        ["clearLoose", { situation: "current", key: "k1", consent: false }],
      ]);
    });

    it("does not place what has no task or person yet", async () => {
      const { user, calls } = await startWith(loose({ task: "Website", person: "Zoë" }));
      await user.click(button("Plaats hier: Zoë · UV · Website"));
      expect(calls).toEqual([]);
    });

    it("knows the task and person that are in the workbook, and shows five at once", async () => {
      const many = Array.from({ length: 12 }, (_, index) => loose({ key: `k${index}`, taskId: "Helpdesk" }));
      await startWith(...many);
      const choices = screen.getAllByRole("combobox", { name: /^Taak voor/ });
      expect(choices).toHaveLength(5);
      expect(choices[0]).toHaveDisplayValue("Helpdesk");
      expect(screen.getByText("12 merken wachten bij ‘Nog te plaatsen’.")).toBeVisible();
      expect(screen.getByText("en nog 7")).toBeVisible();
    });
  });

  it("goes on to the step after the one that is left for later", async () => {
    const { user } = await start(bookOf(situation(told)));
    await user.click(button("Later"));
    expect(button("Bekijk knelpunten")).toBeVisible();
  });

  it("first asks for people, then takes over a hand-made sheet, then proposes who does what best", async () => {
    const { unmount } = await start(bookOf(situation({ tasks: told.tasks })));
    expect(button("Vul het team in")).toBeVisible();
    unmount();
    const book = bookOf(situation(told));
    const current = situationState(situation(told), { source: "handMade" });
    const hand = await start({ ...book, situations: { ...book.situations, current } });
    await hand.user.click(button("Maak Huidige situatie"));
    expect(hand.calls).toEqual([["generate", "current", { consent: false }]]);
    await hand.user.click(button("Later"));
    expect(screen.queryByRole("button", { name: "Maak Huidige situatie" })).not.toBeInTheDocument();
    expect(screen.getByText(/^Overgeslagen:/)).toHaveTextContent("Huidige situatie");
    hand.unmount();
    const kinds = await start(
      bookOf(situation({ people: { Ann: { hours: 9 } }, tasks: { Helpdesk: { by: { Ann: "U" } } } })),
    );
    await kinds.user.click(button("Vul het voorstel in"));
    expect(kinds.calls).toEqual([["proposeKinds"]]);
  });

  it("asks who has hours once there are people who may have them, and leads to the team", async () => {
    const { user, store, unmount } = await start(bookOf(situation({ ...told, people: { Ann: {} } })));
    await user.click(button("Vul de uren in"));
    expect(store.getState().view).toBe("team");
    unmount();
    const outside = { Firma: { level: "extern" as const } };
    await start(bookOf(situation({ people: outside, tasks: { Helpdesk: { kind: "core", by: { Firma: "U" } } } })));
    expect(screen.queryByRole("button", { name: "Vul de uren in" })).not.toBeInTheDocument();
  });

  it("keeps proposing who does what best until most tasks have it", async () => {
    const book = (kinds: number): BookState =>
      bookOf(
        situation({
          people: told.people,
          tasks: { ...manyTasks(2, {}), ...manyTasks(kinds, { kind: "core" }, "Kern") },
        }),
      );
    const { unmount } = await start(book(1));
    expect(button("Vul het voorstel in")).toBeVisible();
    unmount();
    await start(book(2));
    expect(screen.queryByRole("button", { name: "Vul het voorstel in" })).not.toBeInTheDocument();
  });

  it("offers what tells of a situation once that is there, and says so before", async () => {
    const current = situationState(situation(told), { source: "none" });
    const book = bookOf(situation(told));
    const { unmount } = await start({ ...book, situations: { ...book.situations, current } });
    expect(button("Markeer knelpunten")).toHaveAccessibleDescription(/^In de huidige situatie\./);
    expect(button("Huidige situatie")).toBeVisible();
    for (const later of ["Streefdoel", "Overzicht", "Wie doet wat", "Knelpunten", "Inschaling"])
      expect(screen.queryByRole("button", { name: later })).not.toBeInTheDocument();
    expect(screen.getByText(/^Daarna kan je hier ook Streefdoel/)).toBeVisible();
    unmount();
    await start(book);
    expect(screen.queryByText(/^Daarna kan je/)).not.toBeInTheDocument();
    expect(button("Inschaling")).toBeVisible();
  });

  it("makes the sheets, marks bottlenecks and lets go of the workbook", async () => {
    const book = bookOf(situation(told));
    const current = situationState(situation(told), { highlighted: true });
    const { user, calls } = await start({ ...book, situations: { ...book.situations, current } });
    await user.click(button("Huidige situatie"));
    await user.click(button("Streefdoel"));
    await user.click(button("Markeer knelpunten"));
    await user.click(button("Haal markering weg"));
    await user.click(screen.getByText("Stoppen met Takenoverzicht"));
    await user.click(button("Maak los"));
    expect(calls.map(([name]) => name)).toEqual(["generate", "generate", "highlight", "clearHighlights", "detach"]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("makes the sheets that tell what was found, once a situation was made", async () => {
    const { user, calls } = await start(bookOf(situation(told)));
    await user.click(button("Knelpunten"));
    await user.click(button("Overzicht"));
    await user.click(button("Wie doet wat"));
    expect(calls).toEqual([
      ["makeReport", "bottlenecks"],
      ["makeReport", "overview"],
      ["makeReport", "contacts"],
    ]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  describe("the paragraph for the policy plan", () => {
    const open = async () => {
      const { user } = await start(bookOf(situation(told)));
      await user.click(screen.getByText("Alinea voor het ICT-beleidsplan"));
      return { user, paragraph: await screen.findByText(/^Het ICT-team telt/) };
    };

    it("is copied, and says so", async () => {
      const { user, paragraph } = await open();
      await user.click(button("Kopieer"));
      expect(await screen.findByText("Gekopieerd.")).toHaveAttribute("role", "status");
      expect(await navigator.clipboard.readText()).toBe(paragraph.textContent);
      expect(await accessibilityProblems()).toEqual([]);
    });

    it("is selected, to copy by hand, where the clipboard is closed", async () => {
      const { user, paragraph } = await open();
      jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
      await user.click(button("Kopieer"));
      expect(await screen.findByText(/druk op Ctrl\+C/)).toBeVisible();
      expect(window.getSelection()?.toString()).toBe(paragraph.textContent);
    });
  });

  it("makes the sheet for ratings where there is somebody to share them, and says what sharing means", async () => {
    const { user, calls, unmount } = await start(bookOf(situation(told)));
    expect(button("Inschaling")).toHaveAccessibleDescription(/Voor taakverdeling, niet voor evaluatie/);
    await user.click(button("Inschaling"));
    expect(calls).toEqual([["makeReport", "ratings"]]);
    unmount();
    await start(bookOf(situation({ ...told, people: {} })));
    expect(screen.queryByRole("button", { name: "Inschaling" })).not.toBeInTheDocument();
  });

  it("names the cells that could not be read", async () => {
    const book = bookOf(situation(told));
    const unread = Array.from({ length: 7 }, (_, row) => ({ sheet: "Huidige situatie", cell: `D${row}`, text: "?" }));
    const current = situationState(situation(told), { unread });
    await start({ ...book, situations: { ...book.situations, current } });
    expect(screen.getByText("D0 op ‘Huidige situatie’: ‘?’")).toBeVisible();
    expect(screen.getByText("en nog 2")).toBeVisible();
  });
});

describe("the tabs", () => {
  it("go by arrow keys, and each names its view", async () => {
    const { user } = await renderPane({ phase: "ready", book: bookOf(situation({})) });
    screen.getByRole("tab", { name: "Start" }).focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Team" })).toHaveFocus();
    expect(await screen.findByRole("heading", { name: "Team" })).toBeInTheDocument();
    expect(screen.getByRole("tabpanel", { name: "Team" })).toBeVisible();
    await user.keyboard("{End}");
    expect(await screen.findByRole("heading", { name: "Hulp" })).toBeInTheDocument();
    await user.keyboard("{ArrowRight}");
    expect(within(screen.getByRole("tabpanel")).getByRole("heading", { level: 1 })).toHaveTextContent("Takenoverzicht");
  });
});
