import type { ReactElement, ReactNode } from "react";
import { allMarks, formatMarks } from "../../../domain/marks";
import type { Mark } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { Toggle } from "../../components/Toggle";

const everydayMarks: readonly Mark[] = ["executes", "replaces"];

interface MarkTogglesProps {
  /** Whether the school uses the marks B, S and A too. */
  readonly mandates: boolean;
  readonly marks: readonly Mark[];
  readonly onChange: (marks: readonly Mark[]) => void;
  /** What stands behind them. */
  readonly children: ReactNode;
}

/** Which marks the next person gets; none of them takes that person's marks away. */
export function MarkToggles({ mandates, marks, onChange, children }: MarkTogglesProps): ReactElement {
  return (
    <div className="marks">
      <div className="marks" role="group" aria-label={nl.tasks.marks}>
        {(mandates ? allMarks : everydayMarks).map((mark) => {
          const on = marks.includes(mark);
          return (
            <Toggle
              key={mark}
              on={on}
              onClick={() => onChange(on ? marks.filter((other) => other !== mark) : [...marks, mark])}
            >
              {`${formatMarks([mark])} ${nl.words.mark[mark]}`}
            </Toggle>
          );
        })}
      </div>
      {children}
    </div>
  );
}
