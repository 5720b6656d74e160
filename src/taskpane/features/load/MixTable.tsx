import { useId, type ReactElement } from "react";
import type { BookState } from "../../../application/state";
import { keyFigures } from "../../../domain/key-figures";
import { nl } from "../../../text/nl";
import { hasTarget } from "../../situation-data";
import { situationData } from "../../../domain/situations";

/** What technical and pedagogical work take, now and in the target; nothing for a list without such clusters. */
export function MixTable({ book }: { readonly book: BookState }): ReactElement | null {
  const headingId = useId();
  const now = keyFigures(situationData(book, "current"));
  const target = hasTarget(book) ? keyFigures(situationData(book, "target")) : null;
  if (!now.technicalShare && !now.pedagogicalShare) return null;
  const figures = target === null ? [now] : [now, target];
  const row = (label: string, shares: readonly (number | null)[]): ReactElement => (
    <tr>
      <th scope="row">{label}</th>
      {shares.map((share, index) => (
        <td key={index}>{share === null ? nl.load.none : nl.load.percent(share)}</td>
      ))}
    </tr>
  );
  return (
    <section className="stack-small">
      <h2 id={headingId}>{nl.load.mix.heading}</h2>
      <table className="figures" aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{nl.load.mix.kind}</th>
            <th scope="col">{nl.load.mix.now}</th>
            {target !== null && <th scope="col">{nl.load.mix.target}</th>}
          </tr>
        </thead>
        <tbody>
          {row(
            nl.load.mix.technical,
            figures.map(({ technicalShare }) => technicalShare),
          )}
          {row(
            nl.load.mix.pedagogical,
            figures.map(({ pedagogicalShare }) => pedagogicalShare),
          )}
        </tbody>
      </table>
      <p className="subtle">{nl.load.mix.of(now.shareUnit, (target ?? now).shareUnit)}</p>
    </section>
  );
}
