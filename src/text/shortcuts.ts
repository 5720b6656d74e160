/** The keys of the view Taken, in words. */
export const shortcutTexts = {
  heading: "Toetsen",
  /** Keys by the name that the keyboard gives them, as they stand on it. */
  keys: {
    ArrowUp: "↑",
    ArrowDown: "↓",
    Home: "Home",
    End: "End",
    " ": "Spatie",
    Shift: "Shift",
    Control: "Ctrl",
    a: "A",
    Enter: "Enter",
    Escape: "Esc",
    "/": "of",
  } as Readonly<Record<string, string>>,
  does: {
    move: "naar de vorige of volgende taak",
    ends: "naar de eerste of de laatste taak",
    toggle: "kies de taak, of laat ze los",
    range: "kies ook de volgende taken",
    cluster: "op de titel van een cluster: kies de hele cluster",
    all: "kies alles in deze lijst",
    toPerson: "door naar ‘Wie?’; typ daar een naam en druk op Enter",
    lastPerson: "geef aan wie het laatst iets kreeg",
    nothing: "kies niets",
  },
};
