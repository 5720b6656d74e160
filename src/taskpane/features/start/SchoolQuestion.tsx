import type { ReactElement } from "react";
import type { EducationLevel, GroupKind } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";

const levels: readonly EducationLevel[] = ["primary", "secondary", "special", "other"];
const groups: readonly GroupKind[] = ["schoolGroup", "schoolCommunity", "schoolBoard", "none"];

/** One question on the school, answered with one press; the answer stands in Instellingen. */
export function SchoolQuestion({ question }: { readonly question: "educationLevel" | "group" }): ReactElement {
  const { addIn } = useAddIn();
  if (question === "group")
    return (
      <>
        {groups.map((group) => (
          <ActionButton key={group} onAct={() => addIn.setSettings({ group })}>
            {nl.words.group[group]}
          </ActionButton>
        ))}
      </>
    );
  return (
    <>
      {levels.map((educationLevel) => (
        <ActionButton key={educationLevel} onAct={() => addIn.setSettings({ educationLevel })}>
          {nl.words.educationLevel[educationLevel]}
        </ActionButton>
      ))}
    </>
  );
}
