import { act, screen } from "@testing-library/react";
import { situation, type Told } from "../../tests/domain/situation";
import { bookOf, situationState } from "../../tests/pane/book-of";
import { done } from "../../tests/pane/fake-add-in";
import { renderPane, type RenderedPane } from "../../tests/pane/render-pane";
import type { AddIn } from "../application/add-in";
import type { BookState, Feedback, LooseState, Outcome } from "../application/state";
import { decidedShortList } from "../domain/short-list";
import { decidedKeys } from "../domain/short-list-line";
import type { ViewName } from "./pane-store";

const now = { Helpdesk: { by: { Ann: "U" } }, Netwerk: { by: { Bram: "U" } }, Wifi: {} };
const book = (told: Told = {}): BookState =>
  bookOf(situation({ people: { Ann: { role: "TICT" }, Bram: { role: "directie" } }, tasks: now, ...told }));
const withTarget = (tasks: Told["tasks"]): BookState => {
  const target = situationState(situation({ people: { Ann: {}, Bram: {} }, tasks: tasks ?? {} }));
  return { ...book(), situations: { ...book().situations, target } };
};
const withLoose = (...keys: readonly string[]): BookState => {
  const mark: Omit<LooseState, "key"> = {
    task: "Netwerken",
    person: "ann",
    marks: ["executes"],
    taskId: "Netwerk",
    personId: "Ann",
  };
  const current = situationState(situation({ people: { Ann: {} }, tasks: now }), {
    loose: keys.map((key) => ({ key, ...mark, task: key })),
  });
  return { ...book(), situations: { ...book().situations, current } };
};
const withFirstDiscussed = (before: BookState): BookState => {
  const { current } = before.situations;
  const first = new Set(decidedKeys(current.shortList.lines[0]!));
  const shortList = decidedShortList(current.shortList, first, { status: "discussed", note: null });
  return { ...before, situations: { ...before.situations, current: { ...current, shortList } } };
};
const show = (view: ViewName, before: BookState, selectedTaskIds: readonly string[] = []): Promise<RenderedPane> =>
  renderPane({ phase: "ready", book: before, selectedTaskIds }, { view });
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const field = (name: string | RegExp): HTMLElement => screen.getByRole("textbox", { name });

/** Lets a use case answer when the test says so. */
function answersLate(
  { addIn, setState }: RenderedPane,
  useCase: keyof AddIn,
): (changes?: Parameters<RenderedPane["setState"]>[0]) => Promise<void> {
  let answer: (outcome: Outcome) => void = () => undefined;
  jest
    .spyOn(addIn as Record<typeof useCase, () => unknown>, useCase)
    .mockImplementation(() => new Promise<Outcome>((resolve) => (answer = resolve)));
  return (changes = {}) =>
    act(async () => {
      setState(changes);
      answer(done);
    });
}

interface Answered {
  readonly view: ViewName;
  readonly before: BookState;
  readonly after: BookState;
  readonly useCase: keyof AddIn;
  readonly press: (user: RenderedPane["user"]) => Promise<void>;
  /** What has the focus then. */
  readonly then: () => HTMLElement;
}

const answered: Readonly<Record<string, Answered>> = {
  "the hours of a coordinator": {
    view: "team",
    before: book(),
    after: book({ people: { Ann: { role: "TICT", hours: 4 }, Bram: {} } }),
    useCase: "setPerson",
    press: (user) => user.type(field("Hoeveel uur ICT per week heeft Ann?"), "4{Enter}"),
    then: () => button("Pas Ann aan"),
  },
  "a role that was proposed": {
    view: "team",
    before: book({ people: { "Firma Netwerk": {} }, tasks: {} }),
    after: book({ people: { "Firma Netwerk": { role: "externe firma", level: "extern" } }, tasks: {} }),
    useCase: "setPerson",
    press: (user) => user.click(button("Geef Firma Netwerk de rol externe firma")),
    then: () => button("Pas Firma Netwerk aan"),
  },
  "two names of one person": {
    view: "team",
    before: book({ people: { Chloë: {}, Chloe: {} }, tasks: {} }),
    after: book({ people: { Chloë: {} }, tasks: {} }),
    useCase: "mergePeople",
    press: (user) => user.click(button("Voeg samen")),
    then: () => field("Nieuw teamlid"),
  },
  "somebody who leaves the team": {
    view: "team",
    before: book(),
    after: book({ people: { Ann: { role: "TICT" } } }),
    useCase: "removePerson",
    press: async (user) => {
      await user.click(button("Pas Bram aan"));
      await user.click(button("Haal Bram uit het team"));
      await user.click(button(/^Ja/));
    },
    then: () => field("Nieuw teamlid"),
  },
  "a difference that is taken back": {
    view: "target",
    before: withTarget({ ...now, Wifi: { by: { Ann: "U" } }, Netwerk: { by: { Ann: "U" } } }),
    after: withTarget({ ...now, Netwerk: { by: { Ann: "U" } } }),
    useCase: "takeBack",
    press: (user) => user.click(button("Laat zoals nu: Wifi")),
    then: () => screen.getByRole("heading", { level: 2, name: "Wat verandert" }),
  },
  "the last difference": {
    view: "target",
    before: withTarget({ ...now, Wifi: { by: { Ann: "U" } } }),
    after: withTarget(now),
    useCase: "takeBack",
    press: (user) => user.click(button("Laat zoals nu: Wifi")),
    then: () => screen.getByRole("tab", { name: "Streefdoel" }),
  },
  "a finding that was discussed, and goes to the end of the list": {
    view: "bottlenecks",
    before: book(),
    after: withFirstDiscussed(book()),
    useCase: "decide",
    press: async (user) => {
      await user.click(screen.getAllByRole("button", { name: /^Beslis: / })[0]!);
      await user.click(screen.getByRole("radio", { name: "besproken" }));
      await user.click(button("Noteer"));
    },
    then: () => screen.getAllByRole("button", { name: /^Beslis: / })[0]!,
  },
  "a mark at Nog te plaatsen": {
    view: "start",
    before: withLoose("k1", "k2"),
    after: withLoose("k2"),
    useCase: "placeLoose",
    press: async (user) => user.click(await screen.findByRole("button", { name: /^Plaats hier: .* k1$/ })),
    then: () => screen.getByRole("list", { name: "Nog te plaatsen" }),
  },
};

describe("after an answer with which its button disappears", () => {
  it.each(Object.keys(answered))("the keyboard goes on nearby: %s", async (name) => {
    const { view, before, after, useCase, press, then } = answered[name]!;
    const pane = await show(view, before);
    const answer = answersLate(pane, useCase);
    await press(pane.user);
    await answer({ book: after });
    expect(then()).toHaveFocus();
  });

  it.each(Object.keys(answered))("a focus that is elsewhere by then stays there: %s", async (name) => {
    const { view, before, after, useCase, press } = answered[name]!;
    const pane = await show(view, before);
    const answer = answersLate(pane, useCase);
    await press(pane.user);
    act(() => screen.getByRole("tab", { name: "Hulp" }).focus());
    await answer({ book: after });
    expect(screen.getByRole("tab", { name: "Hulp" })).toHaveFocus();
  });

  it("the keyboard goes on in the list of tasks after a mark was taken away", async () => {
    const pane = await show("tasks", book(), ["Helpdesk"]);
    jest.spyOn(pane.addIn, "assign").mockImplementation(async () => {
      pane.setState({ book: book({ tasks: { ...now, Helpdesk: {} } }) });
      return done;
    });
    await pane.user.click(button("Haal Ann weg"));
    expect(screen.getByRole("listbox", { name: "Taken" })).toHaveFocus();
  });

  it("a form that is answered late closes without taking the focus", async () => {
    const pane = await show("team", book());
    const answer = answersLate(pane, "setPerson");
    await pane.user.click(button("Pas Ann aan"));
    await pane.user.type(screen.getByRole("combobox", { name: "Rol" }), " bis{Enter}");
    await pane.user.type(field("Nieuw teamlid"), "Chl");
    await answer();
    expect(screen.queryByRole("form", { name: "Pas Ann aan" })).toBeNull();
    await pane.user.keyboard("oë");
    expect(field("Nieuw teamlid")).toHaveValue("Chloë");
  });

  it("a decision that is noted late closes its form without taking the focus", async () => {
    const pane = await show("bottlenecks", book());
    const answer = answersLate(pane, "decide");
    const [first, second] = screen.getAllByRole("button", { name: /^Beslis: / });
    await pane.user.click(first!);
    await pane.user.click(button("Noteer"));
    act(() => second!.focus());
    await answer();
    expect(screen.queryByRole("form")).toBeNull();
    expect(second).toHaveFocus();
  });

  it("the next name can be typed while the one before is added", async () => {
    const pane = await show("team", book());
    const answer = answersLate(pane, "addPerson");
    await pane.user.type(field("Nieuw teamlid"), "Chloë");
    await pane.user.click(button("Voeg toe"));
    expect(field("Nieuw teamlid")).toHaveFocus();
    await pane.user.clear(field("Nieuw teamlid"));
    await pane.user.keyboard("Dirk");
    await answer();
    expect(field("Nieuw teamlid")).toHaveValue("Dirk");
  });
});

describe("below the view", () => {
  const said = (sentence: string, question: Feedback["question"] = null): Feedback => ({
    kind: question === null ? "done" : "problem",
    sentence,
    question,
  });
  const busy = { sentence: "Het wordt teruggezet …", progress: null, cancel: null };

  it("Maak ongedaan keeps the focus while it runs, and asks nothing twice", async () => {
    const pane = await renderPane({ phase: "ready", book: book(), undo: "Ann voert 1 taak uit" });
    const undo = button("Maak ongedaan: Ann voert 1 taak uit");
    await pane.user.click(undo);
    act(() => pane.setState({ busy }));
    expect(undo).toHaveFocus();
    await pane.user.click(undo);
    expect(pane.calls).toEqual([["undo"]]);
    act(() => pane.setState({ busy: null, undo: "Bram voert 1 taak uit" }));
    expect(button("Maak ongedaan: Bram voert 1 taak uit")).toHaveFocus();
  });

  it("the last Maak ongedaan leaves the keyboard at what was said, and putting that away at the tab", async () => {
    const pane = await renderPane({ phase: "ready", book: book(), undo: "Ann voert 1 taak uit" });
    await pane.user.click(button(/^Maak ongedaan/));
    act(() => pane.setState({ undo: null, feedback: said("Ongedaan gemaakt.") }));
    await act(async () => undefined);
    expect(button("Sluit melding")).toHaveFocus();
    await pane.user.click(button("Sluit melding"));
    expect(screen.getByRole("tab", { name: "Start" })).toHaveFocus();
  });

  it.each(["Ja, ga verder", "Nee, laat het zo"])("%s leaves it at Maak ongedaan", async (answer) => {
    const pane = await renderPane({ phase: "ready", book: book(), undo: "Team aangevuld" });
    const accept = async (): Promise<Outcome> => {
      pane.setState({ feedback: said("Klaar.") });
      return done;
    };
    act(() => pane.setState({ feedback: said("Ga je akkoord?", { acceptLabel: "Ja, ga verder", accept }) }));
    await pane.user.click(button(answer));
    expect(button("Maak ongedaan: Team aangevuld")).toHaveFocus();
  });
});
