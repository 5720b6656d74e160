import type { ReactElement } from "react";
import type { Outcome } from "../../../application/state";
import type { Person } from "../../../domain/model";
import { proposedRole } from "../../../domain/people";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";

interface AcceptRolesProps {
  readonly people: readonly Person[];
  /** Then the button is gone. */
  readonly onAccepted: () => void;
}

/** Gives everybody with a proposal that role, in one press. One proposal stands beside the name already. */
export function AcceptRoles({ people, onAccepted }: AcceptRolesProps): ReactElement | null {
  const { addIn, state } = useAddIn();
  const proposed = people.filter((person) => proposedRole(person) !== null).map(({ id }) => id);
  if (proposed.length < 2 || state.book?.readOnly === true) return null;
  const accept = async (): Promise<Outcome> => {
    const outcome = await addIn.acceptRoles(proposed);
    if (outcome.ok) onAccepted();
    return outcome;
  };
  return (
    <div className="buttons">
      <ActionButton size="small" foreseen onAct={accept}>
        {nl.team.acceptRoles(proposed.length)}
      </ActionButton>
    </div>
  );
}
