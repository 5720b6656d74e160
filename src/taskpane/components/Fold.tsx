import { useState, type ReactElement, type ReactNode } from "react";

interface FoldProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** What can be unfolded; drawn once it is, so that a view which holds much is there at once. */
export function Fold({ summary, children }: FoldProps): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
