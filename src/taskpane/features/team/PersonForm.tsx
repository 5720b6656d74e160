import { useEffect, useId, useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { PersonChanges } from "../../../application/add-in";
import { canAskMore } from "../../../application/busy";
import type { Level, Person } from "../../../domain/model";
import { expectsHours, knownRoles } from "../../../domain/people";
import { nl } from "../../../text/nl";
import { ConfirmedAction } from "../../components/ConfirmedAction";
import { formatAmount, parseHours } from "../../components/parse-amount";
import { intoSight } from "../../into-sight";
import { useAddIn } from "../../use-add-in";
import { useFocusAfter } from "../../use-focus-after";

const levels: readonly Level[] = ["school", "SG", "extern"];

interface PersonFormProps {
  readonly id: string;
  readonly person: Person;
  readonly taskCount: number;
  readonly onClose: () => void;
  /** Where the keyboard goes on once the form is gone. */
  readonly goOn: () => void;
}

interface Draft {
  readonly name: string;
  readonly role: string;
  readonly level: Level;
  readonly hours: string;
}

/** Changes what is known of somebody, or takes that person out of the team. Only what differs is written. */
export function PersonForm({ id, person, taskCount, onClose, goOn }: PersonFormProps): ReactElement {
  const { addIn, state } = useAddIn();
  const form = useFocusAfter(goOn);
  useEffect(() => intoSight(document.getElementById(id)), [id]);
  const [draft, setDraft] = useState<Draft>({ ...person, hours: formatAmount(person.hours) });
  const hours = parseHours(draft.hours);
  const [saving, setSaving] = useState(false);
  const stopped = saving || !canAskMore(state);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (stopped || hours === "invalid") return;
    setSaving(true);
    if (await isSaved(hours)) onClose();
    else setSaving(false);
  };
  const isSaved = async (given: number | null): Promise<boolean> => {
    const name = draft.name.trim();
    if (name !== person.name && !(await addIn.renamePerson(person.id, name)).ok) return false;
    const changes = changesOf(person, draft, given);
    return Object.keys(changes).length === 0 || (await addIn.setPerson(person.id, changes)).ok;
  };

  return (
    <form
      ref={form}
      id={id}
      className="person-form"
      aria-label={nl.team.edit(person.name)}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <PersonFields draft={draft} onEdit={(changes) => setDraft({ ...draft, ...changes })} />
      <div className="buttons">
        <Button type="submit" appearance="primary" disabledFocusable={stopped}>
          {nl.team.save}
        </Button>
        <Button onClick={onClose}>{nl.pane.cancel}</Button>
        <ConfirmedAction
          label={nl.team.remove}
          fullLabel={nl.team.removeNamed(person.name)}
          question={nl.team.removeQuestion(person.name, taskCount)}
          confirmLabel={nl.team.removeConfirm}
          onAct={() => addIn.removePerson(person.id)}
        />
      </div>
    </form>
  );
}

interface PersonFieldsProps {
  readonly draft: Draft;
  readonly onEdit: (changes: Partial<Draft>) => void;
}

function PersonFields({ draft, onEdit }: PersonFieldsProps): ReactElement {
  const rolesId = useId();
  const group = useAddIn().state.book?.settings.group ?? null;
  const wrongHours = parseHours(draft.hours) === "invalid";
  const asksHours = expectsHours(draft) || draft.hours !== "";
  const hoursField = (
    <Field
      label={nl.team.hours}
      size="small"
      hint={nl.team.hoursHint}
      {...(wrongHours && { validationMessage: nl.team.hoursWrong })}
    >
      <Input value={draft.hours} inputMode="decimal" onChange={(_, data) => onEdit({ hours: data.value })} />
    </Field>
  );
  return (
    <>
      <Field label={nl.team.name} size="small">
        <Input autoFocus value={draft.name} onChange={(_, data) => onEdit({ name: data.value })} />
      </Field>
      <Field label={nl.team.role} size="small">
        <Input
          value={draft.role}
          placeholder={nl.team.roleHint}
          list={rolesId}
          onChange={(_, data) => onEdit({ role: data.value })}
        />
      </Field>
      <datalist id={rolesId}>
        {knownRoles.map(({ role }) => (
          <option key={role} value={role} />
        ))}
      </datalist>
      <Field label={nl.team.level} size="small">
        <Select value={draft.level} onChange={(_, data) => onEdit({ level: levelOf(data.value) })}>
          {levels.map((level) => (
            <option key={level} value={level}>
              {nl.words.levelExplained(level, group)}
            </option>
          ))}
        </Select>
      </Field>
      {asksHours ? (
        hoursField
      ) : (
        <details className="fold">
          <summary>{nl.team.hoursAnyway}</summary>
          {hoursField}
        </details>
      )}
    </>
  );
}

function changesOf(person: Person, draft: Draft, hours: number | null): PersonChanges {
  return {
    ...(draft.role.trim() !== person.role && { role: draft.role.trim() }),
    ...(draft.level !== person.level && { level: draft.level }),
    ...(hours !== person.hours && { hours }),
  };
}

function levelOf(value: string): Level {
  return levels.find((level) => level === value) ?? "school";
}
