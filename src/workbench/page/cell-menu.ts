import type { FUniver } from "@univerjs/core/facade";
import type { CommandButton, CommandGroup } from "./manifest";

/** Adds the manifest's entry to the menu that a right-click on a cell opens. */
export function addCellMenu(api: FUniver, group: CommandGroup, run: (button: CommandButton) => void): void {
  const menu = api.createSubmenu({ id: "add-in.cell-menu", title: group.label });
  for (const button of group.buttons) {
    const entry = { id: `add-in.${button.id}`, title: button.label, tooltip: button.tip };
    menu.addSubmenu(api.createMenu({ ...entry, action: () => run(button) }));
  }
  menu.appendTo(["contextMenu.mainArea", "contextMenu.others"]);
}
