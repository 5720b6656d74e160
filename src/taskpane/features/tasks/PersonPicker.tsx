import { useId, useState, type KeyboardEvent, type MutableRefObject, type ReactElement } from "react";
import { Input } from "@fluentui/react-components";
import type { Person } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { matchPeople } from "./person-match";

export interface PersonPickerProps {
  readonly people: readonly Person[];
  readonly inputRef: MutableRefObject<HTMLInputElement | null>;
  readonly disabled: boolean;
  /** What Enter does for this person, as a sentence. */
  readonly describe: (person: Person) => string;
  readonly onPick: (person: Person) => void;
  /** Ctrl with Enter: whoever was picked last. */
  readonly onAgain: () => void;
}

/** A field in which a few letters and Enter pick somebody of the team; the names stand below, to be clicked. */
export function PersonPicker(props: PersonPickerProps): ReactElement {
  const { people, inputRef, disabled, describe, onPick, onAgain } = props;
  const baseId = useId();
  const [text, setText] = useState("");
  const [moved, setMoved] = useState<number | null>(null);
  const matching = matchPeople(people, text);
  const index = moved === null ? (text.trim() === "" ? -1 : 0) : Math.min(moved, matching.length - 1);
  const active = matching[index];

  const type = (value: string): void => {
    setText(value);
    setMoved(null);
  };
  const pick = (person: Person): void => {
    if (disabled) return;
    type("");
    onPick(person);
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") setMoved(Math.min(index + 1, matching.length - 1));
    else if (event.key === "ArrowUp") setMoved(Math.max(index - 1, 0));
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      if (!disabled) onAgain();
    } else if (event.key === "Enter" && active !== undefined) pick(active);
    else if (event.key === "Escape" && text !== "") type("");
    else return;
    event.preventDefault();
  };

  return (
    <div className="picker">
      <Input
        ref={(element: HTMLInputElement | null) => {
          inputRef.current = element;
        }}
        role="combobox"
        aria-label={nl.tasks.person}
        placeholder={nl.tasks.personHint}
        aria-autocomplete="list"
        aria-expanded={matching.length > 0}
        aria-controls={`${baseId}people`}
        aria-describedby={`${baseId}hint`}
        {...(active !== undefined && { "aria-activedescendant": `${baseId}option${index}` })}
        autoComplete="off"
        value={text}
        onChange={(_, data) => type(data.value)}
        onKeyDown={onKeyDown}
      />
      <div className="picker-people" id={`${baseId}people`} role="listbox" aria-label={nl.team.list}>
        {matching.map((person, position) => (
          <span
            key={person.id}
            id={`${baseId}option${position}`}
            role="option"
            aria-selected={person === active}
            aria-disabled={disabled}
            className={person === active ? "chip chip-active" : "chip"}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(person)}
          >
            {person.name}
          </span>
        ))}
      </div>
      <p className="hint" id={`${baseId}hint`}>
        {active !== undefined ? describe(active) : matching.length === 0 ? nl.tasks.noPersonFound(text.trim()) : ""}
      </p>
    </div>
  );
}
