import { spawn } from "node:child_process";
import path from "node:path";
import { bundlePage } from "../../../src/workbench/page/server/bundle-page";
import { localCertificate } from "../../../src/workbench/page/server/certificate";
import { serve } from "../../../src/workbench/page/server/static-server";

const cache = path.resolve("node_modules/.cache/bench-pane");
const pageSource = path.resolve("src/workbench/page");

/** Builds our pane and the one beside it for production, and serves each in the workbench: their addresses. */
export async function serveBoth(): Promise<{ readonly ours: string; readonly beside: string }> {
  const page = path.join(cache, "page");
  await Promise.all([bundlePage(pageSource, page), build("ours", [])]);
  await build("beside", ["--entry-reset", "--entry", "./scripts/bench/pane/beside/welcome.tsx"]);
  return { ours: await serveOne("ours", page), beside: await serveOne("beside", page) };
}

async function build(name: string, args: readonly string[]): Promise<void> {
  const all = [
    path.resolve("node_modules/webpack/bin/webpack.js"),
    ...["--mode", "production", "--env", "officeJs=/office/office.js", "--env", "baseUrl=https://localhost/add-in/"],
    ...["--output-path", path.join(cache, name)],
    ...args,
  ];
  const code = await new Promise((resolve, reject) => {
    spawn(process.execPath, all, { stdio: ["ignore", "ignore", "inherit"] })
      .on("error", reject)
      .on("exit", resolve);
  });
  if (code !== 0) throw new Error(`The pane ${name} could not be built.`);
}

async function serveOne(name: string, page: string): Promise<string> {
  const places = {
    "/index.html": path.join(pageSource, "index.html"),
    "/workbench/": page,
    "/office/": path.resolve("node_modules/@microsoft/office-js/dist"),
    "/workbooks/": path.resolve("tests/workbooks"),
    "/add-in/": path.join(cache, name),
  };
  const [, port] = await serve(places, await localCertificate(cache), 0);
  return `https://localhost:${port}/`;
}
