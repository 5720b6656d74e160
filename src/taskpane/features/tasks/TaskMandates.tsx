import type { ReactElement } from "react";
import type { Mark } from "../../../domain/model";
import { nl } from "../../../text/nl";
import type { TaskRow } from "./task-rows";

const roles: readonly Mark[] = ["decides", "leads", "executes", "contact", "replaces"];

/** Who decides on one task, who leads, does and is asked. */
export function TaskMandates({ row }: { readonly row: TaskRow }): ReactElement {
  const namesWith = (mark: Mark): readonly string[] =>
    row.holders.filter(({ marks }) => marks.includes(mark)).map(({ person }) => person.name);
  return (
    <details className="fold">
      <summary>{nl.tasks.mandates.heading}</summary>
      <dl className="terms">
        {roles.map((mark) => (
          <div key={mark}>
            <dt>{nl.tasks.mandates.roles[mark]}</dt>
            <dd>{nl.tasks.mandates.who(namesWith(mark))}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
