import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { FindingData } from "../../../domain/bottlenecks/finding";
import type { Decision } from "../../../domain/decisions";
import { mostlyWithoutKind } from "../../../domain/bottlenecks/incomplete";
import type { ShortListLine } from "../../../domain/short-list-line";
import type { FindingNames } from "../../../text/finding-names";
import { nl } from "../../../text/nl";
import { ActionButton } from "../../components/ActionButton";
import type { PaneState } from "../../pane-store";
import { useAddIn, usePane } from "../../use-add-in";
import { LineDecision } from "./LineDecision";
import { TaskLinks } from "./TaskLinks";

export interface ShortListItemProps {
  readonly line: ShortListLine;
  readonly names: FindingNames;
  /** Brings the task into view on its sheet. */
  readonly onShow: (taskId: string) => void;
  readonly status: Decision["status"];
  /** After a decision by which the line is no longer here. */
  readonly onGone: () => void;
}

/** One line of the short list: what was found, what can be done, and the tasks it is about. */
export function ShortListItem({ line, names, onShow, status, onGone }: ShortListItemProps): ReactElement {
  const { addIn } = useAddIn();
  const { store, pane } = usePane();
  const { personId } = line;
  const showOf = (taskId: string | null) => void addIn.showPlace({ taskId, personId }, pane.situation);
  const tags = nl.lineTags(line);
  const sentence = nl.lineSentence(line, names);
  return (
    <li className={`card finding finding-${line.severity}`}>
      <p className="finding-sentence">
        <span className="finding-sign" aria-hidden>
          {nl.bottlenecks.prefix[line.severity].trim()}
        </span>
        <span className="for-screen-readers">{nl.bottlenecks.severity[line.severity]}: </span>
        <strong>{sentence}</strong>
      </p>
      <p>{nl.lineProposal(line, names)}</p>
      {tags.length > 0 && <p className="subtle">{nl.bottlenecks.also(tags)}</p>}
      {personId !== null && (
        <button
          type="button"
          className="link"
          aria-label={nl.bottlenecks.showPerson(names.person(personId))}
          onClick={() => showOf(null)}
        >
          {names.person(personId)}
        </button>
      )}
      <TaskLinks taskIds={line.taskIds} names={names} onShow={personId === null ? onShow : showOf} />
      <LineDecision line={line} status={status} sentence={sentence} onGone={onGone}>
        {line.finding.kind === "withoutExecutor" && (
          <Button size="small" onClick={() => store.set({ view: "tasks", taskFilter: "unassigned" })}>
            {nl.bottlenecks.assign}
          </Button>
        )}
        {line.finding.kind === "incomplete" && <FillIn data={line.finding.data} />}
      </LineDecision>
    </li>
  );
}

/** Leads to what its proposal asks for. */
function FillIn({ data }: { readonly data: FindingData["incomplete"] }): ReactElement | null {
  const { addIn } = useAddIn();
  const { store } = usePane();
  if (data.tasks === 0) return null;
  const goTo = (label: string, where: Partial<PaneState>): ReactElement => (
    <Button size="small" onClick={() => store.set(where)}>
      {label}
    </Button>
  );
  if (data.people === 0) return goTo(nl.bottlenecks.toTeam, { view: "team" });
  if (mostlyWithoutKind(data)) {
    return (
      <ActionButton size="small" onAct={() => addIn.proposeKinds()}>
        {nl.bottlenecks.proposeKinds}
      </ActionButton>
    );
  }
  if (data.tasksWithoutKind > 0) return goTo(nl.bottlenecks.giveKinds, { view: "tasks", taskFilter: "noKind" });
  if (data.tasksWithoutSize > 0) return goTo(nl.bottlenecks.giveSizes, { view: "tasks", taskFilter: "noSize" });
  return goTo(nl.bottlenecks.toTeam, { view: "team" });
}
