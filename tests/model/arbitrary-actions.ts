import fc from "fast-check";
import type { Mark, SituationKind } from "../../src/domain/model";
import { reportRoles } from "../../src/workbook/schema";
import type { Action, Button, Hand, Place, Trouble } from "./actions";

const at = fc.nat({ max: 30 });
const kind = fc.constantFrom<SituationKind>("current", "target");
const place = fc.constantFrom<Place>("list", "current", "target");
const marks = fc.constantFrom<readonly Mark[]>(["executes"], ["replaces"], ["executes", "replaces"], []);
const text = fc.constantFrom("Nieuwe taak", "Printers", "Printers bijvullen", "=SOM(1)", "007");
const name = fc.constantFrom("Dirk", "Els", "=Fatima", "Van den Broeck, Jo");

const buttons: fc.Arbitrary<Button> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ press: fc.constant("assign" as const), kind, task: at, person: at, marks }) },
  { weight: 1, arbitrary: fc.record({ press: fc.constant("assignSelected" as const), task: at, person: at }) },
  { weight: 4, arbitrary: fc.record({ press: fc.constant("generate" as const), kind }) },
  { weight: 2, arbitrary: fc.record({ press: fc.constant("highlight" as const), kind }) },
  { weight: 1, arbitrary: fc.record({ press: fc.constant("clearHighlights" as const) }) },
  { weight: 2, arbitrary: fc.record({ press: fc.constant("addPerson" as const), name }) },
  { weight: 2, arbitrary: fc.record({ press: fc.constant("renamePerson" as const), person: at, name }) },
  { weight: 2, arbitrary: fc.record({ press: fc.constant("removePerson" as const), person: at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      press: fc.constant("setHours" as const),
      person: at,
      hours: fc.constantFrom(null, 0, 4.5, 9),
    }),
  },
  { weight: 1, arbitrary: fc.record({ press: fc.constant("setSize" as const), task: at, hours: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ press: fc.constant("proposeKinds" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ press: fc.constant("makeReport" as const), role: fc.constantFrom(...reportRoles) }),
  },
  { weight: 1, arbitrary: fc.record({ press: fc.constant("decide" as const), kind, finding: at }) },
);

const typed = fc.constantFrom("u", "X", "v u", "", "?", "uitbesteed", "U70");

/** What a hand does; notes and fills come in one of these places. */
const handsIn = (adorned: fc.Arbitrary<Place>): fc.Arbitrary<Hand> =>
  fc.oneof(
    fc.record({ hand: fc.constant("insertTask" as const), at, text }),
    fc.record({ hand: fc.constant("deleteTask" as const), at }),
    fc.record({ hand: fc.constant("reword" as const), at, text }),
    fc.record({ hand: fc.constant("copyTask" as const), at }),
    fc.record({ hand: fc.constant("sortTasks" as const), wholeRows: fc.boolean() }),
    fc.record({ hand: fc.constant("sortInSight" as const), kind, at, count: fc.integer({ min: 2, max: 9 }) }),
    fc.record({ hand: fc.constant("insertColumn" as const), place, at }),
    fc.record({ hand: fc.constant("insertRow" as const), place, at }),
    fc.record({ hand: fc.constant("mark" as const), kind, at, person: at, text: typed }),
    fc.record({ hand: fc.constant("remark" as const), place, at }),
    fc.record({ hand: fc.constant("note" as const), place: adorned, at }),
    fc.record({ hand: fc.constant("fill" as const), place: adorned, at }),
    fc.record({
      hand: fc.constant("renameSheet" as const),
      place,
      name: fc.constantFrom("Blad 'x' & y", "1", "Jaar 3"),
    }),
    fc.record({ hand: fc.constant("rate" as const), at, person: at, text: fc.constantFrom("7", "7,5", "0", "veel") }),
    fc.record({ hand: fc.constant("typePerson" as const), name }),
    fc.record({ hand: fc.constant("renameInTeam" as const), at, name }),
    fc.record({ hand: fc.constant("sortTeam" as const), wholeRows: fc.boolean() }),
  );

const hands = handsIn(place);
/** A note or fill that a colleague leaves on a line in the very moment in which it goes cannot be kept. */
const colleagues = handsIn(fc.constant("list"));

/** What hands, buttons, colleagues and faults do to a workbook, one after another. */
export const arbitraryActions = (maxLength: number): fc.Arbitrary<Action[]> =>
  fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.record({ happens: fc.constant("hand" as const), hand: hands }) },
      { weight: 4, arbitrary: fc.record({ happens: fc.constant("button" as const), button: buttons }) },
      { weight: 2, arbitrary: fc.record({ happens: fc.constant("buttonAndUndo" as const), button: buttons }) },
      { weight: 1, arbitrary: fc.record({ happens: fc.constant("undoAfterColleague" as const), button: buttons }) },
      {
        weight: 2,
        arbitrary: fc.record({
          happens: fc.constant("brokenButton" as const),
          button: buttons,
          trouble: fc.constantFrom<Trouble>("breaksOff", "breaksOff", "unanswered", "late"),
          steps: fc.nat({ max: 12 }),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          happens: fc.constant("buttonAndColleague" as const),
          button: buttons,
          hand: colleagues,
        }),
      },
      { weight: 1, arbitrary: fc.record({ happens: fc.constant("undo" as const) }) },
    ),
    { minLength: 1, maxLength },
  );
