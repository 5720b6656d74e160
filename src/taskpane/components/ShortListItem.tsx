import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { FindingData } from "../../domain/bottlenecks/finding";
import type { Decision } from "../../domain/decisions";
import { mostlyWithoutKind } from "../../domain/bottlenecks/incomplete";
import type { ShortListLine } from "../../domain/short-list-line";
import { nl } from "../../text/nl";
import { ActionButton } from "./ActionButton";
import { goToTasks } from "../pane-store";
import { useAddIn, usePane } from "../use-add-in";
import type { ShownFindings } from "../use-findings";
import { LineDecision } from "./LineDecision";
import { TaskLinks } from "./TaskLinks";

interface ShortListItemProps {
  readonly shown: ShownFindings;
  readonly line: ShortListLine;
  readonly status: Decision["status"];
  /** True for the line to begin with. */
  readonly isFirst?: boolean;
  /** True on the page of the person whom it is about. */
  readonly onPage?: boolean;
  /** After a decision by which the line is no longer here. */
  readonly onGone: () => void;
}

/** One line of the short list: what was found, what can be done, and the tasks and the person it is about. */
export function ShortListItem(props: ShortListItemProps): ReactElement {
  const { shown, line, status, isFirst = false, onPage = false, onGone } = props;
  const { situation, names } = shown;
  const tags = nl.lineTags(line);
  const sentence = nl.lineSentence(line, names);
  return (
    <li className={`card finding finding-${line.severity} ${isFirst ? "finding-first" : ""}`}>
      <p className="finding-sentence">
        <span className="finding-sign" aria-hidden>
          {nl.bottlenecks.prefix[line.severity].trim()}
        </span>
        <span className="for-screen-readers">{nl.bottlenecks.severity[line.severity]}: </span>
        <strong>{sentence}</strong>
      </p>
      <p>{nl.lineProposal(line, names)}</p>
      {tags.length > 0 && <p className="subtle">{nl.bottlenecks.also(tags)}</p>}
      <TaskLinks taskIds={line.taskIds} personId={line.personId} {...shown} />
      <LineDecision situation={situation} line={line} status={status} sentence={sentence} onGone={onGone}>
        <WayOn line={line} isFirst={isFirst} onPage={onPage} {...shown} />
      </LineDecision>
    </li>
  );
}

interface WayOnProps extends ShownFindings, Required<Pick<ShortListItemProps, "line" | "isFirst" | "onPage">> {}

/** Leads to where something can be done about a line: its tasks in Taken, and the page of the person. */
function WayOn({ line, isFirst, onPage, situation, names }: WayOnProps): ReactElement {
  const { store } = usePane();
  const { personId, finding } = line;
  const [taskId = null] = line.taskIds;
  const appearance = isFirst ? "primary" : "secondary";
  const noOneDoes = line.kind === "withoutExecutor";
  return (
    <>
      {finding.kind === "incomplete" && <FillIn data={finding.data} appearance={appearance} />}
      {taskId !== null && (
        <Button
          size="small"
          appearance={appearance}
          onClick={() => goToTasks(store, { situation, ...(noOneDoes ? { filter: "unassigned" } : { taskId }) })}
          {...(!noOneDoes && { "aria-label": nl.bottlenecks.toTask(names.task(taskId)) })}
        >
          {noOneDoes ? nl.bottlenecks.assign : nl.bottlenecks.toTasks}
        </Button>
      )}
      {personId !== null && !onPage && (
        <Button size="small" onClick={() => store.openPerson(personId)}>
          {nl.person.open(names.person(personId))}
        </Button>
      )}
    </>
  );
}

interface FillInProps {
  readonly data: FindingData["incomplete"];
  readonly appearance: "primary" | "secondary";
}

/** Leads to what its proposal asks for. */
function FillIn({ data, appearance }: FillInProps): ReactElement | null {
  const { addIn } = useAddIn();
  const { store } = usePane();
  if (data.tasks === 0) return null;
  const goTo = (label: string, onGo: () => void): ReactElement => (
    <Button size="small" appearance={appearance} onClick={onGo}>
      {label}
    </Button>
  );
  if (data.people === 0) return goTo(nl.bottlenecks.toTeam, () => store.go("team"));
  if (mostlyWithoutKind(data)) {
    return (
      <ActionButton size="small" appearance={appearance} onAct={() => addIn.proposeKinds()}>
        {nl.bottlenecks.proposeKinds}
      </ActionButton>
    );
  }
  if (data.tasksWithoutKind > 0) return goTo(nl.bottlenecks.giveKinds, () => goToTasks(store, { filter: "noKind" }));
  if (data.tasksWithoutSize > 0) return goTo(nl.bottlenecks.giveSizes, () => goToTasks(store, { filter: "noSize" }));
  return goTo(nl.bottlenecks.toTeam, () => store.go("team"));
}
