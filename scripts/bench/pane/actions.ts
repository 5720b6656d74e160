import { writeXlsx } from "hucre/xlsx";
import type { Frame } from "playwright-core";
import { nl } from "../../../src/text/nl";
import { hears, openView, press } from "../../../tests/e2e/support/pane";
import { sheetsOf } from "../made-sheets";
import { median, type SlowPage } from "./slow-browser";

/** What a user does in the pane, and how it is undone so that it can be done again. */
interface Action {
  readonly name: string;
  /** What must be so beforehand. */
  readonly begin?: (pane: Frame) => Promise<void>;
  readonly act: (pane: Frame) => Promise<void>;
  readonly back: (pane: Frame) => Promise<void>;
}

const times = 5;
const somebody = "Ann Claes";
const colleague = "Collega 3";
const search = (pane: Frame) => pane.getByRole("textbox", { name: nl.tasks.search });
const list = (pane: Frame) => pane.getByRole("listbox", { name: nl.tasks.list });
const person = (pane: Frame) => pane.getByRole("combobox", { name: nl.tasks.person, exact: true });
/** A task that the sheet's selection chose too may be gone from the choice by itself. */
export const clearChoice = async (pane: Frame): Promise<void> => {
  const clear = pane.getByRole("button", { name: nl.tasks.clearSelection, exact: true });
  if (await clear.isVisible()) await clear.click();
};

const lines = (pane: Frame) => pane.getByRole("combobox", { name: nl.bottlenecks.filter.label });
const ofNow = (pane: Frame) => pane.getByRole("radio", { name: nl.words.situation.current }).check({ force: true });
const ofTarget = (pane: Frame) => pane.getByRole("radio", { name: nl.words.situation.target }).check({ force: true });

const chooseOne = async (pane: Frame): Promise<void> => {
  await openView(pane, "tasks");
  await clearChoice(pane);
  await list(pane).getByRole("option").nth(1).click();
};

const chooseAndType = async (pane: Frame): Promise<void> => {
  await chooseOne(pane);
  await person(pane).fill(somebody);
};

const actions: readonly Action[] = [
  {
    name: "a letter in the search field",
    act: (pane) => search(pane).press("h"),
    back: (pane) => search(pane).press("Escape"),
  },
  { name: "choose a task", act: (pane) => list(pane).getByRole("option").nth(1).click(), back: clearChoice },
  {
    name: "choose all 600",
    act: (pane) => press(pane, nl.tasks.selectAll),
    back: clearChoice,
  },
  {
    name: "filter",
    act: (pane) => pane.getByRole("combobox", { name: nl.tasks.filter }).press("ArrowDown"),
    back: (pane) => pane.getByRole("combobox", { name: nl.tasks.filter }).press("ArrowUp"),
  },
  { name: "the target in the list", act: (pane) => ofTarget(pane), back: (pane) => ofNow(pane) },
  {
    name: "a letter in Wie?",
    begin: chooseOne,
    act: (pane) => person(pane).press("c"),
    back: async (pane) => {
      await person(pane).fill("");
      await person(pane).press("Escape");
    },
  },
  { name: "to Belasting", act: (pane) => openView(pane, "load"), back: (pane) => openView(pane, "tasks") },
  {
    name: "to a person",
    begin: (pane) => openView(pane, "load"),
    act: (pane) => press(pane, nl.person.open(colleague)),
    back: (pane) => press(pane, nl.person.back(nl.load.heading)),
  },
  { name: "to Knelpunten", act: (pane) => openView(pane, "bottlenecks"), back: (pane) => openView(pane, "tasks") },
  {
    name: "all knelpunten",
    begin: (pane) => openView(pane, "bottlenecks"),
    act: (pane) => lines(pane).press("ArrowDown"),
    back: (pane) => lines(pane).press("ArrowUp"),
  },
  { name: "to Streefdoel", act: (pane) => openView(pane, "target"), back: (pane) => openView(pane, "team") },
  { name: "to Team", act: (pane) => openView(pane, "team"), back: (pane) => openView(pane, "start") },
  { name: "back to Taken", act: (pane) => openView(pane, "tasks"), back: (pane) => openView(pane, "load") },
  {
    name: "assign (Enter)",
    begin: async (pane) => {
      await openView(pane, "start");
      await press(pane, nl.start.make.current.label);
      await press(pane, nl.outcomes.accept.setAside({ name: "Huidige situatie (origineel)", isList: false }));
      await hears(pane, nl.outcomes.setAside({ name: "Huidige situatie (origineel)", isList: false }));
      await chooseAndType(pane);
    },
    act: (pane) => person(pane).press("Enter"),
    // The workbook changes after the answer: how long that takes does not count.
    back: async (pane) => {
      await pane.getByRole("button", { name: nl.pane.undoOf(`${somebody} `) }).click();
      await hears(pane, /^Ongedaan gemaakt/);
      await chooseAndType(pane);
    },
  },
];

/** Puts a school of 600 tasks that twelve people do in use, with one more to assign to, and waits for its list. */
export async function openLargeSchool({ page, pane }: SlowPage): Promise<Frame> {
  const [tasks, current] = sheetsOf(600, 12);
  const sheets = [tasks, current].flatMap((sheet) => (sheet ? [{ name: sheet.name, rows: sheet.cells }] : []));
  const bytes = await writeXlsx({ sheets });
  await page.evaluate((content) => window.workbench?.open("groot.xlsx", new Uint8Array(content)), [...bytes]);
  const frame = await pane();
  await press(frame, nl.start.adopt);
  await hears(frame, nl.outcomes.adopted(600, 12));
  await openView(frame, "team");
  await frame.getByLabel(nl.team.newName).fill(somebody);
  await press(frame, nl.team.add);
  await frame.getByRole("button", { name: nl.team.edit(somebody) }).waitFor();
  await openView(frame, "tasks");
  await list(frame).waitFor();
  return frame;
}

/** Milliseconds from each input to the first picture that answers it: the median and the worst of some times. */
export async function measureActions(slowPage: SlowPage, pane: Frame) {
  await watchAnswers(pane);
  const measured = [];
  for (const action of actions) {
    const answers: number[] = [];
    await action.begin?.(pane);
    for (let time = 0; time < times; time++) {
      await settled(slowPage);
      await takeAnswer(pane);
      await slowPage.slow(true);
      await action.act(pane);
      await settled(slowPage);
      answers.push(await takeAnswer(pane));
      await slowPage.slow(false);
      await action.back(pane);
    }
    measured.push({ name: action.name, median: median(answers), worst: Math.max(...answers) });
  }
  return measured;
}

/** Keeps how long the slowest input took to be answered, as the browser itself times it (Event Timing). */
async function watchAnswers(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const kept = window as unknown as { slowest: number };
    kept.slowest = 0;
    new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) kept.slowest = Math.max(kept.slowest, duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

function takeAnswer(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const kept = window as unknown as { slowest: number };
    const { slowest } = kept;
    kept.slowest = 0;
    return slowest;
  });
}

/**
 * Waits until the page has had nothing to do for a second: after a write the workbench calculates for seconds where Excel
 * does so elsewhere. Event Timing too tells of an input some frames after it was answered.
 */
async function settled({ page }: SlowPage): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 20; quiet++) {
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (performance.now() - start > 80) quiet = -1;
    }
  });
}
