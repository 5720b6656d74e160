import { useId, type ReactElement } from "react";

interface SegmentsProps<Value extends string> {
  /** What is chosen, for a screen reader. */
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A choice of one out of a few, side by side. */
export function Segments<Value extends string>({
  legend,
  options,
  value,
  onChange,
}: SegmentsProps<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend className="for-screen-readers">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="segment">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
