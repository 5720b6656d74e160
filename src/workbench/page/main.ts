/** The workbench's page: a spreadsheet, the add-in's ribbon above it and its task pane beside it. */
import { download, fetchFile, onFilePicked, type PickedFile } from "./files";
import { readManifest } from "./manifest";
import { createNotice } from "./notice";
import { showRibbon } from "./ribbon";
import { makeAdjustable } from "./splitter";
import { createTestApi } from "./test-api";
import { Workbench, type WorkbenchView } from "./workbench";

const firstWorkbook = "/workbooks/takenoverzicht-ingevuld.xlsx";
const paneWidth = 350;

const notify = createNotice(byId("notice"));

async function start(): Promise<void> {
  const manifest = readManifest(await (await fetch("/add-in/manifest.xml")).text());
  const workbench = new Workbench(manifest, pageView());
  window.workbench = createTestApi(workbench);

  byId("ribbon-tab").textContent = manifest.ribbonTab;
  byId("pane-name").textContent = manifest.name;
  showRibbon(byId("ribbon-groups"), manifest, (button) => workbench.run(button));
  makeAdjustable(byId("splitter"), paneWidth);
  connectFileButtons(workbench);
  connectMoods(workbench);

  await open(workbench, await fetchFile(firstWorkbook));
}

function pageView(): WorkbenchView {
  return {
    gridId: "grid",
    paneFrame: byId("pane-frame"),
    showFileName: (name) => {
      byId("file-name").textContent = name;
      document.title = `${name} – Werkbank Takenoverzicht`;
    },
    showPane,
    notify,
  };
}

function connectFileButtons(workbench: Workbench): void {
  const picker = byId("file-picker") as HTMLInputElement;
  onFilePicked(byId("open-file"), picker, (file) => void open(workbench, file));
  byId("save-file").addEventListener("click", () => {
    void workbench.save().then(({ name, bytes }) => download(name, bytes));
  });
}

async function open(workbench: Workbench, file: PickedFile): Promise<void> {
  try {
    await workbench.open(file);
  } catch (error) {
    console.error(error);
    notify(`${file.name} kan niet geopend worden. Kies een .xlsx-bestand dat Excel ook opent.`);
  }
}

function connectMoods(workbench: Workbench): void {
  onToggle("mood-busy", (busy) => workbench.pretend({ busy }));
  onToggle("mood-read-only", (readOnly) => workbench.pretend({ readOnly }));
  onToggle("mood-pane-closed", (on) => showPane(!on));
  byId("close-pane").addEventListener("click", () => showPane(false));
}

/** A closed pane keeps running, as it does in Excel with a shared runtime. */
function showPane(visible: boolean): void {
  byId("work-area").classList.toggle("pane-closed", !visible);
  (byId("mood-pane-closed") as HTMLInputElement).checked = !visible;
}

function onToggle(id: string, listener: (on: boolean) => void): void {
  const box = byId(id) as HTMLInputElement;
  box.addEventListener("change", () => listener(box.checked));
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no element "${id}".`);
  return element;
}

void start();
