import { useState, type FormEvent, type ReactElement, type MutableRefObject } from "react";
import { Button, Input } from "@fluentui/react-components";
import { nl } from "../../../text/nl";
import { useAddIn } from "../../use-add-in";

/** Adds somebody by name; the focus stays in the field for the next name. */
export function NewPerson({
  inputRef,
}: {
  readonly inputRef: MutableRefObject<HTMLInputElement | null>;
}): ReactElement {
  const { addIn, state } = useAddIn();
  const [name, setName] = useState("");
  const stopped = state.busy !== null || state.book?.readOnly === true;
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (stopped) return;
    inputRef.current?.focus();
    const outcome = await addIn.addPerson({ name: name.trim() });
    // The next name may be there already.
    if (outcome.ok) setName((typed) => (typed === name ? "" : typed));
  };
  return (
    <form className="field-row" onSubmit={(event) => void onSubmit(event)}>
      <Input
        ref={(element: HTMLInputElement | null) => {
          inputRef.current = element;
        }}
        className="grow"
        aria-label={nl.team.newName}
        placeholder={nl.team.newNameHint}
        value={name}
        onChange={(_, data) => setName(data.value)}
      />
      <Button type="submit" disabledFocusable={stopped}>
        {nl.team.add}
      </Button>
    </form>
  );
}
