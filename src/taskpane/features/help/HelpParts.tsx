import type { ReactElement } from "react";
import type { HelpPart } from "../../../text/help";

/** The parts of the help, each to fold away; in the pane and on the page of help. */
export function HelpParts({ parts }: { readonly parts: readonly HelpPart[] }): ReactElement {
  return (
    <>
      {parts.map((part) => (
        <Part key={part.heading} part={part} />
      ))}
    </>
  );
}

function Part({
  part: { heading, terms = [], steps = [], sentences = [] },
}: {
  readonly part: HelpPart;
}): ReactElement {
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
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div className="stack-small">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </details>
  );
}
