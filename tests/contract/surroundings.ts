import type { WorkbookEvent } from "../../src/application/workbook-port";
import { applied, opened, type Open, sheetOf, write } from "./subject";

/** Events, the selection, and bringing a cell into view. */
export function describeSurroundings(open: Open): void {
  describe("surroundings", () => {
    const subject = opened(open, [
      { name: "Taken", cells: [["Taak"], ["Printers"]] },
      { name: "Team", cells: [["Naam"]] },
    ]);
    const listening = async () => {
      const events: WorkbookEvent["kind"][] = [];
      const subscription = await subject().port.subscribe((event) => events.push(event.kind));
      if (!subscription.ok) throw new Error(`Events are refused: ${subscription.problem.kind}.`);
      const { stop } = subscription;
      const heard = async () => {
        await subject().settled();
        return new Set(events.splice(0));
      };
      return { stop, heard };
    };

    test("tells of typing, of rows, and of sheets that come and go", async () => {
      const { heard } = await listening();
      const { hands } = subject();
      await hands.type("Taken", 1, 1, "x");
      expect(await heard()).toContain("changed");
      await hands.insertRows("Taken", 1, 1);
      expect(await heard()).toContain("changed");
      await hands.addSheet("Nieuw");
      expect(await heard()).toContain("changed");
      await hands.type("Nieuw", 0, 0, "x");
      expect(await heard()).toContain("changed");
      await hands.deleteSheet("Nieuw");
      expect(await heard()).toContain("changed");
    });

    test("says that nothing will be told, when Excel does not take that", async () => {
      subject().troubles.loseSession();
      expect(await subject().port.subscribe(() => undefined)).toEqual({ ok: false, problem: { kind: "sessionLost" } });
    });

    test("is silent about what the add-in wrote itself", async () => {
      const { heard } = await listening();
      await applied(
        subject(),
        write("Taken", 2, 0, [["Wifi"]]),
        { do: "insertRows", sheet: "Taken", row: 1, count: 1 },
        { do: "addSheet", name: "Streefdoel" },
        write("Streefdoel", 0, 0, [["x"]]),
      );
      expect(await heard()).not.toContain("changed");
      const { id } = await sheetOf(subject(), "Streefdoel");
      await applied(subject(), { do: "deleteSheet", sheet: id });
      expect(await heard()).not.toContain("changed");
    });

    test("tells that a person deleted the sheet which the add-in had added", async () => {
      const { heard } = await listening();
      await applied(subject(), { do: "addSheet", name: "Streefdoel" });
      expect(await heard()).not.toContain("changed");
      await subject().hands.deleteSheet("Streefdoel");
      expect(await heard()).toContain("changed");
    });

    test("tells of a selection, which can then be asked for", async () => {
      const { heard } = await listening();
      const { id } = await sheetOf(subject(), "Taken");
      const selected = [
        { first: 1, count: 2 },
        { first: 6, count: 1 },
      ];
      await subject().hands.select("Taken", selected, 2);
      expect(await heard()).toContain("selected");
      expect(await subject().port.selection()).toEqual({
        sheetId: id,
        column: 2,
        rows: selected,
      });
    });

    test("tells nothing after unsubscribing, and goes on telling the others", async () => {
      const first = await listening();
      const second = await listening();
      await first.stop();
      await subject().hands.type("Taken", 1, 1, "x");
      expect(await second.heard()).toContain("changed");
      expect(await first.heard()).toEqual(new Set());
    });

    test("brings a cell into view", async () => {
      const { id } = await sheetOf(subject(), "Team");
      await subject().port.show(id, { row: 4, column: 2 });
      expect(subject().inView()).toEqual({ sheet: "Team", row: 4, column: 2 });
    });

    test("brings a sheet to the front, also one that was just added and is known by its name", async () => {
      expect(subject().inFront()).toBe("Taken");
      const { id } = await sheetOf(subject(), "Team");
      await subject().port.show(id);
      expect(subject().inFront()).toBe("Team");
      await applied(subject(), { do: "addSheet", name: "Streefdoel" });
      expect(subject().inFront()).toBe("Team");
      await subject().port.show("Streefdoel");
      expect(subject().inFront()).toBe("Streefdoel");
    });

    test("showing a cell of a sheet that is gone does nothing", async () => {
      await subject().port.show("{weg}", { row: 0, column: 0 });
      expect(await sheetOf(subject(), "Taken")).toMatchObject({ name: "Taken" });
    });
  });
}
