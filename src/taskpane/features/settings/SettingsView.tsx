import type { ReactElement } from "react";
import { nl } from "../../../text/nl";
import { useAddIn } from "../../use-add-in";

/** The view Instellingen: what the school can set. */
export function SettingsView(): ReactElement | null {
  const { state } = useAddIn();
  const { book } = state;
  if (book === null) return null;
  const { school, schoolYear } = book.settings;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.settings.heading}</h1>
      <dl className="terms">
        <div>
          <dt>{nl.settings.school}</dt>
          <dd>{school || nl.settings.notGiven}</dd>
        </div>
        <div>
          <dt>{nl.settings.schoolYear}</dt>
          <dd>{schoolYear || nl.settings.notGiven}</dd>
        </div>
      </dl>
    </div>
  );
}
