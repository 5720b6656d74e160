import { act, screen } from "@testing-library/react";
import { situation } from "../../../tests/domain/situation";
import type { Feedback } from "../../application/state";
import { accessibilityProblems } from "../../../tests/pane/axe";
import { bookOf } from "../../../tests/pane/book-of";
import { done } from "../../../tests/pane/fake-add-in";
import { renderPane } from "../../../tests/pane/render-pane";

const book = bookOf(situation({ people: { Ann: {} }, tasks: { Helpdesk: {} } }));
const ready = { phase: "ready", book } as const;
const said = (kind: Feedback["kind"], sentence: string): Feedback => ({ kind, sentence, question: null });

describe("feedback", () => {
  it("says what was done as a status, with Maak ongedaan beside it", async () => {
    const { user, calls, setState } = await renderPane({ ...ready, undo: "Ann voert 1 taak uit" });
    act(() => setState({ feedback: said("done", "Ann voert 1 taak uit.") }));
    expect(screen.getByText("Ann voert 1 taak uit.").closest("[role=status]")).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Maak ongedaan: Ann voert 1 taak uit" }));
    expect(calls).toEqual([["undo"]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("says what went wrong as an alert, and lets it be put away", async () => {
    const { user } = await renderPane({ ...ready, feedback: said("problem", "Blad ‘Taken’ is beveiligd.") });
    expect(screen.getByRole("alert")).toHaveTextContent("Blad ‘Taken’ is beveiligd.");
    await user.click(screen.getByRole("button", { name: "Sluit melding" }));
    expect(screen.queryByText("Blad ‘Taken’ is beveiligd.")).not.toBeInTheDocument();
  });

  it("puts away what was said when the user goes to another view, but no question", async () => {
    const { user, setState } = await renderPane({ ...ready, undo: "Ann voert uit bij 1 taak" });
    act(() => setState({ feedback: said("done", "Ann voert uit bij 1 taak.") }));
    await user.click(screen.getByRole("tab", { name: "Team" }));
    expect(screen.queryByText("Ann voert uit bij 1 taak.")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Maak ongedaan: Ann voert uit bij 1 taak" })).toBeVisible();
    const question = { acceptLabel: "Ja, ga verder", accept: async () => done };
    act(() => setState({ feedback: { ...said("problem", "Ga je akkoord?"), question } }));
    expect(await screen.findByRole("heading", { name: "Team" })).toBeInTheDocument();
    await user.click(screen.getByRole("tab", { name: "Start" }));
    expect(screen.getByText("Ga je akkoord?")).toBeVisible();
  });

  it("puts away what was done before, once what is typed now is refused", async () => {
    const { user } = await renderPane(
      { ...ready, feedback: said("done", "Bewaard: Schooljaar.") },
      { view: "settings" },
    );
    const weeks = screen.getByLabelText("Weken per jaar");
    await user.clear(weeks);
    await user.type(weeks, "veertig{Enter}");
    expect(weeks).toHaveAccessibleDescription(/geef een geheel getal van 1/);
    expect(screen.queryByText("Bewaard: Schooljaar.")).not.toBeInTheDocument();
  });

  it("keeps the answer to a button of the ribbon that leads to another view", async () => {
    const { store, setState } = await renderPane(ready);
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => setState({ feedback: said("problem", "Er staat nog niemand in het team.") }));
    act(() => store.go("load"));
    expect(await screen.findByRole("heading", { name: "Belasting" })).toBeInTheDocument();
    expect(screen.getByText("Er staat nog niemand in het team.")).toBeVisible();
    jest.restoreAllMocks();
  });

  it("asks for consent, and goes on or leaves it", async () => {
    const accept = jest.fn(async () => done);
    const question = { ...said("problem", "Ga je akkoord?"), question: { acceptLabel: "Ja, ga verder", accept } };
    const { user, setState } = await renderPane({ ...ready, undo: "Ann voert 1 taak uit", feedback: question });
    expect(screen.queryByRole("button", { name: /^Maak ongedaan/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Nee, laat het zo" }));
    expect(screen.queryByText("Ga je akkoord?")).not.toBeInTheDocument();
    act(() => setState({ feedback: question }));
    await user.click(screen.getByRole("button", { name: "Ja, ga verder" }));
    expect(accept).toHaveBeenCalledTimes(1);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("offers the same once more after a fault, with Maak ongedaan beside it", async () => {
    const accept = jest.fn(async () => done);
    const fault = {
      ...said("problem", "Excel antwoordt niet."),
      question: { acceptLabel: "Probeer opnieuw", accept, isOffer: true },
    };
    const { user, calls } = await renderPane({ ...ready, undo: "Team aangevuld", feedback: fault });
    expect(screen.queryByRole("button", { name: "Nee, laat het zo" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
    expect(accept).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Maak ongedaan: Team aangevuld" }));
    expect(calls).toEqual([["undo"]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("shows how far it is once it takes long, and can be cancelled", async () => {
    const cancel = jest.fn();
    const { user, setState } = await renderPane(ready);
    act(() => setState({ busy: { sentence: "Huidige situatie wordt gemaakt …", progress: 0.25, cancel } }));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(await screen.findByRole("progressbar", { name: "Voortgang" }, { timeout: 2000 })).toHaveValue(0.25);
    await user.click(screen.getByRole("button", { name: "Annuleer" }));
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(await accessibilityProblems()).toEqual([]);
    act(() => setState({ busy: { sentence: "Huidige situatie wordt gemaakt …", progress: 0.75, cancel: null } }));
    expect(screen.getByRole("button", { name: "Annuleer" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("button", { name: "Annuleer" })).toHaveAccessibleDescription("Annuleren kan nu niet meer.");
  });

  it("keeps buttons from running twice while something runs, without taking the focus away", async () => {
    const { user, calls, setState } = await renderPane(ready);
    const button = screen.getByRole("button", { name: "Huidige situatie" });
    button.focus();
    act(() => setState({ busy: { sentence: "Huidige situatie wordt gemaakt …", progress: null, cancel: null } }));
    expect(screen.getByText("Huidige situatie wordt gemaakt …")).toBeVisible();
    await user.click(button);
    expect(calls).toEqual([]);
    expect(button).toHaveFocus();
  });

  it("undoes by Ctrl with Z, except in a text field, which has its own", async () => {
    const { user, calls, setState } = await renderPane({ ...ready, undo: "Team aangevuld" }, { view: "tasks" });
    await user.type(screen.getByRole("textbox", { name: "Zoek een taak of naam" }), "help{Control>}z{/Control}");
    expect(calls).toEqual([]);
    screen.getByRole("listbox", { name: "Taken" }).focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(calls).toEqual([["undo"]]);
    act(() => setState({ busy: { sentence: "Het wordt teruggezet …", progress: null, cancel: null } }));
    await user.keyboard("{Control>}z{/Control}");
    expect(calls).toHaveLength(1);
  });

  it("takes a double click for one press, and the next press for another", async () => {
    const { user, calls } = await renderPane(ready);
    await user.dblClick(screen.getByRole("button", { name: "Markeer knelpunten" }));
    expect(calls).toEqual([["highlight", "current"]]);
    await user.click(screen.getByRole("button", { name: "Markeer knelpunten" }));
    expect(calls).toHaveLength(2);
  });

  it("says that a read-only workbook cannot be changed, and does not try", async () => {
    const { user, calls } = await renderPane({ phase: "ready", book: { ...book, readOnly: true } });
    expect(screen.getByText(/^Dit bestand is alleen-lezen/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Huidige situatie" }));
    expect(calls).toEqual([]);
  });
});
