import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { nl } from "../../text/nl";

/** Loads the page again: a pane that is closed keeps its page, so that closing and opening it would help nothing. */
export function ReloadButton(): ReactElement {
  return (
    <div className="buttons">
      <Button appearance="primary" onClick={() => location.reload()}>
        {nl.pane.reload}
      </Button>
    </div>
  );
}
