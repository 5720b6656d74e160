import { useId, useState, type ReactElement } from "react";
import { Field, Input, Select } from "@fluentui/react-components";
import { nl } from "../../../text/nl";
import { keysOfField } from "./keys-of-field";
import { useSetting } from "./use-setting";

/** A text, saved when the field is left or by Enter. */
export function TextField({ name }: { readonly name: "school" | "schoolYear" }): ReactElement {
  const { value, readOnly, error, set, refuse } = useSetting(name);
  const [typed, setTyped] = useState<string | null>(null);
  const forget = (): void => {
    setTyped(null);
    refuse(null);
  };
  const save = async (): Promise<void> => {
    if (typed === null || typed.trim() === value) {
      forget();
      return;
    }
    if (await set(typed.trim())) setTyped((now) => (now === typed ? null : now));
  };
  return (
    <Field
      label={nl.settings.labels[name]}
      size="small"
      hint={nl.settings.hints[name]}
      {...(error !== null && { validationMessage: error })}
    >
      <Input
        readOnly={readOnly}
        value={typed ?? value}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={() => void save()}
        onKeyDown={keysOfField({ save, forget: typed === null && error === null ? null : forget })}
      />
    </Field>
  );
}

const choices = {
  educationLevel: nl.words.educationLevel,
  group: { ...nl.words.group, none: nl.settings.noGroup },
} as const;

/** One of a few words, or none as yet. */
export function ChoiceField({ name }: { readonly name: keyof typeof choices }): ReactElement {
  const { value, readOnly, error, set } = useSetting(name);
  const words: Readonly<Record<string, string>> = choices[name];
  const options = Object.keys(words) as NonNullable<typeof value>[];
  const hint = nl.settings.hints[name];
  return (
    <Field
      label={nl.settings.labels[name]}
      size="small"
      {...(hint !== "" && { hint })}
      {...(error !== null && { validationMessage: error })}
    >
      <Select
        disabled={readOnly}
        value={value ?? ""}
        onChange={(_, data) => void set(options.find((option) => option === data.value) ?? null)}
      >
        <option value="">{nl.settings.notChosen}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type YesNoSetting = "mandates" | "balance" | "workPerPerson" | "personalNames";

/** Yes or no, saved at once. */
export function YesNoField({ name }: { readonly name: YesNoSetting }): ReactElement {
  const { value, readOnly, error, set } = useSetting(name);
  const hintId = useId();
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={value}
          disabled={readOnly}
          aria-describedby={hintId}
          onChange={(event) => void set(event.target.checked)}
        />
        <span>{nl.settings.labels[name]}</span>
      </label>
      <p className="hint" id={hintId}>
        {nl.settings.hints[name]}
      </p>
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
