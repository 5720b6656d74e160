import type { SituationKind, Task } from "../../domain/model";
import { sheets } from "../../text/sheets";
import { situations, surePeople, type BySituation } from "../book-people";
import type { TaskList } from "../list/task-list";
import { sheetNamed, type WorkbookSnapshot } from "../snapshot";
import {
  namesInHeader,
  readHandMade,
  readWhoInList,
  type FilledIn,
  type HandMadeMark,
  type HandMadeSheet,
} from "./hand-made";
import { mostOften } from "./most-often";

/** What there is of a situation as long as nothing was generated of it. */
export interface NotGenerated {
  /** The sheet of its name. */
  readonly handMade: HandMadeSheet;
  /** Who does what, on that sheet or in the list itself; null when nobody filled that in. */
  readonly filledIn: FilledIn | null;
}

const nothing: NotGenerated = { handMade: { form: "absent" }, filledIn: null };

/**
 * What was filled in by hand; a name that one situation has is known in the other. The list's own column *Wie?* tells of
 * now, unless a sheet does.
 */
export function readFilledIn(
  snapshot: WorkbookSnapshot,
  list: TaskList,
  known: { readonly matrices: BySituation<object | null>; readonly teamNames: readonly string[] },
): BySituation<NotGenerated> {
  if (situations.every((kind) => known.matrices[kind] !== null)) return { current: nothing, target: nothing };
  const tasks = list.rows.map(({ task }) => task);
  const names = [known.teamNames, ...situations.map((kind) => namesInHeader(sheetNamed(snapshot, sheets.names[kind])))];
  const read = (kind: SituationKind, alsoKnown: readonly string[] = []): NotGenerated =>
    known.matrices[kind] === null ? onSheet(snapshot, kind, tasks, mostOften([...names, alsoKnown])) : nothing;
  const current = withList(read("current"), known.matrices.current === null ? list : null, mostOften(names));
  const alsoKnown = surePeople(current.filledIn).map(({ name }) => name);
  return { current, target: read("target", alsoKnown) };
}

function onSheet(
  snapshot: WorkbookSnapshot,
  kind: SituationKind,
  tasks: readonly Task[],
  knownNames: readonly string[],
): NotGenerated {
  const handMade = readHandMade(snapshot, kind, tasks, knownNames);
  if (handMade.form !== "recognised") return { handMade, filledIn: null };
  const { sheet, reading } = handMade;
  return { handMade, filledIn: { sheet, reading: { ...reading, marks: reading.marks.map(asChosen(snapshot)) } } };
}

/** A lone sign as somebody said that it is meant. */
function asChosen({ replacingSigns = [] }: WorkbookSnapshot): (mark: HandMadeMark) => HandMadeMark {
  return (mark) => (mark.sign !== null && replacingSigns.includes(mark.sign) ? { ...mark, marks: ["replaces"] } : mark);
}

function withList(current: NotGenerated, list: TaskList | null, knownNames: readonly string[]): NotGenerated {
  return list === null || current.filledIn !== null
    ? current
    : { ...current, filledIn: readWhoInList(list, knownNames) };
}
