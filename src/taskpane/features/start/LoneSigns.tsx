import { useId, type ReactElement } from "react";
import { signMarks, type LoneSign } from "../../../application/state";
import { nl } from "../../../text/nl";
import { useAddIn } from "../../use-add-in";

/** How a lone ‘v’ or ‘1’ of a hand-made sheet is read, which can be chosen until the sheet is taken over. */
export function LoneSigns({ signs }: { readonly signs: readonly LoneSign[] }): ReactElement {
  return (
    <>
      {signs.map((lone) => (
        <SignChoice key={lone.sign} lone={lone} />
      ))}
    </>
  );
}

function SignChoice({ lone }: { readonly lone: LoneSign }): ReactElement {
  const { addIn } = useAddIn();
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{nl.start.loneSign(lone.sign, lone.count, lone.mark)}</legend>
      {signMarks.map((mark) => (
        <label key={mark} className="choice">
          <input
            type="radio"
            name={name}
            checked={mark === lone.mark}
            onChange={() => void addIn.readSign(lone.sign, mark)}
          />
          <span>{nl.words.mark[mark]}</span>
        </label>
      ))}
    </fieldset>
  );
}
