/** The add-in's document settings, in a custom XML part that other programs carry along. */
import type { XlsxPackage } from "./package";
import { childrenOf, element, textOf } from "./xml";

const NAMESPACE = "urn:takenoverzicht:settings";

function findPart(pkg: XlsxPackage, workbook: string): string | undefined {
  return pkg
    .relationships(workbook)
    .find(
      (link) =>
        link.kind === "customXml" && pkg.has(link.path) && pkg.peek(link.path).attributes["xmlns"] === NAMESPACE,
    )?.path;
}

export function readSettings(pkg: XlsxPackage, workbook: string): Map<string, unknown> {
  const part = findPart(pkg, workbook);
  if (!part) return new Map();
  const settings = childrenOf(pkg.peek(part), "setting");
  return new Map(settings.map((node) => [node.attributes["name"] ?? "", JSON.parse(textOf(node)) as unknown]));
}

export function writeSettings(pkg: XlsxPackage, workbook: string, settings: ReadonlyMap<string, unknown>): void {
  const known = findPart(pkg, workbook);
  if (!known && settings.size === 0) return;
  const part = known ?? pkg.freePath("customXml/item*.xml");
  const entries = [...settings].map(([name, value]) => element("setting", { name }, [JSON.stringify(value)]));
  pkg.putDefault("xml", "application/xml");
  pkg.put(part, "application/xml", element("settings", { xmlns: NAMESPACE }, entries));
  if (!known) pkg.relate(workbook, "customXml", part);
}
