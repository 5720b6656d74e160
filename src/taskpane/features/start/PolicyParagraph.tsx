import { useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { BookState } from "../../../application/state";
import { policyFacts } from "../../../domain/policy-facts";
import { policyParagraph } from "../../../text/policy-paragraph";
import { nl } from "../../../text/nl";
import { hasTarget } from "../../situation-data";
import { situationData } from "../../../domain/situations";

/** The paragraph for the ICT-beleidsplan, to copy; where that is not allowed it is selected, to copy by hand. */
export function PolicyParagraph({ book }: { readonly book: BookState }): ReactElement {
  const [said, setSaid] = useState("");
  const paragraph = useRef<HTMLParagraphElement>(null);
  const target = hasTarget(book) ? situationData(book, "target") : null;
  const facts = policyFacts(situationData(book, "current"), target, book.situations.current.shortList.lines);
  const text = policyParagraph(facts);
  const copy = async (): Promise<void> => {
    const copied = await copyText(text);
    if (!copied && paragraph.current !== null) window.getSelection()?.selectAllChildren(paragraph.current);
    setSaid(copied ? nl.start.copied : nl.start.selected);
  };
  return (
    <div className="stack-small">
      <p ref={paragraph}>{text}</p>
      <div className="buttons">
        <Button onClick={() => void copy()}>{nl.start.copy}</Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

/** False where the browser around the pane has no clipboard for it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
