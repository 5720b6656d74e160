import { screen, within } from "@testing-library/react";
import { manyTasks, situation, type Told, type ToldTask } from "../../../../tests/domain/situation";
import { accessibilityProblems } from "../../../../tests/pane/axe";
import { bookOf, situationState } from "../../../../tests/pane/book-of";
import { renderPane, type RenderedPane } from "../../../../tests/pane/render-pane";

function load(told: Told): Promise<RenderedPane> {
  return renderPane({ phase: "ready", book: bookOf(situation(told)) }, { view: "load" });
}
const bar = (name: string): HTMLElement =>
  within(screen.getByRole("list", { name: "Belasting per persoon" }))
    .getByText(name)
    .closest("li")!;

describe("load", () => {
  it("is in hours, beside the hours that someone has, when all tasks have hours", async () => {
    await load({
      people: { Ann: { hours: 2 }, Bram: {} },
      tasks: {
        Helpdesk: { size: 2, cluster: "Technisch", by: { Ann: "U" } },
        Website: { size: 1, cluster: "Administratie", by: { Ann: "U", Bram: "U" } },
      },
    });
    expect(bar("Ann")).toHaveTextContent("2,5 van 2 uur");
    expect(bar("Ann")).toHaveTextContent("bezetting 125 %");
    expect(bar("Ann")).toHaveTextContent("Technisch: 1 taak, 2 uur");
    expect(bar("Bram")).toHaveTextContent("0,5 uur1 taak");
    expect(bar("Bram")).not.toHaveTextContent("bezetting");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("is in points for everyone as soon as one load is, and says which tasks count as M", async () => {
    await load({
      people: { Ann: { hours: 2 }, Bram: {} },
      tasks: {
        Helpdesk: { size: 2, cluster: "Technisch", by: { Ann: "U" } },
        Nascholing: { size: 1, cluster: "Ped.-didac.", by: { Ann: "U" } },
        Website: { by: { Bram: "U" } },
      },
    });
    expect(bar("Ann")).toHaveTextContent("4 punten");
    expect(bar("Ann")).toHaveTextContent("Technisch: 1 taak, 2 punten");
    expect(bar("Ann")).toHaveTextContent("Ped.-didac.: 1 taak, 2 punten");
    expect(bar("Ann").querySelectorAll(".bar-part")).toHaveLength(2);
    expect(bar("Ann")).not.toHaveTextContent("bezetting");
    expect(screen.getByText("1 taak telt als M omdat er nog geen omvang staat.")).toBeVisible();
  });

  it("says why somebody outside carries nothing of what the team does too", async () => {
    await load({
      people: { Ann: {}, Firma: { level: "extern" }, Drukker: { level: "extern" } },
      tasks: { Helpdesk: { size: "L", by: { Ann: "U", Firma: "U" } } },
    });
    expect(bar("Firma")).toHaveTextContent("0 punten1 taak");
    expect(bar("Firma")).toHaveTextContent("een taak die ook iemand van het team uitvoert, telt hier als 0");
    for (const other of ["Ann", "Drukker"]) expect(bar(other)).not.toHaveTextContent("Extern");
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("estimates hours only when asked to, over the whole team, and says that it is an estimate", async () => {
    const { user } = await load({
      people: { Ann: { hours: 3 }, Bram: { hours: 6 } },
      tasks: { Helpdesk: { size: "L", by: { Ann: "U" } }, Website: { size: "M", by: { Bram: "U" } } },
    });
    expect(screen.queryByText(/geschat/)).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "Schat in uren" }));
    expect(bar("Ann")).toHaveTextContent("± 6 uur (geschat)");
    expect(bar("Bram")).toHaveTextContent("± 3 uur (geschat)");
    expect(screen.getByText(/1 punt is ongeveer 90 minuten per week/)).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it("offers no estimate when nobody has hours", async () => {
    await load({ people: { Ann: {} }, tasks: { Helpdesk: { size: "L", by: { Ann: "U" } } } });
    expect(screen.queryByRole("checkbox", { name: "Schat in uren" })).toBeNull();
  });

  it("says what somebody's hours come to per task, where hours are given", async () => {
    await load({ people: { Ann: { hours: 1 }, Bram: {} }, tasks: manyTasks(4, { by: { Ann: "U", Bram: "U" } }) });
    expect(bar("Ann")).toHaveTextContent("gemiddeld 15 minuten per taak");
    expect(bar("Bram")).not.toHaveTextContent("minuten");
  });

  describe("what technical and pedagogical work take", () => {
    const told: Told = {
      people: { Ann: {} },
      tasks: {
        Helpdesk: { cluster: "Technisch", by: { Ann: "U" } },
        Netwerk: { cluster: "Technisch", by: { Ann: "U" } },
        Website: { cluster: "Administratie", by: { Ann: "U" } },
        Visie: { cluster: "Ped.-didac.", by: { Ann: "U" } },
      },
    };
    const mix = (): readonly (string | null)[] =>
      within(screen.getByRole("table", { name: "Techniek en pedagogie" }))
        .getAllByRole("row")
        .map(({ textContent }) => textContent);

    it("stands there as shares of what is known", async () => {
      await load(told);
      expect(mix()).toEqual(["Soort takenNu", "Technisch50\u00a0%", "Pedagogisch25\u00a0%"]);
      expect(screen.getByText("Deel van de taken.")).toBeVisible();
    });

    it("stands beside the target once there is one", async () => {
      const book = bookOf(situation(told));
      const assignments = book.situations.current.assignments.filter(({ taskId }) => taskId !== "Netwerk");
      const target = { ...book.situations.current, assignments };
      await renderPane(
        { phase: "ready", book: { ...book, situations: { ...book.situations, target } } },
        { view: "load" },
      );
      expect(mix()[0]).toBe("Soort takenNuStreefdoel");
      expect(mix()[1]).toBe("Technisch50\u00a0%33\u00a0%");
    });

    it("is left out of a list without such clusters", async () => {
      await load({ people: { Ann: {} }, tasks: { Website: { cluster: "Administratie", by: { Ann: "U" } } } });
      expect(screen.queryByRole("table", { name: "Techniek en pedagogie" })).toBeNull();
    });
  });

  describe("beside a target", () => {
    const told = (netwerk: string, website: ToldTask["by"] = {}): Told => ({
      people: { Ann: { hours: 4 }, Bram: {} },
      tasks: {
        Helpdesk: { size: 1, cluster: "Technisch", by: { Ann: "U" } },
        Netwerk: { size: 2, cluster: "Technisch", by: { [netwerk]: "U" } },
        Website: { size: "L", by: website },
      },
    });
    const beside = (target: Told): Promise<RenderedPane> => {
      const book = bookOf(situation(told("Ann")));
      const situations = { ...book.situations, target: situationState(situation(target)) };
      return renderPane({ phase: "ready", book: { ...book, situations } }, { view: "load" });
    };

    it("says in words which bar is which", async () => {
      const { user } = await beside(told("Bram"));
      expect(bar("Ann")).toHaveTextContent(/Nu: 3 van 4 uur.*2 taken.*Streefdoel: 1 van 4 uur.*1 taak/);
      expect(bar("Bram")).toHaveTextContent(/Nu: 0 uur.*Streefdoel: 2 uur/);
      await user.click(screen.getByText("Toon als tabel"));
      const table = within(screen.getByRole("table", { name: "Belasting per persoon" }));
      expect(table.getByRole("row", { name: /^Ann, Nu 2 3 uur 4 uur 75\s%$/ })).toBeVisible();
      expect(table.getByRole("row", { name: /^Ann, Streefdoel 1 1 uur 4 uur 25\s%$/ })).toBeVisible();
      expect(await accessibilityProblems()).toEqual([]);
    });

    it("shows now only while the target is a copy, and says so", async () => {
      await beside(told("Ann"));
      expect(screen.getByText("Het Streefdoel is nog gelijk aan de huidige situatie.")).toBeVisible();
      expect(bar("Ann")).toHaveTextContent("Ann3 van 4 uur");
      expect(bar("Ann")).not.toHaveTextContent("Streefdoel");
    });

    it("is in points for both as soon as one of them is", async () => {
      await beside(told("Ann", { Bram: "U" }));
      expect(bar("Ann")).toHaveTextContent(/Nu: 4 punten.*Streefdoel: 4 punten/);
    });
  });

  describe("the order of the people", () => {
    const told: Told = {
      people: { Chloë: {}, Ann: { hours: 2 }, Bram: { hours: 8 } },
      tasks: {
        Helpdesk: { size: 1, by: { Ann: "U" } },
        Netwerk: { size: 2, by: { Bram: "U" } },
        Website: { size: 3, by: { Chloë: "U" } },
      },
    };
    const names = (): readonly (string | null)[] =>
      screen.getAllByRole("button", { name: /^Bekijk / }).map(({ textContent }) => textContent);

    it("is the team's until another one is asked for", async () => {
      const { user } = await load(told);
      const order = screen.getByRole("combobox", { name: "Volgorde" });
      expect(names()).toEqual(["Chloë", "Ann", "Bram"]);
      await user.selectOptions(order, "op naam");
      expect(names()).toEqual(["Ann", "Bram", "Chloë"]);
      await user.selectOptions(order, "op belasting, meeste eerst");
      expect(names()).toEqual(["Chloë", "Bram", "Ann"]);
      await user.selectOptions(order, "op bezetting, hoogste eerst");
      expect(names()).toEqual(["Ann", "Bram", "Chloë"]);
      await user.selectOptions(order, "zoals in Team");
      expect(names()).toEqual(["Chloë", "Ann", "Bram"]);
    });

    it("knows no occupancy where nobody has one", async () => {
      await load({ people: { Ann: {}, Bram: {} }, tasks: { Helpdesk: { size: 1, by: { Ann: "U" } } } });
      expect(screen.queryByRole("option", { name: /bezetting/ })).toBeNull();
    });
  });

  it("gives each cluster a pattern of its own, the same for everyone", async () => {
    const by = { Ann: "U", Bram: "U" };
    await load({
      people: { Ann: {}, Bram: {} },
      tasks: {
        Helpdesk: { size: 1, cluster: "Technisch", by },
        Netwerk: { size: 1, cluster: "technisch", by: { Bram: "U" } },
        Website: { size: 1, cluster: "Administratie", by },
      },
    });
    const fills = (name: string): readonly string[] =>
      [...bar(name).querySelectorAll<SVGElement>(".bar-part")].map((part) => part.style.fill);
    expect(new Set(fills("Ann")).size).toBe(2);
    expect(fills("Bram")).toEqual(fills("Ann"));
  });

  it("has the same figures as a table", async () => {
    const { user } = await load({
      people: { Ann: { hours: 4 }, Bram: {} },
      tasks: { Helpdesk: { size: 2, by: { Ann: "U" } } },
    });
    await user.click(screen.getByText("Toon als tabel"));
    const table = screen.getByRole("table", { name: "Belasting per persoon" });
    expect(within(table).getByRole("row", { name: /^Ann 1 2 uur 4 uur 50\s%$/ })).toBeVisible();
    expect(within(table).getByRole("row", { name: "Bram 0 0 uur niet opgegeven –" })).toBeVisible();
  });

  it("says so when nobody does anything yet, or nobody is there", async () => {
    const nothing = await load({ people: { Ann: {} }, tasks: { Helpdesk: {} } });
    expect(screen.getByText(/^Nog niemand voert een taak uit/)).toBeVisible();
    await nothing.user.click(screen.getByRole("button", { name: "Naar Taken" }));
    expect(nothing.store.getState()).toMatchObject({ view: "tasks", situation: "current", taskFilter: "unassigned" });
    nothing.unmount();
    const nobody = await load({ tasks: { Helpdesk: {} } });
    expect(screen.getByText(/Er staat nog niemand in het team/)).toBeVisible();
    await nobody.user.click(screen.getByRole("button", { name: "Naar Team" }));
    expect(nobody.store.getState().view).toBe("team");
  });
});
