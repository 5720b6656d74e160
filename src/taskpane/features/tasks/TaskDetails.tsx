import { useEffect, useRef, useState, type ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { Outcome } from "../../../application/state";
import type { Task } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { useAddIn } from "../../use-add-in";
import { SizeForm } from "./SizeForm";

const kinds = ["core", "transferable", "notApplicable"] as const;
const levels = ["school", "SG"] as const;
const notGiven = "none";
const mixed = "mixed";

interface TaskDetailsProps {
  readonly tasks: readonly Task[];
  readonly disabled: boolean;
  /** Told of a change that may take tasks out of the list, once it is asked. */
  readonly onChange: (asked: Promise<Outcome>) => unknown;
}

/** What is known of the chosen tasks; made once it is unfolded, so that choosing tasks is answered at once. */
export function TaskDetails(props: TaskDetailsProps): ReactElement {
  const fold = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) fold.current?.scrollIntoView({ block: "start" });
  }, [open]);
  return (
    <details ref={fold} className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{nl.tasks.details}</summary>
      {open && <DetailFields {...props} />}
    </details>
  );
}

/** Who takes the chosen tasks best, at which level, and how big they are. */
function DetailFields({ tasks, disabled, onChange }: TaskDetailsProps): ReactElement {
  const { addIn, state } = useAddIn();
  const group = state.book?.settings.group ?? null;
  const taskIds = tasks.map((task) => task.id);
  return (
    <div className="details-fields">
      <SharedChoice
        label={nl.sheets.list.kind}
        value={shared(tasks.map((task) => task.kind))}
        options={kinds.map((kind) => ({ value: kind, label: nl.words.kind[kind] }))}
        disabled={disabled}
        onChoose={(value) => onChange(addIn.setKind(taskIds, kinds.find((kind) => kind === value) ?? null))}
      />
      <SharedChoice
        label={nl.sheets.list.level}
        value={shared(tasks.map((task) => task.level))}
        options={levels.map((level) => ({ value: level, label: nl.words.levelExplained(level, group) }))}
        disabled={disabled}
        onChoose={(value) => onChange(addIn.setLevel(taskIds, levels.find((level) => level === value) ?? null))}
      />
      <SizeForm
        key={taskIds.join()}
        tasks={tasks}
        disabled={disabled}
        onSet={(size) => onChange(addIn.setSize(taskIds, size))}
      />
    </div>
  );
}

interface SharedChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly disabled: boolean;
  readonly onChoose: (value: string) => unknown;
}

/** A choice that several tasks share; "verschillend" as long as they do not. */
function SharedChoice({ label, value, options, disabled, onChoose }: SharedChoiceProps): ReactElement {
  return (
    <Field label={label} size="small">
      <Select value={value} disabled={disabled} onChange={(_, data) => data.value !== mixed && onChoose(data.value)}>
        {value === mixed && <option value={mixed}>{nl.tasks.mixed}</option>}
        <option value={notGiven}>{nl.tasks.none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function shared(values: readonly (string | null)[]): string {
  return new Set(values).size > 1 ? mixed : (values[0] ?? notGiven);
}
