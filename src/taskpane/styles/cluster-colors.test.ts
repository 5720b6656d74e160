import { readFileSync } from "node:fs";
import path from "node:path";

const css = readFileSync(path.join(__dirname, "load.css"), "utf8");
const colors = [...css.matchAll(/--cluster-\d: (#[0-9a-f]{6})/g)].map(([, color = ""]) => color);
/** What Fluent UI gives the pane to stand on, and the frame of somebody's hours in a bar. */
const backgrounds = { light: "#ffffff", dark: "#292929", "light frame": "#f5f5f5", "dark frame": "#141414" };

test.each(Object.entries(backgrounds))("each cluster's colour shows on the %s background", (_, background) => {
  expect(colors).toHaveLength(8);
  for (const color of colors) expect([color, contrast(color, background) >= 3]).toEqual([color, true]);
});

/** As WCAG 2.2 counts it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
