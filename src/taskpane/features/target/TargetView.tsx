import { useMemo, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../../application/state";
import { differences, type TaskDifference } from "../../../domain/differences";
import { nl } from "../../../text/nl";
import { NoTarget } from "../../components/NoTarget";
import { situationData } from "../../../domain/situations";
import { goToTasks } from "../../pane-store";
import { hasTarget } from "../../situation-data";
import { useAddIn, usePane } from "../../use-add-in";
import { DifferenceList } from "./DifferenceList";
import { FigureTable } from "./FigureTable";

/** The view Streefdoel: what differs from how it is now, and what that comes to. */
export function TargetView(): ReactElement | null {
  const { book } = useAddIn().state;
  if (book === null) return null;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.target.heading}</h1>
      {hasTarget(book) ? <Compared book={book} /> : <NoTarget />}
    </div>
  );
}

function Compared({ book }: { readonly book: BookState }): ReactElement {
  const { store } = usePane();
  const [now, target] = useMemo(() => [situationData(book, "current"), situationData(book, "target")], [book]);
  const found = useMemo(() => differences(now, target), [now, target]);
  const isSame = found.length === 0;
  return (
    <>
      {isSame ? <p className="lead">{nl.target.untouched}</p> : <Counts found={found} />}
      <div className="buttons">
        <Button appearance={isSame ? "primary" : "secondary"} onClick={() => goToTasks(store, { situation: "target" })}>
          {isSame ? nl.target.handOver : nl.target.toTasks}
        </Button>
      </div>
      {!isSame && <FigureTable now={now} target={target} />}
      {!isSame && <DifferenceList all={found} />}
    </>
  );
}

function Counts({ found }: { readonly found: readonly TaskDifference[] }): ReactElement {
  const changing = found.filter(({ changesExecutor }) => changesExecutor).length;
  const losing = found.filter(({ losesExecutor }) => losesExecutor).length;
  return (
    <div>
      <p className="lead">{changing > 0 ? nl.target.changesExecutor(changing) : nl.target.onlyOtherMarks}</p>
      {losing > 0 && <p className="over">{nl.target.losesExecutor(losing)}</p>}
      {found.length > changing && <p className="subtle">{nl.target.otherMarks(found.length - changing)}</p>}
    </div>
  );
}
