import { useId, useState, type FormEvent, type ReactElement } from "react";
import { Button, Input, Select } from "@fluentui/react-components";
import type { Size, SizeClass, Task } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { formatAmount, parseHours } from "../../components/parse-amount";
import { Toggle } from "../../components/Toggle";
import { intoSight } from "../../into-sight";

const classes: readonly SizeClass[] = ["S", "M", "L"];
type Period = "week" | "year";

interface SizeFormProps {
  readonly tasks: readonly Task[];
  readonly disabled: boolean;
  readonly onSet: (size: Size | null) => unknown;
}

/** Gives the chosen tasks a size: S, M or L with one click, or a number of hours a week or a year. */
export function SizeForm({ tasks, disabled, onSet }: SizeFormProps): ReactElement {
  const labelId = useId();
  const errorId = useId();
  const size = sharedSize(tasks);
  const [text, setText] = useState(size !== null && size.per !== "class" ? formatAmount(size.hours) : "");
  const [period, setPeriod] = useState<Period>(size?.per === "year" ? "year" : "week");
  const [tried, setTried] = useState(false);
  const hours = parseHours(text);
  const wrong = tried && typeof hours !== "number";
  const set = (next: Size | null): void => {
    if (!disabled) onSet(next);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (typeof hours === "number") set({ per: period, hours });
  };
  return (
    <div className="stack-small" role="group" aria-labelledby={labelId}>
      <span className="field-label" id={labelId}>
        {nl.tasks.size}
      </span>
      <div className="marks">
        {classes.map((sizeClass) => {
          const on = size?.per === "class" && size.sizeClass === sizeClass;
          return (
            <Toggle
              key={sizeClass}
              on={on}
              disabled={disabled}
              onClick={() => set(on ? null : { per: "class", sizeClass })}
            >
              {nl.words.sizeClass[sizeClass]}
            </Toggle>
          );
        })}
      </div>
      <form onSubmit={onSubmit}>
        <div className="field-row">
          <Input
            className="grow"
            aria-label={nl.tasks.sizeHours}
            aria-invalid={wrong}
            {...(wrong && { "aria-describedby": errorId })}
            placeholder={nl.tasks.sizeHours}
            inputMode="decimal"
            value={text}
            onChange={(_, data) => setText(data.value)}
          />
          <Select
            aria-label={nl.tasks.period}
            value={period}
            onChange={(_, data) => setPeriod(data.value === "year" ? "year" : "week")}
          >
            <option value="week">{nl.tasks.per.week}</option>
            <option value="year">{nl.tasks.per.year}</option>
          </Select>
          <Button type="submit" disabledFocusable={disabled}>
            {nl.tasks.setSize}
          </Button>
        </div>
        {wrong && (
          <p className="field-error" id={errorId} role="alert" ref={intoSight}>
            {nl.tasks.hoursWrong}
          </p>
        )}
      </form>
      {tasks.some((task) => task.size !== null) && (
        <div className="buttons">
          <Button size="small" appearance="subtle" disabledFocusable={disabled} onClick={() => set(null)}>
            {nl.tasks.clearSize}
          </Button>
        </div>
      )}
    </div>
  );
}

/** The size that all tasks have; null when there is none or when they differ. */
function sharedSize(tasks: readonly Task[]): Size | null {
  const texts = new Set(tasks.map((task) => (task.size === null ? "" : nl.words.size(task.size))));
  return texts.size === 1 ? (tasks[0]?.size ?? null) : null;
}
