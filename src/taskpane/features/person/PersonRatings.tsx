import { useId, type ReactElement } from "react";
import { ableTo, abilitiesOf, isUnsureOf } from "../../../domain/abilities";
import type { RatingFlag, Task } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { TaskLinks } from "../../components/TaskLinks";
import { situationData } from "../../../domain/situations";
import { useFindings } from "../../use-findings";
import type { PersonPartProps } from "./person-part";

/** What somebody shared on Inschaling, in words: what works, where help is welcome, and what they flagged. */
export function PersonRatings({ book, person }: PersonPartProps): ReactElement | null {
  const headingId = useId();
  const shown = useFindings(book, "current");
  const data = situationData(book, "current");
  const abilities = abilitiesOf(data);
  if (!abilities.hasAnswered(person)) return null;
  const { unsure, unsureCore } = data.settings.thresholds;
  const flagged =
    (flag: RatingFlag) =>
    (task: Task): boolean =>
      abilities.flagging(task, flag).includes(person);
  const parts: readonly (readonly [string, (task: Task) => boolean])[] = [
    [nl.person.ratings.able, (task) => ableTo(task, abilities, data).includes(person)],
    [
      nl.person.ratings.unsure,
      (task) => isUnsureOf(task, person, task.kind === "core" ? unsureCore : unsure, abilities),
    ],
    [nl.person.ratings.bottleneck, flagged("bottleneck")],
    [nl.person.ratings.someoneElse, flagged("someoneElse")],
    [nl.person.ratings.forGroup(shown.names.group), flagged("forGroup")],
  ];
  return (
    <section className="stack-small" aria-labelledby={headingId}>
      <h2 id={headingId}>{nl.person.ratings.heading(person.name)}</h2>
      <p className="subtle">{nl.person.ratings.where}</p>
      {parts.map(([heading, fits]) => {
        const taskIds = data.tasks.filter(fits).map(({ id }) => id);
        return (
          taskIds.length > 0 && (
            <div key={heading}>
              <h3>{heading}</h3>
              <TaskLinks taskIds={taskIds} personId={person.id} {...shown} />
            </div>
          )
        );
      })}
    </section>
  );
}
