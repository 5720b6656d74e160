import type { KeyboardEvent, MutableRefObject, ReactElement } from "react";
import { Button, Input, Select } from "@fluentui/react-components";
import { Dismiss16Regular, Search16Regular } from "@fluentui/react-icons";
import type { BookState } from "../../../application/state";
import type { Task } from "../../../domain/model";
import { nl } from "../../../text/nl";
import { SituationSwitch } from "../../components/SituationSwitch";
import type { TaskFilter } from "../../pane-store";
import { clusterKey, type TaskQuery } from "./task-rows";

/** No cluster's key: a key has no spaces at its ends. */
const allClusters = " ";
const filters: readonly TaskFilter[] = ["all", "unassigned", "noSize", "noKind"];

interface TaskFiltersProps {
  readonly book: BookState;
  readonly searchRef: MutableRefObject<HTMLInputElement | null>;
  readonly query: TaskQuery;
  readonly onSearch: (changes: Partial<Pick<TaskQuery, "text" | "cluster">>) => void;
  readonly onFilter: (filter: TaskFilter) => void;
  /** Enter or the arrow down in the search field: on to the list. */
  readonly onLeave: () => void;
}

/** Which tasks the list shows: by words, cluster, what is missing, and situation. */
export function TaskFilters({ book, searchRef, query, onSearch, onFilter, onLeave }: TaskFiltersProps): ReactElement {
  const clusters = clustersOf(book.tasks);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && query.text !== "") onSearch({ text: "" });
    else if (event.key === "Enter" || event.key === "ArrowDown") onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <div className="filters">
      <Input
        ref={(element: HTMLInputElement | null) => {
          searchRef.current = element;
        }}
        className="filter-search"
        aria-label={nl.tasks.search}
        placeholder={nl.tasks.searchHint}
        contentBefore={<Search16Regular aria-hidden />}
        value={query.text}
        onChange={(_, data) => onSearch({ text: data.value })}
        onKeyDown={onKeyDown}
        {...(query.text !== "" && { contentAfter: <ClearSearch onClear={() => onSearch({ text: "" })} /> })}
      />
      <Select
        aria-label={nl.tasks.cluster}
        value={query.cluster ?? allClusters}
        onChange={(_, data) => onSearch({ cluster: data.value === allClusters ? null : data.value })}
      >
        <option value={allClusters}>{nl.tasks.allClusters}</option>
        {[...clusters].map(([key, cluster]) => (
          <option key={key} value={key}>
            {cluster === "" ? nl.words.noCluster : cluster}
          </option>
        ))}
      </Select>
      <Select
        aria-label={nl.tasks.filter}
        value={query.filter}
        onChange={(_, data) => onFilter(filters.find((filter) => filter === data.value) ?? "all")}
      >
        {filters.map((filter) => (
          <option key={filter} value={filter}>
            {nl.tasks.filters[filter]}
          </option>
        ))}
      </Select>
      <SituationSwitch />
    </div>
  );
}

function ClearSearch({ onClear }: { readonly onClear: () => void }): ReactElement {
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={nl.tasks.clearSearch}
      onClick={onClear}
    />
  );
}

/** The clusters as they are first written, by key, in the order of the list. */
function clustersOf(tasks: readonly Task[]): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  for (const { cluster } of tasks) {
    if (!clusters.has(clusterKey(cluster))) clusters.set(clusterKey(cluster), cluster);
  }
  return clusters;
}
