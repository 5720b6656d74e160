import fc from "fast-check";
import { filledTakenoverzicht } from "../../tests/domain/filled-takenoverzicht";
import { seed } from "../../tests/domain/arbitrary-situation";
import { shortName, tellingName } from "./short-name";

test.each([
  ["Beheer van reservemateriaal", "Beheer van reservemateriaal"],
  ["  Beheer van\nreservemateriaal ", "Beheer van reservemateriaal"],
  ["Waken over verantwoord en veilig ICT-gebruik", "Waken over verantwoord en veilig ICT-gebruik"],
  [
    "Onderhouden van hardware: installeren, configureren, herstellen en vervangen van pc's",
    "Onderhouden van hardware…",
  ],
  ["Beheren van de toegang tot gebouwen (badgesysteem) en applicaties", "Beheren van de toegang tot gebouwen…"],
  ["Aanmaken en beheren van e-mail- en (internet)accounts", "Aanmaken en beheren van e-mail…"],
  ["Leerkrachten ondersteunen bij de ICT-integratie in de klas", "Leerkrachten ondersteunen…"],
  ["Tool: installeren en configureren van specifieke software", "Tool: installeren en configureren…"],
  ["(enkel in TSO/BSO) Installeren van industriële softwarepakketten", "(enkel in TSO/BSO) Installeren…"],
  ["a".repeat(45), "a".repeat(45)],
  ["a".repeat(46), `${"a".repeat(44)}…`],
  ["😀".repeat(60), `${"😀".repeat(44)}…`],
  ["Waken over verantwoord en veilig ICT-gebruik op school", "Waken over verantwoord en veilig ICT-gebruik…"],
  ["", ""],
])("%j becomes %j", (description, expected) => {
  expect(shortName(description)).toBe(expected);
});

test("every task of the Takenoverzicht has a name that ends on a whole word", () => {
  for (const { description } of filledTakenoverzicht({ kinds: false }).tasks) {
    const name = shortName(description);
    expect(description.startsWith(name.replace(/…$/, ""))).toBe(true);
    expect(name).toMatch(/[\p{L}\p{N}]…?$/u);
  }
});

test("is never longer than 45 characters, nor empty, and says when something was left out", () => {
  const words = fc.string({ unit: fc.constantFrom("a", "é", " ", "(", ":", ",", "-", " van ", "…"), maxLength: 120 });
  const check = fc.property(words, (description) => {
    const name = shortName(description);
    const whole = description.replace(/\s+/g, " ").trim();
    expect(Array.from(name).length).toBeLessThanOrEqual(45);
    expect(name === whole || name.endsWith("…")).toBe(true);
    expect(name.replace("…", "") === "").toBe(whole.replace("…", "") === "");
  });
  fc.assert(check, { seed, numRuns: 500 });
});

describe("the name for who does not know the list", () => {
  test.each([
    [
      "Installeren, integreren, ontwikkelen en onderhouden van softwarepakketten",
      "Installeren, integreren, ontwikkelen en onderhouden van softwarepakketten",
    ],
    [
      "Installeren en beheren van het schoolnetwerk, de schoolserver(s) en de firewall (beveiliging)",
      "Installeren en beheren van het schoolnetwerk…",
    ],
    [
      "Installeren en configureren van specifieke industriële softwarepakketten (CAD, PLC, sturingen, enz.)",
      "Installeren en configureren van specifieke industriële softwarepakketten…",
    ],
    [
      "Kennis hebben van niet-vakgebonden apparatuur en software om ICT-beheer mogelijk te maken",
      "Kennis hebben van niet-vakgebonden apparatuur en software om ICT-beheer…",
    ],
  ])("%j becomes %j", (description, expected) => {
    expect(tellingName(description)).toBe(expected);
  });

  test("is whole or tells enough, for every task of the Takenoverzicht", () => {
    for (const { description } of filledTakenoverzicht({ kinds: false }).tasks) {
      const name = tellingName(description);
      expect(name === description || name.length > 40).toBe(true);
      expect(name.length).toBeLessThanOrEqual(80);
    }
  });
});
