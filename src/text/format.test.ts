import { agreeing, counted, hours, listed, percent, place, tasks } from "./format";

describe("numbers and lists in Belgian Dutch", () => {
  it("agree with their noun", () => {
    expect([0, 1, 2].map(tasks)).toEqual(["0 taken", "1 taak", "2 taken"]);
    expect(counted(1234, "cel", "cellen")).toBe("1.234 cellen");
    expect(agreeing(1, "is", "zijn")).toBe("is");
  });

  it("have a comma, at most one decimal, and the whole word uur", () => {
    expect(hours(7.5)).toBe("7,5 uur");
    expect(hours(1 / 3)).toBe("0,3 uur");
    expect(percent(1.254)).toBe("125\u00a0%");
  });

  it("name one, two and more things", () => {
    expect(listed(["Ann"])).toBe("Ann");
    expect(listed(["Ann", "Bram", "Chloë"])).toBe("Ann, Bram en Chloë");
  });

  it("say where something stands, as far as it is known", () => {
    expect(place("Taken", "B7")).toBe("cel B7 op ‘Taken’");
    expect(place("Taken", null)).toBe("‘Taken’");
    expect(place(null, null)).toBe("het bestand");
  });
});
