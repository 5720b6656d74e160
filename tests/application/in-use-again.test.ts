import type { AddIn } from "../../src/application/add-in";
import { formatAssignment } from "../../src/domain/marks";
import type { Mark } from "../../src/domain/model";
import { situations } from "../../src/workbook/book-people";
import { reportRoles } from "../../src/workbook/schema";
import { openAdoptedSchool, taskSheet } from "../support/memory-school";
import { openSchoolIn } from "../support/open-school";
import { workbookWith } from "../support/workbook-with";

/** A school with both situations and every sheet on request, calculated as Excel does. */
async function divided(): Promise<AddIn> {
  const { addIn } = await openSchoolIn(await workbookWith([taskSheet]));
  await addIn.adopt({ accept: true });
  for (const name of ["Ann", "Bram", "Chloë"]) await addIn.addPerson({ name });
  const { tasks = [], people = [] } = addIn.getState().book ?? {};
  const give = (situation: "current" | "target", task: number, person: number, ...marks: readonly Mark[]) =>
    addIn.assign({
      situation,
      taskIds: [tasks[task]?.id ?? ""],
      personId: people[person]?.id ?? "",
      marks,
      consent: true,
    });
  await give("current", 0, 0, "executes");
  await give("current", 0, 1, "replaces");
  await give("current", 2, 2, "executes", "replaces");
  await addIn.generate("target", { consent: true });
  await give("target", 0, 1, "executes");
  await give("target", 3, 2, "replaces");
  await give("target", 2, 2);
  for (const role of reportRoles) expect(await addIn.makeReport(role)).toMatchObject({ ok: true });
  return addIn;
}

/** Everyone, and who does what in both situations, as the pane has it. */
function division(addIn: AddIn) {
  const book = addIn.getState().book;
  const task = new Map(book?.tasks.map(({ id, description }) => [id, description]));
  const person = new Map(book?.people.map(({ id, name }) => [id, name]));
  const marks = situations.map((kind) =>
    (book?.situations[kind].assignments ?? [])
      .map((each) => `${task.get(each.taskId)} ${person.get(each.personId)} ${formatAssignment(each)}`)
      .sort(),
  );
  return { people: [...person.values()], marks };
}

async function letGo(addIn: AddIn): Promise<void> {
  await addIn.detach();
  expect(await addIn.getState().feedback?.question?.accept()).toMatchObject({ ok: true });
}

describe("a workbook that was let go and is used again", () => {
  test("has the same people, with the same marks in both situations, and nothing that could not be read", async () => {
    const addIn = await divided();
    const before = division(addIn);
    expect(before.marks).toEqual([
      ["ICT-visie Chloë UV", "Printers Ann U", "Printers Bram V"],
      ["Nascholing Chloë V", "Printers Ann U", "Printers Bram U"],
    ]);
    await letGo(addIn);
    const { found } = addIn.getState();
    expect(found.map(({ sheetName, people, loneSigns }) => [sheetName, people.length, loneSigns])).toEqual([
      ["Taken", 3, []],
    ]);
    await addIn.adopt({ accept: true });
    expect(division(addIn)).toEqual(before);
    const unread = situations.map((kind) => addIn.getState().book?.situations[kind].unread);
    expect(unread).toEqual([[], []]);
    for (const kind of situations) await addIn.generate(kind, { consent: true });
    expect(division(addIn)).toEqual(before);
  });

  test("says of each mark at Nog te plaatsen that it could not be read", async () => {
    const { book, addIn, taskId, personId } = await openAdoptedSchool([taskSheet]);
    await addIn.addPerson({ name: "Ann" });
    for (const task of ["Printers", "Netwerk"])
      await addIn.assign({
        situation: "current",
        taskIds: [taskId(task)],
        personId: personId("Ann"),
        marks: ["executes"],
        consent: true,
      });
    const row = book.values("Taken").findIndex((line) => line.includes("Netwerk"));
    book.hands.deleteRows("Taken", row, 1);
    await addIn.refresh();
    await addIn.generate("current", { consent: true });
    expect(addIn.getState().book?.situations.current.loose).toHaveLength(1);
    await letGo(addIn);
    await addIn.adopt({ accept: true });
    expect(division(addIn)).toEqual({ people: ["Ann"], marks: [["Printers Ann U"], []] });
    expect(addIn.getState().book?.situations.current).toMatchObject({ loose: [], unread: [{ text: "U" }] });
  });
});
