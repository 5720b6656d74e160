import { memoryWorkbook } from "../../tests/support/memory-workbook";
import type { Step } from "../workbook/steps/steps";
import { settle, type Unsettled } from "./settle";
import type { WorkbookPort } from "./workbook-port";

const write = (row: number, ...texts: readonly string[]): Step => ({
  do: "write",
  sheet: "Taken",
  row,
  column: 0,
  contents: [texts.map((text) => ({ text }))],
});

/** A batch of which only the first step stands; `type` lets colleagues type just before each of the next writes. */
async function brokenOff() {
  const book = memoryWorkbook([{ name: "Taken", cells: [["Printers"], ["Netwerk"]] }]);
  const steps = [write(0, "Scanners"), { do: "addSheet", name: "Nieuw" } as const];
  const attempt = { before: book.book.snapshot(), steps, dressing: [] };
  await book.port.apply(steps.slice(0, 1), []);
  const coming: (() => void)[] = [];
  const port: WorkbookPort = {
    read: () => book.port.read(),
    apply: (...request) => {
      coming.shift()?.();
      return book.port.apply(...request);
    },
    adornments: (areas) => book.port.adornments(areas),
    selection: () => book.port.selection(),
    show: (...place) => book.port.show(...place),
    subscribe: (listener) => book.port.subscribe(listener),
  };
  const type = (...typed: readonly (string | (() => void))[]) =>
    coming.push(...typed.map((next) => (typeof next === "string" ? () => book.hands.type("Taken", 0, 0, next) : next)));
  const problem = { kind: "failed", code: "GeneralException" } as const;
  const unsettled: Unsettled = { attempt, way: "back", mayStandWhole: false, problem };
  return { book, port, unsettled, type };
}

describe("what stands half done", () => {
  test("is put back", async () => {
    const { book, port, unsettled } = await brokenOff();
    expect(await settle(port, unsettled)).toEqual({ now: "nothing" });
    expect(book.values("Taken")).toEqual([["Printers"], ["Netwerk"]]);
  });

  test.each([[["van Ann"]], [["van Ann", "van Bram"]], [["van Ann", "van Bram", "van Carl"]]])(
    "is as colleagues left it who typed %j just then, and it is said that it is mixed",
    async (texts) => {
      const { book, port, unsettled, type } = await brokenOff();
      type(...texts);
      expect(await settle(port, unsettled)).toEqual({ now: "mixed", sheets: ["Taken", "Nieuw"] });
      expect(book.values("Taken")).toEqual([[texts.at(-1)], ["Netwerk"]]);
    },
  );

  test("is looked into later when Excel fails while a colleague's text is given back", async () => {
    const { book, port, unsettled, type } = await brokenOff();
    type("van Ann", () => {
      book.port.faults.stopAfter(0);
      book.port.faults.unreadableAfterApply({ kind: "sessionLost" }, 1);
    });
    const first = await settle(port, unsettled);
    expect(first).toMatchObject({ now: "unread", left: { problem: { kind: "sessionLost" } } });
    const left = "left" in first ? first.left : unsettled;
    expect(await settle(port, left)).toEqual({ now: "mixed", sheets: ["Taken", "Nieuw"] });
    expect(book.values("Taken")).toEqual([["van Ann"], ["Netwerk"]]);
  });

  test("is named with what went wrong last when it could not be put back", async () => {
    const { book, port, unsettled } = await brokenOff();
    const refused = { kind: "refused", problem: { kind: "throttled" } } as const;
    book.port.faults.fates(refused, refused);
    expect(await settle(port, unsettled)).toMatchObject({ now: "half", left: { problem: { kind: "throttled" } } });
  });
});
