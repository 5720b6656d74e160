import { useId, useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons";
import { canAskMore } from "../../../application/busy";
import type { GroupKind, Person } from "../../../domain/model";
import { expectsHours, proposedRole } from "../../../domain/people";
import { nl } from "../../../text/nl";
import { PersonLink } from "../../components/PersonLink";
import { useAddIn } from "../../use-add-in";
import { useFocusAfter } from "../../use-focus-after";
import { HoursQuestion } from "./HoursQuestion";
import { PersonForm } from "./PersonForm";

interface PersonRowProps {
  readonly person: Person;
  /** Tasks on which the person has a mark, in the current situation. */
  readonly taskCount: number;
  /** Where the keyboard goes on when the person left the team. */
  readonly goOn: () => void;
}

/** Somebody of the team, with a proposal for a missing role, and the form that changes what is known. */
export function PersonRow({ person, taskCount, goOn }: PersonRowProps): ReactElement {
  const { state } = useAddIn();
  const group = state.book?.settings.group ?? null;
  const [editing, setEditing] = useState(false);
  const asksHours = mayHaveHours(person) && person.hours === null && state.book?.readOnly !== true;
  const editButton = useRef<HTMLButtonElement | null>(null);
  const formId = useId();
  const goOnHere = (): void => {
    if (editButton.current === null) goOn();
    else editButton.current.focus();
  };
  return (
    <li className="person">
      <div className="person-head">
        <div className="person-words">
          <span className="person-name">
            <PersonLink person={person} />
          </span>
          <span className="subtle">{aboutPerson(person, taskCount, group)}</span>
          {!editing && <RoleProposal person={person} goOn={goOnHere} />}
          {!editing && asksHours && <HoursQuestion person={person} goOn={goOnHere} />}
        </div>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            editButton.current = element;
          }}
          appearance="subtle"
          icon={<Edit16Regular />}
          aria-label={nl.team.edit(person.name)}
          title={nl.team.edit(person.name)}
          aria-expanded={editing}
          {...(editing && { "aria-controls": formId })}
          onClick={() => setEditing(!editing)}
        />
      </div>
      {editing && (
        <PersonForm
          id={formId}
          person={person}
          taskCount={taskCount}
          onClose={() => setEditing(false)}
          goOn={goOnHere}
        />
      )}
    </li>
  );
}

interface RoleProposalProps extends Pick<PersonRowProps, "person"> {
  /** Where the keyboard goes on once the role is taken over. */
  readonly goOn: () => void;
}

function RoleProposal({ person, goOn }: RoleProposalProps): ReactElement | null {
  const { addIn, state } = useAddIn();
  const ref = useFocusAfter(goOn);
  const guess = proposedRole(person);
  if (guess === null || state.book?.readOnly === true) return null;
  return (
    <Button
      ref={ref}
      size="small"
      shape="circular"
      className="proposal"
      aria-label={nl.team.proposedRoleFor(person.name, guess.role)}
      disabledFocusable={!canAskMore(state)}
      onClick={() => void addIn.setPerson(person.id, guess)}
    >
      {nl.team.proposedRole(guess.role)}
    </Button>
  );
}

function aboutPerson(person: Person, taskCount: number, group: GroupKind | null): string {
  return [
    person.role === "" ? nl.team.noRole : person.role,
    ...(person.level === "school" ? [] : [nl.words.levelNamed(person.level, group)]),
    ...hoursWords(person),
    nl.team.taskCount(taskCount),
  ].join(" · ");
}

/** Who has a name such as "Firma Netwerk" is not asked for hours, whether that role was given yet or not. */
function mayHaveHours(person: Person): boolean {
  return expectsHours({ ...person, ...proposedRole(person) });
}

/** Who is no coordinator is not said to lack hours. */
function hoursWords(person: Person): readonly string[] {
  if (person.hours !== null) return [nl.team.hoursGiven(person.hours)];
  return mayHaveHours(person) ? [nl.team.noHours] : [];
}
