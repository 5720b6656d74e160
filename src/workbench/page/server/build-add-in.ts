import { spawn } from "node:child_process";
import path from "node:path";

/**
 * Builds the add-in for development into the folder, as it will be served under `/add-in/`, with the office.js of
 * node_modules as it came. A process of its own, so that it runs beside the bundling of the page.
 *
 * @throws Error when webpack fails; what is wrong then already stands on the console.
 */
export async function buildAddIn(folder: string): Promise<void> {
  const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
  const args = [
    ...["--mode", "development"],
    ...["--env", "officeJs=/office/office.js"],
    ...["--env", "baseUrl=https://localhost/add-in/"],
    ...["--output-path", folder],
  ];
  const code = await new Promise((resolve, reject) => {
    spawn(process.execPath, [webpack, ...args], { stdio: "inherit" })
      .on("error", reject)
      .on("exit", resolve);
  });
  if (code !== 0) throw new Error("The add-in could not be built.");
}
