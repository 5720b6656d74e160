/**
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import { config, version } from "../../package.json";
import { nl } from "../../src/text/nl";
import { sourcesBelow, textOf } from "./source-files";

const manifest = new DOMParser().parseFromString(textOf("manifest.xml"), "text/xml");
const devUrl = `https://localhost:${config.dev_server_port}/`;

function elements(name: string, within: ParentNode = manifest): Element[] {
  return [...within.querySelectorAll("*")].filter((element) => element.localName === name);
}

function childNames(element: Element | undefined): string[] {
  return [...(element?.children ?? [])].map((child) => child.localName);
}

function attribute(element: Element | null | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** The value that a reference to a resource stands for. */
function resource(element: Element | undefined): string {
  const id = attribute(element, "resid");
  return attribute(elements("Resources")[0]?.querySelector(`[id="${id}"]`), "DefaultValue");
}

/** Width and height as the file itself says. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest's elements", () => {
  it("stand in the order that Office asks", () => {
    expect(manifest.querySelector("parsererror")).toBeNull();
    expect(childNames(manifest.documentElement)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    const [overrides] = elements("VersionOverrides");
    expect(childNames(overrides)).toEqual(["Requirements", "Hosts", "Resources"]);
    expect(childNames(elements("Host", overrides)[0])).toEqual(["Runtimes", "DesktopFormFactor"]);
    expect(childNames(elements("DesktopFormFactor")[0])).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
      "ExtensionPoint",
    ]);
    expect(childNames(elements("Resources")[0])).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
  });

  it("are complete for every group, button and menu item", () => {
    for (const group of elements("Group")) expect(childNames(group).join(" ")).toMatch(/^Label Icon( Control)+$/);
    const buttons = elements("Control").filter((control) => attribute(control, "xsi:type") === "Button");
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of [...buttons, ...elements("Item")]) {
      expect(childNames(button)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  it("have identifiers of their own", () => {
    const ids = [...manifest.querySelectorAll("[id]")]
      .filter((element) => element.localName !== "OfficeMenu")
      .map((element) => `${element.closest("Resources") ? "resource" : "control"} ${attribute(element, "id")}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elements("Id")[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe("the manifest's resources", () => {
  const kinds = { Image: "Images", Label: "ShortStrings", Title: "ShortStrings", Description: "LongStrings" };

  it("are all there, of the right kind, under names of at most 32 characters", () => {
    for (const element of manifest.querySelectorAll("[resid]")) {
      const id = attribute(element, "resid");
      const found = elements("Resources")[0]?.querySelector(`[id="${id}"]`);
      expect([id, found?.parentElement?.localName]).toEqual([
        id,
        Object.entries(kinds).find(([name]) => name === element.localName)?.[1] ?? "Urls",
      ]);
      expect(id.length).toBeLessThanOrEqual(32);
    }
  });

  it("are all used", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    const defined = [...manifest.querySelectorAll("Resources [id]")].map((element) => attribute(element, "id"));
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
  });

  it("keep within the lengths that Office allows, and say the same in the Netherlands", () => {
    const limits = { ShortStrings: 125, LongStrings: 250 };
    for (const [list, limit] of Object.entries(limits)) {
      for (const text of elements(list)[0]?.children ?? []) {
        expect(attribute(text, "DefaultValue").length).toBeLessThanOrEqual(limit);
      }
    }
    const texts = [...elements("String"), ...elements("DisplayName"), ...elements("Description").slice(0, 1)];
    for (const text of texts) {
      const [override] = elements("Override", text);
      expect(attribute(override, "Locale")).toBe("nl-NL");
      expect(attribute(override, "Value")).toBe(attribute(text, "DefaultValue"));
    }
    expect(elements("DefaultLocale")[0]?.textContent).toBe("nl-BE");
  });

  it("are pictures of the size they promise, in every size that Office needs", () => {
    for (const icon of elements("Icon")) {
      const sizes = elements("Image", icon).map((image) => attribute(image, "size"));
      expect(sizes).toEqual(["16", "20", "24", "32", "40", "48", "64", "80"]);
    }
    for (const image of elements("Image").filter((each) => each.hasAttribute("resid"))) {
      const size = Number(attribute(image, "size"));
      expect(pngSize(resource(image).replace(devUrl, ""))).toEqual([size, size]);
    }
    const own = (name: string) => attribute(elements(name)[0], "DefaultValue").replace(devUrl, "");
    expect(pngSize(own("IconUrl"))).toEqual([32, 32]);
    expect(pngSize(own("HighResolutionIconUrl"))).toEqual([64, 64]);
  });

  it("stand on the development server, so that the build can put the school's address in", () => {
    const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
      .map((element) => attribute(element, "DefaultValue"))
      .filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.filter((address) => !address.startsWith(devUrl))).toEqual([]);
    expect(existsSync("src/taskpane/taskpane.html") && existsSync("src/taskpane/help-page.tsx")).toBe(true);
  });
});

describe("what the manifest promises", () => {
  it("runs buttons and pane in one runtime that stays alive", () => {
    const [runtime] = elements("Runtime");
    expect(attribute(runtime, "lifetime")).toBe("long");
    const [functionFile] = elements("FunctionFile");
    const pages = elements("SourceLocation").filter((each) => each.hasAttribute("resid"));
    for (const each of [functionFile, ...pages]) expect(attribute(each, "resid")).toBe(attribute(runtime, "resid"));
  });

  it("asks for the Excel that the code needs, twice the same", () => {
    const asked = elements("Requirements").map((requirements) =>
      elements("Set", requirements).map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`),
    );
    const needed = ["ExcelApi 1.14", "SharedRuntime 1.1"];
    expect(asked).toEqual([needed, needed]);
    expect(elements("Version")[0]?.textContent).toBe(`${version}.0`);
  });

  it("labels every button with the words of src/text", () => {
    const buttons = new Map(
      Object.entries(nl.ribbon).flatMap(([name, text]) => (typeof text === "string" ? [] : [[name, text]])),
    );
    const onRibbon = elements("CustomTab").flatMap((tab) => elements("Control", tab));
    expect(onRibbon.map((control) => attribute(control, "id").replace("Ribbon.", "")).sort()).toEqual(
      [...buttons.keys()].sort(),
    );
    for (const control of [...onRibbon, ...elements("Item")]) {
      const text = buttons.get(attribute(control, "id").replace(/^\w+\./, ""));
      expect(resource(elements("Label", control)[0])).toBe(text?.label);
      expect(resource(elements("Description", control)[0])).toBe(text?.hint);
    }
  });

  it("calls functions that src/commands has", () => {
    const commands = sourcesBelow("src/commands").map(textOf).join("\n");
    const called = new Set(elements("FunctionName").map((element) => element.textContent));
    expect(called.size).toBeGreaterThan(0);
    expect([...called].filter((name) => !new RegExp(`\\b${name}\\b`).test(commands))).toEqual([]);
  });
});
