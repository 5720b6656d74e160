import { useId, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Outcome } from "../../../application/state";
import type { NearNames } from "../../../domain/near-names";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn, usePane } from "../../use-add-in";
import { useFocusAfter } from "../../use-focus-after";

interface NearNamesQuestionsProps {
  readonly pairs: readonly NearNames[];
  /** Where the keyboard goes on after an answer: the question is gone, and its buttons with it. */
  readonly goOn: () => void;
}

/** Asks of each pair with nearly the same name whether they are one person, until somebody says that they are two. */
export function NearNamesQuestions({ pairs, goOn }: NearNamesQuestionsProps): ReactElement | null {
  const { store, pane } = usePane();
  const open = pairs.filter((pair) => !pane.apart.includes(keyOf(pair)));
  if (open.length === 0) return null;
  return (
    <section className="stack-small" aria-label={nl.team.nearNames}>
      {open.map((pair) => (
        <NearNamesQuestion
          key={keyOf(pair)}
          pair={pair}
          onApart={() => store.set({ apart: [...pane.apart, keyOf(pair)] })}
          goOn={goOn}
        />
      ))}
    </section>
  );
}

interface NearNamesQuestionProps {
  readonly pair: NearNames;
  readonly onApart: () => void;
  readonly goOn: () => void;
}

function NearNamesQuestion({ pair, onApart, goOn }: NearNamesQuestionProps): ReactElement {
  const { addIn } = useAddIn();
  const card = useFocusAfter(goOn);
  const [keepId, setKeepId] = useState(pair[0].id);
  const name = useId();
  const [one, other] = pair;
  const [kept, gone] = keepId === other.id ? [other, one] : [one, other];
  const merge = (): Promise<Outcome> => addIn.mergePeople({ keepId: kept.id, goneId: gone.id, consent: false });
  const question = nl.team.nearQuestion(one.name, other.name);
  return (
    <div ref={card} className="card stack-small" role="group" aria-label={question}>
      <p>{question}</p>
      {one.name !== other.name && (
        <fieldset className="choices">
          <legend>{nl.team.whichName}</legend>
          {pair.map((person) => (
            <label key={person.id} className="choice">
              <input type="radio" name={name} checked={person.id === kept.id} onChange={() => setKeepId(person.id)} />
              <span>{person.name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="buttons">
        <ActionButton onAct={merge}>{nl.team.merge}</ActionButton>
        <Button appearance="subtle" onClick={onApart}>
          {nl.team.apart}
        </Button>
      </div>
    </div>
  );
}

function keyOf([one, other]: NearNames): string {
  return `${one.id} ${other.id}`;
}
