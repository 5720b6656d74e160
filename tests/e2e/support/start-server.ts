import { spawn, type ChildProcess } from "node:child_process";
import { setServer } from "./server";

const secondsToStart = 120;

/** Starts the workbench once for all tests in the browser, on a free port. */
export default async function startServer(): Promise<void> {
  const args = ["scripts/run-ts.mjs", "src/workbench/page/serve.ts", "--port", "0"];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  setServer(server, await addressOf(server));
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string) => reject(new Error(`The workbench did not start: ${why}.\n${said}`));
    const timer = setTimeout(() => fail(`no address after ${secondsToStart} seconds`), secondsToStart * 1000);
    server.on("exit", (code) => fail(`it ended with code ${code ?? "none"}`));
    server.stdout?.on("data", (text: Buffer) => {
      said += text.toString();
      const address = /https:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
