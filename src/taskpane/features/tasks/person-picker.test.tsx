import { act, screen } from "@testing-library/react";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { situation } from "../../../../tests/domain/situation";
import { bookOf } from "../../../../tests/pane/book-of";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";

const bookWith = (...people: readonly string[]) =>
  bookOf(situation({ people: Object.fromEntries(people.map((name) => [name, {}])), tasks: { Helpdesk: {} } }));
const who = (): HTMLElement => screen.getByRole("combobox", { name: "Wie?" });

function choosing(...people: readonly string[]): Promise<RenderedPane> {
  return renderPane({ phase: "ready", book: bookWith(...people), selectedTaskIds: ["Helpdesk"] }, { view: "tasks" });
}

it("puts a new name in the team with Enter, and gives them the task with the next", async () => {
  const { user, calls, setState } = await choosing("Ann");
  await user.type(who(), "Joke Maes");
  expect(who()).toHaveAccessibleDescription("Nog niet in het team. Enter voegt de naam toe.");
  expect(screen.getByRole("option", { name: "Zet ‘Joke Maes’ in het team", selected: true })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await user.keyboard("{Enter}");
  expect(calls).toEqual([["addPerson", { name: "Joke Maes" }]]);
  act(() => setState({ book: bookWith("Ann", "Joke Maes") }));
  expect(who()).toHaveAccessibleDescription("Enter: Joke Maes voert uit, 1 taak.");
  await user.keyboard("{Enter}");
  expect(calls.slice(1)).toMatchObject([["assign", { taskIds: ["Helpdesk"], personId: "Joke Maes" }]]);
});

it("starts the team when nobody is in it, by mouse too", async () => {
  const { user, calls } = await choosing();
  expect(who()).toHaveAccessibleDescription("Er staat nog niemand in het team. Typ de eerste naam.");
  await user.type(who(), " Ann ");
  await user.click(screen.getByRole("option", { name: "Zet ‘Ann’ in het team" }));
  expect(calls).toEqual([["addPerson", { name: "Ann" }]]);
  expect(who()).toHaveFocus();
});

it("adds nobody while a name fits, and nobody without a name", async () => {
  const { user, calls } = await choosing("Ann");
  await user.type(who(), "   {Enter}");
  await user.type(who(), "an");
  expect(screen.queryByRole("option", { name: /in het team/ })).not.toBeInTheDocument();
  expect(calls).toEqual([]);
});
