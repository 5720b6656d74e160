import type { ReactElement } from "react";
import type { ShortListLine } from "../../../domain/short-list-line";
import type { FindingNames } from "../../../text/finding-names";
import { nl } from "../../../text/nl";
import { filterChoices, type FilterChoice, type LineFilter } from "./line-filter";

interface LineFiltersProps {
  readonly lines: readonly ShortListLine[];
  readonly names: FindingNames;
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
}

/** Chooses which lines are shown: the few that come first, all, or those of one kind or person. */
export function LineFilters({ lines, names, filter, onFilter }: LineFiltersProps): ReactElement {
  const { kinds, people } = filterChoices(lines);
  const byName = [...people].sort((one, other) => names.person(one.of).localeCompare(names.person(other.of), "nl-BE"));
  const text = nl.bottlenecks.filter;
  return (
    <label className="pick">
      <span>{text.label}</span>
      <select value={filter} onChange={({ target }) => onFilter(target.value as LineFilter)}>
        <option value="first">{text.first}</option>
        <option value="all">{text.all}</option>
        <Group label={text.kinds} choices={kinds} nameOf={(kind) => nl.findingKinds[kind]} />
        <Group label={text.people} choices={byName} nameOf={names.person} />
      </select>
    </label>
  );
}

interface GroupProps<Of> {
  readonly label: string;
  readonly choices: readonly FilterChoice<Of>[];
  readonly nameOf: (of: Of) => string;
}

function Group<Of>({ label, choices, nameOf }: GroupProps<Of>): ReactElement | null {
  if (choices.length === 0) return null;
  return (
    <optgroup label={label}>
      {choices.map(({ filter, of }) => (
        <option key={filter} value={filter}>
          {nameOf(of)}
        </option>
      ))}
    </optgroup>
  );
}
