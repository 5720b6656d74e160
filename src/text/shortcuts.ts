/** Keys that do something in the pane, and what they do. */
export interface Shortcut {
  /** As the keyboard's events call them; "/" stands between keys that do the same, each its own way. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys by the name that the keyboard gives them, as they stand on it. */
const onKeyboard: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  " ": "Spatie",
  Control: "Ctrl",
  a: "A",
  z: "Z",
  Escape: "Esc",
  letter: "een letter",
  "/": "of",
};

/** Held while the next is pressed. */
const held: ReadonlySet<string> = new Set(["Control", "Shift"]);

/**
 * In the list of tasks, in the order in which they are explained. A letter alone, by which screen readers
 * move, only begins a name; none is F6, Alt or a Ctrl with a letter that Excel or the browser keeps: Ctrl+A chooses all in any list,
 * and Ctrl+Z undoes anywhere.
 */
const inTasks = {
  move: { keys: ["ArrowUp", "/", "ArrowDown"], does: "naar de vorige of volgende taak" },
  ends: { keys: ["Home", "/", "End"], does: "naar de eerste of de laatste taak" },
  toggle: { keys: [" "], does: "kies de taak, of laat ze los" },
  range: { keys: ["Shift", "ArrowDown"], does: "kies ook de volgende taken" },
  cluster: { keys: ["ArrowUp", " "], does: "op de titel van een cluster: kies de hele cluster" },
  all: { keys: ["Control", "a"], does: "kies alles in deze lijst" },
  toPerson: { keys: ["Enter"], does: "door naar ‘Wie?’; typ daar een naam en druk op Enter" },
  typeName: { keys: ["letter"], does: "met taken gekozen: begint bij ‘Wie?’ aan een naam" },
  lastPerson: { keys: ["Control", "Enter"], does: "geef aan wie het laatst iets kreeg" },
  nothing: { keys: ["Escape"], does: "kies niets" },
} satisfies Readonly<Record<string, Shortcut>>;

const anywhere = {
  tabs: { keys: ["ArrowLeft", "/", "ArrowRight"], does: "op de tabs: naar het vorige of volgende onderdeel" },
  save: { keys: ["Enter"], does: "in een formulier: bewaar" },
  undo: { keys: ["Control", "z"], does: "buiten een tekstveld: maak ongedaan" },
  leave: { keys: ["Escape"], does: "sluit een formulier, of maak een zoekveld leeg" },
} satisfies Readonly<Record<string, Shortcut>>;

/** Every key of the pane: on the view Taken its own, in Hulp all. */
export const shortcuts = {
  heading: "Toetsen",
  headingInTasks: "Toetsen in Taken",
  anywhere,
  inTasks,
  /** A key, or the word between two, as it is read: "Ctrl". */
  key: (key: string): string => onKeyboard[key] ?? key,
  /** All keys of one shortcut as they are read: "Ctrl + A" together, "↑, Spatie" one after the other, "Home of End". */
  keys: (keys: readonly string[]): string =>
    keys.map((key, index) => between(keys[index - 1], key) + shortcuts.key(key)).join(""),
};

function between(one: string | undefined, other: string): string {
  if (one === undefined) return "";
  if (one === "/" || other === "/") return " ";
  return held.has(one) ? " + " : ", ";
}
