import { pictureOf, placeBefore, useCases, type Place, type UseCase } from "../support/fault-cases";
import { handMadeSheet, taskSheet } from "../support/memory-school";

/** What a colleague does between the moment that the workbook is read and the moment that it is written. */
interface Colleague {
  readonly name: string;
  readonly act: (place: Place) => void;
}

const onSheet = (sheet: string, act: (place: Place, sheet: string) => void) => (place: Place) => {
  if (place.book.book.find(sheet) !== undefined) act(place, sheet);
};

const colleagues: readonly Colleague[] = ["Taken", "Huidige situatie", "Streefdoel", "Team"].flatMap((sheet) => {
  const at = (name: string, act: (place: Place, sheet: string) => void) => ({
    name: `${name} op ${sheet}`,
    act: onSheet(sheet, act),
  });
  return [
    at("voegt boven alles een rij in", ({ book }) => book.hands.insertRows(sheet, 0, 1)),
    at("voegt tussen de rijen een rij in", ({ book }) => {
      book.hands.insertRows(sheet, 5, 1);
      book.hands.type(sheet, 5, 1, "van een collega");
    }),
    at("haalt een lege rij weg", ({ book }) => book.hands.deleteRows(sheet, 2, 1)),
    at("voegt links een kolom in", ({ book }) => book.hands.insertColumns(sheet, 0, 1)),
    at("voegt een kolom in", ({ book }) => {
      book.hands.insertColumns(sheet, 3, 1);
      book.hands.type(sheet, 6, 3, "=1+1");
    }),
    at("vult cellen in", ({ book }) => {
      for (let row = 4; row < 14; row += 3)
        for (let column = 2; column < 10; column += 2) book.hands.type(sheet, row, column, `'00${row}${column}`);
    }),
    at("sorteert", ({ book }) =>
      book.hands.sort(sheet, { row: 4, column: 0, rowCount: 4, columnCount: book.values(sheet)[3]?.length ?? 1 }, 1),
    ),
  ];
});

const ofSchool = [taskSheet, handMadeSheet].flatMap(({ cells }) => cells.flat()).filter((value) => value !== "");
const isOfPeople = (text: string) => ofSchool.includes(text) || /^00\d+$|van een collega|=1\+1/.test(text);

/** What the school and the colleague wrote: each text as often as it stands somewhere. */
function written({ book }: Place): readonly string[] {
  const cells = book.book.snapshot().sheets.flatMap(({ formulas }) => formulas.flat());
  return cells.map(String).filter(isOfPeople).sort();
}

function missing(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** How it ends when the colleague was there first, and nobody is in anybody's way. */
async function afterwards(useCase: UseCase, { act }: Colleague) {
  const place = await placeBefore(useCase);
  act(place);
  const outcome = await useCase.run(place);
  return { ok: outcome.ok, problem: outcome.ok ? null : outcome.problem.kind, picture: pictureOf(place, useCase) };
}

/** Texts that the button takes away itself, such as a person's name in the head of a situation. */
async function takenAway(useCase: UseCase): Promise<readonly string[]> {
  const place = await placeBefore(useCase);
  const before = written(place);
  await useCase.run(place);
  return missing(before, written(place));
}

describe.each(useCases)("$name, while a colleague", (useCase) => {
  let taken: readonly string[];
  beforeAll(async () => {
    taken = await takenAway(useCase);
  });

  test.each(colleagues)("$name", async (colleague) => {
    const place = await placeBefore(useCase);
    let theirs = "";
    let texts: readonly string[] = [];
    place.book.port.faults.meanwhile(() => {
      colleague.act(place);
      theirs = pictureOf(place, {});
      texts = written(place);
    });
    const outcome = await useCase.run(place);
    if (outcome.ok) {
      expect(missing(texts, [...written(place), ...taken])).toEqual([]);
      return;
    }
    expect(outcome.problem.kind).toBe("changedMeanwhile");
    expect(pictureOf(place, {})).toBe(theirs);
    const expected = await afterwards(useCase, colleague);
    const again = await place.addIn.getState().feedback?.question?.accept();
    expect([again?.ok, again?.ok === false ? again.problem.kind : null]).toEqual([expected.ok, expected.problem]);
    expect(pictureOf(place, useCase)).toBe(expected.picture);
  });
});
