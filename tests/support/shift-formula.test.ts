import { moveFormula, renameInFormula, shiftFormula, shiftSpan } from "./shift-formula";

const rowIn = (at: number, count = 1) => ({ axis: "row", at, count }) as const;
const columnIn = (at: number, count = 1) => ({ axis: "column", at, count }) as const;

test.each([
  ["=A1", rowIn(0), "=A2"],
  ["=A1", rowIn(1), "=A1"],
  ["=SUM(A1:A5)", rowIn(2), "=SUM(A1:A6)"],
  ["=SUM(A1:A5)", rowIn(5), "=SUM(A1:A5)"],
  ["=SUM($B$2:$B$9)", rowIn(1, 3), "=SUM($B$5:$B$12)"],
  ["=SUM($B$2:$B$9)", columnIn(0), "=SUM($C$2:$C$9)"],
  ["=SUM(A1:A5)", rowIn(1, -2), "=SUM(A1:A3)"],
  ["=SUM(A2:A3)", rowIn(1, -2), "=SUM(#REF!)"],
  ["=Z1+AA1", columnIn(3), "=AA1+AB1"],
  ['="A1"&A1', rowIn(0), '="A1"&A2'],
  ['=FIND("|"&UPPER(TRIM(E12:I12))&"|",Tekens_U)', rowIn(0), '=FIND("|"&UPPER(TRIM(E13:I13))&"|",Tekens_U)'],
  ["=LOG10(A1)", rowIn(0), "=LOG10(A2)"],
  ["=Naam1+TO_A1", rowIn(0), "=Naam1+TO_A1"],
])("%s becomes, with %o, what Excel makes of it", (formula, shift, expected) => {
  expect(shiftFormula(formula, "Taken", "Taken", shift)).toBe(expected);
});

test("only references to the sheet that shifts move", () => {
  const formula = "=A1+Taken!A1+'Huidige situatie'!A1";
  expect(shiftFormula(formula, "Streefdoel", "Taken", rowIn(0))).toBe("=A1+Taken!A2+'Huidige situatie'!A1");
  expect(shiftFormula(formula, "Streefdoel", "Streefdoel", rowIn(0))).toBe("=A2+Taken!A1+'Huidige situatie'!A1");
  expect(shiftFormula(formula, "Streefdoel", "huidige situatie", rowIn(0))).toBe("=A1+Taken!A1+'Huidige situatie'!A2");
});

test("a formula that moves takes its loose references along, and not its fixed ones", () => {
  expect(moveFormula("=A1+$A$1+B$2+$C3", 2)).toBe("=A3+$A$1+B$2+$C5");
});

test("references follow the name of their sheet", () => {
  expect(renameInFormula("=Taken!A1+A1", "taken", "Taken (origineel)")).toBe("='Taken (origineel)'!A1+A1");
  expect(renameInFormula("='Oude lijst'!A1:B2", "Oude lijst", "Taken")).toBe("=Taken!A1:B2");
  expect(renameInFormula("=SUM(Taken!A1:A5)", "Taken", null)).toBe("=SUM(#REF!)");
});

test("a span that is deleted in part keeps what is left", () => {
  expect(shiftSpan({ first: 2, last: 6 }, rowIn(0, -3))).toEqual({ first: 0, last: 3 });
  expect(shiftSpan({ first: 2, last: 6 }, rowIn(5, -9))).toEqual({ first: 2, last: 4 });
  expect(shiftSpan({ first: 2, last: 6 }, rowIn(2, -5))).toBeNull();
});
