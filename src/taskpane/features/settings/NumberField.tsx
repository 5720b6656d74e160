import { useState, type ReactElement } from "react";
import { Field, Input } from "@fluentui/react-components";
import { defaultSettings, settingLimits, settingValues, type NumberSetting } from "../../../domain/settings";
import { nl } from "../../../text/nl";
import { formatAmount, parseAmount } from "../../components/parse-amount";
import { intoSight } from "../../into-sight";
import { keysOfField } from "./keys-of-field";
import { useSetting } from "./use-setting";

const defaults = settingValues(defaultSettings);

/** A number with its unit, its default, and the way back to that; saved when the field is left or by Enter. */
export function NumberField({ name }: { readonly name: NumberSetting }): ReactElement {
  const { value, readOnly, error, set, refuse } = useSetting(name);
  const [typed, setTyped] = useState<string | null>(null);
  const limit = settingLimits[name];
  const isShare = limit.unit === "share";
  const shown = formatAmount(isShare ? Math.round(value * 10_000) / 100 : value);
  const text = typed ?? shown;
  const save = async (): Promise<void> => {
    const amount = parseAmount(text.replace("%", ""));
    if (text.trim() === shown) {
      forget();
      return;
    }
    if (typeof amount !== "number") {
      refuse(nl.settings.refused(name, limit));
      return;
    }
    if (await set(isShare ? amount / 100 : amount)) setTyped((now) => (now === typed ? null : now));
  };
  const forget = (): void => {
    setTyped(null);
    refuse(null);
  };
  const hint = [nl.settings.hints[name], nl.settings.standard(defaults[name], limit.unit)].filter(Boolean).join(" ");
  return (
    <div>
      <Field
        label={nl.settings.labels[name]}
        size="small"
        hint={hint}
        {...(error !== null && { validationMessage: <span ref={intoSight}>{error}</span> })}
      >
        <Input
          className="short-field"
          inputMode="decimal"
          readOnly={readOnly}
          value={text}
          contentAfter={nl.settings.units[limit.unit]}
          onChange={(_, data) => setTyped(data.value)}
          onBlur={() => void save()}
          onKeyDown={keysOfField({ save, forget: typed === null && error === null ? null : forget })}
        />
      </Field>
      {value !== defaults[name] && !readOnly && (
        <button
          type="button"
          className="link"
          aria-label={nl.settings.resetNamed(name)}
          onClick={() => void set(defaults[name]).then(() => setTyped(null))}
        >
          {nl.settings.reset}
        </button>
      )}
    </div>
  );
}
