import { useId, type ReactElement } from "react";
import { keyFigures, type KeyFigures } from "../../../domain/key-figures";
import type { SituationData } from "../../../domain/model";
import { nl } from "../../../text/nl";

interface FigureTableProps {
  readonly now: SituationData;
  readonly target: SituationData;
}

const texts = nl.target.figures;
const share = (value: number | null): string => (value === null ? texts.none : texts.percent(value));

/** Each figure with its words; a figure that says nothing in either situation is left out. */
const figures: readonly (readonly [string, (figures: KeyFigures) => string])[] = [
  [texts.withoutExecutor, ({ withoutExecutor }) => texts.number(withoutExecutor)],
  [texts.onOnePerson, ({ onOnePerson }) => texts.number(onOnePerson)],
  [texts.highestOccupancy, ({ highestOccupancy }) => share(highestOccupancy)],
  [texts.hoursLeft, ({ hoursLeft }) => (hoursLeft === null ? texts.none : texts.hours(hoursLeft))],
  [texts.technicalShare, ({ technicalShare }) => share(technicalShare)],
  [texts.pedagogicalShare, ({ pedagogicalShare }) => share(pedagogicalShare)],
  [
    texts.busFactor,
    ({ busFactor }) =>
      busFactor === null ? texts.none : busFactor === "more" ? texts.busFactorMore : texts.number(busFactor),
  ],
];

/** The figures of Overzicht, now beside the target. */
export function FigureTable({ now, target }: FigureTableProps): ReactElement {
  const headingId = useId();
  const [before, after] = [keyFigures(now), keyFigures(target)];
  const rows = figures
    .map(([label, shown]) => [label, shown(before), shown(after)] as const)
    .filter(([, one, other]) => one !== texts.none || other !== texts.none);
  return (
    <section className="stack-small">
      <h2 id={headingId}>{texts.heading}</h2>
      <table className="figures" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{texts.figure}</th>
            <th scope="col">{texts.now}</th>
            <th scope="col">{texts.target}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, one, other]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{one}</td>
              <td>{one === other ? other : <strong>{other}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {before.hoursLeft !== null && <p className="subtle">{texts.explained}</p>}
    </section>
  );
}
