import type { Action } from "./actions";
import { openInPlayedExcel } from "./excel-model";
import { live } from "./live";
import { openInMemory } from "./memory-model";

/** Sequences that once lost something. */
const regressions: Readonly<Record<string, readonly Action[]>> = {
  "names of Team end where they ended, when the last row comes back after a fault": [
    { happens: "brokenButton", button: { press: "removePerson", person: 13 }, trouble: "breaksOff", steps: 1 },
  ],
  "formulas of a column that comes back after a fault are those of before, when a row was removed first": [
    { happens: "hand", hand: { hand: "deleteTask", at: 0 } },
    { happens: "brokenButton", button: { press: "removePerson", person: 0 }, trouble: "breaksOff", steps: 3 },
  ],
  "undoing after a colleague's edit, when the first row of a cluster went": [
    { happens: "hand", hand: { hand: "deleteTask", at: 0 } },
    {
      happens: "undoAfterColleague",
      button: { press: "assign", kind: "current", task: 0, person: 0, marks: ["executes"] },
    },
  ],
  "undoing a button that took a name typed below Team into it": [
    { happens: "hand", hand: { hand: "typePerson", name: "Dirk" } },
    { happens: "buttonAndUndo", button: { press: "setHours", person: 0, hours: null } },
  ],
  "a column that comes back stands right of the user's own, where it stood": [
    {
      happens: "buttonAndColleague",
      button: { press: "addPerson", name: "Dirk" },
      hand: { hand: "insertColumn", place: "target", at: 16 },
    },
    { happens: "undoAfterColleague", button: { press: "removePerson", person: 25 } },
  ],
  "a note beside somebody's mark, when that person is taken out": [
    { happens: "hand", hand: { hand: "note", place: "target", at: 17 } },
    { happens: "button", button: { press: "removePerson", person: 7 } },
  ],
  "a note on a generated sheet that is undone": [
    { happens: "hand", hand: { hand: "note", place: "target", at: 0 } },
    { happens: "undo" },
  ],
  "a colour on the line of a task that is taken off the list": [
    { happens: "hand", hand: { hand: "fill", place: "current", at: 0 } },
    { happens: "hand", hand: { hand: "deleteTask", at: 0 } },
    { happens: "button", button: { press: "generate", kind: "current" } },
  ],
};

describe.each([
  ["in memory", openInMemory],
  ["through office.js", openInPlayedExcel],
])("%s", (_host, open) => {
  test.each(Object.entries(regressions))("%s", async (_name, actions) => {
    await live(open, actions);
  });
});
