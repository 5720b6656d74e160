import { useMemo, useState, type ReactElement } from "react";
import { Select } from "@fluentui/react-components";
import type { BookState, LooseState } from "../../../application/state";
import { formatAssignment } from "../../../domain/marks";
import type { SituationKind } from "../../../domain/model";
import { peopleNamedLike } from "../../../domain/near-names";
import { shortName } from "../../../domain/short-name";
import { similarTasks } from "../../../domain/similar-tasks";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";
import { useFocusAfter } from "../../use-focus-after";

interface LooseMarkItemProps {
  readonly book: BookState;
  readonly situation: SituationKind;
  readonly mark: LooseState;
  /** Where the keyboard goes on after the mark found its place, or was taken away. */
  readonly goOn: () => void;
}

/** A mark without a place: what it was, where it may belong, and what to do with it. */
export function LooseMarkItem({ book, situation, mark, goOn }: LooseMarkItemProps): ReactElement {
  const { addIn } = useAddIn();
  const item = useFocusAfter(goOn);
  const alike = useMemo(() => similarTasks(mark.task, book.tasks), [mark.task, book.tasks]);
  const namesake = useMemo(() => peopleNamedLike(mark.person, book.people)[0], [mark.person, book.people]);
  const [chosenTask, chooseTask] = useState<string | null>(null);
  const [chosenPerson, choosePerson] = useState<string | null>(null);
  const taskId = chosenTask ?? mark.taskId ?? alike[0]?.id ?? "";
  const personId = chosenPerson ?? mark.personId ?? namesake?.id ?? "";
  const about = nl.start.looseMark(mark.person, formatAssignment(mark), mark.task);
  const { key } = mark;
  return (
    <li ref={item} className="person stack-small">
      <span>
        <span className="person-name">{about}</span>
        {situation === "target" && <span className="subtle"> ({nl.words.situation.target})</span>}
      </span>
      <Select aria-label={nl.start.looseTask(about)} value={taskId} onChange={(_, data) => chooseTask(data.value)}>
        <option value="">{nl.start.chooseTask}</option>
        {alike.length > 0 && <TaskOptions label={nl.start.proposals} tasks={alike} />}
        <TaskOptions label={nl.start.others} tasks={book.tasks.filter((task) => !alike.includes(task))} />
      </Select>
      <Select
        aria-label={nl.start.loosePerson(about)}
        value={personId}
        onChange={(_, data) => choosePerson(data.value)}
      >
        <option value="">{nl.start.choosePerson}</option>
        {book.people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Select>
      <div className="buttons">
        <ActionButton
          label={nl.start.placeNamed(about)}
          ready={taskId !== "" && personId !== ""}
          onAct={() => addIn.placeLoose({ situation, key, taskId, personId, consent: false })}
        >
          {nl.start.place}
        </ActionButton>
        <ActionButton
          appearance="subtle"
          label={nl.start.clearNamed(about)}
          onAct={() => addIn.clearLoose({ situation, key, consent: false })}
        >
          {nl.start.clear}
        </ActionButton>
      </div>
    </li>
  );
}

interface TaskOptionsProps {
  readonly label: string;
  readonly tasks: BookState["tasks"];
}

function TaskOptions({ label, tasks }: TaskOptionsProps): ReactElement {
  return (
    <optgroup label={label}>
      {tasks.map((task) => (
        <option key={task.id} value={task.id}>
          {shortName(task.description)}
        </option>
      ))}
    </optgroup>
  );
}
