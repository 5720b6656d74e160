import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { helpPage } from "../text/help-page";
import { HelpParts } from "./features/help/HelpParts";

const style = `
  html { color-scheme: light dark; }
  body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere;
    font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
  summary { margin-top: 1.5rem; cursor: pointer; }
  summary h2 { display: inline; font-size: 1.25rem; }
  .terms > div { display: flex; gap: 1rem; margin: 0.25rem 0; }
  .terms dt { flex: 0 0 30%; font-weight: 600; }
  .terms dd { margin: 0; }`;

/** The whole page hulp.html, made while building: Excel's store and *Hulp bij invoegtoepassing* link to it. */
export function helpPageHtml(): string {
  return `<!doctype html>
<html lang="nl-BE">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${helpPage.title}</title>
    <style>${style}</style>
  </head>
  <body>${renderToStaticMarkup(<HelpPage />)}</body>
</html>
`;
}

function HelpPage(): ReactElement {
  return (
    <main>
      <h1>{helpPage.heading}</h1>
      <p>{helpPage.introduction}</p>
      <HelpParts parts={helpPage.parts} />
    </main>
  );
}
