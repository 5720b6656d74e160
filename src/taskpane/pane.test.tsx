import { act, render, renderHook, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { situation } from "../../tests/domain/situation";
import { bookOf } from "../../tests/pane/book-of";
import { renderPane } from "../../tests/pane/render-pane";
import { useAppearance } from "./appearance";
import { PaneBoundary } from "./components/PaneBoundary";
import { contrastTheme, isContrastTheme } from "./contrast-theme";
import { darkTheme } from "./themes";

function Broken(): never {
  throw new Error("broken on purpose");
}

afterEach(() => jest.restoreAllMocks());

describe("the pane", () => {
  it("shows one sentence in place of what crashed, and loads itself again on request", async () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    render(
      <PaneBoundary>
        <Broken />
      </PaneBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent(/^Hier liep iets mis in het paneel\./);
    silenced.mockClear();
    await userEvent.click(screen.getByRole("button", { name: "Laad het paneel opnieuw" }));
    // jsdom loads no page, and says so.
    expect(String(silenced.mock.calls[0]?.[0])).toContain("navigation");
    silenced.mockRestore();
  });

  it("waits in words while the workbook is read", async () => {
    await renderPane({ phase: "connecting" });
    expect(screen.getByText("Het bestand wordt gelezen …")).toBeVisible();
  });

  it("says of each tab that cannot be opened yet what to do first", async () => {
    const { setState } = await renderPane({ phase: "noList" });
    for (const name of ["Team", "Taken", "Belasting", "Knelpunten", "Streefdoel", "Instellingen"])
      expect(screen.getByRole("tab", { name })).toHaveAccessibleDescription("Kies eerst op Start hoe je begint.");
    act(() => setState({ phase: "ready", book: bookOf(situation({})) }));
    expect(screen.getByRole("tab", { name: "Team" })).not.toHaveAccessibleDescription();
  });

  it("goes to the view that a ribbon button asked for, once the workbook is in use", async () => {
    const { setState } = await renderPane({ phase: "connecting" }, { view: "load" });
    act(() => setState({ phase: "ready", book: bookOf(situation({})) }));
    expect(await screen.findByRole("heading", { name: "Belasting" })).toBeInTheDocument();
  });

  it("keeps the keyboard when a button leads to another view", async () => {
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const book = bookOf(situation({ tasks: { Helpdesk: {} } }));
    const { user } = await renderPane({ phase: "ready", book }, { view: "load" });
    await user.click(screen.getByRole("button", { name: "Naar Team" }));
    expect(await screen.findByRole("heading", { name: "Team" })).toBeInTheDocument();
    expect(screen.getByRole("tab", { name: "Team" })).toHaveFocus();
  });

  it("goes on in the field for a name when the next step is to fill in the team", async () => {
    const book = bookOf(situation({ tasks: { Helpdesk: {} } }));
    const { user } = await renderPane({ phase: "ready", book }, { skipped: ["educationLevel", "group"] });
    await user.click(screen.getByRole("button", { name: "Vul het team in" }));
    expect(await screen.findByRole("textbox", { name: "Nieuw teamlid" })).toHaveFocus();
  });

  it("begins at the top of each view", async () => {
    const book = bookOf(situation({ tasks: { Helpdesk: {} } }));
    const { user } = await renderPane({ phase: "ready", book }, { view: "help" });
    screen.getByRole("main").scrollTop = 651;
    await user.click(screen.getByRole("tab", { name: "Knelpunten" }));
    expect(await screen.findByRole("heading", { name: "Knelpunten" })).toBeInTheDocument();
    expect(screen.getByRole("main").scrollTop).toBe(0);
  });

  it("leaves the focus in the sheet when a ribbon button asks for a view", async () => {
    const { store } = await renderPane({ phase: "ready", book: bookOf(situation({ tasks: { Helpdesk: {} } })) });
    jest.spyOn(document, "hasFocus").mockReturnValue(false);
    act(() => store.go("team"));
    expect(await screen.findByRole("heading", { name: "Team" })).toBeInTheDocument();
    expect(document.body).toHaveFocus();
  });

  it("says that Excel recalculates only on request", async () => {
    await renderPane({ phase: "ready", book: bookOf(situation({}), { manualCalculation: true }) });
    expect(screen.getByText(/druk op F9/)).toBeVisible();
  });

  it("is dark on Office's dark colours", () => {
    const schemeOn = (background: string) =>
      renderHook(() => useAppearance({ background, text: "#444444" })).result.current.colorScheme;
    expect(["#262626", "#0a0a0a", "#E6E6E6", "#ffffff"].map(schemeOn)).toEqual(["dark", "dark", "light", "light"]);
  });

  it.each([
    ["white on black", "#000000", "#FFFFFF", true],
    ["yellow on black", "#000000", "#ffff00", true],
    ["green on black", "#000000", "#00FF00", true],
    ["yellow on blue", "#0000FF", "#FFFF00", true],
    ["Black", "#262626", "#F0F0F0", false],
    ["Dark Gray", "#6A6A6A", "#F0F0F0", false],
    ["Colorful", "#E6E6E6", "#444444", false],
    ["White", "#FFFFFF", "#444444", false],
    ["White with black text", "#FFFFFF", "#000000", false],
    ["a background alone", "#000000", "#000000", false],
    ["no colours at all", "", "", false],
  ])("tells whether %s is a contrast theme of Office", (_, background, text, expected) => {
    expect(isContrastTheme({ background, text })).toBe(expected);
  });

  it("is drawn in the two colours of Office's contrast theme, and filled buttons the other way round", () => {
    const [background, text] = ["#000000", "#FFFF00"];
    const theme = contrastTheme(darkTheme, { background, text });
    expect(theme).toMatchObject({ colorNeutralBackground1: background, colorNeutralForeground1: text });
    expect(theme).toMatchObject({ colorBrandBackground: text, colorNeutralForegroundOnBrand: background });
    const drawn = Object.entries(theme).filter(([token]) => /^color.*(ground|Stroke|Border)/.test(token));
    const grey = darkTheme.colorNeutralForeground3;
    expect(new Set(drawn.map(([, color]) => color))).toEqual(new Set([background, text, grey, "transparent"]));
  });
});
