import axe from "axe-core";

/** What axe finds wrong in the page, as sentences; colours are left to the tests in a browser, as jsdom has none. */
export async function accessibilityProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ help, nodes }) => `${help}: ${nodes.map((node) => node.html).join(" | ")}`);
}
