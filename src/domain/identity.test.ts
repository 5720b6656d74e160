import { deriveId, fingerprint, nameSign, normaliseText } from "./identity";

describe("comparing text", () => {
  test.each([
    ["Beheer van reservemateriaal", "  beheer  van\u00A0Reservemateriaal\n"],
    ["collega's", "collega’s"],
    ["collega's", "collega`s"],
    ["laptop-/tabletpool", "laptop‑/tabletpool"],
    ['"Schoolversie"', "“Schoolversie”"],
    ["Chloë", "Chloe\u0308"],
    ["en zo...", "en zo…"],
    ["back-up", "back-\u200Bup"],
  ])("%j and %j are the same", (a, b) => {
    expect(normaliseText(a)).toBe(normaliseText(b));
    expect(fingerprint(a)).toBe(fingerprint(b));
  });

  test("an accent makes another name", () => {
    expect(normaliseText("Chloë")).not.toBe(normaliseText("Chloe"));
  });
});

describe("IDs", () => {
  test("stay as they are in the schools' workbooks", () => {
    expect(deriveId("T", "Beheer van reservemateriaal", 1)).toBe("T-22yc7aaj910");
    expect(deriveId("P", "Ann", 1)).toBe("P-1mb06i3ldih");
    expect(fingerprint("Beheer van reservemateriaal")).toBe("f27tlcpyuyqp");
    expect(nameSign("Chloë")).toBe("n1b4ulpjjwdx");
  });

  test("show that a name is written with other capitals or spaces, not that its accent is stored otherwise", () => {
    expect(nameSign("Chloe\u0308")).toBe(nameSign("Chloë"));
    expect(nameSign("chloë")).not.toBe(nameSign("Chloë"));
    expect(nameSign("Ann  Peeters")).not.toBe(nameSign("Ann Peeters"));
  });

  test("tell the same line in two clusters apart", () => {
    expect(deriveId("T", "Beheren van het schoolnetwerk", 2)).not.toBe(
      deriveId("T", "Beheren van het schoolnetwerk", 1),
    );
  });

  test("are short, and no two of many texts share one", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `Taak ${index} van ${index % 7}`);
    const ids = texts.map((text) => deriveId("T", text, 1));
    expect(new Set(ids).size).toBe(texts.length);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    expect(ids.filter((id) => !/^T-[0-9a-z]{1,11}$/.test(id))).toEqual([]);
  });
});
