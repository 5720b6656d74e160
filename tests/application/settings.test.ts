import { defaultSettings } from "../../src/domain/settings";
import { settingCells } from "../../src/workbook/settings/settings-sheet";
import type { SettingKey } from "../../src/domain/settings";
import { cellAddress } from "../../src/workbook/a1";
import { openAdoptedSchool, openMemorySchool, taskSheet, type MemorySchool } from "../support/memory-school";

/** Where a setting stands on Instellingen. */
const cellOf = ({ book }: MemorySchool, key: SettingKey) => {
  const found = book.book.snapshot().names.find(({ name }) => name === settingCells[key]);
  if (found === undefined) throw new Error(`There is no ${key}.`);
  return found.area;
};
const type = (school: MemorySchool, key: SettingKey, value: string | number) => {
  const { row, column } = cellOf(school, key);
  school.book.hands.type("Instellingen", row, column, value);
};
const shows = (school: MemorySchool, key: SettingKey) => {
  const { row, column } = cellOf(school, key);
  return school.book.values("Instellingen")[row]?.[column];
};
const withSheet = async (): Promise<MemorySchool> => {
  const school = await openAdoptedSchool([taskSheet]);
  await school.addIn.showSettings();
  return school;
};

describe("a setting", () => {
  test("makes the sheet where it is not there, with what was set, and undoing takes it away", async () => {
    const school = await openAdoptedSchool([taskSheet]);
    const before = school.book.picture();
    expect(await school.addIn.setSettings({ educationLevel: "secondary", group: "schoolBoard" })).toMatchObject({
      ok: true,
      sentence: "2 instellingen bewaard. Het blad ‘Instellingen’ is gemaakt.",
    });
    expect(school.shown().settings).toMatchObject({ educationLevel: "secondary", group: "schoolBoard" });
    expect([shows(school, "educationLevel"), shows(school, "group")]).toEqual(["secundair", "schoolbestuur"]);
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("writes its own cell and no other, at once shown, and goes back", async () => {
    const school = await withSheet();
    const before = school.book.picture();
    expect(await school.addIn.setSettings({ technicalShare: 0.55 })).toMatchObject({
      cellsWritten: 1,
      sentence: "‘Techniek haalt de bovenhand boven dit deel’ is nu 55\u00a0%.",
    });
    expect(school.shown().settings.thresholds.technicalShare).toBe(0.55);
    await school.addIn.undo();
    expect(school.book.picture()).toBe(before);
  });

  test("that says so already writes nothing", async () => {
    const school = await withSheet();
    expect(await school.addIn.setSettings({ mandates: false, weeksPerYear: 40 })).toMatchObject({
      ok: true,
      cellsWritten: 0,
    });
  });

  test("that is empty again keeps the cell", async () => {
    const school = await withSheet();
    await school.addIn.setSettings({ school: "De Wijzer", group: "schoolGroup" });
    await school.addIn.setSettings({ school: " ", group: null });
    expect(school.shown().settings).toMatchObject({ school: "", group: null });
  });

  test("that looks like a formula stays text", async () => {
    const school = await withSheet();
    await school.addIn.setSettings({ school: "=HYPERLINK(1)" });
    expect(shows(school, "school")).toBe("=HYPERLINK(1)");
    expect(school.shown().settings.school).toBe("=HYPERLINK(1)");
  });

  test("takes the place of what could not be read", async () => {
    const school = await withSheet();
    type(school, "weeksPerYear", "veel");
    await school.addIn.setSettings({ weeksPerYear: 40 });
    expect(shows(school, "weeksPerYear")).toBe(40);
  });

  test("is corrected by what somebody types in the sheet", async () => {
    const school = await withSheet();
    type(school, "group", "Scholengemeenschap");
    type(school, "educationLevel", "kleuter");
    await school.addIn.refresh();
    expect(school.shown().settings).toMatchObject({ group: "schoolCommunity", educationLevel: null });
    const { sentence } = await school.addIn.generate("current", { consent: true });
    const { row, column } = cellOf(school, "educationLevel");
    expect(sentence).toContain(`We konden cel ${cellAddress(row, column)} op ‘Instellingen’ niet lezen`);
  });
});

describe("a line of Instellingen that was deleted", () => {
  const deleted = async (): Promise<MemorySchool> => {
    const school = await withSheet();
    school.book.hands.deleteRows("Instellingen", cellOf(school, "weeksPerYear").row, 1);
    return school;
  };

  test("comes back with what is set, and undoing gives it its default", async () => {
    const school = await deleted();
    await school.addIn.setSettings({ weeksPerYear: 36 });
    expect(school.shown().settings.weeksPerYear).toBe(36);
    await school.addIn.undo();
    expect(school.shown().settings).toEqual({ ...defaultSettings, schoolYear: "2026-2027" });
  });

  test("stays away as long as something else is set", async () => {
    const school = await deleted();
    expect(await school.addIn.setSettings({ pointsL: 5 })).toMatchObject({ cellsWritten: 1 });
  });
});

test("a workbook of an earlier version, without the lines for the group, gets them below the others", async () => {
  const school = await withSheet();
  for (const key of ["group", "educationLevel"] as const)
    school.book.hands.deleteRows("Instellingen", cellOf(school, key).row, 1);
  type(school, "school", "De Wijzer");
  const rows = school.book.values("Instellingen").length;
  await school.addIn.setSettings({ group: "schoolGroup" });
  expect(school.shown().settings).toMatchObject({ school: "De Wijzer", group: "schoolGroup" });
  expect(cellOf(school, "group").row).toBeGreaterThanOrEqual(rows);
});

describe("a setting is refused, and nothing is written,", () => {
  test("where the school wrote a formula, which is named", async () => {
    const school = await withSheet();
    const { row, column } = cellOf(school, "weeksPerYear");
    school.book.hands.type("Instellingen", row, column, "=30+7");
    const before = school.book.picture();
    expect(await school.addIn.setSettings({ school: "De Wijzer", weeksPerYear: 36 })).toMatchObject({
      ok: false,
      problem: { kind: "formulaKept", sheet: "Instellingen", cell: cellAddress(row, column) },
      sentence: expect.stringContaining(
        `cel ${cellAddress(row, column)} op ‘Instellingen’ staat een formule`,
      ) as string,
    });
    expect(school.book.picture()).toBe(before);
  });

  test.each([
    [{ weeksPerYear: 53 }, "Weken per jaar: geef een geheel getal van 1 tot en met 52 weken."],
    [{ weeksPerYear: 0 }, "Weken per jaar: geef een geheel getal van 1 tot en met 52 weken."],
    [{ weeksPerYear: 36.5 }, "Weken per jaar: geef een geheel getal van 1 tot en met 52 weken."],
    [
      { stuckShare: 1.2 },
      "De meeste kerntaken liggen stil boven dit deel: geef een getal boven 0 tot en met 100\u00a0%.",
    ],
    [{ able: -1 }, "Kan een taak vanaf een inschaling van: geef een getal boven 0 tot en met 10."],
    [{ pointsS: Number.NaN }, "Punten voor S: geef een getal boven 0 tot en met 100 punten."],
  ])("when it makes no sense: %j", async (changes, sentence) => {
    const school = await withSheet();
    const before = school.book.picture();
    expect(await school.addIn.setSettings(changes)).toMatchObject({ ok: false, sentence });
    expect(school.book.picture()).toBe(before);
  });

  test("when a name is too long or has a new line in it", async () => {
    const school = await withSheet();
    expect(await school.addIn.setSettings({ school: "x".repeat(101) })).toMatchObject({ ok: false });
    expect(await school.addIn.setSettings({ school: "De\nWijzer" })).toMatchObject({ ok: false });
  });

  test("before the workbook is in use", async () => {
    const { addIn } = await openMemorySchool([taskSheet]);
    expect(await addIn.setSettings({ school: "De Wijzer" })).toMatchObject({ problem: { kind: "notAdopted" } });
  });
});

test("the sheet Instellingen is shown, and made only once", async () => {
  const school = await openAdoptedSchool([taskSheet]);
  expect(await school.addIn.showSettings()).toMatchObject({
    ok: true,
    sentence: "Het blad ‘Instellingen’ is gemaakt.",
  });
  const again = await school.addIn.showSettings();
  expect(again).toMatchObject({ cellsWritten: 0, sheet: school.book.sheet("Instellingen").id });
});
