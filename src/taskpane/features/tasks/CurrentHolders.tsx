import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { Dismiss12Regular } from "@fluentui/react-icons";
import type { Outcome } from "../../../application/state";
import { formatMarks, sortMarks } from "../../../domain/marks";
import type { Mark, Person } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { useAddIn, usePane } from "../../use-add-in";
import type { TaskRow } from "./task-rows";

interface CurrentHoldersProps {
  readonly rows: readonly TaskRow[];
  readonly disabled: boolean;
  /** Told of a change that may take tasks out of the list, once it is asked. */
  readonly onChange: (asked: Promise<Outcome>) => unknown;
}

/** Who has a mark on the chosen tasks now; each can be taken away with one button. */
export function CurrentHolders({ rows, disabled, onChange }: CurrentHoldersProps): ReactElement | null {
  const { addIn } = useAddIn();
  const { pane } = usePane();
  const held = holdersOf(rows);
  if (held.length === 0) return null;
  const unassign = ({ person, taskIds }: Held): unknown =>
    onChange(addIn.assign({ situation: pane.situation, taskIds, personId: person.id, marks: [], consent: false }));
  return (
    <ul className="holders" aria-label={nl.tasks.now}>
      {held.map((holding) => (
        <li key={holding.person.id} className="holder">
          <span aria-hidden>
            <b>{formatMarks(holding.marks)}</b> {holding.person.name}
            {holding.taskIds.length < rows.length && ` ${holding.taskIds.length}/${rows.length}`}
          </span>
          <span className="for-screen-readers">
            {nl.tasks.holds(holding.person.name, holding.marks, holding.taskIds.length, rows.length)}
          </span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss12Regular />}
            aria-label={nl.tasks.unassign(holding.person.name)}
            title={nl.tasks.unassign(holding.person.name)}
            disabledFocusable={disabled}
            onClick={() => unassign(holding)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Somebody with the marks that he or she has on at least one of the tasks, and on which tasks. */
interface Held {
  readonly person: Person;
  readonly marks: readonly Mark[];
  readonly taskIds: readonly string[];
}

interface Counted {
  readonly person: Person;
  readonly marks: Set<Mark>;
  readonly taskIds: string[];
}

function holdersOf(rows: readonly TaskRow[]): readonly Held[] {
  const held = new Map<string, Counted>();
  for (const { task, holders } of rows) {
    for (const { person, marks } of holders) {
      const own = held.get(person.id) ?? { person, marks: new Set(), taskIds: [] };
      held.set(person.id, own);
      own.taskIds.push(task.id);
      for (const mark of marks) own.marks.add(mark);
    }
  }
  return [...held.values()].map(({ marks, ...own }) => ({ ...own, marks: sortMarks([...marks]) }));
}
