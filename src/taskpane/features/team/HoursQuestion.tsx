import { useId, useState, type FormEvent, type ReactElement } from "react";
import { Button, Input } from "@fluentui/react-components";
import { canAskMore } from "../../../application/busy";
import type { Person } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { parseHours } from "../../components/parse-amount";
import { useAddIn } from "../../use-add-in";
import { useFocusAfter } from "../../use-focus-after";

interface HoursQuestionProps {
  readonly person: Person;
  /** Where the keyboard goes on once they are given. */
  readonly goOn: () => void;
}

/** Asks on the spot how many hours a coordinator has, where none were given. */
export function HoursQuestion({ person, goOn }: HoursQuestionProps): ReactElement {
  const { addIn, state } = useAddIn();
  const form = useFocusAfter(goOn);
  const errorId = useId();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const stopped = !canAskMore(state);
  const hours = parseHours(text);
  const wrong = tried && typeof hours !== "number";
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!stopped && typeof hours === "number") void addIn.setPerson(person.id, { hours });
  };
  return (
    <form ref={form} className="hours-question" onSubmit={onSubmit}>
      <div className="field-row">
        <Input
          size="small"
          className="grow"
          aria-label={nl.team.hoursOf(person.name)}
          aria-invalid={wrong}
          {...(wrong && { "aria-describedby": errorId })}
          placeholder={nl.team.hoursQuestion}
          inputMode="decimal"
          value={text}
          onChange={(_, data) => setText(data.value)}
        />
        <Button size="small" type="submit" aria-label={nl.team.saveHoursOf(person.name)} disabledFocusable={stopped}>
          {nl.team.save}
        </Button>
      </div>
      {wrong && (
        <p className="field-error" id={errorId} role="alert">
          {nl.team.hoursWrong}
        </p>
      )}
    </form>
  );
}
