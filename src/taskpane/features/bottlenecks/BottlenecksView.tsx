import type { ReactElement } from "react";
import type { BookState } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ForSituation } from "../../components/ForSituation";
import { isTargetCopy } from "../../situation-data";
import { useAddIn, usePane } from "../../use-add-in";
import { useAfterAnswer } from "../../use-after-answer";
import { useFindings } from "../../use-findings";
import { Insights } from "./Insights";
import { NotYetTold } from "./NotYetTold";
import { ShortListLines } from "./ShortListLines";
import { StillCopy } from "./StillCopy";

/**
 * The view Knelpunten: the few lines that help first, the others on request, and what else the figures tell. A target that
 * is still a copy would only repeat what is found now.
 */
export function BottlenecksView(): ReactElement | null {
  const { state } = useAddIn();
  const { pane } = usePane();
  const { book } = state;
  if (book === null) return null;
  return (
    <div className="stack">
      <h1 className="for-screen-readers">{nl.bottlenecks.heading}</h1>
      <ForSituation book={book}>
        {pane.situation === "target" && isTargetCopy(book) ? <StillCopy /> : <Found key={pane.situation} book={book} />}
        <p className="subtle">{nl.load.purpose}</p>
      </ForSituation>
    </div>
  );
}

function Found({ book }: { readonly book: BookState }): ReactElement {
  const { pane } = usePane();
  const shown = useFindings(book, pane.situation);
  const isAfter = useAfterAnswer();
  const { shortList } = book.situations[pane.situation];
  return (
    <>
      <ShortListLines book={book} shown={shown} />
      {isAfter && (
        <>
          <NotYetTold book={book} unfolded={shortList.lines.length === 0} />
          <Insights book={book} {...shown} />
        </>
      )}
    </>
  );
}
