import { within } from "@testing-library/react";
import { accessibilityProblems } from "../../tests/pane/axe";
import { nl } from "../text/nl";
import { helpPageHtml } from "./help-page";

describe("the page of help behind the ribbon", () => {
  it("tells how to begin, and all that the view Hulp tells", async () => {
    document.documentElement.innerHTML = helpPageHtml();
    const page = within(document.body);
    expect(page.getByText(/kies op het lint ‘Takenoverzicht’ en dan ‘Open paneel’/)).toBeVisible();
    for (const { heading, terms = [], sentences = [] } of nl.help.parts) {
      expect(page.getByRole("heading", { name: heading })).toBeVisible();
      for (const text of [...terms.flat(), ...sentences]) expect(page.getAllByText(text)).not.toEqual([]);
    }
    expect(await accessibilityProblems()).toEqual([]);
  });
});
