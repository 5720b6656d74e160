import { act, screen, within } from "@testing-library/react";
import { situation, type ToldPerson, type ToldTask } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";
import type { BookState } from "../../../application/state";
import { findBottlenecks } from "../../../domain/bottlenecks/find-bottlenecks";
import { shortList } from "../../../domain/short-list";
import type { PaneState } from "../../pane-store";

const people: Readonly<Record<string, ToldPerson>> = {
  Ann: { hours: 4, role: "TICT", reachableOn: ["monday", "thursday"] },
  Bram: {},
  Chloë: {},
};
const tasks: Readonly<Record<string, ToldTask>> = {
  Helpdesk: { cluster: "Technisch", size: 3, kind: "core", by: { Ann: "U" }, rated: { Ann: 8 } },
  Netwerk: { cluster: "Technisch", size: 2, kind: "core", by: { Ann: "U", Bram: "V" }, rated: { Ann: 4 } },
  Website: { cluster: "Administratie", size: "20 u/jaar", kind: "core", by: { Ann: "U70", Bram: "U" } },
  Visie: { cluster: "Beleid", size: 1, kind: "core", by: { Bram: "U", Chloë: "V" }, flagged: { Ann: "forGroup" } },
};
const school = situation({ people, tasks });
const book = bookOf(school);

/** The same school with a target in which these tasks are divided otherwise. */
function withTarget(changed: Readonly<Record<string, ToldTask["by"]>>): BookState {
  const divided = Object.entries(tasks).map(([name, task]): [string, ToldTask] => [
    name,
    { ...task, by: changed[name] ?? task.by ?? {} },
  ]);
  const wanted = situation({ people, tasks: Object.fromEntries(divided) });
  const findings = findBottlenecks(wanted, school);
  const target = situationState(wanted, { findings, shortList: shortList(findings, wanted), sheetName: "Streefdoel" });
  return { ...book, situations: { ...book.situations, target } };
}

async function page(personId: string, shown = book, pane: Partial<PaneState> = {}): Promise<RenderedPane> {
  const rendered = await renderPane({ phase: "ready", book: shown }, { view: "load", personId, ...pane });
  await screen.findByRole("heading", { level: 1, name: personId });
  return rendered;
}
const part = (name: string | RegExp): HTMLElement => screen.getByRole("region", { name });
const task = (name: string): HTMLElement =>
  within(part(/^Taken/))
    .getByText(name)
    .closest("li")!;

describe("the page of a person", () => {
  it("says who it is, with hours, load and days", async () => {
    await page("Ann");
    const shown = within(screen.getByRole("heading", { level: 1 }).closest<HTMLElement>(".person-page")!);
    expect(shown.getByText("TICT · 4 uur voor ICT")).toBeVisible();
    expect(shown.getByText("5,4 van 4 uur")).toBeVisible();
    expect(shown.getByText("gemiddeld 80 minuten per taak")).toBeVisible();
    expect(shown.getByText("Te bereiken op maandag en donderdag.")).toBeVisible();
    expect(shown.getByText("Voor taakverdeling, niet voor evaluatie.")).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("brings somebody's column into view", async () => {
    const { user, calls } = await page("Ann");
    await user.click(screen.getByRole("button", { name: "Toon Ann op het blad" }));
    expect(calls).toEqual([["showPlace", { taskId: null, personId: "Ann" }, "current"]]);
  });

  it("says what is not known of somebody, and leads to tasks for who has none", async () => {
    const { user, store } = await page("Dries", bookOf(situation({ people: { Dries: {} }, tasks: { Helpdesk: {} } })));
    expect(screen.getByText("nog geen rol · uren niet opgegeven")).toBeVisible();
    expect(screen.getByText("Te bereiken: niet opgegeven.")).toBeVisible();
    expect(screen.getByText("Dries heeft nog geen taken.")).toBeVisible();
    expect(screen.queryByRole("region", { name: /zelf aangaf/ })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
    act(() => store.set({ taskFilter: "noSize" }));
    await user.click(screen.getByRole("button", { name: "Naar Taken" }));
    expect(store.getState()).toMatchObject({ view: "tasks", taskFilter: "all", personId: null });
  });

  it("shows each task with its marks and size, and leads to its cell", async () => {
    const { user, calls } = await page("Ann");
    expect(part("Taken (3)")).toBeVisible();
    expect(task("Helpdesk")).toHaveTextContent("voert uit · 3 uur/week");
    expect(task("Website")).toHaveTextContent(/voert uit \(70\s%\) · 20 uur\/jaar/);
    await user.click(within(task("Website")).getByRole("button", { name: "Toon ‘Website’ op het blad" }));
    expect(calls).toEqual([["showPlace", { taskId: "Website", personId: "Ann" }, "current"]]);
  });

  it("counts its tasks as the load does, and says of the others why they don't count", async () => {
    const more = situation({
      people,
      tasks: { ...tasks, Weten: { size: 0, by: { Ann: "U" } }, Server: { by: { Ann: "V" } } },
    });
    await page("Ann", bookOf(more));
    const shown = within(screen.getByRole("heading", { level: 1 }).closest<HTMLElement>(".person-page")!);
    expect(shown.getByText("3 taken")).toBeVisible();
    expect(part("Taken (3)")).toHaveTextContent("En nog 2 die niet meetellen: zonder U, n.v.t. of met omvang 0.");
    expect(task("Weten")).toBeVisible();
  });

  it("says beside each task what the target changes", async () => {
    const { user, calls } = await page(
      "Ann",
      withTarget({ Helpdesk: { Bram: "U", Ann: "V" }, Website: { Bram: "U" }, Visie: { Ann: "U" } }),
    );
    expect(
      screen.getByText(/^In het Streefdoel komt er 1 taak bij, valt er 1 taak weg en verandert er 1 taak\.$/),
    ).toBeVisible();
    expect(task("Helpdesk")).toHaveTextContent("voert uit · 3 uur/weekin het Streefdoel: vervangt");
    expect(task("Website")).toHaveTextContent("valt weg in het Streefdoel");
    expect(task("Visie")).toHaveTextContent("komt erbij in het Streefdoel");
    expect(task("Netwerk")).not.toHaveTextContent("Streefdoel");
    await user.click(within(task("Visie")).getByRole("button", { name: "Toon ‘Visie’ op het blad" }));
    expect(calls).toEqual([["showPlace", { taskId: "Visie", personId: "Ann" }, "target"]]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("says that a target changes nothing for who keeps all", async () => {
    await page("Chloë", withTarget({ Helpdesk: { Bram: "U" } }));
    expect(screen.getByText("In het Streefdoel verandert hier niets.")).toBeVisible();
  });

  it("shows what was found about this person only, and the team decides there", async () => {
    const { user, calls } = await page("Ann");
    const findings = within(part(/^Knelpunten/));
    expect(findings.getByText("Ann: 5,4 uur taken voor 4 uur per week.")).toBeVisible();
    expect(findings.queryByText(/Bram/)).toBeNull();
    expect(findings.queryByRole("button", { name: "Bekijk Ann" })).toBeNull();
    await user.click(findings.getByRole("button", { name: /^Beslis: Ann: 5,4 uur/ }));
    await user.click(findings.getByRole("radio", { name: "besproken" }));
    await user.click(findings.getByRole("button", { name: "Noteer" }));
    expect(calls).toMatchObject([["decide", { situation: "current", status: "discussed" }]]);
  });

  it("says so when nothing was found about somebody", async () => {
    await page("Chloë");
    const findings = within(part("Knelpunten (0)"));
    expect(findings.getByText("Geen knelpunten gevonden met wat nu ingevuld is.")).toBeVisible();
    expect(findings.queryByRole("list")).toBeNull();
  });

  it("adds what only the target would bring", async () => {
    await page("Bram", withTarget({ Helpdesk: { Bram: "U" }, Netwerk: { Bram: "U" } }));
    const findings = within(part(/^Knelpunten/));
    expect(findings.getByRole("heading", { name: "Nieuw in het Streefdoel" })).toBeVisible();
  });

  it("tells what somebody shared in words, for the division of tasks only", async () => {
    await page("Ann");
    const shared = within(part("Wat Ann zelf aangaf"));
    expect(shared.getByText(/Voor taakverdeling, niet voor evaluatie/)).toBeVisible();
    expect(shared.getByRole("heading", { name: "Dit lukt" }).parentElement).toHaveTextContent("Helpdesk");
    expect(shared.getByRole("heading", { name: "Vorming of hulp is welkom" }).parentElement).toHaveTextContent(
      "Netwerk",
    );
    expect(shared.getByRole("heading", { name: "Taak voor de SG" }).parentElement).toHaveTextContent("Visie");
    expect(shared.queryByText(/\d/)).toBeNull();
  });
});

describe("coming back from the page", () => {
  const opened = async (): Promise<RenderedPane> => {
    const rendered = await renderPane({ phase: "ready", book }, { view: "load" });
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await rendered.user.selectOptions(screen.getByRole("combobox", { name: "Volgorde" }), "op naam");
    screen.getByRole("main").scrollTop = 120;
    screen.getByRole("button", { name: "Bekijk Bram" }).focus();
    await rendered.user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "Bram" })).toHaveFocus();
    expect(screen.getByRole("main").scrollTop).toBe(0);
    expect(screen.queryByRole("combobox", { name: "Volgorde" })).toBeNull();
    return rendered;
  };
  afterEach(() => jest.restoreAllMocks());

  const isBack = (): void => {
    expect(screen.getByRole("button", { name: "Bekijk Bram" })).toHaveFocus();
    expect(screen.getByRole("main").scrollTop).toBe(120);
    expect(screen.getByRole("combobox", { name: "Volgorde" })).toHaveValue("name");
  };

  it("finds everything as it was, with Escape", async () => {
    const { user } = await opened();
    await user.keyboard("{Escape}");
    isBack();
  });

  it("finds everything as it was, with the button that says where it leads", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("button", { name: "Terug naar Belasting" }));
    isBack();
  });

  it("closes only the form of a decision with Escape, not the page", async () => {
    const { user } = await page("Ann");
    await user.click(screen.getAllByRole("button", { name: /^Beslis/ })[0]!);
    screen.getByRole("textbox", { name: "Notitie van het team" }).focus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("form")).toBeNull();
    expect(screen.getByRole("heading", { level: 1, name: "Ann" })).toBeVisible();
  });

  it("says so when the person is taken out of the team meanwhile", async () => {
    const { setState, store } = await opened();
    const left = { ...book, people: book.people.filter(({ id }) => id !== "Bram") };
    act(() => setState({ book: left }));
    expect(screen.getByText("Wie je bekeek, staat niet meer in het team.").closest("[role=status]")).not.toBeNull();
    expect(screen.getByRole("combobox", { name: "Volgorde" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Belasting" })).toHaveFocus();
    act(() => store.go("load"));
    expect(screen.queryByText(/staat niet meer in het team/)).toBeNull();
  });

  it("leaves the page for the tab that is chosen", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("tab", { name: "Team" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Team" })).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: "Team" })).toHaveFocus();
    expect(screen.queryByRole("heading", { name: "Bram" })).toBeNull();
  });
});
