import { screen, within } from "@testing-library/react";
import { situation } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf } from "../../../../tests/pane/book-of";
import { renderPane } from "../../../../tests/pane/render-pane";
import { allMarks, formatMarks } from "../../../domain/marks";

describe("the view Hulp", () => {
  it("is reached by its tab, and says what keys and marks do and where data is", async () => {
    const { user } = await renderPane({ phase: "ready", book: bookOf(situation({})) });
    await user.click(screen.getByRole("tab", { name: "Hulp" }));
    for (const name of [
      "Toetsen",
      "Toetsen in Taken",
      "Merken op de bladen",
      "Iets terugdraaien",
      "Waar staan je gegevens?",
      "Stoppen",
    ])
      expect(await screen.findByRole("heading", { name })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("tells every key that Taken tells, in the same words", async () => {
    const ready = { phase: "ready", book: bookOf(situation({ tasks: { Toetsenborden: {} } })) } as const;
    const { user } = await renderPane(ready, { view: "tasks" });
    const meanings = (): readonly (string | null)[] =>
      screen.getAllByRole("definition", { hidden: true }).map((each) => each.textContent);
    const inTasks = meanings();
    await user.click(screen.getByRole("tab", { name: "Hulp" }));
    await screen.findByRole("heading", { name: "Toetsen in Taken" });
    expect(inTasks).toContain("kies de taak, of laat ze los");
    expect(meanings()).toEqual(expect.arrayContaining([...inTasks]));
    expect(screen.getByText("Ctrl + Enter")).toBeVisible();
    for (const keys of ["Home of End", "↑, Spatie"]) expect(screen.getByText(keys)).toBeVisible();
  });

  it("can be read before a workbook is in use, by mouse and by keyboard, and leads back to Start", async () => {
    const { user } = await renderPane({ phase: "noList" });
    await user.click(screen.getByRole("tab", { name: "Hulp" }));
    expect(await screen.findByRole("heading", { name: "Waar staan je gegevens?" })).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Start" })).toHaveFocus();
    expect(screen.getByText("In dit bestand staat nog geen takenlijst.")).toBeVisible();
    await user.keyboard("{ArrowLeft}");
    expect(screen.getByRole("tab", { name: "Hulp" })).toHaveFocus();
    await user.click(screen.getByRole("tab", { name: "Instellingen" }));
    expect(screen.getByRole("tab", { name: "Hulp" })).toHaveAttribute("aria-selected", "true");
  });

  it.each(["Kerntaak", "Overdraagbaar", "n.v.t.", "Reserve", "SG", "Omvang", "Punten", "Bezetting"])(
    "explains %s",
    async (word) => {
      await renderPane({ phase: "ready", book: bookOf(situation({})) }, { view: "help" });
      expect(screen.getByText(word, { selector: "dt" }).nextSibling).toHaveTextContent(/\w+/);
    },
  );

  it("explains every mark there is", async () => {
    await renderPane({ phase: "ready", book: bookOf(situation({})) }, { view: "help" });
    const terms = within(screen.getByRole("tabpanel"))
      .getAllByRole("term")
      .map((term) => term.textContent);
    expect(terms).toEqual(expect.arrayContaining(allMarks.map((mark) => formatMarks([mark]))));
  });
});
