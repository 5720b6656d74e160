import { openAdoptedSchool, taskSheet } from "../support/memory-school";

async function school() {
  const opened = await openAdoptedSchool([taskSheet]);
  for (const name of ["Directie", "Firma Net", "Ann"]) await opened.addIn.addPerson({ name });
  const roles = () => Object.fromEntries(opened.shown().people.map(({ name, role, level }) => [name, [role, level]]));
  const accept = () => opened.addIn.acceptRoles(["Directie", "Firma Net", "Ann"].map(opened.personId));
  return { ...opened, roles, accept };
}

describe("all proposed roles at once", () => {
  test("come with their level, and are taken back in one step", async () => {
    const { addIn, accept, roles } = await school();
    const before = roles();
    expect((await accept()).sentence).toContain("Rol ingevuld bij 2 personen");
    expect(roles()).toMatchObject({
      Directie: ["directie", "school"],
      "Firma Net": ["externe firma", "extern"],
      Ann: ["", "school"],
    });
    await addIn.undo();
    expect(roles()).toEqual(before);
  });

  test("leave a role that somebody gave in the meantime, and write nothing the second time", async () => {
    const { addIn, accept, roles, personId } = await school();
    await addIn.setPerson(personId("Directie"), { role: "coördinator" });
    expect((await accept()).sentence).toContain("bij 1 persoon");
    expect(roles()["Directie"]).toEqual(["coördinator", "school"]);
    expect(await accept()).toMatchObject({ ok: true, cellsWritten: 0 });
  });
});
