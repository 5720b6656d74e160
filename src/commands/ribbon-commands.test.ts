import { readFileSync } from "node:fs";
import { situation } from "../../tests/domain/situation";
import { bookOf } from "../../tests/pane/book-of";
import { createFakeAddIn, type FakeAddIn } from "../../tests/pane/fake-add-in";
import { nl } from "../text/nl";
import { ribbonCommands, type CommandName, type RibbonPane } from "./ribbon-commands";

const ready = { phase: "ready", book: bookOf(situation({ tasks: { Helpdesk: {} } })) } as const;

interface Pressed extends FakeAddIn {
  readonly shown: readonly (string | null)[];
  readonly completed: () => number;
}

async function press(name: CommandName, fake = createFakeAddIn(ready), pane?: RibbonPane): Promise<Pressed> {
  const shown: (string | null)[] = [];
  const completed = jest.fn();
  const commands = ribbonCommands(
    fake.addIn,
    pane ?? { show: async (view) => void shown.push(view) },
    Promise.resolve(),
  );
  await commands[name]({ completed });
  return { ...fake, shown, completed: () => completed.mock.calls.length };
}

describe("the ribbon", () => {
  it("runs the use case, shows the pane with its answer, and completes", async () => {
    const pressed = await press("highlight");
    expect(pressed.calls).toEqual([["highlight", "current"]]);
    expect(pressed.shown).toEqual([null]);
    expect(pressed.completed()).toBe(1);
  });

  it("makes either situation without consent to set a sheet aside", async () => {
    expect((await press("generateCurrent")).calls).toEqual([["generate", "current", { consent: false }]]);
    expect((await press("generateTarget")).calls).toEqual([["generate", "target", { consent: false }]]);
  });

  it("makes the overview", async () => {
    const pressed = await press("makeOverview");
    expect(pressed.calls).toEqual([["makeReport", "overview"]]);
    expect(pressed.shown).toEqual([null]);
  });

  it("opens the tasks to assign the selected ones, and the load, without writing", async () => {
    expect(await press("assignSelected")).toMatchObject({ calls: [], shown: ["tasks"] });
    expect(await press("showLoad")).toMatchObject({ calls: [], shown: ["load"] });
  });

  it("leads to Start as long as the workbook is not in use", async () => {
    expect((await press("assignSelected", createFakeAddIn({ phase: "noList" }))).shown).toEqual(["start"]);
    expect((await press("highlight", createFakeAddIn({ phase: "found" }))).shown).toEqual(["start"]);
  });

  it("waits until the workbook was read", async () => {
    const fake = createFakeAddIn(ready);
    let start = (): void => undefined;
    const started = new Promise<void>((resolve) => (start = resolve));
    const commands = ribbonCommands(fake.addIn, { show: async () => undefined }, started);
    const pressed = commands.clearHighlights({ completed: () => undefined });
    await Promise.resolve();
    expect(fake.calls).toEqual([]);
    start();
    await pressed;
    expect(fake.calls).toEqual([["clearHighlights"]]);
  });

  it("completes even when the pane cannot be shown", async () => {
    const completed = jest.fn();
    const pane = { show: () => Promise.reject(new Error("no pane")) };
    const commands = ribbonCommands(createFakeAddIn(ready).addIn, pane, Promise.resolve());
    await expect(commands.detach({ completed })).rejects.toThrow("no pane");
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("has every function that the manifest names, and no other", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    const named = new Set([...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]));
    const commands = ribbonCommands(createFakeAddIn().addIn, { show: async () => undefined }, Promise.resolve());
    expect(new Set(Object.keys(commands))).toEqual(named);
  });

  it("is labelled and explained in the manifest with the words of the pane", () => {
    const manifest = readFileSync("manifest.xml", "utf8");
    for (const [name, { label, hint }] of Object.entries(nl.ribbon)) {
      expect(manifest).toContain(`<bt:String id="${name}.Label" DefaultValue="${label}">`);
      expect(manifest).toContain(`<bt:String id="${name}.Hint" DefaultValue="${hint}">`);
    }
  });
});
