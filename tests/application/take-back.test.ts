import { handMadeSheet, openAdoptedSchool, taskSheet, type MemorySchool } from "../support/memory-school";

/** A target in which Bram takes the printers over from Ann, and Ann replaces for the network. */
async function withTarget(): Promise<MemorySchool> {
  const school = await openAdoptedSchool([taskSheet, handMadeSheet]);
  const { addIn, taskId, personId } = school;
  await addIn.generate("current", { consent: true });
  await addIn.generate("target", { consent: true });
  const assign = async (person: string, task: string, marks: readonly ("executes" | "replaces")[]) =>
    addIn.assign({ situation: "target", taskIds: [taskId(task)], personId: personId(person), marks, consent: true });
  await assign("Ann", "Printers", []);
  await assign("Bram", "Printers", ["executes"]);
  await assign("Ann", "Netwerk", ["replaces"]);
  return school;
}
const marks = ({ shown, taskId }: MemorySchool, task: string) =>
  shown()
    .situations.target.assignments.filter((one) => one.taskId === taskId(task))
    .map(({ personId, marks: own }) => [shown().people.find(({ id }) => id === personId)?.name, ...own].join(" "));

test("a difference is taken back for everyone at once, the others stay, and undoing brings it back", async () => {
  const school = await withTarget();
  const before = school.book.picture();
  expect(await school.addIn.takeBack(school.taskId("Printers"), { consent: false })).toMatchObject({
    cellsWritten: 2,
    sentence: "‘Printers’ staat op ‘Streefdoel’ weer zoals nu.",
  });
  expect(marks(school, "Printers")).toEqual(["Ann executes"]);
  expect(marks(school, "Netwerk")).toEqual(["Ann replaces", "Bram executes"]);
  await school.addIn.undo();
  expect(school.book.picture()).toBe(before);
});

test("a share of somebody's own comes back too", async () => {
  const school = await withTarget();
  const { sheetName } = school.shown().situations.current;
  const rows = school.book.values(sheetName);
  const row = rows.findIndex((cells) => cells.includes("Printers"));
  school.book.hands.type(sheetName, row, rows[row]?.indexOf("U") ?? -1, "U70");
  await school.addIn.takeBack(school.taskId("Printers"), { consent: false });
  expect(school.shown().situations.target.assignments).toContainEqual({
    taskId: school.taskId("Printers"),
    personId: school.personId("Ann"),
    marks: ["executes"],
    share: 70,
  });
});

test("nothing is written for a task that stands as it does now, and one that is gone is named", async () => {
  const school = await withTarget();
  expect(await school.addIn.takeBack(school.taskId("ICT-visie"), { consent: false })).toMatchObject({
    cellsWritten: 0,
  });
  expect(await school.addIn.takeBack("weg", { consent: false })).toMatchObject({ problem: { kind: "unknownTask" } });
});
