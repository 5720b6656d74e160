import type { MutableRefObject, ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { BookState, Outcome } from "../../../application/state";
import { sortMarks } from "../../../domain/marks";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn, usePane } from "../../use-add-in";
import { CurrentHolders } from "./CurrentHolders";
import { MarkToggles } from "./MarkToggles";
import { PersonPicker } from "./PersonPicker";
import { TaskDetails } from "./TaskDetails";
import { TaskMandates } from "./TaskMandates";
import type { TaskRow } from "./task-rows";
import type { Assigning } from "./use-assigning";

interface ChosenTasksProps {
  readonly book: BookState;
  readonly rows: readonly TaskRow[];
  /** How many of them the list does not show now. */
  readonly hiddenCount: number;
  readonly assigning: Assigning;
  readonly personRef: MutableRefObject<HTMLInputElement | null>;
  readonly onClear: () => void;
  /** Told of a change that may take tasks out of the list, once it is asked. */
  readonly onChange: (asked: Promise<Outcome>) => Promise<Outcome>;
}

/** What can be done with the chosen tasks: say who does them, and what is known of them. */
export function ChosenTasks(props: ChosenTasksProps): ReactElement {
  const { book, rows, hiddenCount, assigning, personRef, onClear, onChange } = props;
  const { addIn } = useAddIn();
  const { pane } = usePane();
  const { marks, lastPerson, stopped } = assigning;
  const taskIds = rows.map((row) => row.task.id);
  if (rows.length === 0) return <p className="list-foot subtle">{nl.tasks.chooseFirst}</p>;

  return (
    <section className="chosen" aria-label={nl.tasks.assign}>
      <div className="chosen-head">
        <span>
          <strong>{nl.tasks.selected(rows.length)}</strong>
          {hiddenCount > 0 && <span className="subtle"> ({nl.tasks.selectedHidden(hiddenCount)})</span>}
        </span>
        <div className="buttons">
          {rows.some((row) => row.task.kind !== "notApplicable") && (
            <ActionButton
              size="small"
              appearance="subtle"
              foreseen
              onAct={() => onChange(addIn.setKind(taskIds, "notApplicable"))}
            >
              {nl.tasks.setNotApplicable}
            </ActionButton>
          )}
          <Button
            className="dismiss"
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            aria-label={nl.tasks.clearSelection}
            title={nl.tasks.clearSelection}
            onClick={onClear}
          />
        </div>
      </div>
      <MarkToggles
        mandates={book.settings.mandates}
        marks={marks}
        onChange={(chosen) => assigning.setMarks(sortMarks(chosen))}
      >
        {lastPerson !== null && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={stopped}
            title={nl.tasks.againTitle(lastPerson.name)}
            onClick={() => void assigning.assign(taskIds, lastPerson)}
          >
            {nl.tasks.again(lastPerson.name)}
          </Button>
        )}
      </MarkToggles>
      <PersonPicker
        // A name that waited in it for the consent to make the sheet is given its tasks by that.
        key={String(book.situations[pane.situation].source === "handMade")}
        people={book.people}
        inputRef={personRef}
        disabled={stopped}
        describe={(person) => nl.tasks.enterAssigns(person.name, marks, rows.length)}
        onPick={(person) => assigning.assign(taskIds, person)}
        onAdd={(name) => void addIn.addPerson({ name })}
        onAgain={() => lastPerson !== null && void assigning.assign(taskIds, lastPerson)}
      />
      <CurrentHolders rows={rows} disabled={stopped} onChange={onChange} />
      {book.settings.mandates && rows.length === 1 && rows.map((row) => <TaskMandates key={row.task.id} row={row} />)}
      <TaskDetails tasks={rows.map((row) => row.task)} disabled={stopped} onChange={onChange} />
    </section>
  );
}
