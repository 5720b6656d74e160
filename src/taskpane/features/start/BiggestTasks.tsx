import { useId, useState, type ReactElement } from "react";
import type { BookState } from "../../../application/state";
import { shortName } from "../../../domain/short-name";
import { carriesWork } from "../../../domain/size";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";

/** The tasks to tick which take the most time: these become L, and all others count as M. */
export function BiggestTasks({ book }: { readonly book: BookState }): ReactElement {
  const { addIn } = useAddIn();
  const hintId = useId();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <div className="stack-small">
      <ul className="biggest" aria-label={nl.start.biggest.list}>
        {book.tasks.filter(carriesWork).map(({ id, description }) => (
          <li key={id}>
            <label className="choice" title={description}>
              <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
              <span>{shortName(description)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="subtle" id={hintId} role="status">
        {nl.start.biggest.ticked(ticked.size)}
      </p>
      <div className="buttons">
        <ActionButton
          appearance="primary"
          ready={ticked.size > 0}
          describedBy={hintId}
          onAct={() => addIn.setSize([...ticked], { per: "class", sizeClass: "L" })}
        >
          {nl.start.biggest.give}
        </ActionButton>
      </div>
    </div>
  );
}
