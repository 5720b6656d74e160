import { act, screen, within } from "@testing-library/react";
import { filledTakenoverzicht } from "../../../../tests/domain/filled-takenoverzicht";
import { manyTasks, situation, type Told } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { done, refused } from "../../../../tests/pane/fake-add-in";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";
import { findingKey } from "../../../domain/bottlenecks/finding";
import type { Decision } from "../../../domain/decisions";
import { shortList } from "../../../domain/short-list";
import { decidedKeys } from "../../../domain/short-list-line";

const school = filledTakenoverzicht({ kinds: true });
const book = bookOf(school);

function bottlenecks(changes: Partial<typeof book> = {}): Promise<RenderedPane> {
  return renderPane({ phase: "ready", book: { ...book, ...changes } }, { view: "bottlenecks" });
}
const lines = (): readonly HTMLElement[] =>
  [...screen.getByRole("list", { name: "Knelpunten" }).children].map((line) => line as HTMLElement);

afterEach(() => jest.restoreAllMocks());

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
    expect(all).toBeLessThanOrEqual(8);
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
    expect(calls).toEqual([["showPlace", { taskId: "Beheren van het schoolnetwerk", personId: null }, "current"]]);
  });

  it("leads to somebody's page, to that mark on the sheet, and to the first task in Taken", async () => {
    const { user, calls, store } = await bottlenecks();
    await user.click(screen.getByRole("button", { name: /Toon alles/ }));
    const line = lines().find((each) => within(each).queryByRole("button", { name: "Bekijk Ann" }))!;
    await user.click(within(line).getByText(/^Toon \d+ taken$/));
    await user.click((await within(line).findAllByRole("button", { name: /^Toon ‘.*’ op het blad$/ }))[0]!);
    expect(calls).toEqual([["showPlace", { taskId: expect.any(String) as string, personId: "Ann" }, "current"]]);
    await user.click(within(line).getByRole("button", { name: "Bekijk Ann" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Ann" })).toBeVisible();
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await user.click(screen.getByRole("button", { name: "Terug naar Knelpunten" }));
    expect(within(line).getByRole("button", { name: "Bekijk Ann" })).toHaveFocus();
    const [first] = book.situations.current.shortList.lines.find(({ personId }) => personId === "Ann")!.taskIds;
    await user.click(within(line).getByRole("button", { name: /^Naar Taken: / }));
    expect(store.getState()).toMatchObject({ view: "tasks", situation: "current", taskFilter: "all", taskId: first });
    expect(await screen.findByRole("option", { name: new RegExp(`^${first}`), selected: true })).toBeInTheDocument();
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
    expect(screen.getByText("Elke taak heeft iemand die ze doet.")).toBeVisible();
    expect(screen.getByText("Geen enkele taak op school hangt van één persoon af.")).toBeVisible();
    expect(screen.getByText("Wie uren heeft, komt ermee toe.")).toBeVisible();
    expect(screen.getByText("Een Streefdoel")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe("filtering the lines", () => {
  const select = (): HTMLElement => screen.getByRole("combobox", { name: "Toon" });

  it("offers people by name", async () => {
    const alone = ["Zoë", "Zoë", "Zoë", "Zoë", "Mia", "Mia", "Mia", "Ann", "Ann"];
    const tasks = Object.fromEntries(alone.map((name, index) => [`Taak ${index}`, { by: { [name]: "U" } }]));
    await bottlenecks(bookOf(situation({ people: { Zoë: {}, Mia: {}, Ann: {} }, tasks })));
    const names = within(screen.getByRole("group", { name: "Per persoon" }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toEqual(["Ann", "Mia", "Zoë"]);
  });

  it("shows those of one kind, or of one person", async () => {
    const { user } = await bottlenecks();
    await user.selectOptions(select(), screen.getByRole("option", { name: "Zonder vervanger" }));
    expect(lines().length).toBeGreaterThan(1);
    for (const line of lines()) expect(line).toHaveTextContent(/doet|Zonder vervanger/);
    await user.selectOptions(select(), screen.getByRole("option", { name: "Bram" }));
    for (const line of lines()) expect(within(line).getByRole("button", { name: "Bekijk Bram" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Toon alles/ })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
    await user.selectOptions(select(), "wat eerst komt");
    expect(lines()).toHaveLength(5);
  });

  it("goes back to what comes first once nothing is left of what was chosen", async () => {
    const { user, setState } = await bottlenecks();
    await user.selectOptions(select(), screen.getByRole("option", { name: /^Bram/ }));
    const { lines: all } = book.situations.current.shortList;
    const left = all.filter(({ personId }) => personId !== "Bram");
    const current = situationState(school, { shortList: { lines: left, firstScreen: left.slice(0, 1), accepted: [] } });
    act(() => setState({ book: { ...book, situations: { ...book.situations, current } } }));
    expect(select()).toHaveValue("first");
    expect(lines()).toHaveLength(1);
  });

  it("never finds a person by that help is welcome", async () => {
    const unsure = situation({
      people: { Ann: {}, Bram: {} },
      tasks: {
        Helpdesk: { kind: "core", by: { Ann: "U" }, rated: { Ann: 2 } },
        Netwerk: { kind: "core", by: { Ann: "U" } },
      },
    });
    const ofUnsure = bookOf(unsure);
    const { lines } = ofUnsure.situations.current.shortList;
    expect(lines.flatMap(({ also }) => also.map(({ kind }) => kind))).toContain("supportWelcome");
    const current = situationState(unsure, { shortList: { lines, firstScreen: [], accepted: [] } });
    const situations = { ...ofUnsure.situations, current };
    await renderPane({ phase: "ready", book: { ...ofUnsure, situations } }, { view: "bottlenecks" });
    expect(screen.getByRole("option", { name: /^Ann/ })).toBeInTheDocument();
    expect(screen.queryByRole("option", { name: /^Ondersteuning gewenst/ })).toBeNull();
  });
});

describe("a target that is still a copy", () => {
  const copied = { ...book.situations, target: situationState(school, { sheetName: "Streefdoel" }) };
  const shown = (): Promise<RenderedPane> =>
    renderPane({ phase: "ready", book: { ...book, situations: copied } }, { view: "bottlenecks", situation: "target" });

  it("says so in place of repeating what is found now, and leads on", async () => {
    const { user, store } = await shown();
    expect(screen.getByText("Het Streefdoel is nog gelijk aan de huidige situatie.")).toBeVisible();
    expect(screen.queryByRole("list", { name: "Knelpunten" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Markeer knelpunten" })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Bekijk Huidige situatie" }));
    expect(lines()).toHaveLength(5);
    act(() => store.set({ situation: "target" }));
    await user.click(screen.getByRole("button", { name: "Naar Taken" }));
    expect(store.getState()).toMatchObject({ view: "tasks", situation: "target" });
  });

  it("still lets the marking be taken away", async () => {
    const target = situationState(school, { highlighted: true });
    const { user, calls } = await renderPane(
      { phase: "ready", book: { ...book, situations: { ...copied, target } } },
      { view: "bottlenecks", situation: "target" },
    );
    await user.click(screen.getByRole("button", { name: "Haal markering weg" }));
    expect(calls).toEqual([["clearHighlights"]]);
  });
});

describe("what the team decided", () => {
  const sentence = "7 taken hebben nog niemand, waarvan 3 best bij de ICT-coördinator liggen.";
  const decided = (status: Decision["status"]): typeof book => {
    const findings = book.situations.current.findings.filter(({ kind }) => kind === "withoutExecutor");
    const decision: Decision = { status, schoolYear: "", note: "Met Bram", date: "" };
    const decisions = new Map(findings.map((finding) => [findingKey(finding), decision]));
    const current = situationState(school, {
      shortList: shortList(book.situations.current.findings, school, decisions),
    });
    return { ...book, situations: { ...book.situations, current } };
  };

  it("is noted of all that a line stands for, in one form, and the focus comes back", async () => {
    const { user, calls } = await bottlenecks();
    await user.click(screen.getByRole("button", { name: `Beslis: ${sentence}` }));
    const form = screen.getByRole("form", { name: `Beslissing over: ${sentence}` });
    await user.click(within(form).getByRole("radio", { name: "besproken" }));
    await user.type(within(form).getByLabelText("Notitie van het team"), "Met Bram");
    expect(within(form).getByText("Komt op het blad ‘Knelpunten’, op 7 rijen.")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(within(form).getByRole("button", { name: "Noteer" }));
    const findings = decidedKeys(book.situations.current.shortList.lines[0]!);
    expect(calls).toEqual([["decide", { situation: "current", findings, status: "discussed", note: "Met Bram" }]]);
    expect(findings).toHaveLength(7);
    expect(screen.queryByRole("form")).toBeNull();
    expect(screen.getByRole("button", { name: `Beslis: ${sentence}` })).toHaveFocus();
  });

  it("can be noted while the decisions before are being written, but not while anything else runs", async () => {
    const busy = { sentence: "De beslissing wordt genoteerd …", progress: null, cancel: null };
    const { user, calls, setState } = await bottlenecks();
    await user.click(screen.getByRole("button", { name: `Beslis: ${sentence}` }));
    act(() => setState({ busy }));
    await user.click(screen.getByRole("button", { name: "Noteer" }));
    expect(calls).toEqual([]);
    act(() => setState({ busy: { ...busy, foreseen: true } }));
    await user.click(screen.getByRole("button", { name: "Noteer" }));
    expect(calls.map(([name]) => name)).toEqual(["decide"]);
  });

  it("is asked once, also by who presses twice", async () => {
    const { user, addIn } = await bottlenecks();
    const decide = jest.spyOn(addIn, "decide").mockReturnValue(new Promise(() => undefined));
    await user.click(screen.getByRole("button", { name: `Beslis: ${sentence}` }));
    await user.dblClick(screen.getByRole("button", { name: "Noteer" }));
    expect(decide).toHaveBeenCalledTimes(1);
  });

  it("leaves the note alone when only the decision changes, and stays open when it is refused", async () => {
    const { user, calls, answer } = await bottlenecks(decided("discussed"));
    answer(refused);
    await user.click(screen.getByRole("button", { name: "Toon alles (7)" }));
    expect(screen.getByText("Notitie: Met Bram")).toBeVisible();
    await user.click(screen.getByRole("button", { name: `Besproken: ${sentence}` }));
    expect(screen.getByLabelText("Notitie van het team")).toHaveValue("Met Bram");
    await user.click(screen.getByRole("radio", { name: "aanvaard" }));
    await user.click(screen.getByRole("button", { name: "Noteer" }));
    expect(calls[0]).toMatchObject(["decide", { status: "accepted", note: null }]);
    expect(screen.getByRole("form")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("keeps what was chosen and typed and not noted, until it is noted or given up", async () => {
    const { user, store, calls } = await bottlenecks();
    const decide = `Beslis: ${sentence}`;
    const note = (): HTMLElement => screen.getByLabelText("Notitie van het team");
    const chosen = (name: string): HTMLElement => screen.getByRole("radio", { name });
    const away = async (): Promise<void> => {
      act(() => store.go("team"));
      await screen.findByRole("heading", { name: "Team" });
      act(() => store.go("bottlenecks"));
      await screen.findByRole("heading", { name: "Knelpunten", level: 1 });
    };
    await user.click(screen.getByRole("button", { name: decide }));
    await user.type(note(), "Met Bram");
    await user.click(chosen("besproken"));
    await away();
    expect(note()).toHaveValue("Met Bram");
    expect(chosen("besproken")).toBeChecked();
    await user.click(screen.getByRole("button", { name: decide }));
    await user.click(screen.getByRole("button", { name: decide }));
    expect(note()).toHaveValue("Met Bram");
    await user.clear(note());
    await away();
    expect(chosen("besproken")).toBeChecked();
    await user.type(note(), "Met Ann");
    await user.click(screen.getByRole("button", { name: "Noteer" }));
    expect(calls).toMatchObject([["decide", { status: "discussed", note: "Met Ann" }]]);
    await user.click(screen.getByRole("button", { name: decide }));
    expect(note()).toHaveValue("");
    expect(chosen("open")).toBeChecked();
    await user.type(note(), "Toch niet");
    await user.click(screen.getByRole("button", { name: "Annuleer" }));
    await away();
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("keeps such a note with its line when that loses a task meanwhile", async () => {
    const { user, setState } = await bottlenecks();
    await user.click(screen.getByRole("button", { name: `Beslis: ${sentence}` }));
    await user.type(screen.getByLabelText("Notitie van het team"), "Met Bram");
    const gone = book.situations.current.findings.find(({ kind }) => kind === "withoutExecutor");
    const findings = book.situations.current.findings.filter((finding) => finding !== gone);
    const current = situationState(school, { shortList: shortList(findings, school) });
    act(() => setState({ book: { ...book, situations: { ...book.situations, current } } }));
    expect(screen.getByText(/^6 taken hebben nog niemand/)).toBeVisible();
    expect(screen.getByLabelText("Notitie van het team")).toHaveValue("Met Bram");
  });

  it("keeps what is typed of it while one of its tasks gets somebody", async () => {
    const { user, setState } = await bottlenecks();
    await user.click(screen.getByRole("button", { name: `Beslis: ${sentence}` }));
    await user.type(screen.getByLabelText("Notitie van het team"), "Met Bram");
    const [taskId] = book.situations.current.shortList.lines[0]!.taskIds;
    const given = { taskId: taskId!, personId: "Bram", marks: ["executes"] as const };
    act(() => setState({ book: bookOf({ ...school, assignments: [...school.assignments, given] }) }));
    expect(screen.queryByRole("button", { name: `Beslis: ${sentence}` })).toBeNull();
    expect(screen.getByLabelText("Notitie van het team")).toHaveValue("Met Bram");
  });

  it("takes what is accepted off the list, to where it can be opened again", async () => {
    const { user, setState, addIn } = await bottlenecks();
    jest.spyOn(addIn, "decide").mockImplementation(async () => {
      act(() => setState({ book: decided("accepted") }));
      return done;
    });
    await user.click(screen.getByRole("button", { name: `Beslis: ${sentence}` }));
    await user.click(screen.getByRole("radio", { name: "aanvaard" }));
    await user.click(screen.getByRole("button", { name: "Noteer" }));
    expect(screen.getAllByRole("button", { name: /^Beslis: / })[0]).toHaveFocus();
    await user.click(screen.getByText("Aanvaard dit schooljaar (1)"));
    expect(within(screen.getByRole("list", { name: "Knelpunten" })).queryByText(sentence)).toBeNull();
    expect(screen.getByRole("button", { name: `Aanvaard: ${sentence}` })).toBeVisible();
  });

  it("is shown and cannot be changed in a read-only workbook", async () => {
    const { user } = await bottlenecks({ ...decided("accepted"), readOnly: true });
    await user.click(screen.getByText("Aanvaard dit schooljaar (1)"));
    expect(await screen.findByText("Aanvaard")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^(Beslis|Aanvaard)/ })).toBeNull();
  });
});

describe("what cannot be told yet", () => {
  it("stays folded, says what it takes, and leads there", async () => {
    const { user, store } = await bottlenecks();
    const summary = screen.getByText(/^Nog niet te zeggen \(\d+\)$/);
    await user.click(summary);
    const needs = within(summary.closest("details")!);
    expect(needs.getAllByRole("listitem")[0]).toHaveTextContent(
      "Hoe iemand zichzelf inschaalt, van wie dat wil delenDan kijken we ook ‘Zelf gemeld’, ‘Ondersteuning gewenst’ en ‘Twee rollen, één persoon’ na.",
    );
    await user.click(needs.getByRole("button", { name: "Naar Team: ICT-uren per week van wie taken uitvoert" }));
    expect(store.getState().view).toBe("team");
  });
});

it("leads who has no target to where it is made", async () => {
  const { user, store, calls } = await bottlenecks();
  await user.click(screen.getByText(/^Nog niet te zeggen/));
  await user.click(screen.getByRole("button", { name: "Naar Streefdoel: Een Streefdoel" }));
  expect(store.getState().view).toBe("target");
  await user.click(await screen.findByRole("button", { name: "Maak Streefdoel" }));
  expect(calls).toContainEqual(["generate", "target", { consent: false }]);
});

describe("in figures", () => {
  const told: Told = {
    people: {
      Ann: { hours: 9, reachableOn: ["monday", "friday"] },
      SG: { level: "SG" },
      Directie: { role: "directie" },
      Firma: { level: "extern" },
    },
    tasks: {
      Helpdesk: { by: { Ann: "U", Directie: "B" }, rated: { Ann: 7, SG: 7 } },
      Wifi: { flagged: { Ann: "someoneElse" } },
      Badges: { by: { SG: "U", Ann: "VA" }, flagged: { Ann: "bottleneck" } },
      Server: { by: { Firma: "U" } },
      Camera: { by: { Firma: "U", Ann: "S" } },
    },
    settings: { mandates: true },
  };

  it("calls the group as the school does", async () => {
    const book = bookOf(situation({ ...told, settings: { ...told.settings, group: "schoolCommunity" } }));
    await renderPane({ phase: "ready", book }, { view: "bottlenecks" });
    expect(screen.getByRole("heading", { name: "Bij de scholengemeenschap" })).toBeVisible();
    expect(within(screen.getByRole("tabpanel")).queryByText(/\bde SG\b/)).toBeNull();
  });

  it("tells what the data allows, each with its tasks", async () => {
    const { user, calls } = await renderPane(
      { phase: "ready", book: bookOf(situation(told)) },
      { view: "bottlenecks" },
    );
    const figures = within(screen.getByRole("region", { name: "In cijfers" }));
    expect(figures.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Iedereen rekent op iemand anders",
      "Gemeld tegenover berekend",
      "Wie beslist?",
      "Bij de SG",
      "Uitbesteed: wie volgt op?",
      "Te bereiken voor eerstelijnshulp",
    ]);
    expect(figures.getByText("Bij 1 taak.")).toBeVisible();
    expect(figures.getByText("0 taken zijn gemeld én gevonden, 1 alleen gemeld, 2 alleen gevonden.")).toBeVisible();
    expect(figures.getByText("Bij 1 van de 5 taken staat wie beslist.")).toBeVisible();
    expect(figures.getByText("1 taak: elk met een aanspreekpunt op school.")).toBeVisible();
    expect(figures.getByText("Firma: 2 taken; bij 1 volgt nog niemand op.")).toBeVisible();
    expect(figures.getByText("dinsdag").closest("div")).toHaveTextContent("dinsdagniemand");
    await user.click(figures.getByText("Toon 2 taken"));
    expect(figures.getByText("– Ann volgt op")).toBeVisible();
    await user.click(figures.getByRole("button", { name: "Toon ‘Camera’ op het blad" }));
    expect(calls).toEqual([["showPlace", { taskId: "Camera", personId: null }, "current"]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("stays away where nothing of it is known", async () => {
    const bare = situation({ people: { Ann: {} }, tasks: { Helpdesk: { by: { Ann: "U" } } } });
    await renderPane({ phase: "ready", book: bookOf(bare) }, { view: "bottlenecks" });
    expect(screen.queryByRole("region", { name: "In cijfers" })).toBeNull();
  });
});
