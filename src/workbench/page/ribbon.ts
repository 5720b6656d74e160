import type { CommandButton, Manifest } from "./manifest";

/** Fills the ribbon with the manifest's groups and buttons. */
export function showRibbon(container: HTMLElement, manifest: Manifest, run: (button: CommandButton) => void): void {
  container.replaceChildren(
    ...manifest.ribbon.map((group) => {
      const buttons = element("div", "ribbon-buttons");
      buttons.append(...group.buttons.map((button) => ribbonButton(button, run)));
      const label = element("div", "ribbon-group-label");
      label.textContent = group.label;
      const section = element("div", "ribbon-group");
      section.append(buttons, label);
      return section;
    }),
  );
}

function ribbonButton(button: CommandButton, run: (button: CommandButton) => void): HTMLElement {
  const control = element("button", "ribbon-button");
  control.type = "button";
  control.title = button.tip;
  control.dataset["command"] = button.id;
  if (button.icon !== null) {
    const image = element("img", "ribbon-icon");
    image.src = button.icon;
    image.alt = "";
    control.append(image);
  }
  const label = element("span", "ribbon-label");
  label.textContent = button.label;
  control.append(label);
  control.addEventListener("click", () => run(button));
  return control;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  created.className = className;
  return created;
}
