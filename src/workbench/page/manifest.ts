/** A button of the manifest, on the ribbon or in the cell's right-click menu. */
export interface CommandButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon on this origin; null when it has none. */
  readonly icon: string | null;
  /** A function of the add-in, or the task pane. */
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "showPane" };
}

/** What the workbench uses of the add-in's manifest. */
export interface Manifest {
  readonly name: string;
  /** Address of the task pane on this origin. */
  readonly paneUrl: string;
  readonly ribbonTab: string;
  readonly ribbon: readonly CommandGroup[];
  /** The entry in the right-click menu of a cell; null when there is none. */
  readonly cellMenu: CommandGroup | null;
}

export interface CommandGroup {
  readonly label: string;
  readonly buttons: readonly CommandButton[];
}

/**
 * Reads an add-in's XML manifest.
 *
 * @throws Error when it is not XML or has no task pane.
 */
export function readManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const resources = resourcesOf(document);
  const paneUrl = all(document, "SourceLocation")[0]?.getAttribute("DefaultValue");
  if (paneUrl === undefined || paneUrl === null) throw new Error("The manifest names no task pane.");
  const tab = all(document, "CustomTab")[0] ?? null;
  const menu = all(document, "OfficeMenu").find((element) => element.getAttribute("id") === "ContextMenuCell");
  return {
    name: all(document, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    paneUrl: onThisOrigin(paneUrl),
    ribbonTab: resources(tab && directChild(tab, "Label")),
    ribbon: all(document, "Group").map((group) => groupOf(group, resources)),
    cellMenu: menu === undefined ? null : groupOf(directChild(menu, "Control") ?? menu, resources),
  };
}

function groupOf(element: Element, resources: Resources): CommandGroup {
  return { label: resources(directChild(element, "Label")), buttons: buttonsIn(element, resources) };
}

/** Texts and addresses of the manifest by their resource id. */
type Resources = (reference: Element | null) => string;

function resourcesOf(document: Document): Resources {
  const values = new Map(
    ["bt:String", "bt:Url", "bt:Image"]
      .flatMap((name) => all(document, name))
      .map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue") ?? ""]),
  );
  return (reference) => values.get(reference?.getAttribute("resid") ?? "") ?? "";
}

/** The things that can be clicked: buttons, and the items of menus. */
function buttonsIn(parent: Element, resources: Resources): CommandButton[] {
  return [...all(parent, "Control"), ...all(parent, "Item")]
    .filter((control) => control.getAttribute("xsi:type") !== "Menu")
    .map((control) => buttonOf(control, resources));
}

function buttonOf(control: Element, resources: Resources): CommandButton {
  const supertip = directChild(control, "Supertip");
  const functionName = all(control, "FunctionName")[0]?.textContent.trim();
  const images = all(control, "bt:Image");
  const icon = resources(images.find((image) => image.getAttribute("size") === "32") ?? images[0] ?? null);
  return {
    id: control.getAttribute("id") ?? "",
    label: resources(directChild(control, "Label")),
    tip: supertip === null ? "" : resources(directChild(supertip, "Description")),
    icon: icon === "" ? null : onThisOrigin(icon),
    action: functionName === undefined ? { kind: "showPane" } : { kind: "function", name: functionName },
  };
}

/** The manifest names full addresses; the workbench serves the same files itself, whatever its port. */
function onThisOrigin(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

function directChild(parent: Element, name: string): Element | null {
  return [...parent.children].find((child) => child.tagName === name) ?? null;
}
