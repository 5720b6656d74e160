import { defaultSettings, fitsSetting, isNumberSetting, settingValues, type SettingKey } from "./settings";

const values = settingValues(defaultSettings);

describe("wat een school kan instellen", () => {
  test.each([
    ["weeksPerYear", 52, true],
    ["weeksPerYear", 53, false],
    ["weeksPerYear", 37.5, false],
    ["minutesPerTask", 7.5, true],
    ["pointsS", 0, false],
    ["pointsS", 0.5, true],
    ["pointsL", -4, false],
    ["pointsL", 100, true],
    ["keyPersonShare", 1, true],
    ["keyPersonShare", 1.01, false],
    ["occupancyTooHigh", 1.2, true],
    ["able", 10, true],
    ["able", 11, false],
    ["tasksPerPerson", 20, true],
    ["tasksPerPerson", 20.5, false],
    ["executorsToLead", NaN, false],
  ] as const)("%s op %d: %p", (key, value, fits) => {
    expect(fitsSetting(key, value)).toBe(fits);
  });

  test("is een getal, of iets anders: wat er eerst staat, kan ook ingesteld worden", () => {
    const keys = Object.keys(values) as readonly SettingKey[];
    const numbers = keys.filter(isNumberSetting);
    expect(numbers.every((key) => fitsSetting(key, values[key]))).toBe(true);
    expect(keys.filter((key) => !isNumberSetting(key)).sort()).toEqual(
      [
        ...["school", "schoolYear", "educationLevel", "group"],
        ...["mandates", "balance", "workPerPerson", "personalNames"],
      ].sort(),
    );
  });

  test("staat elk apart: ook de punten en de grenzen", () => {
    expect(values).toMatchObject({ weeksPerYear: 40, pointsS: 1, pointsM: 2, pointsL: 4, able: 6, workedShare: 1.1 });
    expect(values).not.toHaveProperty("points");
    expect(values).not.toHaveProperty("thresholds");
  });
});
