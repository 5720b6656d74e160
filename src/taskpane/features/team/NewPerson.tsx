import { useEffect, useState, type FormEvent, type ReactElement, type MutableRefObject } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { nl } from "../../../text/nl";
import { useAddIn, usePane } from "../../use-add-in";

/** Adds somebody by name; the focus stays in the field for the next name. */
export function NewPerson({
  inputRef,
}: {
  readonly inputRef: MutableRefObject<HTMLInputElement | null>;
}): ReactElement {
  const { addIn, state } = useAddIn();
  const { store, pane } = usePane();
  useEffect(() => {
    if (!pane.asksName) return;
    inputRef.current?.focus();
    store.set({ asksName: false });
  }, [pane.asksName, store, inputRef]);
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
      <Field className="grow" label={nl.team.newName}>
        <Input
          ref={(element: HTMLInputElement | null) => {
            inputRef.current = element;
          }}
          placeholder={nl.team.newNameHint}
          value={name}
          onChange={(_, data) => setName(data.value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={stopped}>
        {nl.team.add}
      </Button>
    </form>
  );
}
