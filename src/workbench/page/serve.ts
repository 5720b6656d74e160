/**
 * `npm start`: the add-in in a spreadsheet in the browser, without Excel. Builds the add-in and the workbench's page,
 * and serves both over https on one origin. `--port 3000` (the default) takes the next free port when it is taken; 0 is
 * any free port.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { buildAddIn } from "./server/build-add-in";
import { bundlePage } from "./server/bundle-page";
import { localCertificate } from "./server/certificate";
import { serve } from "./server/static-server";

const cache = path.resolve("node_modules/.cache/workbench");
const source = path.resolve("src/workbench/page");

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3000" } } });
  console.log("De invoegtoepassing en de werkbank worden gebouwd… (building)");
  const addIn = path.join(cache, "add-in");
  const page = path.join(cache, "page");
  const [certificate] = await Promise.all([localCertificate(cache), bundlePage(source, page), buildAddIn(addIn)]);
  const places = {
    "/index.html": path.join(source, "index.html"),
    "/workbench/": page,
    "/office/": path.resolve("node_modules/@microsoft/office-js/dist"),
    "/workbooks/": path.resolve("tests/workbooks"),
    "/add-in/": addIn,
  };
  const [, port] = await serve(places, certificate, Number(values.port));
  if (certificate.selfMade) {
    console.log(
      "Het certificaat is zelf gemaakt: je browser waarschuwt één keer, ga door naar localhost. (self-made certificate)",
    );
  }
  console.log(`Klaar. Open https://localhost:${port}/ in je browser. (ready; stop: Ctrl+C)`);
}

void main();
