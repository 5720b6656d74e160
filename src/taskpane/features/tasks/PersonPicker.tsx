import { useId, useState, type KeyboardEvent, type MutableRefObject, type ReactElement } from "react";
import { Input } from "@fluentui/react-components";
import type { Outcome } from "../../../application/state";
import type { Person } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { matchPeople } from "./person-match";

interface PersonPickerProps {
  readonly people: readonly Person[];
  readonly inputRef: MutableRefObject<HTMLInputElement | null>;
  readonly disabled: boolean;
  /** What Enter does for this person, as a sentence. */
  readonly describe: (person: Person) => string;
  readonly onPick: (person: Person) => Promise<Outcome>;
  /** Enter on a name that nobody has yet. */
  readonly onAdd: (name: string) => void;
  /** Ctrl with Enter: whoever was picked last. */
  readonly onAgain: () => void;
}

/** A field in which a few letters and Enter pick somebody of the team; the names stand below, to be clicked. */
export function PersonPicker(props: PersonPickerProps): ReactElement {
  const { people, inputRef, disabled, describe, onPick, onAdd, onAgain } = props;
  const baseId = useId();
  const [text, setText] = useState("");
  const [moved, setMoved] = useState<number | null>(null);
  const matching = matchPeople(people, text);
  const index = moved === null ? (text.trim() === "" ? -1 : 0) : Math.min(moved, matching.length - 1);
  const active = matching[index];
  const unknown = matching.length === 0 ? text.trim() : "";
  const activeId = active !== undefined ? `${baseId}option${index}` : unknown !== "" ? `${baseId}new` : null;

  const type = (value: string): void => {
    setText(value);
    setMoved(null);
  };
  const pick = (person: Person): void => {
    if (disabled) return;
    type("");
    // Refused, the name stands there again, unless the next one is being typed.
    void onPick(person).then(({ ok }) => ok || setText((next) => next || text));
    inputRef.current?.focus();
  };
  const add = (): void => {
    if (disabled) return;
    onAdd(unknown);
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") setMoved(Math.min(index + 1, matching.length - 1));
    else if (event.key === "ArrowUp") setMoved(Math.max(index - 1, 0));
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      if (!disabled) onAgain();
    } else if (event.key === "Enter" && active !== undefined) pick(active);
    else if (event.key === "Enter" && unknown !== "") add();
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
        aria-expanded={matching.length > 0 || unknown !== ""}
        aria-controls={`${baseId}people`}
        aria-describedby={`${baseId}hint`}
        {...(activeId !== null && { "aria-activedescendant": activeId })}
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
        {unknown !== "" && (
          <span
            id={`${baseId}new`}
            role="option"
            aria-selected
            aria-disabled={disabled}
            className="chip chip-active"
            onMouseDown={(event) => event.preventDefault()}
            onClick={add}
          >
            {nl.tasks.addPerson(unknown)}
          </span>
        )}
      </div>
      <p className="hint" id={`${baseId}hint`}>
        {active !== undefined ? describe(active) : hint(unknown, people.length)}
      </p>
    </div>
  );
}

function hint(unknown: string, teamSize: number): string {
  if (unknown !== "") return nl.tasks.noPersonFound;
  return teamSize === 0 ? nl.tasks.noPeople : "";
}
