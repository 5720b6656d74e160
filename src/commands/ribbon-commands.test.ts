import { readFileSync } from "node:fs";
import { situation } from "../../tests/domain/situation";
import { bookOf } from "../../tests/pane/book-of";
import { createFakeAddIn, refused, type FakeAddIn } from "../../tests/pane/fake-add-in";
import type { Outcome } from "../application/state";
import { nl } from "../text/nl";
import { ribbonCommands, type CommandName, type RibbonPane } from "./ribbon-commands";

const done = { ok: true, sentence: "Gedaan.", cellsWritten: 1 } as const;
const ready = { phase: "ready", book: bookOf(situation({ tasks: { Helpdesk: {} } })) } as const;

interface Pressed extends FakeAddIn {
  readonly shown: readonly (string | null)[];
  readonly said: readonly string[];
  readonly completed: () => number;
}

interface Circumstances {
  readonly fake?: FakeAddIn;
  /** False where Office keeps the pane closed. */
  readonly paneComes?: boolean;
  readonly started?: Promise<unknown>;
}

/** A clock on which no time passes until told to. */
function handClock() {
  const waiting = new Set<() => void>();
  return {
    after: (_: number, callback: () => void) => {
      waiting.add(callback);
      return () => void waiting.delete(callback);
    },
    ring: () => waiting.forEach((callback) => callback()),
  };
}

function commandsWith({ fake = createFakeAddIn(ready), paneComes = true, started = Promise.resolve() }: Circumstances) {
  const shown: (string | null)[] = [];
  const said: string[] = [];
  const clock = handClock();
  const show = async (view: string | null): Promise<boolean> => {
    shown.push(view);
    return paneComes;
  };
  const pane: RibbonPane = {
    show,
    showAssigning: (kind) => show(`assign in ${kind}`),
    say: (sentence) => void said.push(sentence),
  };
  return { commands: ribbonCommands(fake.addIn, pane, { started, clock }), fake, shown, said, clock };
}

async function press(name: CommandName, circumstances: Circumstances = {}): Promise<Pressed> {
  const { commands, fake, shown, said } = commandsWith(circumstances);
  const completed = jest.fn();
  await commands[name]({ completed });
  return { ...fake, shown, said, completed: () => completed.mock.calls.length };
}

function answering(outcome: Outcome): FakeAddIn {
  const fake = createFakeAddIn(ready);
  fake.answer(outcome);
  return fake;
}

describe("the ribbon", () => {
  it("runs the use case, shows the pane with its answer, and completes", async () => {
    const pressed = await press("highlight");
    expect(pressed.calls).toEqual([["highlight", "current"]]);
    expect(pressed.shown).toEqual([null]);
    expect(pressed.said).toEqual([]);
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

  it("leads to a name for the rows that are selected, and to the load, without writing", async () => {
    const assign = await press("assignSelected");
    expect(assign).toMatchObject({ calls: [["takeSelection"]], shown: ["assign in current"] });
    expect(await press("showLoad")).toMatchObject({ calls: [["checkTeam"]], shown: ["load"] });
  });

  it("leads to Start as long as the workbook is not in use", async () => {
    const fake = createFakeAddIn({ phase: "noList" });
    fake.answer(refused);
    expect((await press("assignSelected", { fake })).shown).toEqual(["start"]);
    expect((await press("showLoad", { fake })).shown).toEqual(["start"]);
    expect((await press("highlight", { fake: createFakeAddIn({ phase: "found" }) })).shown).toEqual(["start"]);
  });

  it("stays where it is to say that nothing is selected, or that there is no team yet", async () => {
    expect((await press("assignSelected", { fake: answering(refused) })).shown).toEqual([null]);
    expect((await press("showLoad", { fake: answering(refused) })).shown).toEqual([null]);
  });

  it("waits until the workbook was read", async () => {
    let start = (): void => undefined;
    const started = new Promise<void>((resolve) => (start = resolve));
    const { commands, fake } = commandsWith({ started });
    const pressed = commands.clearHighlights({ completed: () => undefined });
    await Promise.resolve();
    expect(fake.calls).toEqual([]);
    start();
    await pressed;
    expect(fake.calls).toEqual([["clearHighlights"]]);
  });
});

describe("the ribbon where the pane stays closed", () => {
  const closed = { paneComes: false };

  it("says beside the sheet what was done", async () => {
    expect((await press("highlight", closed)).said).toEqual(["Gedaan."]);
  });

  it("says nothing more where the sheet that was made is in front", async () => {
    expect((await press("makeOverview", { ...closed, fake: answering({ ...done, sheet: "s1" }) })).said).toEqual([]);
  });

  it("says why something cannot be done, or what it asks, and where to go on", async () => {
    const goOn = "Dat gaat niet. Kies op het lint ‘Open paneel’ om verder te gaan.";
    for (const name of ["detach", "assignSelected", "showLoad"] as const)
      expect((await press(name, { ...closed, fake: answering(refused) })).said).toEqual([goOn]);
  });

  it("says where to go on when the rest is done in the pane", async () => {
    const goOn = "Kies op het lint ‘Open paneel’ om verder te gaan.";
    expect((await press("assignSelected", closed)).said).toEqual([goOn]);
    expect((await press("showLoad", closed)).said).toEqual([goOn]);
  });
});

describe("the ribbon never leaves Excel waiting", () => {
  const names = Object.keys(commandsWith({}).commands) as CommandName[];
  const never = new Promise<never>(() => undefined);

  it.each(names)("gets its button %s back when the first reading never ends, and says so", async (name) => {
    const { commands, clock, shown, said } = commandsWith({ started: never, paneComes: false });
    const completed = jest.fn();
    void commands[name]({ completed });
    await Promise.resolve();
    expect(completed).not.toHaveBeenCalled();
    clock.ring();
    await Promise.resolve();
    expect(completed).toHaveBeenCalledTimes(1);
    expect(shown).toEqual([null]);
    expect(said).toEqual(["Excel is nog bezig. Het antwoord komt in het paneel."]);
  });

  it("gets it back while a workbook hangs, and still shows the answer once it comes", async () => {
    let land = (_: Outcome): void => undefined;
    const fake = createFakeAddIn(ready);
    const slow = { ...fake.addIn, highlight: () => new Promise<Outcome>((resolve) => (land = resolve)) };
    const { commands, clock, shown } = commandsWith({ fake: { ...fake, addIn: slow } });
    const completed = jest.fn();
    const pressed = commands.highlight({ completed });
    await Promise.resolve();
    clock.ring();
    expect(completed).toHaveBeenCalledTimes(1);
    land(done);
    await pressed;
    expect(completed).toHaveBeenCalledTimes(1);
    expect(shown).toEqual([null, null]);
  });

  it("asks for no patience once it has answered", async () => {
    const { commands, clock, said } = commandsWith({ paneComes: false });
    await commands.highlight({ completed: () => undefined });
    clock.ring();
    expect(said).toEqual(["Gedaan."]);
  });

  it("completes even when a use case breaks", async () => {
    const completed = jest.fn();
    const fake = createFakeAddIn(ready);
    const broken = { ...fake.addIn, detach: () => Promise.reject(new Error("broken")) };
    const { commands } = commandsWith({ fake: { ...fake, addIn: broken } });
    await expect(commands.detach({ completed })).rejects.toThrow("broken");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe("the manifest", () => {
  const manifest = readFileSync("manifest.xml", "utf8");

  it("names every function that there is, and no other", () => {
    const named = new Set([...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]));
    expect(new Set(Object.keys(commandsWith({}).commands))).toEqual(named);
  });

  it("labels and explains the buttons with the words of the pane", () => {
    for (const [name, { label, hint }] of Object.entries(nl.ribbon)) {
      expect(manifest).toContain(`<bt:String id="${name}.Label" DefaultValue="${label}">`);
      expect(manifest).toContain(`<bt:String id="${name}.Hint" DefaultValue="${hint}">`);
    }
  });
});
