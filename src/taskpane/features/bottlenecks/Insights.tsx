import { useId, type ReactElement, type ReactNode } from "react";
import type { BookState } from "../../../application/state";
import { contactDays } from "../../../domain/bottlenecks/reachability";
import { silentKinds } from "../../../domain/bottlenecks/needed-data";
import { divisionOf } from "../../../domain/division";
import type { SituationData } from "../../../domain/model";
import { groupWork, outsourcedWork, type FollowedTask } from "../../../domain/outside-work";
import { reportedBesideFound } from "../../../domain/reported-beside-found";
import { insights, reportedBeside } from "../../../text/insights";
import { comparedWith } from "../../situation-data";
import { situationData } from "../../../domain/situations";
import { usePane } from "../../use-add-in";
import { TaskLinks, type TaskLinksProps } from "../../components/TaskLinks";

type Shown = Pick<TaskLinksProps, "names" | "onShow">;

interface InsightsProps extends Shown {
  readonly book: BookState;
}

/** What the figures tell beside the findings, as far as the data is there. */
export function Insights({ book, ...shown }: InsightsProps): ReactElement | null {
  const { pane } = usePane();
  const headingId = useId();
  const data = situationData(book, pane.situation);
  const { findings } = book.situations[pane.situation];
  const parts = [
    ghostTasks(data, findings, shown),
    reported(data, findings, shown),
    decisions(data, findings, shown),
    group(data, comparedWith(book, pane.situation), shown),
    outsourced(data, shown),
    contacts(data),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <section className="stack-small" aria-labelledby={headingId}>
      <h2 id={headingId}>{insights.heading}</h2>
      {parts}
    </section>
  );
}

type Findings = BookState["situations"]["current"]["findings"];

function insight(heading: string, children: ReactNode): ReactElement {
  return (
    <div key={heading} className="insight">
      <h3>{heading}</h3>
      {children}
    </div>
  );
}

/** Speaks once everyone answered: that it is nothing is worth knowing then. */
function ghostTasks(data: SituationData, findings: Findings, shown: Shown): ReactElement | null {
  if (silentKinds(data).some(({ kind }) => kind === "ghostTask")) return null;
  const taskIds = findings.flatMap((finding) => (finding.kind === "ghostTask" ? [finding.taskId] : []));
  return insight(
    insights.ghostTasks.heading,
    <>
      <p>{insights.ghostTasks.count(taskIds.length)}</p>
      <TaskLinks taskIds={taskIds} {...shown} />
    </>,
  );
}

function reported(data: SituationData, findings: Findings, shown: Shown): ReactElement | null {
  const beside = reportedBesideFound(data, findings);
  if (beside === null) return null;
  return insight(
    reportedBeside.heading,
    <>
      <p>{reportedBeside.sentence(beside)}</p>
      {beside.onlyReported.length > 0 && <p className="subtle">{insights.onlyReported}</p>}
      <TaskLinks taskIds={beside.onlyReported} {...shown} />
    </>,
  );
}

function decisions(data: SituationData, findings: Findings, shown: Shown): ReactElement | null {
  if (!data.settings.mandates) return null;
  const { tasks, withMark } = divisionOf(data);
  const decided = tasks.filter((task) => withMark(task, "decides").length > 0).length;
  const unclear = findings.flatMap((finding) => (finding.kind === "unclearDecision" ? finding.data.taskIds : []));
  return insight(
    insights.mandates.heading,
    <>
      <p>{insights.mandates.decided(decided, tasks.length)}</p>
      {unclear.length > 0 && <p>{insights.mandates.unclear(unclear.length)}</p>}
      <TaskLinks taskIds={unclear} {...shown} />
    </>,
  );
}

function group(data: SituationData, now: SituationData | null, shown: Shown): ReactElement | null {
  const work = groupWork(data, now);
  if (work.length === 0) return null;
  return insight(
    insights.group.heading(shown.names.group),
    <>
      <p>{insights.group.count(work)}</p>
      <FollowedLinks work={work} say={insights.group.asked} {...shown} />
    </>,
  );
}

function outsourced(data: SituationData, shown: Shown): ReactElement | null {
  const firms = outsourcedWork(data);
  if (firms.length === 0) return null;
  return insight(
    insights.outsourced.heading,
    firms.map(({ personId, tasks }) => (
      <div key={personId}>
        <p>{insights.outsourced.count(shown.names.person(personId), tasks)}</p>
        <FollowedLinks work={tasks} say={insights.outsourced.followed} {...shown} />
      </div>
    )),
  );
}

function contacts(data: SituationData): ReactElement | null {
  const days = contactDays(divisionOf(data));
  if (days === null) return null;
  return insight(
    insights.contacts.heading,
    <dl className="terms">
      {days.map(({ day, people }) => (
        <div key={day}>
          <dt>{insights.contacts.day(day)}</dt>
          <dd>{insights.contacts.names(people.map(({ name }) => name))}</dd>
        </div>
      ))}
    </dl>,
  );
}

interface FollowedLinksProps extends Shown {
  readonly work: readonly FollowedTask[];
  readonly say: (names: readonly string[]) => string;
}

/** The tasks with who follows them up, those without anyone first. */
function FollowedLinks({ work, say, ...shown }: FollowedLinksProps): ReactElement {
  const followers = new Map(work.map((task) => [task.taskId, task.followers.map(shown.names.person)]));
  const rest = (isFollowed: boolean) => work.filter((task) => task.followers.length > 0 === isFollowed);
  const taskIds = [...rest(false), ...rest(true)].map(({ taskId }) => taskId);
  return <TaskLinks taskIds={taskIds} about={(taskId) => say(followers.get(taskId) ?? [])} {...shown} />;
}
