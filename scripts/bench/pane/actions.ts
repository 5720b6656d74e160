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
const search = (pane: Frame) => pane.getByRole("textbox", { name: nl.tasks.search });
const list = (pane: Frame) => pane.getByRole("listbox", { name: nl.tasks.list });
const person = (pane: Frame) => pane.getByRole("combobox", { name: nl.tasks.person, exact: true });
/** A task that the sheet's selection chose too may be gone from the choice by itself. */
export const clearChoice = async (pane: Frame): Promise<void> => {
  const clear = pane.getByRole("button", { name: nl.tasks.clearSelection, exact: true });
  if (await clear.isVisible()) await clear.click();
};

const chooseAndType = async (pane: Frame): Promise<void> => {
  await clearChoice(pane);
  await list(pane).getByRole("option").nth(1).click();
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
  {
    name: "to another tab",
    act: (pane) => openView(pane, "load"),
    back: (pane) => openView(pane, "tasks"),
  },
  {
    name: "back to Taken",
    act: (pane) => openView(pane, "tasks"),
    back: (pane) => openView(pane, "tasks"),
  },
  {
    name: "assign (Enter)",
    begin: chooseAndType,
    act: (pane) => person(pane).press("Enter"),
    // The workbook changes after the answer: how long that takes does not count.
    back: async (pane) => {
      await pane.getByRole("button", { name: nl.pane.undoOf(`${somebody} `) }).click();
      await hears(pane, /^Ongedaan gemaakt/);
      await chooseAndType(pane);
    },
  },
];

/** Puts a school of 600 tasks in use, with somebody to assign them to, and waits for its list. */
export async function openLargeSchool({ page, pane }: SlowPage): Promise<Frame> {
  const [tasks] = sheetsOf(600, 0);
  const bytes = await writeXlsx({ sheets: [{ name: "Taken", rows: tasks?.cells ?? [] }] });
  await page.evaluate((content) => window.workbench?.open("groot.xlsx", new Uint8Array(content)), [...bytes]);
  const frame = await pane();
  await press(frame, nl.start.adopt);
  await hears(frame, nl.outcomes.adopted(600, 0));
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
