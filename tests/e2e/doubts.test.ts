import { nl } from "../../src/text/nl";
import { goTo, openSheet, typeInGrid, valuesOf } from "./support/grid";
import { hears, openView, press } from "./support/pane";
import { openWorkbench, type OpenWorkbench } from "./support/workbench-page";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
}, 60_000);
afterAll(() => workbench.close());

test("a list is pointed out by the title above its tasks", async () => {
  const { pane, page } = workbench;
  await openSheet(page, "Taken");
  await goTo(page, "B3");
  await press(pane, nl.start.pickList);
  await hears(pane, nl.problems.pointedAtEmpty({ sheet: "Taken", cell: "B3", text: null, choices: [] }));
  await goTo(page, "B4");
  await press(pane, nl.start.pickList);
  await pane.getByRole("heading", { name: nl.start.pickedList("Omschrijving") }).waitFor();
  await workbench.screenshot("picked");
  await press(pane, nl.start.adopt);
  await hears(pane, nl.outcomes.adopted(60, 5));
});

test("somebody who is in the team twice under nearly the same name becomes one again", async () => {
  const { pane, page } = workbench;
  await openView(pane, "team");
  await pane.getByLabel(nl.team.newName).fill("Chloe");
  await press(pane, nl.team.add);
  const question = pane.getByRole("group", { name: nl.team.nearQuestion("Chloë", "Chloe") });
  await question.waitFor();
  await workbench.screenshot("near-names");
  await press(pane, nl.team.merge);
  await hears(pane, nl.outcomes.merged("Chloë", "Chloe"));
  await question.waitFor({ state: "detached" });
  expect((await valuesOf(page, "Team")).flat()).not.toContain("Chloe");
});

test("a mark whose task is worded otherwise waits until it is placed", async () => {
  const { pane, page } = workbench;
  const rows = await valuesOf(page, "Huidige situatie");
  const row = rows.findIndex((cells) => cells.some((cell) => String(cell).toLowerCase() === "x"));
  const column = rows.flatMap((cells) => [cells.indexOf("Omschrijving")]).find((found) => found >= 0) ?? 0;
  const wording = String(rows[row]?.[column]);
  await typeInGrid(page, "Huidige situatie", `${String.fromCharCode(65 + column)}${row + 1}`, `${wording} enz.`);
  await openView(pane, "start");
  await pane.getByRole("heading", { name: nl.start.looseHeading }).waitFor();
  await workbench.screenshot("loose");
  await pane
    .getByRole("button", { name: new RegExp(`^${nl.start.place}: `) })
    .first()
    .click();
  await press(pane, nl.outcomes.accept.setAside({ name: "Huidige situatie (origineel)", isList: false }));
  await hears(pane, /^Geplaatst: /);
});
