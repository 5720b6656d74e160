import { readFileSync } from "node:fs";
import { ribbon } from "../../text/ribbon";
import { readManifest } from "./manifest";

const manifest = readManifest(readFileSync("manifest.xml", "utf8"));

test("the add-in's own manifest names its pane, on whatever origin it is served", () => {
  expect(manifest).toMatchObject({ name: "Takenoverzicht", ribbonTab: "Takenoverzicht", paneUrl: "/taskpane.html" });
});

test("every button of the ribbon stands there once, with its label, hint and icon", () => {
  const buttons = manifest.ribbon.flatMap((group) => group.buttons);
  const labels = Object.values(ribbon).flatMap((text) => (typeof text === "string" ? [] : [text.label]));
  expect(buttons.map((button) => button.label).sort()).toEqual(labels.sort());
  expect(buttons[1]).toEqual({
    id: "Ribbon.assignSelected",
    label: ribbon.assignSelected.label,
    tip: ribbon.assignSelected.hint,
    icon: "/assets/icons/assign-32.png",
    action: { kind: "function", name: "assignSelected" },
  });
});

test("a button without function opens the pane", () => {
  expect(manifest.ribbon[0]?.buttons[0]).toMatchObject({ id: "Ribbon.openPane", action: { kind: "showPane" } });
});

test("the cell's menu holds its entries, not the menu itself", () => {
  expect(manifest.cellMenu?.label).toBe("Takenoverzicht");
  expect(manifest.cellMenu?.buttons.map((button) => button.id)).toContain("Cell.assignSelected");
  expect(manifest.cellMenu?.buttons.map((button) => button.id)).not.toContain("Cell.Menu");
});

test("a file without task pane is refused", () => {
  expect(() => readManifest("<OfficeApp/>")).toThrow("no task pane");
});
