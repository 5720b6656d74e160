import type { EngineCell, EngineSheet, EngineValue } from "../engine/engine";
import { parseArea } from "../host/addresses";
import type { Count } from "../host/counters";
import type { Moods } from "../host/moods";
import type { Workbench } from "./workbench";

/** What tests in the browser can ask of the page, as `window.workbench`. */
interface WorkbenchTestApi {
  open(name: string, bytes: Uint8Array): Promise<void>;
  save(): Promise<Uint8Array>;
  /** What stands in a cell, e.g. `cell("Taken", "B7")`, once all formulas have their value. */
  cell(sheet: string, address: string): Promise<EngineCell>;
  /** What the cells show from A1 on, once all formulas have their value. */
  values(sheet: string): Promise<readonly (readonly EngineValue[])[]>;
  /** Types in a cell as a person does. */
  type(sheet: string, address: string, value: string | number | boolean | null): Promise<void>;
  /** Shows the cell and selects it. */
  select(sheet: string, address: string): void;
  sheetNames(): readonly string[];
  activeSheet(): string;
  /** Runs a function of the ribbon, until it says that it is done. */
  runCommand(name: string): Promise<void>;
  /** What the add-in's batches cost since the last time it was asked. */
  takeCounts(): Count;
  moods(): Moods;
}

declare global {
  interface Window {
    workbench?: WorkbenchTestApi;
  }
}

/** The test API on this workbench. */
export function createTestApi(workbench: Workbench): WorkbenchTestApi {
  const sheet = (name: string): EngineSheet => {
    const found = workbench.session.engine.sheet(name);
    if (found === null) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return {
    open: (name, bytes) => workbench.open({ name, bytes }),
    save: async () => (await workbench.save()).bytes,
    cell: async (name, address) => {
      await workbench.session.host.calculated();
      const [cell] = sheet(name).read(areaOf(address)).flat();
      if (cell === undefined) throw new Error(`Nothing could be read from ${name}!${address}.`);
      return cell;
    },
    values: async (name) => {
      await workbench.session.host.calculated();
      const used = sheet(name).usedArea();
      if (used === null) return [];
      const { row, column, rowCount, columnCount } = used;
      const area = { row: 0, column: 0, rowCount: row + rowCount, columnCount: column + columnCount };
      return sheet(name)
        .read(area)
        .map((cells) => cells.map((cell) => cell.value));
    },
    type: (name, address, value) => workbench.session.hands.type(name, address, value),
    select: (name, address) => {
      const { engine } = workbench.session;
      engine.activate(sheet(name));
      engine.select(sheet(name), [areaOf(address)]);
    },
    sheetNames: () => workbench.session.engine.sheets.map((each) => each.name),
    activeSheet: () => workbench.session.engine.activeSheet.name,
    runCommand: (name) => workbench.runFunction(name, `test.${name}`),
    takeCounts: () => workbench.session.host.counters.take(),
    moods: () => workbench.session.host.moods,
  };
}

function areaOf(address: string) {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address of a cell.`);
  return area;
}
