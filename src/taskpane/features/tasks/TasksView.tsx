import { useEffect, useMemo, useReducer, useRef, useState, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { Button } from "@fluentui/react-components";
import type { BookState, Outcome } from "../../../application/state";
import { nl } from "../../../text/nl";
import { ForSituation } from "../../components/ForSituation";
import { useAddIn, usePane } from "../../use-add-in";
import { ChosenTasks } from "./ChosenTasks";
import { TaskFilters } from "./TaskFilters";
import { Shortcuts } from "./Shortcuts";
import { TaskList } from "./TaskList";
import { taskGroups, taskRows, type TaskGroup, type TaskQuery } from "./task-rows";
import { select, selectionOf } from "./task-selection";
import { useAssigning } from "./use-assigning";

/** The view Taken: search and filter, choose one task or many, and say who does them. */
export function TasksView(): ReactElement | null {
  const { state } = useAddIn();
  if (state.book === null) return null;
  return (
    <div className="tasks">
      <h1 className="for-screen-readers">{nl.tasks.heading}</h1>
      {state.book.tasks.length === 0 ? (
        <p className="lead none">{nl.tasks.empty}</p>
      ) : (
        <ForSituation book={state.book} ownSwitch>
          <Tasks book={state.book} />
        </ForSituation>
      )}
    </div>
  );
}

function Tasks({ book }: { readonly book: BookState }): ReactElement {
  const { addIn, state } = useAddIn();
  const { store, pane } = usePane();
  const [search, setSearch] = useState<Pick<TaskQuery, "text" | "cluster">>({ text: "", cluster: null });
  const [selection, dispatch] = useReducer(
    select,
    pane.taskId === null ? state.selectedTaskIds : [pane.taskId],
    selectionOf,
  );
  const [sheetSelection, setSheetSelection] = useState(state.selectedTaskIds);
  const list = useRef<HTMLDivElement>(null);
  const person = useRef<HTMLInputElement | null>(null);
  const searchField = useRef<HTMLInputElement | null>(null);

  const query = useMemo(() => ({ ...search, filter: pane.taskFilter }), [search, pane.taskFilter]);
  const rows = useMemo(() => taskRows(book, pane.situation), [book, pane.situation]);
  const groups = useMemo(() => taskGroups(rows, query), [rows, query]);
  const order = useMemo(() => idsOf(groups), [groups]);
  const shown = useMemo(() => new Set(order), [order]);

  if (!sameIds(sheetSelection, state.selectedTaskIds)) {
    setSheetSelection(state.selectedTaskIds);
    dispatch({ do: "follow", ids: state.selectedTaskIds });
  }

  const [asked, setAsked] = useState(false);
  if (asked !== pane.asksName) {
    setAsked(pane.asksName);
    if (pane.asksName) dispatch({ do: "takeOver", ids: state.selectedTaskIds });
  }
  useEffect(() => {
    if (!asked) return;
    person.current?.focus();
    store.set({ asksName: false });
  }, [asked, store]);

  const showAll = (): void => {
    setSearch({ text: "", cluster: null });
    store.set({ taskFilter: "all" });
  };
  const dropHidden = (): void => {
    const fresh = addIn.getState().book;
    if (fresh === null) return;
    const left = idsOf(taskGroups(taskRows(fresh, pane.situation), query));
    const isLeft = new Set(left);
    const next = order.slice(order.indexOf(selection.active ?? "") + 1).find((id) => isLeft.has(id)) ?? left.at(-1);
    flushSync(() => {
      dispatch({ do: "keep", ids: left });
      if (next !== undefined && !isLeft.has(selection.active ?? "")) dispatch({ do: "go", to: next });
    });
    // What had the focus is gone with the last chosen task: the keyboard goes on in what is left of the list.
    if (document.activeElement === document.body) (list.current ?? searchField.current)?.focus();
  };
  /** What leaves the list at once is let go of at once, and taken up again when Excel refuses. */
  const change = async (asked: Promise<Outcome>): Promise<Outcome> => {
    const before = [...selection.chosen];
    dropHidden();
    const outcome = await asked;
    if (!outcome.ok) dispatch({ do: "takeUp", ids: before });
    return outcome;
  };
  const assigning = useAssigning(change);
  const { lastPerson } = assigning;

  return (
    <>
      <TaskFilters
        book={book}
        searchRef={searchField}
        query={query}
        onSearch={(changes) => setSearch({ ...search, ...changes })}
        onFilter={(taskFilter) => store.set({ taskFilter })}
        onLeave={() => list.current?.focus()}
      />
      <ListHead shown={order.length} total={rows.length} onChooseAll={() => dispatch({ do: "choose", ids: order })} />
      {order.length === 0 ? (
        <NoneShown query={query} onShowAll={showAll} />
      ) : (
        <TaskList
          listRef={list}
          groups={groups}
          order={order}
          selection={selection}
          dispatch={dispatch}
          onShow={(taskId) => void addIn.showTask(taskId, "list")}
          onDone={() => person.current?.focus()}
          onAgain={(taskIds) => {
            if (lastPerson !== null && taskIds.length > 0 && !assigning.stopped)
              void assigning.assign(taskIds, lastPerson);
          }}
        />
      )}
      <ChosenTasks
        book={book}
        rows={rows.filter((row) => selection.chosen.has(row.task.id))}
        hiddenCount={[...selection.chosen].filter((id) => !shown.has(id)).length}
        assigning={assigning}
        personRef={person}
        onClear={() => {
          dispatch({ do: "clear" });
          list.current?.focus();
        }}
        onChange={change}
      />
    </>
  );
}

interface ListHeadProps {
  readonly shown: number;
  readonly total: number;
  readonly onChooseAll: () => void;
}

function ListHead({ shown, total, onChooseAll }: ListHeadProps): ReactElement {
  return (
    <div className="list-head">
      <span role="status">{nl.tasks.shown(shown, total)}</span>
      {shown > 0 && (
        <Button size="small" appearance="subtle" onClick={onChooseAll}>
          {nl.tasks.selectAll}
        </Button>
      )}
      <Shortcuts />
    </div>
  );
}

interface NoneShownProps {
  readonly query: TaskQuery;
  readonly onShowAll: () => void;
}

function NoneShown({ query: { text, cluster, filter }, onShowAll }: NoneShownProps): ReactElement {
  const done = text.trim() === "" && cluster === null && filter !== "all";
  return (
    <div className="stack-small none">
      <p>{done ? nl.tasks.noneLeft[filter] : nl.tasks.noneShown}</p>
      <div className="buttons">
        <Button onClick={onShowAll}>{nl.tasks.showAll}</Button>
      </div>
    </div>
  );
}

function idsOf(groups: readonly TaskGroup[]): readonly string[] {
  return groups.flatMap((group) => group.rows.map((row) => row.task.id));
}

function sameIds(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((id, index) => id === after[index]);
}
