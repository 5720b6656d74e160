import type { Task } from "./model";
import { similarTasks } from "./similar-tasks";
import { oneLetterApart, plainWords } from "./spelling";

const tasks = [
  "Onderhoud van de printers",
  "Netwerk beheren en beveiligen",
  "Aankoop van toestellen opvolgen",
  "Toestellen aankopen",
  "ICT-visie",
].map((description): Task => ({ id: description, description, cluster: "", kind: null, level: null, size: null }));
const like = (text: string) => similarTasks(text, tasks).map(({ description }) => description);

describe("tasks that a text may be about", () => {
  test.each([
    ["Printers onderhouden", "Onderhoud van de printers"],
    ["Netwerk beheren", "Netwerk beheren en beveiligen"],
    ["netwrek beheren en bevieligen", "Netwerk beheren en beveiligen"],
    ["Visie ICT", "ICT-visie"],
  ])("for %j begin with %j", (text, first) => {
    expect(like(text)[0]).toBe(first);
  });

  test("come most alike first", () => {
    expect(like("Aankopen toestellen")).toEqual(["Toestellen aankopen", "Aankoop van toestellen opvolgen"]);
  });

  test.each(["Website", "", "🎒", "?"])("are not found for %j", (text) => {
    expect(like(text)).toEqual([]);
  });

  test("are three at most", () => {
    const same = [1, 2, 3, 4].map((id): Task => ({ ...(tasks[0] as Task), id: String(id) }));
    expect(similarTasks("Onderhoud van printers", same).map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });
});

describe("spelling", () => {
  test("passes over case, accents and punctuation", () => {
    expect(plainWords("Van den Broeck-Maes, Zoë (2)")).toEqual(["van", "den", "broeck", "maes", "zoe", "2"]);
  });

  test.each([
    ["peeters", "peters", true],
    ["peeters", "peetres", true],
    ["peeters", "peetars", true],
    ["peeters", "peeterse", true],
    ["peeters", "peeters", false],
    ["peeters", "peters2", false],
    ["peeters", "pteeers", false],
    ["peeters", "peers", false],
    ["maes", "maas", true],
    ["claes", "cvals", false],
    ["karin", "kruin", false],
    ["karin", "kaorn", false],
    ["", "p", true],
  ])("%s and %s are one letter apart: %p", (one, other, expected) => {
    expect(oneLetterApart(one, other)).toBe(expected);
    expect(oneLetterApart(other, one)).toBe(expected);
  });
});
