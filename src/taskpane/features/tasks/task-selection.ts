/** The tasks that are chosen in the list, the one where the keyboard is, and where a range with Shift begins. */
export interface TaskSelection {
  readonly chosen: ReadonlySet<string>;
  readonly active: string | null;
  readonly anchor: string | null;
}

export type SelectionAction =
  /** Goes to a task without choosing it. */
  | { readonly do: "go"; readonly to: string }
  /** Chooses a task, or lets it go. */
  | { readonly do: "toggle"; readonly id: string }
  /** Chooses all from the anchor to this task; `order` is the list as shown. */
  | { readonly do: "extend"; readonly to: string; readonly order: readonly string[] }
  | { readonly do: "choose"; readonly ids: readonly string[] }
  /** Chooses all of these, or lets them go when they were all chosen. */
  | { readonly do: "toggleAll"; readonly ids: readonly string[] }
  | { readonly do: "clear" }
  /** Lets go of what is not in the list (any more). */
  | { readonly do: "keep"; readonly ids: readonly string[] }
  /** Chooses again what was chosen before, unless something else was chosen since. */
  | { readonly do: "takeUp"; readonly ids: readonly string[] }
  /** Chooses just these, as *Wijs toe* was pressed for them. */
  | { readonly do: "takeOver"; readonly ids: readonly string[] }
  /** Takes over what was selected in the sheet. */
  | { readonly do: "follow"; readonly ids: readonly string[] };

/** A selection of the tasks that are selected in the sheet. */
export function selectionOf(ids: readonly string[]): TaskSelection {
  return { chosen: new Set(ids), active: ids[0] ?? null, anchor: ids[0] ?? null };
}

/** The selection after an action. */
export function select(selection: TaskSelection, action: SelectionAction): TaskSelection {
  const { chosen, active } = selection;
  switch (action.do) {
    case "go":
      return { ...selection, active: action.to };
    case "toggle":
      return { chosen: toggled(chosen, action.id), active: action.id, anchor: action.id };
    case "extend":
      return extended(selection, action.to, action.order);
    case "choose":
      return { ...selection, chosen: new Set([...chosen, ...action.ids]), active: active ?? action.ids[0] ?? null };
    case "toggleAll":
      return { ...selection, chosen: toggledAll(chosen, action.ids), anchor: action.ids[0] ?? null };
    case "clear":
      return { ...selection, chosen: new Set() };
    case "keep":
      return { ...selection, chosen: new Set(action.ids.filter((id) => chosen.has(id))) };
    case "takeUp":
      return takenUp(selection, action.ids);
    case "takeOver":
      return selectionOf(action.ids);
    case "follow":
      return followed(selection, action.ids);
  }
}

function takenUp(selection: TaskSelection, ids: readonly string[]): TaskSelection {
  const before = new Set(ids);
  return [...selection.chosen].every((id) => before.has(id)) ? { ...selection, chosen: before } : selection;
}

/**
 * What the pane itself brought into view is selected in the sheet too, and leaves what is chosen as it is; so does a
 * click beside the list.
 */
function followed(selection: TaskSelection, ids: readonly string[]): TaskSelection {
  return ids.every((id) => selection.chosen.has(id)) ? selection : selectionOf(ids);
}

function extended(selection: TaskSelection, to: string, order: readonly string[]): TaskSelection {
  const anchor = selection.anchor ?? to;
  const ends = [order.indexOf(anchor), order.indexOf(to)];
  const range = ends.includes(-1) ? [to] : order.slice(Math.min(...ends), Math.max(...ends) + 1);
  return { chosen: new Set([...selection.chosen, ...range]), active: to, anchor };
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function toggledAll(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const theirs = new Set(ids);
  const others = [...chosen].filter((id) => !theirs.has(id));
  return new Set(ids.every((id) => chosen.has(id)) ? others : [...others, ...ids]);
}
