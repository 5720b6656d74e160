import { sheets } from "../../src/text/sheets";
import type { ViewName } from "../../src/taskpane/pane-store";

/** A picture of the workbench with one sheet in front. */
export interface Shot {
  /** Of the file, after the school's name. */
  readonly name: string;
  readonly sheet: string;
  /** The view of the pane beside the sheet; null when the sheet stands alone. */
  readonly view: ViewName | null;
  /** The text in sight; the sheet's top left corner without it. */
  readonly at?: string;
}

const { list, current, target, overview, bottlenecks, contacts, ratings, team, settings } = sheets.names;

/** Every sheet, with the pane where it says the same in its own way. */
export const shots: readonly Shot[] = [
  { name: "taken", sheet: list, view: "bottlenecks" },
  { name: "huidige-situatie", sheet: current, view: "load" },
  { name: "huidige-situatie-chart", sheet: current, view: null, at: sheets.matrix.chart },
  { name: "streefdoel", sheet: target, view: null },
  { name: "overzicht", sheet: overview, view: null },
  { name: "knelpunten", sheet: bottlenecks, view: "bottlenecks" },
  { name: "wie-doet-wat", sheet: contacts, view: null },
  { name: "inschaling", sheet: ratings, view: null },
  { name: "team", sheet: team, view: "team" },
  { name: "instellingen", sheet: settings, view: null },
];
