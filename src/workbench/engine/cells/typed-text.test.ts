import { dateSerial } from "./dates";
import { readTyped } from "./typed-text";

const typed = (text: string) => readTyped(text, 2026);
const number = (value: number, numberFormat: string | null = null) => ({ kind: "number", value, numberFormat });
const text = (value: string, prefixed = false) => ({ kind: "text", value, prefixed });

describe("what Excel makes of typing", () => {
  it.each([
    ["007", number(7)],
    ["1.5", number(1.5)],
    [" 12 ", number(12)],
    ["-3", number(-3)],
    ["(5)", number(-5)],
    [".5", number(0.5)],
    ["1,234.5", number(1234.5, "#,##0.00")],
    ["1e3", number(1000, "0.00E+00")],
    ["50%", number(0.5, "0%")],
    ["1 1/2", number(1.5, "# ?/?")],
    ["$5", number(5, '"$"#,##0')],
    ["9:30", number(9.5 / 24, "h:mm")],
    ["9:30 PM", number(21.5 / 24, "h:mm AM/PM")],
  ])("%s is a number", (entry, expected) => expect(typed(entry)).toEqual(expected));

  it.each([
    ["1-2", dateSerial(2026, 1, 2), "d-mmm"],
    ["3/4", dateSerial(2026, 3, 4), "d-mmm"],
    ["3/32", dateSerial(1932, 3, 1), "mmm-yy"],
    ["3/4/2024", dateSerial(2024, 3, 4), "m/d/yyyy"],
    ["2024-03-04", 45355, "m/d/yyyy"],
    ["5-Jan", dateSerial(2026, 1, 5), "d-mmm"],
    ["Jan 5, 2024", dateSerial(2024, 1, 5), "d-mmm-yy"],
    ["2/30", dateSerial(1930, 2, 1), "mmm-yy"],
    ["Mar-24", dateSerial(2026, 3, 24), "d-mmm"],
  ])("%s is a date", (entry, serial, format) => expect(typed(entry)).toEqual(number(serial ?? NaN, format)));

  it.each([
    "1,5",
    "13/32/2024",
    "U70",
    "U, V",
    "1-2-3-4",
    "ja",
    "-",
    "--",
    "?",
    "x",
    "1.2.3",
    "12u",
    "e",
    "1 e",
    "=",
    "- tekst met spaties",
  ])("%s stays text", (entry) => expect(typed(entry)).toEqual(text(entry)));

  it("an apostrophe makes text of anything and is not part of it", () => {
    expect(typed("'007")).toEqual(text("007", true));
    expect(typed("'=1+1")).toEqual(text("=1+1", true));
    expect(typed("'")).toEqual(text("", true));
  });

  it("knows formulas, booleans, errors and nothing", () => {
    expect(typed("=A1+1")).toEqual({ kind: "formula", formula: "=A1+1" });
    expect(typed("-tekst")).toEqual({ kind: "formula", formula: "=-tekst" });
    expect(typed("true")).toEqual({ kind: "boolean", value: true });
    expect(typed("#n/a")).toEqual({ kind: "error", value: "#N/A" });
    expect(typed("")).toEqual({ kind: "empty" });
  });
});
