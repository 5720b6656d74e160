import { act, screen } from "@testing-library/react";
import type { Settings } from "../../../domain/model";
import { defaultSettings, settingValues, type SettingKey } from "../../../domain/settings";
import { situation } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf } from "../../../../tests/pane/book-of";
import { refused } from "../../../../tests/pane/fake-add-in";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";
import { nl } from "../../../text/nl";

const bookWith = (settings: Partial<Settings>) => bookOf(situation({ settings }));

function settings(given: Partial<Settings> = {}): Promise<RenderedPane> {
  return renderPane({ phase: "ready", book: bookWith(given) }, { view: "settings" });
}
const field = (name: string): HTMLElement => screen.getByLabelText(name);
const weeks = "Weken per jaar";
const technical = "Techniek haalt de bovenhand boven dit deel";

describe("the settings", () => {
  it("show what stands in the workbook, each with its words", async () => {
    const { user } = await settings({ school: "De Wijzer", educationLevel: "special", mandates: true });
    expect(field("School")).toHaveValue("De Wijzer");
    expect(field("Onderwijsniveau")).toHaveDisplayValue("buitengewoon");
    expect(field(weeks)).toHaveAccessibleDescription("Uren per jaar worden hierdoor gedeeld. Standaard 40 weken.");
    expect(field("Mandaten B, S en A gebruiken")).toBeChecked();
    await user.click(screen.getByText("Grenzen voor knelpunten"));
    expect(field(technical)).toHaveValue("70");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("have a field for everything that can be set", async () => {
    const { user } = await settings();
    await user.click(screen.getByText("Grenzen voor knelpunten"));
    const names = Object.keys(settingValues(defaultSettings)) as SettingKey[];
    const fields = names.map((name) => field(nl.settings.labels[name]));
    expect(fields.map((each) => each.matches("input, select"))).toEqual(names.map(() => true));
    expect(new Set(fields).size).toBe(names.length);
  });

  it("are saved when the field is left, and by Enter", async () => {
    const { user, calls } = await settings();
    await user.type(field("School"), "De Wijzer");
    await user.tab();
    await user.clear(field(weeks));
    await user.type(field(weeks), "36{Enter}");
    expect(calls).toEqual([
      ["setSettings", { school: "De Wijzer" }],
      ["setSettings", { weeksPerYear: 36 }],
    ]);
  });

  it("take a share as a percentage", async () => {
    const { user, calls } = await settings();
    await user.click(screen.getByText("Grenzen voor knelpunten"));
    await user.clear(field(technical));
    await user.type(field(technical), "62,5 %{Enter}");
    expect(calls).toEqual([["setSettings", { technicalShare: 0.625 }]]);
  });

  it("are left alone when nothing was typed, or Escape took it back", async () => {
    const { user, calls } = await settings();
    await user.click(field(weeks));
    await user.tab();
    await user.type(field("School"), "X{Escape}");
    await user.tab();
    expect(calls).toEqual([]);
    expect(field("School")).toHaveValue("");
  });

  it("are chosen and ticked at once", async () => {
    const { user, calls } = await settings({ group: "schoolGroup" });
    await user.selectOptions(field("Groep van scholen (SG)"), "scholengemeenschap");
    await user.selectOptions(field("Groep van scholen (SG)"), "nog niet gekozen");
    await user.click(field("Op Overzicht: werk per persoon"));
    expect(calls).toEqual([
      ["setSettings", { group: "schoolCommunity" }],
      ["setSettings", { group: null }],
      ["setSettings", { workPerPerson: true }],
    ]);
  });

  it("forget at Escape what was typed and what was wrong with it, and keep that key from Excel only then", async () => {
    const { user, answer } = await settings();
    const goesToExcel: boolean[] = [];
    const listen = (event: KeyboardEvent): unknown => event.key === "Escape" && goesToExcel.push(true);
    document.addEventListener("keydown", listen);
    answer(refused);
    for (const name of ["School", weeks]) {
      const before = (field(name) as HTMLInputElement).value;
      await user.type(field(name), "9{Enter}");
      expect(field(name)).toBeInvalid();
      await user.keyboard("{Escape}");
      expect(field(name)).not.toBeInvalid();
      expect(field(name)).toHaveValue(before);
    }
    expect(goesToExcel).toEqual([]);
    await user.keyboard("{Escape}");
    expect(goesToExcel).toEqual([true]);
    document.removeEventListener("keydown", listen);
  });

  it("say beside the field what is wrong, and keep what was typed", async () => {
    const { user, calls, answer } = await settings();
    await user.clear(field(weeks));
    await user.type(field(weeks), "veel{Enter}");
    expect(field(weeks)).toHaveAccessibleDescription(/geef een geheel getal van 1 tot en met 52 weken/);
    expect(calls).toEqual([]);
    answer(refused);
    await user.clear(field(weeks));
    await user.type(field(weeks), "60{Enter}");
    expect(field(weeks)).toHaveAccessibleDescription(/Dat gaat niet/);
    expect(field(weeks)).toHaveValue("60");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("go back to their default, where they are something else", async () => {
    const { user, calls } = await settings({ weeksPerYear: 36 });
    expect(screen.getAllByRole("button", { name: /^Zet terug op standaard/ })).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Zet terug op standaard: Weken per jaar" }));
    expect(calls).toEqual([["setSettings", { weeksPerYear: 40 }]]);
  });

  it("are corrected from the workbook", async () => {
    const { setState } = await settings({ school: "De Wijzer" });
    act(() => setState({ book: bookWith({ school: "De Wegwijzer", balance: true }) }));
    expect(field("School")).toHaveValue("De Wegwijzer");
    expect(field("Ruimte en ongelijke verdeling melden")).toBeChecked();
  });

  it("can be read, not changed, in a workbook that is read-only", async () => {
    await renderPane({ phase: "ready", book: { ...bookWith({}), readOnly: true } }, { view: "settings" });
    expect(field("School")).toHaveAttribute("readonly");
    expect(field("Onderwijsniveau")).toBeDisabled();
  });

  it("lead to their sheet", async () => {
    const { user, calls } = await settings();
    await user.click(screen.getByRole("button", { name: "Toon het blad Instellingen" }));
    expect(calls).toEqual([["showSettings"]]);
  });
});
