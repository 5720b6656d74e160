import { lazy, Suspense, type ReactElement, type ReactNode } from "react";
import { nl } from "../../../text/nl";
import { BehindPage } from "../../components/BehindPage";
import { tabId } from "../../components/ViewTabs";
import { useAddIn, usePane } from "../../use-add-in";

const PersonPage = lazy(async () => ({ default: (await import("./PersonPage")).PersonPage }));

/** A view, and in front of it the page of whoever was opened; the view says so when that person is gone. */
export function WithPersonPage({ children }: { readonly children: ReactNode }): ReactElement {
  const { state } = useAddIn();
  const { pane } = usePane();
  const { book } = state;
  const person = book?.people.find(({ id }) => id === pane.personId);
  const isGone = book !== null && pane.personId !== null && person === undefined;
  return (
    <>
      <div role="status">{isGone && <p className="notice">{nl.person.gone}</p>}</div>
      <BehindPage
        hidden={person !== undefined}
        focusElsewhere={() => document.getElementById(tabId(pane.view))?.focus()}
      >
        {children}
      </BehindPage>
      {book !== null && person !== undefined && (
        <Suspense fallback={<p className="loading">{nl.pane.loading}</p>}>
          <PersonPage key={person.id} book={book} person={person} />
        </Suspense>
      )}
    </>
  );
}
