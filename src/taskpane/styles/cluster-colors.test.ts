import { readFileSync } from "node:fs";
import path from "node:path";
import { contrast } from "../../../tests/support/contrast";

const css = readFileSync(path.join(__dirname, "load.css"), "utf8");
const colors = [...css.matchAll(/--cluster-\d: var\(--ink, (#[0-9a-f]{6})\)/g)].map(([, color = ""]) => color);
/** What Fluent UI gives the pane to stand on, and the frame of somebody's hours in a bar. */
const backgrounds = { light: "#ffffff", dark: "#292929", "light frame": "#f5f5f5", "dark frame": "#141414" };

test.each(Object.entries(backgrounds))("each cluster's colour shows on the %s background", (_, background) => {
  expect(colors).toHaveLength(8);
  for (const color of colors) expect([color, contrast(color, background) >= 3]).toEqual([color, true]);
});
