import type { ReactElement } from "react";
import type { HelpPart } from "../../../text/help";
import { nl } from "../../../text/nl";

/** The view Hulp: keys, marks, how to undo, and what is stored where. */
export function HelpView(): ReactElement {
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.help.heading}</h1>
      {nl.help.parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
    </div>
  );
}

function Part({ part: { heading, terms = [], sentences = [] } }: { readonly part: HelpPart }): ReactElement {
  return (
    <details className="fold" open>
      <summary>
        <h2>{heading}</h2>
      </summary>
      {terms.length > 0 && (
        <dl className="terms">
          {terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="stack-small">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </details>
  );
}
