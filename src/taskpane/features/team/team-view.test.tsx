import { act, screen, within } from "@testing-library/react";
import { situation } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf } from "../../../../tests/pane/book-of";
import { refused } from "../../../../tests/pane/fake-add-in";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";

const school = situation({
  people: { Ann: { hours: 4.5, role: "TICT" }, Bram: {}, "Firma Netwerk": {} },
  tasks: { Helpdesk: { by: { Ann: "U", Bram: "V" } }, Netwerk: { by: { Ann: "U" } } },
});

function team(): Promise<RenderedPane> {
  return renderPane({ phase: "ready", book: bookOf(school) }, { view: "team" });
}
const row = (name: string): HTMLElement => screen.getByText(name).closest("li")!;
const field = (name: string): HTMLElement => screen.getByRole("textbox", { name });

describe("the team", () => {
  it("says of everyone role, hours and tasks; no hours are not 0 hours", async () => {
    await team();
    expect(row("Ann")).toHaveTextContent("TICT · 4,5 uur per week · 2 taken");
    expect(row("Bram")).toHaveTextContent("nog geen rol · uren niet opgegeven · 1 taak");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("calls the group of schools as the school does", async () => {
    const people = school.people.map((person) => (person.id === "Bram" ? { ...person, level: "SG" as const } : person));
    const book = bookOf({ ...school, people, settings: { ...school.settings, group: "schoolBoard" } });
    const { user } = await renderPane({ phase: "ready", book }, { view: "team" });
    expect(row("Bram")).toHaveTextContent("nog geen rol · schoolbestuur · ");
    await user.click(screen.getByRole("button", { name: "Pas Ann aan" }));
    expect(screen.getByRole("option", { name: "SG (schoolbestuur)" })).toBeInTheDocument();
  });

  it("adds people one after the other, by name and Enter", async () => {
    const { user, calls } = await team();
    const name = field("Nieuw teamlid");
    expect(screen.getByText("Nieuw teamlid")).toBeVisible();
    await user.type(name, " Chloë {Enter}");
    expect(calls).toEqual([["addPerson", { name: "Chloë" }]]);
    expect(name).toHaveValue("");
    expect(name).toHaveFocus();
  });

  it("keeps a name that was refused", async () => {
    const { user, answer } = await team();
    answer(refused);
    await user.type(field("Nieuw teamlid"), "Ann{Enter}");
    expect(field("Nieuw teamlid")).toHaveValue("Ann");
  });

  it("proposes a role from a telling name", async () => {
    const { user, calls } = await team();
    expect(screen.getAllByRole("button", { name: /de rol/ })).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Geef Firma Netwerk de rol externe firma" }));
    expect(calls).toEqual([["setPerson", "Firma Netwerk", { role: "externe firma", level: "extern" }]]);
  });

  it("says where hours are filled in as long as nobody has any", async () => {
    const { unmount } = await team();
    expect(screen.queryByText(/^Vul de ICT-uren per week in bij wie/)).not.toBeInTheDocument();
    unmount();
    await renderPane({ phase: "ready", book: bookOf(situation({ people: { Bram: {} } })) }, { view: "team" });
    expect(screen.getByText(/^Vul de ICT-uren per week in bij wie/)).toBeVisible();
  });

  it("invites to begin when nobody is there", async () => {
    await renderPane({ phase: "ready", book: bookOf(situation({ tasks: { Helpdesk: {} } })) }, { view: "team" });
    expect(screen.getByText(/Voeg hieronder iemand toe/)).toBeVisible();
  });
});

describe("hours of coordinators", () => {
  const asking = (people: Parameters<typeof situation>[0]["people"]) =>
    renderPane({ phase: "ready", book: bookOf(situation({ people: people ?? {} })) }, { view: "team" });

  it("are asked on the spot, in hours a week, and kept with Enter", async () => {
    const { user, calls } = await asking({ Ann: { role: "TICT" } });
    const question = screen.getByRole("textbox", { name: "Hoeveel uur ICT per week heeft Ann?" });
    await user.type(question, "veel{Enter}");
    expect(question).toHaveAccessibleDescription(/^Vul een getal vanaf 0 in/);
    await user.clear(question);
    await user.type(question, "4,5 uur{Enter}");
    expect(calls).toEqual([["setPerson", "Ann", { hours: 4.5 }]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("can be given of the next while those of the one before are written, not while anything else runs", async () => {
    const { user, calls, setState } = await asking({ Ann: { role: "TICT" }, Bram: { role: "PICT" } });
    const busy = { sentence: "Het team wordt aangepast …", progress: null, cancel: null };
    act(() => setState({ busy: { ...busy, foreseen: true } }));
    await user.type(field("Hoeveel uur ICT per week heeft Bram?"), "3{Enter}");
    expect(calls).toEqual([["setPerson", "Bram", { hours: 3 }]]);
    act(() => setState({ busy }));
    expect(screen.getByRole("button", { name: "Bewaar de uren van Ann" })).toHaveAttribute("aria-disabled", "true");
    await user.type(field("Hoeveel uur ICT per week heeft Ann?"), "2{Enter}");
    expect(calls).toHaveLength(1);
  });

  it("are not asked of others, who can have them all the same", async () => {
    const { user } = await asking({
      Els: { role: "directie" },
      Netwerken: { level: "extern" },
      "Firma Wifi": {},
    });
    expect(screen.queryByRole("textbox", { name: /^Hoeveel uur/ })).not.toBeInTheDocument();
    expect(screen.queryByText(/uren niet opgegeven/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Pas Els aan" }));
    await user.click(screen.getByText("Toch ICT-uren?"));
    expect(screen.getByRole("textbox", { name: /^ICT-uren per week/ })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe("roles that names point to", () => {
  const people = { Directie: {}, "Firma Net": {}, Ann: {}, Secretariaat: { role: "onthaal" } };
  const all = { name: "Neem alle voorstellen over (2)" };

  it("are all taken in one press, and only then", async () => {
    const book = bookOf(situation({ people }));
    const { user, calls } = await renderPane({ phase: "ready", book }, { view: "team" });
    expect(screen.getAllByRole("button", { name: /^Geef .* de rol/ })).toHaveLength(2);
    expect(calls).toEqual([]);
    await user.click(screen.getByRole("button", all));
    expect(calls).toEqual([["acceptRoles", ["Directie", "Firma Net"]]]);
    expect(field("Nieuw teamlid")).toHaveFocus();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("are not offered together where there is one, or nothing can be written", async () => {
    const { unmount } = await renderPane(
      { phase: "ready", book: bookOf(situation({ people: { Directie: {}, Ann: {} } })) },
      { view: "team" },
    );
    expect(screen.queryByRole("button", { name: /^Neem alle/ })).not.toBeInTheDocument();
    unmount();
    const book = bookOf(situation({ people }), { readOnly: true });
    await renderPane({ phase: "ready", book }, { view: "team" });
    expect(screen.queryByRole("button", { name: /^Neem alle/ })).not.toBeInTheDocument();
  });
});

describe("names that look alike", () => {
  const twice = (): Promise<RenderedPane> =>
    renderPane(
      { phase: "ready", book: bookOf(situation({ people: { Chloë: {}, Bram: {}, Chloe: {} } })) },
      { view: "team" },
    );
  const question = (): HTMLElement => screen.getByRole("group", { name: "Zijn ‘Chloë’ en ‘Chloe’ dezelfde persoon?" });

  it("are merged under the name that is chosen", async () => {
    const { user, calls } = await twice();
    await user.click(within(question()).getByRole("radio", { name: "Chloe" }));
    await user.click(within(question()).getByRole("button", { name: "Voeg samen" }));
    expect(calls).toEqual([["mergePeople", { keepId: "Chloe", goneId: "Chloë", consent: false }]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("are not asked about again once they are two people", async () => {
    const { user, calls, store } = await twice();
    await user.click(within(question()).getByRole("button", { name: "Nee, twee mensen" }));
    expect(screen.queryByRole("group", { name: /dezelfde persoon/ })).not.toBeInTheDocument();
    act(() => store.go("start"));
    act(() => store.go("team"));
    expect(screen.queryByRole("group", { name: /dezelfde persoon/ })).not.toBeInTheDocument();
    expect(calls).toEqual([]);
  });
});

describe("changing somebody", () => {
  it("writes only what differs, and gives the focus back", async () => {
    const { user, calls } = await team();
    await user.click(screen.getByRole("button", { name: "Pas Ann aan" }));
    expect(field("Naam")).toHaveFocus();
    await user.selectOptions(screen.getByRole("combobox", { name: "Niveau" }), "SG");
    const hours = field("ICT-uren per week voor deze school");
    await user.clear(hours);
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(calls).toEqual([["setPerson", "Ann", { level: "SG", hours: null }]]);
    expect(screen.getByRole("button", { name: "Pas Ann aan" })).toHaveFocus();
  });

  it("goes on while what was asked before is being written, but not while anything else runs", async () => {
    const busy = { sentence: "Het team wordt bijgewerkt …", progress: null, cancel: null };
    const { user, calls, setState } = await team();
    await user.click(screen.getByRole("button", { name: "Pas Bram aan" }));
    await user.type(screen.getByRole("combobox", { name: "Rol" }), "PICT");
    act(() => setState({ busy }));
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(calls).toEqual([]);
    act(() => setState({ busy: { ...busy, foreseen: true } }));
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(calls).toEqual([["setPerson", "Bram", { role: "PICT" }]]);
  });

  it("is asked once, also by who presses twice", async () => {
    const { user, addIn } = await team();
    const setPerson = jest.spyOn(addIn, "setPerson").mockReturnValue(new Promise(() => undefined));
    await user.click(screen.getByRole("button", { name: "Pas Bram aan" }));
    await user.type(screen.getByRole("combobox", { name: "Rol" }), "PICT");
    await user.dblClick(screen.getByRole("button", { name: "Bewaar" }));
    expect(setPerson).toHaveBeenCalledTimes(1);
  });

  it("renames before it changes the rest, and stays open when the name is refused", async () => {
    const { user, calls, answer } = await team();
    await user.click(screen.getByRole("button", { name: "Pas Bram aan" }));
    await user.type(field("Naam"), " Maes");
    await user.type(screen.getByRole("combobox", { name: "Rol" }), "PICT");
    answer(refused);
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    expect(calls).toEqual([["renamePerson", "Bram", "Bram Maes"]]);
    expect(field("Naam")).toHaveValue("Bram Maes");
  });

  it("asks for a number of hours", async () => {
    const { user, calls } = await team();
    await user.click(screen.getByRole("button", { name: "Pas Bram aan" }));
    await user.type(field("ICT-uren per week voor deze school"), "negen{Enter}");
    expect(screen.getByText(/Vul een getal vanaf 0 in/)).toBeVisible();
    expect(calls).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("closes with Escape", async () => {
    const { user } = await team();
    await user.click(screen.getByRole("button", { name: "Pas Bram aan" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).not.toBeInTheDocument();
  });

  it("removes somebody only after a question that says what stays", async () => {
    const { user, calls, setState } = await team();
    await user.click(screen.getByRole("button", { name: "Pas Bram aan" }));
    await user.click(screen.getByRole("button", { name: "Haal Bram uit het team" }));
    const question = screen.getByRole("group", { name: /Wat bij 1 taak staat, blijft bewaard/ });
    await user.click(within(question).getByRole("button", { name: "Nee, laat het zo" }));
    expect(calls).toEqual([]);
    expect(screen.getByRole("button", { name: "Haal Bram uit het team" })).toHaveFocus();
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Ja, haal uit het team" }));
    expect(calls).toEqual([["removePerson", "Bram"]]);
    await act(async () => setState({ book: bookOf(situation({ people: { Ann: {} } })) }));
    expect(field("Nieuw teamlid")).toHaveFocus();
  });
});
