import { lazy, Suspense, useState, type ReactElement } from "react";
import type { Outcome } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import { useAddIn } from "../../use-add-in";
import { FoundLists } from "./FoundLists";
import { PickList } from "./PickList";
import { ReadyBook } from "./ReadyBook";
import { TrySample } from "./TrySample";

const PickedListView = lazy(async () => ({ default: (await import("./PickedListView")).PickedListView }));

/** The view Start: what was found in the workbook, what is missing, and the next step. */
export function StartView(): ReactElement {
  const { addIn, state } = useAddIn();
  const waiting = state.phase === "noList" || state.phase === "found";
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.pane.title}</h1>
      {state.phase === "connecting" && <p className="loading">{nl.pane.connecting}</p>}
      {state.phase === "unreadable" && (
        <section className="stack">
          <p>{nl.start.unreadable}</p>
          <div className="buttons">
            <ActionButton appearance="primary" writes={false} onAct={() => addIn.start()}>
              {nl.pane.tryAgain}
            </ActionButton>
          </div>
        </section>
      )}
      {waiting && state.leftWithoutList !== null && <p className="lead">{listGone(state.leftWithoutList)}</p>}
      {waiting && state.picked !== null && (
        <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
          <PickedListView list={state.picked} />
        </Suspense>
      )}
      {state.phase === "noList" && state.picked === null && <NoList wasThere={state.leftWithoutList !== null} />}
      {state.phase === "found" && state.picked === null && <FoundLists lists={state.found} />}
      {state.phase === "ready" && state.book && <ReadyBook book={state.book} />}
    </div>
  );
}

function listGone(choices: readonly string[]): string {
  return nl.problemSentence({ kind: "listGone", sheet: null, cell: null }, { choices });
}

function NoList({ wasThere }: { readonly wasThere: boolean }): ReactElement {
  const { addIn } = useAddIn();
  const [tried, setTried] = useState(false);
  const readAgain = async (): Promise<Outcome> => {
    const outcome = await addIn.refresh();
    setTried(outcome.ok);
    return outcome;
  };
  return (
    <section className="stack">
      {!wasThere && <p className="lead">{nl.start.noList}</p>}
      {!wasThere && <p>{nl.start.catalogue}</p>}
      <div className="buttons">
        <ActionButton appearance={wasThere ? "secondary" : "primary"} onAct={() => addIn.startFromCatalogue()}>
          {nl.start.startFromCatalogue}
        </ActionButton>
        {!wasThere && <TrySample />}
      </div>
      {!wasThere && <p>{nl.start.noListHelp}</p>}
      <div className="buttons">
        <ActionButton writes={false} onAct={readAgain}>
          {nl.pane.refresh}
        </ActionButton>
      </div>
      <p role="status">{tried && nl.start.stillNoList}</p>
      <PickList />
    </section>
  );
}
