import { createRoot, type Root } from "react-dom/client";
import { ribbonCommands, type CommandEvent } from "../commands/ribbon-commands";
import { nl } from "../text/nl";
import type { OfficeColors } from "./contrast-theme";
import { Message } from "./Message";
import { keepSkips } from "./kept-skips";
import { officeHost } from "./office-host";
import { createPaneStore } from "./pane-store";
import { Pane } from "./Pane";
import { ribbonPane, type OfficeViews } from "./ribbon-pane";
import "./styles/pane.css";
import "./styles/frame.css";
import "./styles/views.css";
import "./styles/start.css";
import "./styles/tasks.css";
import "./styles/target.css";
import "./styles/settings.css";
import "./styles/load.css";
import "./styles/person.css";
import { systemClock } from "./system-clock";

/** Milliseconds after which office.js counts as not loaded. */
const patience = 15_000;

async function main(root: Root): Promise<void> {
  root.render(<Message sentence={nl.pane.loading} />);
  const office = typeof Office === "undefined" ? undefined : Office;
  const [host, useCases] = await Promise.all([officeHost(office, patience), loadUseCases()]);
  if (host === "excel") openPane(root, useCases);
  else if (host === "other") root.render(<Message sentence={nl.pane.outsideExcel} />);
  else root.render(<Message sentence={nl.pane.excelSilent} canReload />);
}

/** What works on the workbook, loaded beside office.js: the pane can draw before it is there. */
async function loadUseCases() {
  const [{ createAddIn }, { createExcelPort }, { teamTableName }] = await Promise.all([
    import("../application/create-add-in"),
    import("../excel/excel-port"),
    import("../workbook/schema"),
  ]);
  return { createAddIn, createExcelPort, ownTables: [teamTableName] };
}

/** The pane and the ribbon, on one add-in. */
function openPane(root: Root, useCases: Awaited<ReturnType<typeof loadUseCases>>): void {
  const { createAddIn, createExcelPort, ownTables } = useCases;
  const port = createExcelPort({
    excel: Excel,
    viewOnly,
    ownTables,
    requirements: Office.context.requirements,
  });
  const addIn = createAddIn(port, systemClock);
  const store = createPaneStore();
  keepSkips(store, {
    workbook: Office.context.document.url,
    partition: Office.context.partitionKey,
    storage: () => window.localStorage,
  });
  root.render(<Pane addIn={addIn} store={store} office={officeColors()} />);
  const started = addIn.start();
  const commands = ribbonCommands(addIn, ribbonPane(store, officeViews()), { started, clock: systemClock });
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: CommandEvent) => void command(event));
  }
}

/** A pane that is closed keeps its page, out of sight or without a width. */
function officeViews(): OfficeViews {
  return {
    addin: Office.addin,
    ui: Office.context.ui,
    isSeen: () => document.visibilityState === "visible" && window.innerWidth > 0,
    messagePage: new URL("melding.html", location.href).href,
  };
}

function viewOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

/** Excel on the web does not always have a theme, whatever its types say. */
function officeColors(): OfficeColors | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const { bodyBackgroundColor: background, bodyForegroundColor: text = "" } = theme ?? {};
  return background === undefined ? null : { background, text };
}

const root = createRoot(document.getElementById("root") ?? document.body);
main(root).catch(() => root.render(<Message sentence={nl.pane.crashed} canReload />));
