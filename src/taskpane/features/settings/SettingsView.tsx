import { useId, type ReactElement, type ReactNode } from "react";
import type { Thresholds } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";
import { NumberField } from "./NumberField";
import { ChoiceField, TextField, YesNoField } from "./OtherFields";

const { groups, thresholdGroups } = nl.settings;

/** The limits by what they are about; every one of them is in a group. */
const limits: Readonly<Record<keyof typeof thresholdGroups, readonly (keyof Thresholds)[]>> = {
  occupancy: [
    "occupancyTooHigh",
    "occupancyHigh",
    "occupancyLow",
    "occupancySpread",
    "minutesPerTask",
    "tasksPerPerson",
    "transferableShare",
    "workedShare",
  ],
  dependence: ["keyPersonShare", "stuckShare"],
  ability: ["able", "unsure", "unsureCore"],
  mix: ["technicalShare", "pedagogicalShare", "technicalShareOfPict", "twoRolesShare", "twoRolesDifference"],
  mandates: ["decidedShare", "executorsToLead"],
};

/** The view Instellingen: what the school can set, as it stands on the sheet of that name. */
export function SettingsView(): ReactElement | null {
  const { addIn, state } = useAddIn();
  if (state.book === null) return null;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.settings.heading}</h1>
      <p className="subtle">{nl.settings.explanation}</p>
      <Group title={groups.school}>
        <TextField name="school" />
        <TextField name="schoolYear" />
        <ChoiceField name="educationLevel" />
        <ChoiceField name="group" />
      </Group>
      <Group title={groups.amounts}>
        <NumberField name="weeksPerYear" />
        <NumberField name="pointsS" />
        <NumberField name="pointsM" />
        <NumberField name="pointsL" />
      </Group>
      <Group title={groups.findings}>
        <YesNoField name="mandates" />
        <YesNoField name="balance" />
      </Group>
      <Group title={groups.overview}>
        <YesNoField name="workPerPerson" />
        <YesNoField name="personalNames" />
      </Group>
      <ThresholdFields />
      <div className="buttons">
        <ActionButton onAct={() => addIn.showSettings()}>{nl.settings.showSheet}</ActionButton>
      </div>
    </div>
  );
}

function ThresholdFields(): ReactElement {
  const keys = Object.keys(limits) as readonly (keyof typeof limits)[];
  return (
    <details className="fold">
      <summary>{groups.thresholds}</summary>
      <div className="stack">
        <p className="subtle">{nl.settings.thresholdsExplained}</p>
        {keys.map((key) => (
          <Group key={key} title={thresholdGroups[key]}>
            {limits[key].map((name) => (
              <NumberField key={name} name={name} />
            ))}
          </Group>
        ))}
      </div>
    </details>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const headingId = useId();
  return (
    <section className="setting-group" aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      {children}
    </section>
  );
}
