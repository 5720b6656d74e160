import { act, fireEvent, screen, within } from "@testing-library/react";
import { manyTasks, situation } from "../../../../tests/domain/situation";
import type { Outcome } from "../../../application/state";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { done, refused } from "../../../../tests/pane/fake-add-in";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";
import { nl } from "../../../text/nl";

const school = situation({
  people: { "Ann Peeters": { hours: 9 }, Bram: {}, Chloë: {} },
  tasks: {
    "Beheren van het schoolnetwerk": { cluster: "Technisch", by: { "Ann Peeters": "U", Bram: "V" } },
    "Realisatie en onderhoud van helpdesk": { cluster: "Technisch" },
    "Collega's coördineren": { cluster: "Ped.-didac.", by: { Bram: "U" } },
    "Opvolgen van verzekeringen": { cluster: "Administratie" },
  },
});

function tasks(changes: Parameters<typeof renderPane>[0] = {}): Promise<RenderedPane> {
  return renderPane({ phase: "ready", book: bookOf(school), ...changes }, { view: "tasks" });
}
const list = (): HTMLElement => screen.getByRole("listbox", { name: "Taken" });
const shown = (): readonly (string | null)[] =>
  within(list())
    .getAllByRole("option")
    .map((option) => option.getAttribute("title"))
    .filter((title) => title !== null);
const chosen = (): readonly (string | null)[] =>
  within(list())
    .queryAllByRole("option", { selected: true })
    .map((option) => option.getAttribute("title"));
const task = (name: RegExp): HTMLElement => within(list()).getByRole("option", { name });

describe("the list of tasks", () => {
  it("shows the tasks by cluster with who does what, in words for a screen reader", async () => {
    await tasks();
    expect(screen.getByRole("group", { name: "Technisch (2 taken)" })).toContainElement(task(/helpdesk/));
    expect(task(/schoolnetwerk/)).toHaveAccessibleName(/Ann Peeters voert uit, .*Bram vervangt/);
    expect(task(/helpdesk/)).toHaveAccessibleName(/niemand/);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("finds words in any order, without case and accents, in tasks and names", async () => {
    const { user } = await tasks();
    const search = screen.getByRole("textbox", { name: "Zoek een taak of naam" });
    await user.type(search, "COORDINEREN collega");
    expect(shown()).toEqual(["Collega's coördineren"]);
    await user.clear(search);
    await user.type(search, "bram");
    expect(shown()).toEqual(["Beheren van het schoolnetwerk", "Collega's coördineren"]);
  });

  it("filters on cluster and on tasks without executor", async () => {
    const { user } = await tasks();
    await user.selectOptions(screen.getByRole("combobox", { name: "Toon" }), "zonder uitvoerder");
    expect(shown()).toEqual(["Realisatie en onderhoud van helpdesk", "Opvolgen van verzekeringen"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Cluster" }), "Administratie");
    expect(shown()).toEqual(["Opvolgen van verzekeringen"]);
  });

  it("says that nothing fits and gives all tasks back", async () => {
    const { user } = await tasks();
    await user.type(screen.getByRole("textbox", { name: "Zoek een taak of naam" }), "zzz");
    expect(screen.getByText("Hier past geen enkele taak bij.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Toon alle taken" }));
    expect(shown()).toHaveLength(4);
  });

  it("has a sentence for a list without tasks", async () => {
    await renderPane({ phase: "ready", book: bookOf(situation({})) }, { view: "tasks" });
    expect(screen.getByText(/^Er staan nog geen taken in de lijst\. Zet de eerste/)).toBeVisible();
  });
});

describe("a search", () => {
  it("puts what fits best first, with its cluster, and forgives spelling", async () => {
    const { user } = await tasks();
    const search = screen.getByRole("textbox", { name: "Zoek een taak of naam" });
    await user.type(search, "koordineren collegas");
    expect(shown()).toEqual(["Collega's coördineren"]);
    await user.clear(search);
    await user.type(search, "op");
    expect(shown()).toEqual(["Opvolgen van verzekeringen"]);
    await user.clear(search);
    await user.type(search, "an");
    expect(shown()).toEqual([
      "Beheren van het schoolnetwerk",
      "Realisatie en onderhoud van helpdesk",
      "Opvolgen van verzekeringen",
    ]);
  });
});

describe("a whole cluster", () => {
  const cluster = (name: RegExp): HTMLElement => within(list()).getByRole("option", { name });

  it("is chosen, and let go of, with a click on its name", async () => {
    const { user } = await tasks();
    await user.click(cluster(/^Technisch/));
    expect(chosen()).toEqual(["Beheren van het schoolnetwerk", "Realisatie en onderhoud van helpdesk"]);
    expect(cluster(/^Technisch/)).toBeChecked();
    await user.click(task(/helpdesk/));
    expect(cluster(/^Technisch/)).toHaveAttribute("aria-checked", "mixed");
    await user.click(cluster(/^Technisch/));
    expect(chosen()).toHaveLength(2);
    await user.click(cluster(/^Technisch/));
    expect(chosen()).toEqual([]);
    expect(cluster(/^Technisch/)).not.toBeChecked();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("is reached by the arrows, and goes to somebody with Enter", async () => {
    const { user, calls } = await tasks();
    act(() => list().focus());
    await user.keyboard("{ArrowUp}");
    expect(list()).toHaveAttribute("aria-activedescendant", cluster(/^Technisch/).id);
    await user.keyboard("{Enter}chlo{Enter}");
    expect(calls).toMatchObject([
      [
        "assign",
        { taskIds: ["Beheren van het schoolnetwerk", "Realisatie en onderhoud van helpdesk"], personId: "Chloë" },
      ],
    ]);
  });
});

describe("every key that the help tells of", () => {
  it("does what it says", async () => {
    const { user, calls, store } = await tasks();
    act(() => store.set({ lastPersonId: "Bram" }));
    const pressed = (keys: readonly string[]): string =>
      keys
        .map((key) => (key === "Control" || key === "Shift" ? `{${key}>}` : key === " " ? " " : `{${key}}`))
        .map((key) => (key === "{letter}" ? "b" : key))
        .join("") + "{/Shift}{/Control}";
    const active = () => document.getElementById(list().getAttribute("aria-activedescendant") ?? "");
    const { inTasks } = nl.tasks.shortcuts;
    const effects: Readonly<Record<keyof typeof inTasks, () => void>> = {
      move: () => expect(active()).toHaveAttribute("title", "Beheren van het schoolnetwerk"),
      ends: () => expect(active()).toHaveAttribute("title", "Opvolgen van verzekeringen"),
      toggle: () => expect(chosen()).toEqual(["Beheren van het schoolnetwerk"]),
      range: () => expect(chosen()).toEqual(["Beheren van het schoolnetwerk", "Realisatie en onderhoud van helpdesk"]),
      cluster: () =>
        expect(chosen()).toEqual(["Beheren van het schoolnetwerk", "Realisatie en onderhoud van helpdesk"]),
      all: () => expect(chosen()).toHaveLength(4),
      toPerson: () => expect(screen.getByRole("combobox", { name: "Wie?" })).toHaveFocus(),
      typeName: () => expect(document.activeElement).toBe(screen.getByDisplayValue("b")),
      lastPerson: () =>
        expect(calls.at(-1)).toMatchObject([
          "assign",
          { personId: "Bram", taskIds: ["Beheren van het schoolnetwerk"] },
        ]),
      nothing: () => expect(chosen()).toEqual([]),
    };
    act(() => list().focus());
    for (const name of Object.keys(inTasks) as (keyof typeof inTasks)[]) {
      act(() => list().focus());
      await user.keyboard("{Escape}{End}{Home}");
      if (name === "range" || name === "typeName") await user.keyboard(" ");
      if (name === "nothing") await user.keyboard("{Control>}a{/Control}");
      await user.keyboard(pressed(inTasks[name].keys.filter((key) => key !== "/")));
      effects[name]();
    }
  });

  it("is told under Toetsen", async () => {
    const { user } = await tasks();
    await user.click(screen.getByText("Toetsen"));
    expect(screen.getByText("geef aan wie het laatst iets kreeg")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe("choosing tasks", () => {
  it("chooses with a click and brings the row into view, and a range with Shift", async () => {
    const { user, calls } = await tasks();
    await user.click(task(/schoolnetwerk/));
    expect(calls).toEqual([["showTask", "Beheren van het schoolnetwerk", "list"]]);
    await user.keyboard("{Shift>}");
    await user.click(task(/Collega/));
    await user.keyboard("{/Shift}");
    expect(chosen()).toEqual([
      "Beheren van het schoolnetwerk",
      "Realisatie en onderhoud van helpdesk",
      "Collega's coördineren",
    ]);
  });

  it("does not move under the mouse: the first click in a list that was scrolled chooses that task", async () => {
    const { user } = await tasks();
    const scrolled = jest.spyOn(Element.prototype, "scrollIntoView");
    await user.pointer({ keys: "[MouseLeft>]", target: task(/verzekeringen/) });
    expect(list()).toHaveFocus();
    expect(scrolled).not.toHaveBeenCalled();
    await user.pointer({ keys: "[/MouseLeft]", target: task(/verzekeringen/) });
    expect(chosen()).toEqual(["Opvolgen van verzekeringen"]);
    scrolled.mockRestore();
  });

  it("goes by keyboard: arrows, Space, Shift with an arrow, Ctrl+A, Escape", async () => {
    const { user } = await tasks();
    act(() => list().focus());
    await user.keyboard("{ArrowDown} ");
    expect(chosen()).toEqual(["Realisatie en onderhoud van helpdesk"]);
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(chosen()).toHaveLength(2);
    await user.keyboard("{Control>}a{/Control}");
    expect(chosen()).toHaveLength(4);
    await user.keyboard("{Escape}");
    expect(chosen()).toEqual([]);
  });

  it("goes on to the person with the first letter of a name, once something is chosen", async () => {
    const { user, calls } = await tasks();
    act(() => list().focus());
    await user.keyboard("b{Control>}b{/Control}");
    expect(list()).toHaveFocus();
    await user.keyboard(" {ArrowDown} {Control>}b{/Control}");
    expect(list()).toHaveFocus();
    await user.keyboard("bram{Enter}");
    expect(calls.at(-1)).toMatchObject([
      "assign",
      { personId: "Bram", taskIds: ["Beheren van het schoolnetwerk", "Realisatie en onderhoud van helpdesk"] },
    ]);
  });

  it.each([
    ["goes on to the person", "an accent that waits for its letter", { key: "Dead" }, true],
    ["goes on to the person", "AltGr", { key: "é", ctrlKey: true, altKey: true, modifierAltGraph: true }, true],
    ["stays", "Ctrl and Alt", { key: "é", ctrlKey: true, altKey: true }, false],
  ])("%s with %s", async (_does, _with, key, goesOn) => {
    const { user } = await tasks();
    act(() => list().focus());
    await user.keyboard(" ");
    // False when the key was taken: then no character would land in the field.
    expect(fireEvent.keyDown(list(), key)).toBe(true);
    expect(goesOn ? screen.getByRole("combobox", { name: "Wie?" }) : list()).toHaveFocus();
  });

  it("follows the sheet's selection, but keeps what was chosen here while that is part of it", async () => {
    const { user, setState } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    expect(chosen()).toEqual(["Opvolgen van verzekeringen"]);
    await user.click(task(/helpdesk/));
    act(() => setState({ selectedTaskIds: ["Realisatie en onderhoud van helpdesk"] }));
    expect(chosen()).toHaveLength(2);
    act(() => setState({ selectedTaskIds: ["Collega's coördineren"] }));
    expect(chosen()).toEqual(["Collega's coördineren"]);
  });
});

describe("assigning", () => {
  it("assigns all chosen tasks to who is typed, with Enter", async () => {
    const { user, calls } = await tasks();
    await user.click(screen.getByRole("button", { name: "Kies alles in deze lijst" }));
    await user.type(screen.getByRole("combobox", { name: "Wie?" }), "chloe");
    expect(screen.getByRole("combobox", { name: "Wie?" })).toHaveAccessibleDescription(
      "Enter: Chloë voert uit, 4 taken.",
    );
    await user.keyboard("{Enter}");
    expect(calls).toEqual([
      [
        "assign",
        {
          situation: "current",
          taskIds: school.tasks.map((each) => each.id),
          personId: "Chloë",
          marks: ["executes"],
          consent: false,
        },
      ],
    ]);
  });

  it("goes from the search to the list to the person with nothing but Enter", async () => {
    const { user, calls } = await tasks();
    await user.type(screen.getByRole("textbox", { name: "Zoek een taak of naam" }), "helpdesk{Enter}{Enter}bra{Enter}");
    expect(calls).toMatchObject([
      ["showTask", "Realisatie en onderhoud van helpdesk", "list"],
      ["assign", { taskIds: ["Realisatie en onderhoud van helpdesk"], personId: "Bram" }],
    ]);
  });

  it("gives several marks at once, and takes marks away when none is chosen", async () => {
    const { user, calls } = await tasks();
    await user.click(task(/helpdesk/));
    await user.click(screen.getByRole("button", { name: "V vervangt" }));
    await user.click(screen.getByRole("option", { name: "Bram" }));
    await user.click(screen.getByRole("button", { name: "V vervangt" }));
    await user.click(screen.getByRole("button", { name: "U voert uit" }));
    await user.click(screen.getByRole("option", { name: "Bram" }));
    expect(calls.filter(([name]) => name === "assign")).toMatchObject([
      ["assign", { marks: ["executes", "replaces"] }],
      ["assign", { marks: [] }],
    ]);
  });

  it("does nothing on Enter as long as nothing was typed", async () => {
    const { user, calls } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    await user.click(screen.getByRole("combobox", { name: "Wie?" }));
    await user.keyboard("{Enter}");
    expect(calls).toEqual([]);
  });

  it("offers the mandates only in a school that uses them", async () => {
    await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    expect(screen.queryByRole("button", { name: "B beslist" })).not.toBeInTheDocument();
  });

  it("says of one task who decides, leads, does and is asked where mandates are on", async () => {
    const told = situation({
      people: { Ann: {}, Bram: {} },
      tasks: { Netwerk: { by: { Ann: "UA", Bram: "UB" } }, Helpdesk: {} },
      settings: { mandates: true },
    });
    const { user } = await tasks({ book: bookOf(told) });
    await user.click(task(/Netwerk/));
    await user.click(screen.getByText("Mandaten"));
    const said = within(screen.getByRole("region", { name: "Toewijzen" }))
      .getAllByRole("term")
      .map((term) => term.parentElement?.textContent);
    expect(said).toEqual([
      "BeslistBram",
      "Stuurt aan en volgt opnog niemand",
      "Voert uitAnn en Bram",
      "Is aanspreekpuntAnn",
      "Vervangtnog niemand",
    ]);
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(task(/Helpdesk/));
    expect(screen.queryByText("Mandaten")).toBeNull();
  });

  it("offers B, S and A where mandates are on", async () => {
    const book = bookOf({ ...school, settings: { ...school.settings, mandates: true } });
    await tasks({ book, selectedTaskIds: ["Opvolgen van verzekeringen"] });
    expect(screen.getByRole("button", { name: "S stuurt aan en volgt op" })).toBeEnabled();
  });

  it("lets go of tasks that left the list after they were assigned, not when it was refused", async () => {
    const { user, setState, answer } = await tasks();
    await user.selectOptions(screen.getByRole("combobox", { name: "Toon" }), "zonder uitvoerder");
    await user.click(screen.getByRole("button", { name: "Kies alles in deze lijst" }));
    answer(refused);
    await user.click(screen.getByRole("option", { name: "Bram" }));
    expect(screen.getByText("2 taken gekozen")).toBeVisible();
    const assigned = { taskId: "Opvolgen van verzekeringen", personId: "Bram", marks: ["executes"] as const };
    act(() => setState({ book: bookOf({ ...school, assignments: [...school.assignments, assigned] }) }));
    expect(screen.getByText("(1 staat niet in deze lijst)")).toBeVisible();
    answer(done);
    await user.click(screen.getByRole("option", { name: "Bram" }));
    expect(screen.getByText("1 taak gekozen")).toBeVisible();
  });

  it("keeps the keyboard in the list, and above it once every task has somebody", async () => {
    const { user, calls, setState } = await tasks();
    await user.selectOptions(screen.getByRole("combobox", { name: "Toon" }), "zonder uitvoerder");
    const assign = async (taskId: string, name: RegExp, rest: readonly string[]): Promise<void> => {
      await user.click(task(name));
      await user.type(screen.getByRole("combobox", { name: "Wie?" }), "bra");
      const executes = ["executes"] as const;
      const all = [taskId, ...rest].map((id) => ({ taskId: id, personId: "Bram", marks: executes }));
      act(() => setState({ book: bookOf({ ...school, assignments: [...school.assignments, ...all] }) }));
      await user.keyboard("{Enter}");
    };
    const [helpdesk, insurance] = ["Realisatie en onderhoud van helpdesk", "Opvolgen van verzekeringen"] as const;
    await assign(helpdesk, /helpdesk/, []);
    expect(list()).toHaveFocus();
    expect(list()).toHaveAttribute("aria-activedescendant", task(/verzekeringen/).id);
    await assign(insurance, /verzekeringen/, [helpdesk]);
    expect(screen.getByText("Elke taak heeft iemand die ze uitvoert.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: "Zoek een taak of naam" })).toHaveFocus();
    expect(calls.filter(([name]) => name === "assign")).toHaveLength(2);
  });

  it("keeps a name that was refused, and offers nobody who got nothing", async () => {
    const { user, answer } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    answer(refused);
    await user.type(screen.getByRole("combobox", { name: "Wie?" }), "bram{Enter}");
    expect(screen.getByRole("combobox", { name: "Wie?" })).toHaveValue("bram");
    expect(screen.queryByRole("button", { name: /Weer aan/ })).not.toBeInTheDocument();
    answer(done);
    await user.keyboard("{Enter}");
    expect(screen.getByRole("combobox", { name: "Wie?" })).toHaveValue("");
    expect(screen.getByRole("button", { name: "Weer aan Bram" })).toBeVisible();
  });

  it("lets go of a name that waited for a consent, once that was given", async () => {
    const made = bookOf(school);
    const handMade = situationState(school, { source: "handMade" });
    const book = { ...made, situations: { ...made.situations, current: handMade } };
    const { user, answer, setState } = await tasks({ book, selectedTaskIds: ["Opvolgen van verzekeringen"] });
    answer(refused);
    await user.type(screen.getByRole("combobox", { name: "Wie?" }), "bram{Enter}");
    expect(screen.getByRole("combobox", { name: "Wie?" })).toHaveValue("bram");
    expect(screen.queryByRole("button", { name: /Weer aan/ })).not.toBeInTheDocument();
    act(() => setState({ book: made }));
    expect(screen.getByRole("combobox", { name: "Wie?" })).toHaveValue("");
    expect(screen.getByRole("button", { name: "Weer aan Bram" })).toBeVisible();
  });

  it("gives the next tasks to the same person with one button, or Ctrl with Enter", async () => {
    const { user, calls, store } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    expect(screen.queryByRole("button", { name: /Weer aan/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("option", { name: "Bram" }));
    await user.click(task(/helpdesk/));
    await user.click(screen.getByRole("button", { name: "Weer aan Bram" }));
    await user.click(screen.getByRole("combobox", { name: "Wie?" }));
    await user.keyboard("{Control>}{Enter}{/Control}");
    const both = ["Realisatie en onderhoud van helpdesk", "Opvolgen van verzekeringen"];
    expect(calls.filter(([name]) => name === "assign")).toMatchObject([
      ["assign", { taskIds: ["Opvolgen van verzekeringen"], personId: "Bram" }],
      ["assign", { taskIds: both, personId: "Bram" }],
      ["assign", { taskIds: both, personId: "Bram" }],
    ]);
    act(() => store.set({ lastPersonId: "gone" }));
    expect(screen.queryByRole("button", { name: /Weer aan/ })).not.toBeInTheDocument();
  });

  it("takes the next tasks while the ones before are being written, but not while anything else runs", async () => {
    const busy = { sentence: "De taken worden toegewezen …", progress: null, cancel: null };
    const selectedTaskIds = ["Opvolgen van verzekeringen"];
    const { user, calls, setState } = await tasks({ selectedTaskIds, busy: { ...busy, foreseen: true } });
    await user.click(screen.getByRole("option", { name: "Bram" }));
    await user.click(screen.getByRole("button", { name: "Zet op n.v.t." }));
    expect(calls.map(([name]) => name)).toEqual(["assign", "setKind"]);
    act(() => setState({ busy }));
    await user.click(screen.getByRole("option", { name: "Bram" }));
    await user.click(screen.getByRole("button", { name: "Zet op n.v.t." }));
    expect(calls).toHaveLength(2);
  });

  it("takes up again what left the list at once, when Excel refuses", async () => {
    const { user, setState, answer, addIn } = await tasks();
    await user.selectOptions(screen.getByRole("combobox", { name: "Toon" }), "zonder uitvoerder");
    await user.click(task(/helpdesk/));
    answer(refused);
    const assigned = { taskId: "Realisatie en onderhoud van helpdesk", personId: "Bram", marks: ["executes"] as const };
    jest.spyOn(addIn, "assign").mockImplementation(async () => {
      setState({ book: bookOf({ ...school, assignments: [...school.assignments, assigned] }) });
      await Promise.resolve();
      setState({ book: bookOf(school) });
      return refused;
    });
    await user.click(screen.getByRole("option", { name: "Bram" }));
    expect(chosen()).toEqual(["Realisatie en onderhoud van helpdesk"]);
  });

  it("takes nothing up again beside what was chosen meanwhile", async () => {
    const { user, setState, addIn } = await tasks();
    await user.selectOptions(screen.getByRole("combobox", { name: "Toon" }), "zonder uitvoerder");
    await user.click(task(/helpdesk/));
    const assigned = { taskId: "Realisatie en onderhoud van helpdesk", personId: "Bram", marks: ["executes"] as const };
    let refuse: () => void = () => undefined;
    jest.spyOn(addIn, "assign").mockImplementation(async () => {
      setState({ book: bookOf({ ...school, assignments: [...school.assignments, assigned] }) });
      await new Promise<void>((answer) => (refuse = answer));
      setState({ book: bookOf(school) });
      return refused;
    });
    await user.click(screen.getByRole("option", { name: "Bram" }));
    await user.click(task(/verzekeringen/));
    await act(async () => refuse());
    expect(shown()).toHaveLength(2);
    expect(chosen()).toEqual(["Opvolgen van verzekeringen"]);
  });

  it("sets the chosen tasks to n.v.t. with one button", async () => {
    const { user, calls } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    await user.click(screen.getByRole("button", { name: "Zet op n.v.t." }));
    expect(calls).toEqual([["setKind", ["Opvolgen van verzekeringen"], "notApplicable"]]);
  });

  it("takes away who holds a mark now", async () => {
    const { user, calls } = await tasks({ selectedTaskIds: ["Beheren van het schoolnetwerk"] });
    await user.click(screen.getByRole("button", { name: "Haal Bram weg" }));
    expect(calls).toMatchObject([["assign", { personId: "Bram", marks: [] }]]);
  });

  it("works on the target once that is shown", async () => {
    const target = situationState(school, { sheetName: "Streefdoel" });
    const book = bookOf(school, { situations: { current: situationState(school), target } });
    const { user, calls } = await tasks({ book, selectedTaskIds: ["Opvolgen van verzekeringen"] });
    await user.click(screen.getByRole("radio", { name: "Streefdoel" }));
    await user.click(screen.getByRole("option", { name: "Bram" }));
    expect(calls).toMatchObject([["assign", { situation: "target" }]]);
  });

  it("offers to make a target that is not there yet", async () => {
    const { user, calls } = await tasks();
    await user.click(screen.getByRole("radio", { name: "Streefdoel" }));
    await user.click(screen.getByRole("button", { name: "Maak Streefdoel" }));
    expect(calls).toEqual([["generate", "target", { consent: false }]]);
  });

  it("writes nothing in a read-only workbook", async () => {
    const book = bookOf(school, { readOnly: true });
    const { user, calls } = await tasks({ book, selectedTaskIds: ["Opvolgen van verzekeringen"] });
    await user.click(screen.getByRole("option", { name: "Bram" }));
    await user.type(screen.getByRole("combobox", { name: "Wie?" }), "bram{Enter}");
    expect(calls).toEqual([]);
  });
});

describe("what is known of tasks", () => {
  it("sets kind and size of all chosen tasks", async () => {
    const { user, calls } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    await user.click(screen.getByText("Wie best, niveau en omvang"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Wie best?" }), "n.v.t.");
    await user.click(screen.getByRole("button", { name: "L – groot" }));
    await user.type(screen.getByRole("textbox", { name: "Aantal uur" }), "1,5");
    await user.selectOptions(screen.getByRole("combobox", { name: "Periode" }), "per jaar");
    await user.click(screen.getByRole("button", { name: "Geef omvang" }));
    expect(calls).toEqual([
      ["setKind", ["Opvolgen van verzekeringen"], "notApplicable"],
      ["setSize", ["Opvolgen van verzekeringen"], { per: "class", sizeClass: "L" }],
      ["setSize", ["Opvolgen van verzekeringen"], { per: "year", hours: 1.5 }],
    ]);
  });

  it.each([
    { of: "size", filter: "zonder omvang", changes: { size: { per: "class", sizeClass: "S" } } },
    { of: "kind", filter: "zonder ‘Wie best?’", changes: { kind: "core" } },
  ] as const)("lets go of what leaves the list by its $of: the next is not given to it too", async (one) => {
    const { user, setState, addIn } = await tasks();
    const helpdesk = "Realisatie en onderhoud van helpdesk";
    const shownAtOnce = async (): Promise<Outcome> => {
      setState({
        book: bookOf({
          ...school,
          tasks: school.tasks.map((each) => (each.id === helpdesk ? { ...each, ...one.changes } : each)),
        }),
      });
      return done;
    };
    const spies = [jest.spyOn(addIn, "setSize"), jest.spyOn(addIn, "setKind")];
    spies.forEach((spy) => spy.mockImplementationOnce(shownAtOnce));
    await user.selectOptions(screen.getByRole("combobox", { name: "Toon" }), one.filter);
    await user.click(task(/helpdesk/));
    await user.click(screen.getByText("Wie best, niveau en omvang"));
    if (one.of === "size") await user.click(screen.getByRole("button", { name: "S – klein" }));
    else await user.selectOptions(screen.getByRole("combobox", { name: "Wie best?" }), "best bij ICT-coördinator");
    expect(screen.queryByRole("region", { name: "Toewijzen" })).toBeNull();
    expect(list()).toHaveFocus();
    await user.click(task(/verzekeringen/));
    await user.click(screen.getByRole("button", { name: "Zet op n.v.t." }));
    expect(addIn.setKind).toHaveBeenLastCalledWith(["Opvolgen van verzekeringen"], "notApplicable");
  });

  it("asks for a number when the hours are none", async () => {
    const { user, calls } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    await user.click(screen.getByText("Wie best, niveau en omvang"));
    await user.type(screen.getByRole("textbox", { name: "Aantal uur" }), "veel{Enter}");
    expect(screen.getByRole("textbox", { name: "Aantal uur" })).toHaveAccessibleDescription(
      "Vul een getal vanaf 0 in, zoals 2 of 0,5.",
    );
    expect(calls).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("keeps up with 600 tasks", async () => {
    const book = bookOf(situation({ people: { Ann: {} }, tasks: manyTasks(600, { cluster: "Technisch" }) }));
    const { user } = await tasks({ book });
    await user.click(screen.getByRole("button", { name: "Kies alles in deze lijst" }));
    expect(screen.getByText("600 taken gekozen")).toBeVisible();
  });
});

describe("Wijs toe on the ribbon", () => {
  it("chooses just the rows of the sheet and goes to the field for a name, once", async () => {
    const { user, store } = await tasks({ selectedTaskIds: ["Opvolgen van verzekeringen"] });
    await user.click(task(/helpdesk/));
    act(() => store.set({ asksName: true }));
    expect(chosen()).toEqual(["Opvolgen van verzekeringen"]);
    expect(screen.getByRole("combobox", { name: "Wie?" })).toHaveFocus();
    expect(store.getState().asksName).toBe(false);
    await user.click(task(/helpdesk/));
    expect(chosen()).toHaveLength(2);
  });
});
